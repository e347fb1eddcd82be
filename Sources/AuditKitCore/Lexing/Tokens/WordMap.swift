/// What a few words stand for, looked up without a hash: the bits of a word's key are as good as one.
struct WordMap<Value: Sendable>: Sendable {
  /// The words, each in the first free slot from that on which its own bits tell; 0 is a free slot.
  private var words: [UInt64]
  private var values: [Value?]

  /// Keeps the value of each word, of several the first.
  init(_ pairs: some Collection<(key: WordKey, value: Value)>) {
    var size = 16
    while size < 2 * pairs.count { size *= 2 }
    words = Array(repeating: 0, count: size)
    values = Array(repeating: nil, count: size)
    for (word, value) in pairs where word.value != 0 {
      let slot = slot(of: word)
      guard words[slot] == 0 else { continue }
      words[slot] = word.value
      values[slot] = value
    }
  }

  subscript(word: WordKey) -> Value? {
    let slot = slot(of: word)
    return words[slot] == 0 ? nil : values[slot]
  }

  /// Where a word stands, or the free slot where it would stand; half of the slots are free.
  @inline(__always)
  private func slot(of word: WordKey) -> Int {
    var slot = Int(truncatingIfNeeded: word.value) & (words.count - 1)
    while words[slot] != 0, words[slot] != word.value { slot = (slot + 1) & (words.count - 1) }
    return slot
  }
}

extension WordMap {
  /// Groups some elements by a word, each group in their order.
  init<Element>(grouping elements: [Element], by word: (Element) -> WordKey)
  where Value == [Element] {
    self.init(Dictionary(grouping: elements, by: word).map { (key: $0.key, value: $0.value) })
  }
}
