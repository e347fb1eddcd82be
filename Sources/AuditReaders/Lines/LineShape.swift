import AuditKitCore

/// What counting the bytes of a line tells, for lines of plain text and tabs.
///
/// Nearly all lines are such. They are counted without branches, so that many bytes are looked at at once;
/// the others are scanned blank by blank.
struct LineShape {
  private(set) var columns = 0
  private(set) var tabs = 0
  /// Runs of blanks with a tab among them.
  private(set) var tabRuns = 0

  /// Counts what stands between the first and the last visible character of a line.
  ///
  /// - Returns: nil if there are two spaces side by side, control characters, or bytes that may begin a
  ///   blank beyond ASCII; and at the very start of a text, where nothing stands before the line.
  init?(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    guard start >= 2 else { return nil }
    let firstTab = ByteSearch.first(0x09, in: bytes, start..<end) ?? end
    let isPlain = bytes.withUnsafeBufferPointer { bytes in
      var from = start
      while from < end {
        let to = min(from &+ Self.stretch, end)
        guard countColumns(bytes, from, to) else { return false }
        if firstTab < to { countTabs(bytes, max(from, firstTab), to) }
        from = to
      }
      return true
    }
    guard isPlain else { return nil }
  }

  /// At most 255, so that one byte holds every count.
  private static let stretch = 240

  // What stands before the line does not matter to either, since a line begins with a visible character.

  /// Counts characters, and returns whether there is nothing but words, single spaces and tabs.
  @inline(__always)
  private mutating func countColumns(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ end: Int
  ) -> Bool {
    var odd: UInt8 = 0
    var columns: UInt8 = 0
    for index in start..<end {
      let byte = bytes[index]
      let isSpace: UInt8 = byte == 0x20 ? 1 : 0
      let followsSpace: UInt8 = bytes[index &- 1] == 0x20 ? 1 : 0
      let isControl: UInt8 = byte < 0x20 && byte != 0x09 ? 1 : 0
      let mayBeBlank: UInt8 = byte == 0xC2 || byte >= 0xE2 ? 1 : 0
      odd |= (isSpace & followsSpace) | isControl | mayBeBlank
      columns &+= byte & 0xC0 != 0x80 ? 1 : 0
    }
    self.columns &+= Int(columns)
    return odd == 0
  }

  @inline(__always)
  private mutating func countTabs(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ end: Int
  ) {
    var tabs: UInt8 = 0
    var tabRuns: UInt8 = 0
    for index in start..<end {
      let isTab: UInt8 = bytes[index] == 0x09 ? 1 : 0
      let before = bytes[index &- 1]
      let followsTab: UInt8 = before == 0x09 ? 1 : 0
      let followsSpace: UInt8 = before == 0x20 ? 1 : 0
      let followsTabAndSpace: UInt8 = bytes[index &- 2] == 0x09 ? followsSpace : 0
      tabs &+= isTab
      tabRuns &+= isTab & (1 &- followsTab) & (1 &- followsTabAndSpace)
    }
    self.tabs &+= Int(tabs)
    self.tabRuns &+= Int(tabRuns)
  }
}
