/// Finds all indicators of a document, and where they contradict each other.
struct IndicatorFinder {
  let document: Document
  let lexed: LexedText
  let time: TimeFacts
  let prose: ProseFigures
  let tables: [TableModel]

  /// The conflicts, which begin with a figure of the text.
  func conflicts() -> [IndicatorConflict] {
    guard prose.figures.contains(where: ProseIndicators.isCandidate) else { return [] }
    let scope = ScopeReader(
      lexed: lexed,
      periods: time.periods,
      own: time.agencyLevel ?? lexed.spokenLevel,
      ownPeriod: time.ownPeriods.first?.period
    )
    let windows = time.windows.filter { !$0.isExpected }
    let stated = ProseIndicators(document: document, prose: prose, scope: scope, windows: windows)
      .find()
    guard !stated.isEmpty else { return [] }
    let tables = tables.flatMap {
      TableIndicators(model: $0, scope: scope, windows: windows).find()
    }
    return IndicatorConflicts(stated + tables).find()
  }
}
