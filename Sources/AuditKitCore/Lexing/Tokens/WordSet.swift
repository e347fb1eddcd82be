/// A few words, recognised at once.
struct WordSet: Sendable {
  /// Each word in the slot that its own bits tell, with so many slots that no two words want the same.
  private let slots: [UInt64]
  private let mask: UInt64

  init(_ words: [WordKey]) {
    var size: UInt64 = 64
    let all = Set(words)
    while Set(all.map { $0.value % size }).count < all.count { size *= 2 }
    mask = size - 1
    // An empty slot holds what no word may have in it.
    var slots = (0..<size).map { ~$0 }
    for word in all { slots[Int(word.value & mask)] = word.value }
    self.slots = slots
  }

  @inline(__always)
  func contains(_ word: WordKey) -> Bool {
    slots[Int(truncatingIfNeeded: word.value & mask)] == word.value
  }
}
