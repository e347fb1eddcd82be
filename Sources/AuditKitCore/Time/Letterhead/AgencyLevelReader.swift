/// Finds the level of the agency that wrote a document.
///
/// By its letterhead; where text extraction has lost that, by who reports in the opening (`UBND huyện báo
/// cáo kết quả … như sau`); else by the title, if that names one level only.
struct AgencyLevelReader {
  private let context: TimeContext
  private let letterhead: Letterhead
  private let levels: AgencyLevels

  /// How many words before `báo cáo` name who reports.
  private static let longestSubject = 8

  init(_ context: TimeContext, _ letterhead: Letterhead, _ levels: AgencyLevels) {
    self.context = context
    self.letterhead = letterhead
    self.levels = levels
  }

  /// The level, if it shows; `opening` is what stands from `báo cáo` on to `như sau`.
  func read(opening: @autoclosure () -> Range<Int>?) -> AgencyLevel? {
    if let agency = letterhead.agency, let level = level(of: agency) { return level }
    if let opening = opening(), let level = levels(before: opening.lowerBound).lowest {
      return level
    }
    return letterhead.title.flatMap { title in
      let found = levels.levels(in: context.lexed.tokens(in: title), context.reader)
      return found.count == 1 ? found.first : nil
    }
  }

  /// The lowest level of all lines: the agency stands below the one that it belongs to.
  private func level(of agency: Fragments) -> AgencyLevel? {
    agency.all.reduce(into: Set<AgencyLevel>()) { found, line in
      found.formUnion(levels.levels(in: context.lexed.tokens(in: line), context.reader))
    }
    .lowest
  }

  /// The levels in the words right before a verb, back to the last sign.
  private func levels(before verb: Int) -> Set<AgencyLevel> {
    var first = verb
    while first > max(0, verb - Self.longestSubject), context.reader.isWord(first - 1) {
      first -= 1
    }
    return levels.levels(in: first..<verb, context.reader)
  }
}
