/// Documents that a sentence counts as issued in a period: `Trong 9 tháng đầu năm, UBND xã ban hành 02 văn bản: …`.
public struct Issuance: Sendable, Equatable {
  /// The period that the sentence names, as it names it; nil for `trong kỳ`, the report's own.
  public let period: Period?
  /// The words for the period.
  public let place: TextRange
  /// From the words for the period to the list.
  public let claim: TextRange
  /// The documents that it lists; those in their titles are left out.
  public let documents: [Citation]
}

/// Finds what is said to have been issued in a period.
///
/// It begins at the words for a period, and looks for the verb in the same sentence, with a number or a list of
/// documents right behind it: `rà soát 12 văn bản do UBND ban hành` counts what was looked at.
struct IssuanceReader {
  private let context: TimeContext
  private let reader: TokenReader
  private let words = TimeWords.shared
  /// The sections that plan ahead, in order.
  private let planned: [TextRange]

  init(_ context: TimeContext, planned: [TextRange]) {
    self.context = context
    self.planned = planned
    reader = context.reader
  }

  func read() -> [Issuance] {
    guard !context.citations.isEmpty else { return [] }
    let leads = leads().filter { !isPlanned($0.tokens.lowerBound) }
    return leads.indices.compactMap { index in
      let isLast = index + 1 == leads.count
      let end = isLast ? reader.tokens.count : leads[index + 1].tokens.lowerBound
      return issuance(leads[index], before: end)
    }
  }

  private func isPlanned(_ index: Int) -> Bool {
    let start = reader.range(index..<index + 1).start
    let next = planned.partitioningIndex { $0.start > start }
    return next > 0 && start < planned[next - 1].end
  }

  // MARK: The period

  private struct Lead {
    let period: Period?
    let tokens: Range<Int>
  }

  /// `trong 9 tháng đầu năm 2022`, `trong kỳ báo cáo`, in order and without overlap.
  private func leads() -> [Lead] {
    var all: [Lead] = []
    for mention in context.periods where mention.period.kind != .years {
      let first = reader.before(mention.tokens.lowerBound)
      guard reader.isWord(first, words.within) else { continue }
      all.append(Lead(period: mention.period, tokens: first..<mention.tokens.upperBound))
    }
    for match in context.lexed.matches(of: .ownPeriod) {
      all.append(Lead(period: nil, tokens: match.tokens))
    }
    all.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var leads: [Lead] = []
    for lead in all where lead.tokens.lowerBound >= leads.last?.tokens.upperBound ?? 0 {
      leads.append(lead)
    }
    return leads
  }

  // MARK: The verb and what it counts

  /// How far behind the period the verb may stand, in tokens.
  private static let longestSubject = 40

  private func issuance(_ lead: Lead, before end: Int) -> Issuance? {
    let start = lead.tokens.upperBound
    let sentence = min(context.sentenceEnd(from: start, within: Self.longestSubject), end)
    guard start < sentence, let verb = (start..<sentence).first(where: { isVerb($0) }),
      !isOtherwise(lead.tokens.lowerBound..<verb)
    else { return nil }
    let object = reader.after(reader.after(verb))
    guard let list = list(behind: object, before: end) else { return nil }
    let documents = documents(in: list.items, atMost: list.count)
    guard !documents.isEmpty else { return nil }
    return Issuance(
      period: lead.period,
      place: reader.range(lead.tokens),
      claim: reader.range(lead.tokens.lowerBound..<max(list.items.lowerBound, start)),
      documents: documents
    )
  }

  private func isVerb(_ index: Int) -> Bool {
    reader.isWord(index, words.issue.0) && reader.isWord(reader.after(index), words.issue.1)
  }

  /// Whether the words are about what is planned, or about what earlier periods left.
  private func isOtherwise(_ tokens: Range<Int>) -> Bool {
    context.lexed.terms(in: tokens).contains {
      switch $0.term {
      case .expected, .planSection, .target, .planned, .outlook, .carried, .cumulative,
        .comparison:
        true
      default: false
      }
    }
  }

  /// How many words may stand between the verb and the number, and between that and the list.
  private static let longestLead = 4
  private static let longestObject = 16

