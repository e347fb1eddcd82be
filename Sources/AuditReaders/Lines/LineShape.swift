import AuditKitCore

/// What counting the bytes of a line tells, for lines of plain text and tabs.
///
/// Nearly all lines are such. Their bytes are counted eight at a time; other lines are scanned blank by
/// blank.
struct LineShape {
  let columns: Int
  private(set) var tabs = 0
  /// Runs of blanks with a tab among them.
  private(set) var tabRuns = 0

  /// Counts what stands between the first and the last visible character of a line.
  ///
  /// - Returns: nil if there are two spaces side by side, control characters, or bytes that may begin a
  ///   blank beyond ASCII; and at the very start of a text, where fewer than eight bytes end the line.
  init?(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    guard start >= 2, end >= 8 else { return nil }
    let columns = bytes.withUnsafeBytes { PlainWords.columns($0, start, end) }
    guard let columns else { return nil }
    self.columns = columns
    countTabs(bytes, start, end)
  }

  private mutating func countTabs(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    var index = start
    while let tab = ByteSearch.first(0x09, in: bytes, index..<end) {
      tabs += 1
      // The line begins with a visible character, so two bytes stand before any tab but the second byte.
      let before = bytes[tab - 1]
      if before != 0x09, before != 0x20 || bytes[tab - 2] != 0x09 { tabRuns += 1 }
      index = tab + 1
    }
  }
}

/// Looks at the bytes of a line, eight at a time, in the lanes of one integer.
private struct PlainWords {
  /// Not zero once something was seen that needs a closer look.
  private var odd: UInt64 = 0
  private var wasSpace: UInt64 = 0
  /// For each lane the continuation bytes so far.
  private var lanes: UInt64 = 0

  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// The characters of a line, or nil if it needs a closer look.
  @inline(__always)
  static func columns(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int? {
    var words = PlainWords()
    var continuations = 0
    var index = start
    // A lane counts to 255.
    while index &+ 8 <= end {
      let stop = min(end &- 7, index &+ 8 &* 255)
      while index < stop {
        words.add(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        index = index &+ 8
      }
      continuations = continuations &+ words.takeSum()
    }
    if index < end {
      // The last bytes, shifted to the front, with letters behind them.
      let missing = UInt64(truncatingIfNeeded: 8 &- (end &- index)) &* 8
      let last = bytes.loadUnaligned(fromByteOffset: end &- 8, as: UInt64.self)
      words.add(last &>> missing | 0x6161_6161_6161_6161 &<< (64 &- missing))
      continuations = continuations &+ words.takeSum()
    }
    return words.odd == 0 ? end &- start &- continuations : nil
  }

  @inline(__always)
  private mutating func add(_ word: UInt64) {
    let high = Self.high
    // The three highest bits of each byte, moved to its highest.
    let second = word &<< 1
    let third = word &<< 2
    let isSpace = Self.lanes(of: word, equalTo: 0x2020_2020_2020_2020)
    odd |= isSpace & (isSpace &<< 8 | wasSpace)
    wasSpace = isSpace &>> 56
    // From E0 on only E1 begins nothing but letters; below, C2 may begin a no-break space.
    odd |= word & second & third & high & ~Self.lanes(of: word, equalTo: 0xE1E1_E1E1_E1E1_E1E1)
    odd |= Self.lanes(of: word, equalTo: 0xC2C2_C2C2_C2C2_C2C2)
    let controls = ~(word | second | third) & high
    if controls != 0 { odd |= controls & ~Self.lanes(of: word, equalTo: 0x0909_0909_0909_0909) }
    lanes = lanes &+ (word & ~second & high) &>> 7
  }

  /// The continuation bytes since the last time.
  @inline(__always)
  private mutating func takeSum() -> Int {
    let even: UInt64 = 0x00FF_00FF_00FF_00FF
    let pairs = (lanes & even) &+ (lanes &>> 8 & even)
    lanes = 0
    return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) &>> 48)
  }

  /// The highest bit of each byte that is the one repeated in `pattern`.
  @inline(__always)
  private static func lanes(of word: UInt64, equalTo pattern: UInt64) -> UInt64 {
    let difference = word ^ pattern
    return ~((difference & ~high) &+ ~high | difference) & high
  }
}
