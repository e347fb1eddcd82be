/// A node of the vocabulary's automaton: what the phrase that leads to it means.
struct PhraseNode: Sendable {
  /// One bit for each aspect in which its phrase means something.
  var aspects: UInt8 = 0
  /// Whether longer phrases begin with it.
  var hasChildren = false
  /// Where its meanings stand in the list of all.
  var meanings: Range<UInt32> = 0..<0
}

/// One meaning of a phrase, with the aspects it belongs to.
struct Meaning: Sendable {
  let term: Term
  let aspects: UInt8

  init(_ term: Term) {
    self.term = term
    aspects = term.aspects
  }
}
