/// A place that cites as a basis of today what another document has replaced, by then or later.
public struct SupersededUse: Sendable, Equatable {
  public let reference: SupersededReference
  /// Where it is cited.
  public let place: TextRange
  /// The words that make it a basis: `căn cứ`, `tiếp tục thực hiện`.
  public let words: TextRange
}

/// Finds what is cited as a basis, among the documents and standards that were replaced.
///
/// History is no basis, nor is what stands in the title of another document or between quotation marks.
struct SupersededUseReader {
  private let context: TimeContext
  private let reader: TokenReader
  private let table: SupersededTable

  init(_ context: TimeContext, _ table: SupersededTable) {
    self.context = context
    self.table = table
    reader = context.reader
  }

  func read(_ standards: [StandardMention]) -> [SupersededUse] {
    let documents = context.citations.compactMap { citation in
      table.reference(of: citation).flatMap { use($0, citation.tokens, citation.range) }
    }
    let others = standards.compactMap { mention in
      table.reference(of: mention).flatMap { use($0, mention.tokens, mention.range) }
    }
    return (documents + others).sorted { $0.place < $1.place }
  }

  /// How far before the reference the words may stand, and how far around it words of history, in tokens.
  private static let longestLead = 16
  private static let longestReach = 40

  private func use(
    _ reference: SupersededReference,
    _ tokens: Range<Int>,
    _ place: TextRange
  ) -> SupersededUse? {
    let sentence = context.sentence(around: tokens.lowerBound)
    let near = max(0, tokens.lowerBound - Self.longestReach)
    let reach = sentence.clamped(to: near..<tokens.upperBound + Self.longestReach)
    let leading = max(reach.lowerBound, tokens.lowerBound - Self.longestLead)..<tokens.lowerBound
    guard let lead = table.current.matches(in: leading, reader).last,
      isOpen(lead.upperBound..<tokens.lowerBound),
      !isInTitle(lead.lowerBound, sentence.lowerBound),
      table.past.matches(in: reach, reader).isEmpty
    else { return nil }
    return SupersededUse(reference: reference, place: place, words: reader.range(lead))
  }

  /// Whether the words before are about the reference: only words between, and at most the comma of a list.
  private func isOpen(_ gap: Range<Int>) -> Bool {
    let words = gap.last.map { reader.isSign($0, ",") } == true ? gap.dropLast() : gap
    return context.citations(in: gap).isEmpty
      && words.allSatisfy {
        reader.isWord($0) || reader.isNumber($0) || reader[$0]?.kind == .lineBreak
      }
  }

  /// `Kế hoạch thực hiện Nghị định …`, `về việc áp dụng …`, `…/KH-UBND triển khai …`, `“Thực hiện …`.
  private func isInTitle(_ lead: Int, _ start: Int) -> Bool {
    let previous = reader.before(lead)
    if TimeWords.shared.titleLeads.contains(where: { reader.isWord(previous, $0) }) { return true }
    if context.types.type(endingAt: previous, reader) != nil { return true }
    let before = start..<max(start, lead)
    guard before.count(where: { reader.isSign($0, "\"") }).isMultiple(of: 2) else { return true }
    guard let cited = context.citations(in: before).last else { return false }
    let gap = cited.tokens.upperBound..<max(cited.tokens.upperBound, lead)
    return !gap.contains { reader.isSign($0, ",") || reader.isSign($0, ")") }
  }
}
