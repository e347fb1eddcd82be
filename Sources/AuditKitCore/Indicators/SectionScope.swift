/// Follows the headings and leads of a text, and knows whose figures stand under them.
///
/// Under most of them nobody asks; so what they say is read by `read`, before anything that depends on it.
struct SectionScope: Sendable {
  private struct Heading {
    let style: Marker.Style?
    let depth: Int
    let range: TextRange
    let tokens: Range<Int>
  }

  let reader: ScopeReader
  private var headings: [Heading] = []
  /// What the first of them say, as far as they were read.
  private var extents: [ScopeReader.Extent] = []
  /// What the last lead says, as far as it was read.
  private var lead: ScopeReader.Extent?
  private var leadTokens = 0..<0
  /// The leads since the last heading that were not read.
  private var unreadLeads: [Range<Int>] = []
  /// The block of the lead.
  private(set) var leadBlock: Int?
  /// Counts the headings: figures under one heading are one source.
  private(set) var section = 0

  init(reader: ScopeReader) { self.reader = reader }

  /// Moves on to a block; `hasFigures` tells a lead (`Kết quả như sau:`) from a figure with its parts.
  mutating func enter(_ index: Int, of blocks: [Block], hasFigures: Bool) {
    guard blocks[index].holdsProse, blocks[index].fragments.rest.isEmpty else { return }
    let range = blocks[index].fragments.first
    if blocks[index].kind == .heading {
      enterHeading(blocks[index].marker, blocks[index].range, reader.lexed.tokens(in: range))
    } else if !hasFigures, mayLead(range) {
      let tokens = reader.lexed.tokens(in: range)
      if let last = tokens.last(where: { !isMark($0) }), reader.lexed.tokens[last].isSign(":") {
        leadTokens = tokens
        leadBlock = index
        unreadLeads.append(tokens)
      }
    }
  }

  /// Reads a lead; one of a unit or field inside a list of a level is not followed further.
  private mutating func readLead(_ tokens: Range<Int>) {
    let extent = reader.extent(of: tokens)
    let outer = lead
    lead = extent
    if extent.isOfPart, outer?.level != nil || outer?.isNarrow == true { lead?.isNarrow = true }
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

  private mutating func enterHeading(
    _ marker: Marker?,
    _ range: TextRange,
    _ tokens: Range<Int>
  ) {
    section += 1
    lead = nil
    leadBlock = nil
    unreadLeads.removeAll(keepingCapacity: true)
    let style = marker?.style
    let depth = marker?.numbers.count ?? 0
    if let same = headings.firstIndex(where: { $0.style == style && $0.depth == depth }) {
      headings.removeSubrange(same...)
      extents.removeSubrange(min(same, extents.count)...)
    }
    headings.append(Heading(style: style, depth: depth, range: range, tokens: tokens))
  }

  /// Reads what the headings and leads over this place say.
  mutating func read() {
    for tokens in unreadLeads { readLead(tokens) }
    unreadLeads.removeAll(keepingCapacity: true)
    for heading in headings[extents.count...] {
      extents.append(reader.extent(ofHeading: heading.tokens))
    }
  }

  /// What holds for a figure here; nil if headings or lead narrow what is counted.
  ///
  /// - Parameters:
  ///   - words: What the words at the figure say.
  ///   - isInList: Whether the figure stands in the list of the lead.
  /// - Returns: The extent of all that stands over the figure.
  func extent(with words: ScopeReader.Extent, isInList: Bool = false) -> ScopeReader.Extent? {
    var extent = words
    if let lead { extent.add(outer: lead) }
    for heading in extents.reversed() { extent.add(outer: heading) }
    if let lead, lead.isOfPart, !isInList { extent.isNarrow = true }
    if extent.isByPart, extent.subject == nil { extent.isNarrow = true }
    if extent.subject != nil, !extent.isNarrow, !hasPlainTitles { extent.isNarrow = true }
    return extent.isNarrow ? nil : extent
  }

  /// Whether all words are understood of the lead, and of the headings up to the one that names a unit or field.
  ///
  /// A level has sections of its own; of one unit or field any section may speak for a reason of its own.
  private var hasPlainTitles: Bool {
    let titles = PlainTitle(scope: reader)
    if lead != nil, !titles.isPlain(leadTokens) { return false }
    let naming = extents.lastIndex { $0.subject != nil } ?? headings.count - 1
    return headings[max(0, naming)...].allSatisfy { titles.isPlain($0.tokens) }
  }

  /// Whether lead or headings speak of a part, so that a table here may not count all dossiers of what it names.
  var isNarrow: Bool {
    lead?.isOfSome == true || extents.contains { $0.isOfSome }
  }

  /// The level that the nearest lead or heading names; nil where that speaks of a part only.
  var namedLevel: AgencyLevel? {
    if let lead, lead.level != nil { return lead.levelOfAll }
    return extents.last { $0.level != nil }.flatMap { $0.levelOfAll }
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

extension ScopeReader.Extent {
  /// Whether it speaks of units or fields one by one.
  fileprivate var isOfPart: Bool { subject != nil || isByPart }

  /// Whether it speaks of some dossiers only.
  fileprivate var isOfSome: Bool { isNarrow || subject != nil }

  /// The level, if all of its dossiers are meant.
  fileprivate var levelOfAll: AgencyLevel? { isNarrow || isOfPart ? nil : level }

  /// Adds what stands over it: a level or a name holds where nearer words give none.
  fileprivate mutating func add(outer: Self) {
    if outer.isNarrow { isNarrow = true }
    if level == nil { level = outer.level }
    if outer.isByPart { isByPart = true }
    guard let other = outer.subject else { return }
    if let subject, !subject.agrees(with: other) { isNarrow = true }
    subject = subject ?? other
  }
}
