/// Tells the periods that a title or sentence is about from those that it only mentions.
struct OwnPeriodFilter {
  private let context: TimeContext
  private let reader: TokenReader
  private let words = TimeWords.shared

  init(_ context: TimeContext) {
    self.context = context
    reader = context.reader
  }

  /// The statements about the report's own period in a title or sentence.
  ///
  /// - Parameters:
  ///   - role: What kind of place it is.
  ///   - tokens: The words to look at.
  ///   - extent: The whole that the words belong to, if they are a part only.
  /// - Returns: A statement for each own period, with the year that a later word gives.
  func statements(
    _ role: PeriodStatement.Role,
    in tokens: Range<Int>,
    extent: TextRange? = nil
  ) -> [PeriodStatement] {
    let mentions = context.periods(in: tokens)
    guard let first = mentions.first else { return [] }
    // In a sentence `các mục tiêu, nhiệm vụ năm 2018` may well be the report's subject.
    let firstNamed = role.isOfTable ? tokens.lowerBound : first.tokens.upperBound
    let outlook = outlook(in: tokens, behind: firstNamed)
    let own = mentions.filter { $0.tokens.lowerBound < outlook && isOwn($0, in: tokens) }
    let ahead = mentions.filter { $0.tokens.lowerBound >= outlook }
    return own.map { mention in
      PeriodStatement(
        role: role,
        period: mention.period.inYear(year(for: mention, own, ahead)),
        place: mention.range,
        extent: extent ?? context.lexed.range(of: tokens)
      )
    }
  }

  /// The periods for which the outlook half of a title or sentence plans.
  func ahead(in tokens: Range<Int>) -> [PeriodMention] {
    guard let first = context.periods(in: tokens).first else { return [] }
    return ahead(behind: outlook(in: tokens, behind: first.tokens.upperBound), in: tokens)
  }

  /// The periods behind a word that speaks of the time to come.
  func ahead(behind outlook: Int, in tokens: Range<Int>) -> [PeriodMention] {
    let rest = min(outlook, tokens.upperBound)..<tokens.upperBound
    return context.periods(in: rest).filter { isNamedAsSuch($0, in: rest) }
  }

  /// The token from which on the words are about the time to come, or the end.
  ///
  /// - Parameters:
  ///   - tokens: The title or sentence.
  ///   - start: From where on the weaker words count: `nhiệm vụ`, `kế hoạch`.
  /// - Returns: The index of a token.
  private func outlook(in tokens: Range<Int>, behind start: Int) -> Int {
    let found = context.lexed.terms(in: tokens).first { match in
      guard !isCarriedOut(match.tokens.lowerBound) else { return false }
      return match.term == .planSection
        || (match.term == .outlook && match.tokens.lowerBound >= start)
    }
    return found?.tokens.lowerBound ?? tokens.upperBound
  }

  /// Whether tasks or plans are spoken of as done: `thực hiện nhiệm vụ`, `triển khai các kế hoạch`.
  private func isCarriedOut(_ index: Int) -> Bool {
    let previous = reader.before(index)
    return [previous, reader.before(previous)].contains {
      reader.isWord($0, Self.carriedOut.0) || reader.isWord($0, Self.carriedOut.1)
    }
  }

  private static let carriedOut = (WordKey("hiện"), WordKey("khai"))

  private func isOwn(_ mention: PeriodMention, in tokens: Range<Int>) -> Bool {
    isNamedAsSuch(mention, in: tokens)
      && !isTarget(mention, context.lexed.terms(in: clause(before: mention, in: tokens)))
  }

  /// Whether a period is not a point in time, not compared with, and no part of a document's name.
  private func isNamedAsSuch(_ mention: PeriodMention, in tokens: Range<Int>) -> Bool {
    guard mention.period.kind != .years, !isTurn(before: mention) else { return false }
    let clause = clause(before: mention, in: tokens)
    let terms = context.lexed.terms(in: clause)
    if terms.contains(where: { $0.term == .comparison || $0.term == .history }) { return false }
    if mention.period.kind == .year, terms.contains(where: { $0.term == .legalDocument }) {
      return false
    }
    return context.citations(in: clause).isEmpty
  }

  /// `từ năm 2018`, `đến năm 2030`: a point in time.
  private func isTurn(before mention: PeriodMention) -> Bool {
    let previous = reader.before(mention.tokens.lowerBound)
    return reader.isWord(previous, words.from) || reader.isWord(previous, words.to)
      || reader.isWord(previous, words.until)
  }

  private static let longestClause = 100

  /// What stands before a period in its clause.
  ///
  /// A comma does not end a clause: names of laws and lists contain commas.
  private func clause(before mention: PeriodMention, in tokens: Range<Int>) -> Range<Int> {
    var first = mention.tokens.lowerBound
    let limit = max(tokens.lowerBound, first - Self.longestClause)
    while first > limit, !endsClause(first - 1) { first -= 1 }
    return first..<mention.tokens.lowerBound
  }

  private func endsClause(_ index: Int) -> Bool {
    reader.isSign(index, ";") || reader.isSign(index, "(") || reader.isSign(index, ")")
      || reader.isSign(index, ":")
  }

  private func isTarget(_ mention: PeriodMention, _ terms: ArraySlice<TermMatch>) -> Bool {
    terms.contains {
      ($0.term == .target || $0.term == .planned)
        && mention.tokens.lowerBound - $0.tokens.upperBound <= 2
        && !isCarriedOut($0.tokens.lowerBound)
    }
  }

  /// The year for a period without one: of another own period, or of the time to come that follows it.
  private func year(
    for mention: PeriodMention,
    _ own: [PeriodMention],
    _ ahead: [PeriodMention]
  ) -> Int? {
    if let year = mention.period.year { return year }
    if let other = own.first(where: { $0.period.year != nil }) { return other.period.year }
    guard let months = mention.period.months,
      let next = ahead.first(where: { $0.period.year != nil }),
      let following = next.period.months, months.upperBound < following.lowerBound
    else { return nil }
    return next.period.year
  }
}
