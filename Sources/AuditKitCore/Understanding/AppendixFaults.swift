/// Where the text points to its appendices, and whether they are what it says.
extension Understanding {
  /// The numbered appendices that stand in the document, in order.
  public var appendices: [Appendix] {
    appendixLabels.isEmpty ? [] : AppendixReader(document, lexed).read()
  }

  /// Pointers to appendices that are missing or about something else, in order.
  ///
  /// Where the document has no appendices they came as files of their own.
  public var appendixFaults: [AppendixFault] {
    let labels = appendixLabels
    let appendices = labels.isEmpty ? [] : AppendixReader(document, lexed).read()
    let own = Set(appendices.map(\.label.start))
    let pointers = labels.filter { !own.contains($0) }
    guard !appendices.isEmpty, !pointers.isEmpty else { return [] }
    let scope = ScopeReader(
      lexed: lexed,
      periods: time.periods,
      own: time.agencyLevel ?? lexed.spokenLevel,
      ownPeriod: time.ownPeriods.first?.period
    )
    let reader = AppendixTopicReader(scope: scope)
    let rosters = Set(time.rosters.map(\.table))
    return AppendixFaultFinder(
      document: document,
      prose: prose,
      citations: time.citations,
      appendices: appendices,
      labels: pointers,
      topics: appendices.map { reader.topic(of: $0, tables: tables, rosters: rosters) },
      reader: reader
    ).find()
  }

  /// Where words like `Phụ lục` begin, in order.
  private var appendixLabels: [Int] {
    lexed.matches(of: .appendixLabel).map { lexed.tokens[Int($0.first)].range.start }
  }
}
