/// Finds all indicators of a document, and where they contradict each other.
struct IndicatorFinder {
  let document: Document
  let lexed: LexedText
  let time: TimeFacts
  let prose: ProseFigures
  let tables: [TableModel]

  /// The conflicts, which begin with a figure of the text: of counts, and of rates with counts.
  func conflicts() -> (counts: [IndicatorConflict], rates: [RateConflict]) {
    guard prose.figures.contains(where: ProseIndicators.isCandidate) else { return ([], []) }
    let near = rates()
    let all = indicators(needsProse: true)
    if all.isEmpty { return ([], near) }
    let counts = all.filter { !$0.measure.contains(.share) }
    let known = Set(near.map(\.rate.place))
    let far = RateConflictFinder(all).find().filter { !known.contains($0.rate.place) }
    return (IndicatorConflicts(counts, speaksOfLevels: speaksOfLevels).find(), near + far)
  }

  /// The rates of single sentences that the counts beside them do not give.
  private func rates() -> [RateConflict] {
    let finder = SentenceRateFinder(prose: prose)
    let found = finder.find()
    if found.isEmpty { return [] }
    let scope = scope
    return found.filter { finder.isOfOne($0, blocks: document.blocks, scope) }
  }

  /// Whether a district or province speaks of the agencies below it as well, whose dossiers may be meant too.
  private var speaksOfLevels: Bool {
    if let own = time.agencyLevel, own.hasOnlyOwnFigures { return false }
    return lexed.has(.communeLevel)
  }

  private var scope: ScopeReader {
    ScopeReader(
      lexed: lexed,
      periods: time.periods,
      own: time.agencyLevel ?? lexed.spokenLevel,
      ownPeriod: time.ownPeriods.first?.period,
      labels: SubjectLabels(tables, lexed)
    )
  }

  /// All indicators: those of the text, then those of the tables.
  ///
  /// - Parameter needsProse: Whether tables are of no interest where the text states nothing.
  /// - Returns: The indicators.
  func indicators(needsProse: Bool = false) -> [Indicator] {
    let scope = scope
    let windows = time.windows.filter { !$0.isExpected }
    let (stated, narrowTables) = ProseIndicators(
      document: document,
      prose: prose,
      scope: scope,
      windows: windows
    ).find()
    if needsProse, stated.isEmpty { return [] }
    let subjects = Set(stated.compactMap { $0.subject?.name })
    let tables = tables.flatMap { model in
      TableIndicators(
        model: model,
        scope: scope,
        windows: windows,
        subjects: narrowTables.contains(model.index) ? [] : subjects
      ).find()
    }
    return stated + tables
  }
}