  /// The tokens of a list, and how many documents are said to be in it.
  private func list(
    behind object: Int,
    before end: Int
  ) -> (items: Range<Int>, count: Int?)? {
    if let cited = citation(at: object), cited.typeRange != nil { return (object..<end, nil) }
    guard
      let unit = context.lexed.terms(in: object..<min(object + Self.longestLead, end))
        .first(where: { $0.term == .documentUnit })?.tokens
    else { return nil }
    let number = (object..<unit.lowerBound).last { reader.isNumber($0) }
    guard number != nil || words.plurals.contains(where: { reader.isWord(object, $0) }) else {
      return nil
    }
    var index = unit.lowerBound
    let last = min(end, unit.upperBound + Self.longestObject)
    while index < last, reader.isWord(index) || reader[index]?.kind == .lineBreak { index += 1 }
    if reader.isSign(index, ","), number != nil { index = openedList(behind: index, before: last) }
    guard reader.isSign(index, ":") || reader.isSign(index, "(") else { return nil }
    return (index + 1..<max(index + 1, end), number.flatMap { reader.digits($0)?.value })
  }

  /// `03 văn bản, gồm: …`, `02 văn bản, cụ thể: …`: the sign behind the words that open the list.
  private func openedList(behind comma: Int, before last: Int) -> Int {
    let word = reader.after(comma)
    guard context.lexed.has(.breakdown, in: word..<last) else { return comma }
    return (word..<last).first { !reader.isWord($0) && reader[$0]?.kind != .lineBreak } ?? comma
  }

  private func citation(at index: Int) -> Citation? {
    context.citations(in: index..<index + 1).first
  }

  // MARK: The list

  /// How many documents of one list are looked at.
  private static let mostDocuments = 200

  /// The documents at the head of the items of a list.
  private func documents(in items: Range<Int>, atMost count: Int?) -> [Citation] {
    var documents: [Citation] = []
    var end = items.lowerBound
    for citation in context.citations(in: items) {
      guard documents.count < min(count ?? Self.mostDocuments, Self.mostDocuments) else { break }
      let gap = end..<citation.tokens.lowerBound
      switch place(of: citation, behind: gap, isFirst: documents.isEmpty) {
      case .head:
        documents.append(citation)
        end = citation.tokens.upperBound
      case .title: continue
      case .beyond: return documents
      }
    }
    return documents
  }

  private enum Place {
    case head
    /// In the title of a document of the list.
    case title
    /// Behind the list.
    case beyond
  }

  /// A title with more tokens is no longer one of a list.
  private static let longestItem = 160

  private func place(of citation: Citation, behind gap: Range<Int>, isFirst: Bool) -> Place {
    guard gap.count <= Self.longestItem else { return .beyond }
    let first = citation.tokens.lowerBound
    if let bullet = bullet(before: first) {
      return isWithinItem(gap.lowerBound..<max(bullet, gap.lowerBound)) ? .head : .beyond
    }
    guard !gap.contains(where: { isEnd($0) }) else { return .beyond }
    let previous = reader.before(first)
    let isNext = isFirst || reader.isSign(previous, ",")
    // `…/QĐ-UBND ngày 05/01/2022, …/QĐ-UBND`: nothing but the comma stands between.
    let isHead = isNext ? !gap.contains { reader.isWord($0) } : reader.isSign(previous, ";")
    return isHead ? .head : .title
  }

  /// The mark of an item at the start of a line: `-`, `1.`, `a)`.
  private func bullet(before index: Int) -> Int? {
    let mark = index - 1
    if isBullet(mark) { return mark }
    guard reader.isSign(mark, ".") || reader.isSign(mark, ")"), isLineStart(mark - 1),
      reader.isNumber(mark - 1) || reader[mark - 1]?.range.count == 1
    else { return nil }
    return mark - 1
  }

  private func isBullet(_ index: Int) -> Bool {
    isLineStart(index) && ["-", "+", "•", "*"].contains { reader.isSign(index, $0) }
  }

  private func isLineStart(_ index: Int) -> Bool { reader[index - 1]?.kind == .lineBreak }

  /// Whether no sentence, paragraph or item ends in front of the end of some tokens.
  private func isWithinItem(_ tokens: Range<Int>) -> Bool {
    let end = tokens.last { reader[$0]?.kind != .lineBreak } ?? tokens.lowerBound
    return !(tokens.lowerBound..<max(end, tokens.lowerBound)).contains {
      isEnd($0) || isBullet($0)
    }
  }

  /// Whether a sentence or a paragraph ends at a token; a semicolon ends neither.
  private func isEnd(_ index: Int) -> Bool {
    if reader[index]?.kind == .lineBreak { return reader[index + 1]?.kind == .lineBreak }
    guard reader.isSign(index, ".") else { return false }
    return reader[index + 1].map { $0.isSpaced || $0.kind == .lineBreak } ?? true
  }
}
