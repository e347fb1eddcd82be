/// Where the text points to its appendices, and whether they are what it says.
extension Understanding {
  /// The numbered appendices that stand in the document, in order.
  public var appendices: [Appendix] {
    guard lexed.has(.appendixLabel) else { return [] }
    return AppendixReader(document, lexed).read()
  }

  /// Pointers to appendices that are missing or about something else, in order.
  ///
  /// Where the document has no appendices they came as files of their own.
  public var appendixFaults: [AppendixFault] {
    let appendices = appendices
    let pointers = appendices.isEmpty ? [] : pointers(besides: appendices)
    guard !pointers.isEmpty else { return [] }
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

  /// Where words like `Phụ lục` begin that are no appendix's own label, in order.
  private func pointers(besides appendices: [Appendix]) -> [Int] {
    let labels = Set(appendices.map(\.label.start))
    return lexed.terms.compactMap { match in
      guard match.term == .appendixLabel else { return nil }
      let start = lexed.tokens[Int(match.first)].range.start
      return labels.contains(start) ? nil : start
    }
  }
}
