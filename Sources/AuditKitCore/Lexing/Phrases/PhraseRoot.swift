/// The node of a vocabulary's automaton to which one word or sign leads, if phrases begin with it.
struct PhraseRoot: Equatable, Sendable {
  let node: UInt32

  /// No phrase begins so: 0 is where all begin.
  static let none = PhraseRoot(node: 0)
}

/// A token with which phrases begin.
struct PhraseStart: Sendable, Equatable {
  let token: UInt32
  let root: PhraseRoot
}

/// The first words and signs of all phrases, without checks, for loops over whole documents.
struct PhraseRoots {
  private let edges: PhraseEdges
  /// Those of the signs of ASCII.
  private let signs: UnsafeBufferPointer<PhraseRoot>

  static let signCount = 128

  init(edges: PhraseEdges, signs: UnsafeBufferPointer<PhraseRoot>) {
    self.edges = edges
    self.signs = signs
  }

  /// The phrases that begin with a word or a sign.
  func root(of word: WordKey) -> PhraseRoot { PhraseRoot(node: edges[0, word.value] ?? 0) }

  /// The phrases that begin with a sign of ASCII.
  @inline(__always)
  func root(ofSign byte: UInt8) -> PhraseRoot { signs[Int(byte)] }
}
