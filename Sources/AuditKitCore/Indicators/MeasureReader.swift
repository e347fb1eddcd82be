/// Reads what the figures of a sentence count, if they are exact counts of dossiers or people.
struct MeasureReader {
  let sentence: FigureSentence
  /// Where the passage of the sentence begins.
  let passageStart: Int
  /// The measure of the last figure that others may be parts of.
  let whole: TermSet
  /// What the list counts that the passage is an item of.
  let listed: TermSet

  private var lexed: LexedText { sentence.scope.lexed }

  /// What a figure counts.
  ///
  /// - Parameters:
  ///   - clause: The figure with the words behind it.
  ///   - isOfOne: Whether the words at the figure itself name a unit or field.
  /// - Returns: Nil where its words leave it open.
  func measure(of clause: FigureSentence.Clause, isOfOne: Bool) -> TermSet? {
    let figure = clause.figure
    guard isCount(clause), sentence.lead.isSubset(of: figure.facets) || figure.depth > 0 else {
      return nil
    }
    let behind = Phrase(lexed: lexed, tokens: figure.token + 1..<clause.end)
    guard FacetReader.facets(of: behind).isSubset(of: figure.facets) else { return nil }
    return named(by: figure, isOfOne: isOfOne).flatMap { isCounted($0, by: figure) ? $0 : nil }
  }

  /// What the words at a figure say that it counts.
  private func named(by figure: Figure, isOfOne: Bool) -> TermSet? {
    if figure.facets.isEmpty, isOfOne { return measure(ofPart: figure) }
    if figure.facets.contains(.received), isJoinedToResolved(before: figure.token) { return nil }
    return Measure.of(figure.facets, partOf: whole)
  }

  /// Whether a figure is an exact count that is held against nothing.
  private func isCount(_ clause: FigureSentence.Clause) -> Bool {
    let figure = clause.figure
    guard figure.connection == .none, figure.value.precision == .stated,
      figure.value.readAsCount.isCount, !isSign("/", at: clause.end)
    else { return false }
    let next = figure.token + 1
    guard !isSign("/", at: next), !isSign("%", at: next) else { return false }
    // `Kỳ trước chuyển sang` compares nothing.
    let allowed: TermSet = figure.facets.contains(.carried) ? [.comparison] : []
    return figure.classes.subtracting(allowed).isDisjoint(with: Self.comparing)
  }

  private static let comparing: TermSet = [.growth, .comparison, .achievement, .average]

  private func isSign(_ sign: Unicode.Scalar, at index: Int) -> Bool {
    index < lexed.tokens.count && lexed.tokens[index].isSign(sign)
  }

  /// Whether the sentence names what a measure counts, and the figure counts nothing else.
  private func isCounted(_ measure: TermSet, by figure: Figure) -> Bool {
    (figure.unit == nil || figure.unit == unitKey(measure))
      && lexed.has(Measure.unit(of: measure), in: sentence.tokens)
  }

  /// `Tư pháp: 104 hồ sơ` counts what its list or the figure before its parenthesis counts.
  private func measure(ofPart figure: Figure) -> TermSet? {
    let measure = figure.depth > 0 ? whole : listed
    return measure.isEmpty || figure.unit != unitKey(measure) ? nil : measure
  }

  private func unitKey(_ measure: TermSet) -> WordKey {
    WordKey(value: UInt64(Measure.unit(of: measure).position))
  }

  /// `đã tiếp nhận và giải quyết 420 hồ sơ` counts what went through both.
  private func isJoinedToResolved(before token: Int) -> Bool {
    let near = max(passageStart, token - Self.longestVerb)..<token
    guard let received = lexed.terms(in: near).last(where: { $0.term == .received }),
      received.tokens.upperBound + 1 < token
    else { return false }
    let joint = lexed.tokens[received.tokens.upperBound]
    let next = lexed.tokens[received.tokens.upperBound + 1]
    return (joint.key == Self.and || joint.kind == .sign) && Self.resolving.contains(next.key)
  }

  private static let longestVerb = 8
  private static let and = WordKey("và")
  private static let resolving = PlainWords.keys("giải xử trả")
}
