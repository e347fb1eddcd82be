/// A header cell with the phrases in it.
struct ColumnTitle {
  let phrase: Phrase
  /// The meanings of its phrases, and of those at its first word or its second.
  let terms: TermSet
  let opening: TermSet

  init(_ phrase: Phrase) {
    self.phrase = phrase
    var terms: TermSet = []
    var opening: TermSet = []
    for match in phrase.terms {
      terms.formUnion(TermSet(match.term))
      if match.first <= phrase.tokens.lowerBound + 1 { opening.formUnion(TermSet(match.term)) }
    }
    self.terms = terms
    self.opening = opening
  }
}
