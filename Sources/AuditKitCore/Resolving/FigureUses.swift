/// Which calculations each figure takes part in: all appearances in one array, figure by figure.
struct FigureUses: Sendable {
  /// One appearance of a figure.
  struct Use: Sendable {
    let node: Int
    /// The index in the figures of the node.
    let position: Int
  }

  /// Where the appearances of each figure begin, by its number; and where the last ones end.
  private let starts: [Int]
  private let uses: [Use]

  /// Notes where the numbered figures appear, in the order of the calculations.
  init(of figures: FigureIndex, in nodes: [RelationNetwork.Node]) {
    var counts = Array(repeating: 0, count: figures.count + 1)
    for node in nodes.indices {
      for position in nodes[node].figures.indices {
        if let number = figures[nodes[node].figures[position].place] { counts[number] += 1 }
      }
    }
    var total = 0
    let starts = counts.map { count in
      defer { total += count }
      return total
    }
    var next = starts
    var uses = Array(repeating: Use(node: 0, position: 0), count: total)
    for node in nodes.indices {
      for position in nodes[node].figures.indices {
        guard let number = figures[nodes[node].figures[position].place] else { continue }
        uses[next[number]] = Use(node: node, position: position)
        next[number] += 1
      }
    }
    self.starts = starts
    self.uses = uses
  }

  /// The appearances of a figure, in the order of the calculations.
  subscript(number: Int) -> ArraySlice<Use> { uses[starts[number]..<starts[number + 1]] }
}
