/// Puts failing calculations together that may have one cause, since they share a figure that may be wrong.
struct FailureGroups {
  private var parents: [Int]

  /// The groups, each in order, in the order of their first members.
  static func groups(in network: RelationNetwork) -> [[Int]] {
    var groups = FailureGroups(parents: Array(0..<network.failingCount))
    /// For each figure the first calculation that it is in.
    var first: [Int?] = Array(repeating: nil, count: network.figureCount)
    for index in groups.parents.indices {
      for figure in network.nodes[index].figures {
        guard let number = network.number(of: figure.place), !network.isConfirmed(figure.place)
        else { continue }
        if let other = first[number] {
          groups.join(index, other)
        } else {
          first[number] = index
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

  /// The root of a group is its first member, so that groups come up in order.
  private mutating func collected() -> [[Int]] {
    var groups: [[Int]] = []
    var group = Array(repeating: 0, count: parents.count)
    for index in parents.indices {
      let root = root(of: index)
      if root == index {
        group[index] = groups.count
        groups.append([])
      }
      groups[group[root]].append(index)
    }
    return groups
  }
}
