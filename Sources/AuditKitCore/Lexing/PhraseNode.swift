/// A node of the vocabulary's automaton: what the phrase that leads to it means.
struct PhraseNode: Sendable {
  /// The meanings of its phrase.
  private(set) var terms: [Term] = []
  /// One bit for each aspect in which its phrase means something.
  private(set) var aspects: UInt8 = 0
  /// Whether longer phrases begin with it.
  var hasChildren = false

  mutating func add(_ term: Term) {
    guard !terms.contains(term) else { return }
    terms.append(term)
    aspects |= term.aspects
  }
}
