/// A node of the vocabulary's automaton: what the phrase that leads to it means, and how longer ones go on.
///
/// Every second word of every document looks at one, so each takes only three words of memory.
struct PhraseNode: Sendable {
  /// One bit for the last six bits of each word that goes on, by which most other words are told from them.
  private var next: UInt64 = 0
  private var firstMeaning: UInt32 = 0
  private var meaningCount: UInt8 = 0
  /// One bit for each aspect in which its phrase means something.
  private(set) var aspects: UInt8 = 0
  /// The nodes to which a further word leads; they stand side by side, in the order of their words.
  private(set) var children: Range<UInt32> = 0..<0

  /// Where its meanings stand in the list of all.
  @inline(__always)
  var meanings: Range<Int> {
    Int(firstMeaning)..<Int(firstMeaning) &+ Int(meaningCount)
  }

  /// Sets what its phrase means; a phrase has fewer meanings than there are terms.
  mutating func mean(_ meanings: Range<Int>, aspects: UInt8) {
    firstMeaning = UInt32(meanings.lowerBound)
    meaningCount = UInt8(meanings.count)
    self.aspects = aspects
  }

  /// Adds the next node to which a further word leads, maybe on the next line.
  mutating func add(_ word: WordKey, child: UInt32) {
    children = (children.isEmpty ? child : children.lowerBound)..<child + 1
    next |= 1 &<< word.value | 1 &<< WordKey.lineBreak.value
  }

  /// Whether some phrase may go on with a word, or with a line break.
  @inline(__always)
  func mayGoOn(_ word: WordKey) -> Bool { next & 1 &<< word.value != 0 }
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
