import AuditKitCore

/// Two dates of one document.
struct CitationConflict {
  let citation: Citation
  let day: CalendarDate
  let other: Citation
  let otherDay: CalendarDate
  /// Whether the text itself shows that both are one document, so that it need not be inferred.
  let isDeclared: Bool

  /// The conflicts among the citations of a document, in order; the date given first counts.
  static func all(in understanding: Understanding) -> [CitationConflict] {
    let citations = understanding.time.citations
    let dated = dated(citations)
    var found: [(index: Int, conflict: CitationConflict)] = []
    var start = 0
    while start < dated.count {
      let same = dated[start...].prefix { $0.identity == dated[start].identity }
      start = same.endIndex
      // Most documents are cited once, and nearly all others with one date.
      if same.allSatisfy({ $0.day == same[same.startIndex].day }) { continue }
      var documents: [Dated] = []
      for one in same {
        let conflict = conflict(of: one, with: &documents, understanding)
        if let conflict { found.append((one.index, conflict)) }
      }
    }
    return found.sorted { $0.index < $1.index }.map(\.conflict)
  }

  /// A citation, by its index, of a document that its number and symbol identify.
  private struct Dated {
    let identity: UInt64
    let index: Int
    let day: CalendarDate
  }

  /// The citations with a date, those of one number and symbol side by side and in order.
  private static func dated(_ citations: [Citation]) -> [Dated] {
    var dated: [Dated] = []
    for index in citations.indices {
      guard let day = stated(citations[index]) else { continue }
      dated.append(Dated(identity: citations[index].identity, index: index, day: day))
    }
    return dated.sorted { ($0.identity, $0.index) < ($1.identity, $1.index) }
  }

  /// The conflict of a citation with an earlier one of its number and symbol, which are noted with it.
  private static func conflict(
    of dated: Dated,
    with documents: inout [Dated],
    _ understanding: Understanding
  ) -> CitationConflict? {
    if documents.contains(where: { $0.day == dated.day }) { return nil }
    for document in documents {
      if let found = conflict(dated, document, understanding) { return found }
    }
    if documents.count < mostDocuments { documents.append(dated) }
    return nil
  }

  /// One number and symbol stand for at most so many documents of other issuers and years.
  private static let mostDocuments = 8

  /// The day of a document that its number and symbol identify; one in the wrong year is another rule's.
  private static func stated(_ citation: Citation) -> CalendarDate? {
    guard citation.symbol != nil, let day = citation.day else { return nil }
    return citation.year.map { $0 == day.year } ?? true ? day : nil
  }

  private static func conflict(
    _ dated: Dated,
    _ known: Dated,
    _ understanding: Understanding
  ) -> CitationConflict? {
    let text = understanding.lexed.text
    let citation = understanding.time.citations[dated.index]
    let other = understanding.time.citations[known.index]
    guard dated.day.year == known.day.year,
      let sameness = DocumentSameness(citation, other, understanding),
      citation.key(in: text) == other.key(in: text)
    else { return nil }
    return CitationConflict(
      citation: citation,
      day: dated.day,
      other: other,
      otherDay: known.day,
      isDeclared: sameness == .declared
    )
  }
}

/// How two citations of one number, symbol and year show that they mean one document.
enum DocumentSameness {
  /// By issuer or title.
  case declared
  /// By nothing that says otherwise.
  case inferred

  /// Nil where they may be documents of two issuers.
  init?(_ first: Citation, _ second: Citation, _ understanding: Understanding) {
    let issuers = [first, second].map(understanding.issuerWords)
    let titles = [first, second].map(understanding.titleWords)
    if first.namesIssuer || Self.agree(titles) == true {
      self = .declared
    } else if let agree = Self.agree(issuers) {
      guard agree else { return nil }
      self = .declared
    } else {
      // A short second mention leaves out the issuer, but so does an office that cites its own documents.
      let isOpen = issuers.allSatisfy(\.isEmpty) || first.year != nil
      guard Self.agree(titles) == nil, isOpen,
        Self.mayBeOfOneUnit([first, second].map(understanding.unitWords), first)
      else { return nil }
      self = .inferred
    }
  }

  /// Whether the units named in front of both may be one, since every office counts its documents from 1.
  ///
  /// Of normative documents, whose number has a year, there are few, and the unit in front is mostly who carries them out.
  private static func mayBeOfOneUnit(_ units: [[WordKey]], _ citation: Citation) -> Bool {
    citation.year != nil || units.contains([]) || units[0] == units[1]
  }

  /// Whether one begins with the other; nil where one of them says nothing.
  private static func agree(_ words: [[WordKey]]) -> Bool? {
    guard let short = words.min(by: { $0.count < $1.count }), !short.isEmpty else { return nil }
    return words.allSatisfy { $0.starts(with: short) }
  }
}
