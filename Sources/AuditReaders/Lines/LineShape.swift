import AuditKitCore

/// What counting the bytes of a line tells, for lines of plain text and tabs.
///
/// Nearly all lines are such. Their bytes are counted sixteen at a time; other lines are scanned blank by
/// blank.
struct LineShape {
  let columns: Int
  private(set) var tabs = 0
  /// Runs of blanks with a tab among them.
  private(set) var tabRuns = 0

  /// Counts what stands between the first and the last visible character of a line.
  ///
  /// - Returns: nil if there are two spaces side by side, control characters, or blanks beyond ASCII; and
  ///   at the very start of a text, where no sixteen bytes stand before the end of the line.
  init?(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    guard start >= 2, end > PlainBytes.width else { return nil }
    let counted = bytes.withUnsafeBytes { PlainBytes.counted($0, start, end) }
    columns = end - start - counted.continuations
    guard !counted.isSimple else { return }
    guard counted.isPlain, !counted.hasSigns || !Self.hasBlankSign(bytes, start..<end) else {
      return nil
    }
    if counted.hasTabs { countTabs(bytes, start, end) }
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

  /// Whether one of the signs that begin with E2, such as dashes and quotation marks, is a blank.
  private static func hasBlankSign(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while let sign = ByteSearch.first(0xE2, in: bytes, index..<range.upperBound) {
      if Blank.length(bytes, sign) > 0 { return true }
      index = sign + 1
    }
    return false
  }
}

/// Looks at the bytes of a line, sixteen at a time.
private struct PlainBytes {
  typealias Bytes = SIMD16<UInt8>
  typealias Mask = SIMDMask<SIMD16<Int8>>

  static let width = 16
  /// So many times the lanes may count one each before their sum must be taken.
  private static let most = 15

  private(set) var continuations = 0
  private var lanes = Bytes.zero
  private var odd = Mask(repeating: false)
  private var tabs = Mask(repeating: false)
  private var signs = Mask(repeating: false)

  /// Whether nothing was seen but letters, digits, signs of ASCII and single spaces.
  var isSimple: Bool { !any(odd .| tabs .| signs) }
  /// Whether nothing was seen that needs a closer look.
  var isPlain: Bool { !any(odd) }
  var hasTabs: Bool { any(tabs) }
  /// Whether there are signs that begin with E2.
  var hasSigns: Bool { any(signs) }

  /// Counts a line before which stand two bytes at least, and before the end of which more than sixteen.
  @inline(__always)
  static func counted(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> PlainBytes {
    var counted = PlainBytes()
    var index = start
    while index &+ width <= end {
      let stop = min(end &- width, index &+ width &* (most &- 1))
      while index <= stop {
        counted.add(text, at: index, Mask(repeating: true))
        index = index &+ width
      }
      counted.takeSum()
    }
    if index < end {
      // The last bytes of the line, with others before them that do not count.
      let others = UInt8(truncatingIfNeeded: index &+ width &- end)
      let places = Bytes(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
      counted.add(text, at: end &- width, places .>= all(others))
      counted.takeSum()
    }
    return counted
  }

  @inline(__always)
  private mutating func add(_ text: UnsafeRawBufferPointer, at index: Int, _ counts: Mask) {
    let here = text.loadUnaligned(fromByteOffset: index, as: Bytes.self)
    let before = text.loadUnaligned(fromByteOffset: index &- 1, as: Bytes.self)
    let isTab = here .== Self.all(0x09)
    let isControl = (here .< Self.all(0x20)) .& .!isTab
    let isDouble = (here .== Self.all(0x20)) .& (before .== Self.all(0x20))
    // C2 may begin a no-break space, and from E3 on there are more blanks.
    let isOdd = (here .== Self.all(0xC2)) .| (here .>= Self.all(0xE3)) .| isDouble .| isControl
    odd .|= counts .& isOdd
    tabs .|= counts .& isTab
    signs .|= counts .& (here .== Self.all(0xE2))
    let isContinuation = counts .& ((here & Self.all(0xC0)) .== Self.all(0x80))
    lanes = lanes &+ Bytes.zero.replacing(with: Self.all(1), where: isContinuation)
  }

  @inline(__always)
  private mutating func takeSum() {
    continuations = continuations &+ Int(lanes.wrappedSum())
    lanes = .zero
  }

  @inline(__always)
  private static func all(_ byte: UInt8) -> Bytes { Bytes(repeating: byte) }
}
