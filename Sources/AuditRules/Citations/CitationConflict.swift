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
    var known: [UInt64: [Dated]] = [:]
    let citations = understanding.time.citations
    return repeated(citations).compactMap { index in
      let citation = citations[index]
      guard let day = stated(citation) else { return nil }
      let dated = Dated(citation: citation, day: day)
      return conflict(of: dated, with: &known[citation.identity, default: []], understanding)
    }
  }

  /// The citations, in order, of numbers and symbols that are cited more than once; most are not.
  private static func repeated(_ citations: [Citation]) -> [Int] {
    var byIdentity: [(identity: UInt64, index: Int)] = []
    for index in citations.indices where citations[index].symbol != nil {
      byIdentity.append((citations[index].identity, index))
    }
    byIdentity.sort(by: <)
    return byIdentity.indices.filter { position in
      let identity = byIdentity[position].identity
      return position > 0 && byIdentity[position - 1].identity == identity
        || position + 1 < byIdentity.count && byIdentity[position + 1].identity == identity
    }.map { byIdentity[$0].index }.sorted()
  }

  /// The conflict of a citation with an earlier one of its number and symbol, which are noted with it.
  private static func conflict(
    of dated: Dated,
    with documents: inout [Dated],
    _ understanding: Understanding
  ) -> CitationConflict? {
    if documents.contains(where: { $0.day == dated.day }) { return nil }
    for document in documents {
      if let found = conflict(dated.citation, dated.day, document, understanding) { return found }
    }
    if documents.count < mostDocuments { documents.append(dated) }
    return nil
  }

  /// One number and symbol stand for at most so many documents of other issuers and years.
  private static let mostDocuments = 8

  private struct Dated {
    let citation: Citation
    let day: CalendarDate
  }

  /// The day of a document that its number and symbol identify; one in the wrong year is another rule's.
  private static func stated(_ citation: Citation) -> CalendarDate? {
    guard citation.symbol != nil, let day = citation.day else { return nil }
    return citation.year.map { $0 == day.year } ?? true ? day : nil
  }

  private static func conflict(
    _ citation: Citation,
    _ day: CalendarDate,
    _ known: Dated,
    _ understanding: Understanding
  ) -> CitationConflict? {
    let other = known.citation
    guard day.year == known.day.year,
      let sameness = DocumentSameness(citation, other, understanding),
      citation.key(in: understanding.lexed.text) == other.key(in: understanding.lexed.text)
    else { return nil }
    return CitationConflict(
      citation: citation,
      day: day,
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
      guard Self.agree(titles) == nil, isOpen else { return nil }
      self = .inferred
    }
  }

  /// Whether one begins with the other; nil where one of them says nothing.
  private static func agree(_ words: [[WordKey]]) -> Bool? {
    guard let short = words.min(by: { $0.count < $1.count }), !short.isEmpty else { return nil }
    return words.allSatisfy { $0.starts(with: short) }
  }
}
