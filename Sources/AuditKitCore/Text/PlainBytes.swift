/// What the bytes of a line tell that is counted sixteen at a time: how many characters they are, and whether
/// there is anything among them that needs a closer look.
package struct PlainBytes {
  /// The bytes that begin no character.
  package private(set) var continuations = 0
  /// Whether there is a blank behind a full stop.
  package let hasSentences: Bool
  /// Whether there are tabs.
  package private(set) var hasTabs = false
  /// Whether there are signs that begin with C2 or E2, some of which are blanks.
  package private(set) var hasSigns = false
  /// Whether there are two spaces side by side, control characters other than tabs, or bytes from E3 on, with
  /// which other blanks begin.
  package private(set) var isOdd = false

  /// Looks at a line that begins behind the first byte of a text and ends behind its first sixteen.
  package init(_ text: borrowing [UInt8], _ start: Int, _ end: Int) {
    let extremes = text.withUnsafeBytes { Extremes($0, start, end) }
    continuations = extremes.continuations
    hasSentences = extremes.sentences.hasSome
    guard extremes.mayNeedLook else { return }
    hasTabs = extremes.hasTabs
    hasSigns = extremes.signs.hasSome
    isOdd = extremes.isOdd
  }
}

/// The extremes of what stood in each of sixteen lanes.
private struct Extremes {
  private(set) var continuations = 0
  private var lanes = ByteLanes.zero
  private var lowest = ByteLanes.all(0xFF)
  /// The lowest of those behind a tab, with the others above them.
  private var lowestBehindTab = ByteLanes.all(0xFF)
  private var highest = ByteLanes.zero
  private var doubles = ByteLanes.Mask(repeating: false)
  private(set) var signs = ByteLanes.Mask(repeating: false)
  private(set) var sentences = ByteLanes.Mask(repeating: false)

  /// Whether anything was seen but letters, digits, signs of ASCII and single spaces.
  var mayNeedLook: Bool {
    ((lowest .< .all(0x20)) .| (highest .>= .all(0xE3)) .| doubles .| signs).hasSome
  }

  var hasTabs: Bool { (lowest .== .all(Self.tab)).hasSome }

  var isOdd: Bool {
    let isControl = (lowest .< .all(Self.tab)) .| (lowestBehindTab .< .all(0x20 - Self.tab - 1))
    return (isControl .| (highest .>= .all(0xE3)) .| doubles).hasSome
  }

  private static let tab: UInt8 = 0x09

  /// Looks at all bytes of a line.
  @inline(__always)
  init(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) {
    ByteLanes.scan(text, start, end) { here, index in
      add(here, behind: .load(text, index &- 1))
    } pause: {
      takeSum()
    }
  }

  @inline(__always)
  private mutating func add(_ here: ByteLanes, behind before: ByteLanes) {
    lowest = lowest.lower(here)
    lowestBehindTab = lowestBehindTab.lower(here &- .all(Self.tab + 1))
    highest = highest.higher(here)
    // Only two spaces leave nothing but the bit of a space.
    doubles .|= (here | before) .== .all(0x20)
    signs .|= (here & .all(0xDF)) .== .all(0xC2)
    sentences .|= (here .== .all(0x20)) .& (before .== .all(UInt8(ascii: ".")))
    lanes = lanes &+ .all(1, where: here.isContinuation)
  }

  @inline(__always)
  private mutating func takeSum() {
    continuations = continuations &+ Int(lanes.wrappedSum())
    lanes = .zero
  }
}

/// How many tabs stand in a line of plain bytes, and how many runs of blanks have a tab among them.
package struct TabCount {
  package private(set) var tabs: Int32 = 0
  package private(set) var runs: Int32 = 0

  /// Counts those of a line that begins with something visible behind the first two bytes of a text, and ends behind its
  /// first eighteen.
  package init(_ text: borrowing [UInt8], _ start: Int, _ end: Int) {
    var all = ByteLanes.zero
    var first = ByteLanes.zero
    text.withUnsafeBytes { text in
      ByteLanes.scan(text, start, end) { here, index in
        let isTab = here .== Self.tab
        let before = ByteLanes.load(text, index &- 1)
        let isBehindTab =
          (before .== Self.tab)
          .| ((before .== Self.space) .& (ByteLanes.load(text, index &- 2) .== Self.tab))
        all = all &+ .all(1, where: isTab)
        first = first &+ .all(1, where: isTab .& .!isBehindTab)
      } pause: {
        tabs = tabs &+ Int32(all.wrappedSum())
        runs = runs &+ Int32(first.wrappedSum())
        (all, first) = (.zero, .zero)
      }
    }
  }

  private static let tab = ByteLanes.all(0x09)
  private static let space = ByteLanes.all(0x20)
}
