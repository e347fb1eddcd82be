/// The transitions of the vocabulary's automaton: from a node by a word to the next node.
///
/// A table with open addressing. The hash is the word's own, since word keys are hashes already; nobody
/// chooses the words of a vocabulary to make them collide.
struct PhraseEdges: Sendable {
  fileprivate struct Slot {
    var node: UInt32 = 0
    var next: UInt32 = 0
    var word: UInt64 = 0
  }

  private var slots: [Slot]
  private var count = 0

  /// - Parameter capacity: How many transitions there will be; more are possible.
  init(capacity: Int = 0) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
  }

  /// The node that a word leads to, or nil; 0 is the root, to which nothing leads.
  subscript(node: UInt32, word: UInt64) -> UInt32? {
    withTable { $0[node, word] }
  }

  /// Lends the table, for loops over whole documents.
  @inline(__always)
  func withTable<Result>(_ body: (Table) -> Result) -> Result {
    slots.withUnsafeBufferPointer { body(Table(slots: $0)) }
  }

  /// The transitions without checks.
  struct Table {
    fileprivate let slots: UnsafeBufferPointer<Slot>

    @inline(__always)
    subscript(node: UInt32, word: UInt64) -> UInt32? {
      // At most half of the slots are taken, so the search ends.
      var index = PhraseEdges.index(node, word, slots.count)
      while slots[index].next != 0 {
        if slots[index].node == node, slots[index].word == word { return slots[index].next }
        index = (index &+ 1) & (slots.count &- 1)
      }
      return nil
    }
  }

  /// Adds a transition that is not there yet.
  mutating func add(from node: UInt32, by word: UInt64, to next: UInt32) {
    count += 1
    if count * 2 > slots.count { grow() }
    insert(Slot(node: node, next: next, word: word))
  }

  private mutating func insert(_ slot: Slot) {
    var index = Self.index(slot.node, slot.word, slots.count)
    while slots[index].next != 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.next != 0 { insert(slot) }
  }

  @inline(__always)
  fileprivate static func index(_ node: UInt32, _ word: UInt64, _ count: Int) -> Int {
    let mixed = (word ^ UInt64(node) &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 32) & (count &- 1)
  }
}
