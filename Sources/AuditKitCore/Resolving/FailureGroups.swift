/// Puts failing calculations together that may have one cause, since they share a figure that may be wrong.
struct FailureGroups {
  private var parents: [Int]

  /// The groups, each in order, in the order of their first members.
  static func groups(in network: RelationNetwork) -> [[Int]] {
    let failing = network.nodes.indices.prefix { network.nodes[$0].fails }
    var groups = FailureGroups(parents: Array(failing))
    var first: [FigurePlace: Int] = [:]
    for index in failing {
      for figure in network.nodes[index].figures where !network.isConfirmed(figure.place) {
        if let other = first[figure.place] {
          groups.join(index, other)
        } else {
          first[figure.place] = index
        }
      }
    }
    return groups.collected()
  }

  private mutating func root(of index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  private mutating func join(_ one: Int, _ other: Int) {
    let roots = (root(of: one), root(of: other))
    parents[max(roots.0, roots.1)] = min(roots.0, roots.1)
  }

  private mutating func collected() -> [[Int]] {
    var members: [Int: [Int]] = [:]
    for index in parents.indices { members[root(of: index), default: []].append(index) }
    return members.sorted { $0.key < $1.key }.map(\.value)
  }
}
