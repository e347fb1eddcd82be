/// A node of the vocabulary's automaton: what the phrase that leads to it means, and how longer ones go on.
struct PhraseNode: Sendable {
  /// One bit for each aspect in which its phrase means something.
  var aspects: UInt8 = 0
  /// Where its meanings stand in the list of all.
  var meanings: Range<UInt32> = 0..<0
  /// The nodes to which a further word leads; they stand side by side, in the order of their words.
  private(set) var children: Range<UInt32> = 0..<0

  /// Adds the next node to which a further word leads.
  mutating func add(child: UInt32) {
    children = (children.isEmpty ? child : children.lowerBound)..<child + 1
  }
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
