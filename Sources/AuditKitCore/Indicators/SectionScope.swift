/// Follows the headings and leads of a text, and knows whose figures stand under them.
struct SectionScope: Sendable {
  private struct Level {
    let style: Marker.Style?
    let depth: Int
    let extent: ScopeReader.Extent
    let range: TextRange
  }

  let reader: ScopeReader
  private var headings: [Level] = []
  private var lead: ScopeReader.Extent?
  /// Counts the headings: figures under one heading are one source.
  private(set) var section = 0

  init(reader: ScopeReader) { self.reader = reader }

  /// Moves on to a block; `hasFigures` tells a lead (`Kết quả như sau:`) from a figure with its parts.
  mutating func enter(_ index: Int, of blocks: [Block], hasFigures: Bool) {
    guard blocks[index].holdsProse, blocks[index].fragments.rest.isEmpty else { return }
    let range = blocks[index].fragments.first
    if blocks[index].kind == .heading {
      enterHeading(blocks[index], reader.lexed.tokens(in: range))
    } else if !hasFigures, mayLead(range) {
      let tokens = reader.lexed.tokens(in: range)
      if let last = tokens.last(where: { !isMark($0) }), reader.lexed.tokens[last].isSign(":") {
        lead = reader.extent(of: tokens)
      }
    }
  }

  /// Whether a block may end with a colon: its last byte shows that most do not.
  private func mayLead(_ range: TextRange) -> Bool {
    guard !range.isEmpty else { return false }
    switch reader.lexed.text.bytes[range.end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ")"): return false
    default: return true
    }
  }

  private func isMark(_ index: Int) -> Bool {
    let token = reader.lexed.tokens[index]
    return token.isSign("*") || token.kind == .lineBreak
  }

  private mutating func enterHeading(_ block: Block, _ tokens: Range<Int>) {
    section += 1
    lead = nil
    let style = block.marker?.style
    let depth = block.marker?.numbers.count ?? 0
    if let same = headings.firstIndex(where: { $0.style == style && $0.depth == depth }) {
      headings.removeSubrange(same...)
    }
    let extent = reader.extent(of: tokens)
    headings.append(Level(style: style, depth: depth, extent: extent, range: block.range))
  }

  /// What holds for a figure here; nil if headings or lead narrow what is counted.
  func extent(with words: ScopeReader.Extent) -> ScopeReader.Extent? {
    var extent = words
    for outer in [lead].compactMap({ $0 }) + headings.reversed().map(\.extent) {
      if outer.isNarrow { extent.isNarrow = true }
      if extent.level == nil { extent.level = outer.level }
    }
    return extent.isNarrow ? nil : extent
  }

  /// The level that the nearest lead or heading names; nil where that speaks of a part only.
  var namedLevel: AgencyLevel? {
    let outer = [lead].compactMap { $0 } + headings.reversed().map(\.extent)
    return outer.first { $0.level != nil }.flatMap { $0.isNarrow ? nil : $0.level }
  }

  /// The nearest heading.
  var heading: TextRange? { headings.last?.range }

  /// The window that a heading over this place gives.
  func window(_ windows: [DataWindow]) -> DataWindow? {
    for heading in headings.reversed() {
      let next = windows.partitioningIndex { $0.place.start >= heading.range.start }
      if next < windows.count, heading.range.contains(windows[next].place) { return windows[next] }
    }
    return windows.first { $0.subject == .report }
  }
}

extension AgencyLevel {
  /// Whether figures of no named level are surely its own: it has no agencies below it that report to it.
  var hasOnlyOwnFigures: Bool { self == .commune || self == .department || self == .office }
}
