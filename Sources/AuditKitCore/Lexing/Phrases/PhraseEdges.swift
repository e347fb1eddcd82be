/// The transitions of the vocabulary's automaton: from a node by a word to the next node.
///
/// Lent without checks, for loops over whole documents. The words below a node are few and stand side by side,
/// so looking for one of them touches little memory.
struct PhraseEdges {
  let nodes: UnsafeBufferPointer<PhraseNode>
  /// For each node the word that leads to it.
  let words: UnsafeBufferPointer<UInt64>

  /// So many words are looked through one by one.
  private static let few = 8

  /// The node that a word leads to, or nil; 0 is the root, to which nothing leads.
  @inline(__always)
  subscript(node: UInt32, word: UInt64) -> UInt32? {
    let children = nodes[Int(node)].children
    var low = Int(children.lowerBound)
    var high = Int(children.upperBound)
    while high &- low > Self.few {
      let middle = (low &+ high) / 2
      if words[middle] <= word { low = middle } else { high = middle }
    }
    while low < high {
      if words[low] == word { return UInt32(truncatingIfNeeded: low) }
      low = low &+ 1
    }
    return nil
  }
}
