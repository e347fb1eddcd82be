/// The calculations that fail, those that hold and share a figure with them, and which figure is in which.
///
/// It never changes. It is a class only because all who search for causes hold it.
final class RelationNetwork: Sendable {
  /// A calculation, prepared for being tried with other figures.
  struct Node: Sendable {
    let relation: Relation
    let fails: Bool
    /// What the result exceeds its operands by, in a sum.
    let difference: ExactDecimal?
    /// Whether the difference alone says if it holds.
    let isExact: Bool

    fileprivate init(_ relation: Relation, fails: Bool) {
      self.relation = relation
      self.fails = fails
      difference = relation.form == .sum ? relation.difference : nil
      isExact = difference != nil && relation.isExactSum
    }

    /// The node of a calculation that holds, or nil.
    fileprivate init?(holding relation: Relation) {
      self.init(relation, fails: false)
      let isRight =
        isExact && !relation.operands.isEmpty ? difference?.isZero == true : relation.holds
      if !isRight { return nil }
    }

    var figures: [Relation.Operand] { relation.figures }

    /// Whether it is a sum that does not go out of bounds.
    var isSum: Bool { difference != nil }
  }

  let nodes: [Node]
  /// How many of them fail; these come first.
  let failingCount: Int
  /// The numbers of the figures in those that fail.
  private let figures: FigureIndex
  private let uses: FigureUses
  /// Whether a figure is in an exact sum that holds, by its number.
  private let isInSum: [Bool]

  /// Joins calculations.
  ///
  /// - Parameters:
  ///   - failing: Those that fail; they keep their indices.
  ///   - figures: The numbers of their figures.
  ///   - others: All that are known; of these count those that hold and share a figure with one that fails.
  init(failing: [Relation], _ figures: FigureIndex, others: [Relation]) {
    var nodes = failing.map { Node($0, fails: true) }
    for relation in others where relation.figures.contains(where: { figures[$0.place] != nil }) {
      if let node = Node(holding: relation) { nodes.append(node) }
    }
    self.nodes = nodes
    failingCount = failing.count
    self.figures = figures
    uses = FigureUses(of: figures, in: nodes)
    isInSum = Self.isInSum(figures, nodes[failingCount...])
  }

  private static func isInSum(_ figures: FigureIndex, _ holding: ArraySlice<Node>) -> [Bool] {
    var isInSum = Array(repeating: false, count: figures.count)
    for node in holding where node.isExact {
      for figure in node.figures {
        if let number = figures[figure.place] { isInSum[number] = true }
      }
    }
    return isInSum
  }

  // MARK: Questions

  /// The number of a figure that is in some calculation that fails, below `figureCount`.
  func number(of place: FigurePlace) -> Int? { figures[place] }

  var figureCount: Int { figures.count }

  /// The appearances of a figure, in the order of the calculations.
  func uses(of place: FigurePlace) -> ArraySlice<FigureUses.Use> {
    figures[place].map { uses[$0] } ?? []
  }

  /// The figure at a place.
  func value(at place: FigurePlace) -> StatedValue? {
    guard let figure = figures[place], let use = uses[figure].first else { return nil }
    return nodes[use.node].figures[use.position].value
  }

  /// The calculations that a figure takes part in, each once, in order.
  func nodes(at place: FigurePlace) -> [Int] {
    var found: [Int] = []
    for use in uses(of: place) where found.last != use.node { found.append(use.node) }
    return found
  }

  /// How many of some calculations, in ascending order, a figure takes part in.
  func count(of nodes: [Int], at place: FigurePlace) -> Int {
    var count = 0
    var last = -1
    for use in uses(of: place) where use.node != last {
      last = use.node
      if nodes.hasAscending(last) { count += 1 }
    }
    return count
  }

  /// Whether more than one calculation with one of two figures fails.
  func hasSeveralFailures(at one: FigurePlace, _ other: FigurePlace) -> Bool {
    var first = -1
    for place in [one, other] {
      for use in uses(of: place) where use.node < failingCount {
        if first < 0 { first = use.node }
        if use.node != first { return true }
      }
    }
    return false
  }

  /// Whether an exact sum holds with this figure, which then cannot be wrong alone.
  func isConfirmed(_ place: FigurePlace) -> Bool { figures[place].map { isInSum[$0] } ?? false }

  /// Whether all calculations that the changed figures take part in hold, but for some that fail anyway.
  func isKept(by changes: FigureChanges, but excused: (Int) -> Bool = { _ in false }) -> Bool {
    for (place, _) in changes.entries {
      for use in uses(of: place) where !excused(use.node) {
        if breaks(use.node, changes) { return false }
      }
    }
    return true
  }

  /// Whether a calculation does not hold with some figures changed; one that holds now may come to nothing, as
  /// a share of zero does.
  private func breaks(_ index: Int, _ changes: FigureChanges) -> Bool {
    let verdict = verdict(index, changes)
    return nodes[index].fails ? !verdict.holds : verdict.isInconsistent
  }

  /// Whether a calculation holds with some figures changed.
  func holds(_ index: Int, _ changes: FigureChanges) -> Bool {
    verdict(index, changes).holds
  }

  private func verdict(_ index: Int, _ changes: FigureChanges) -> Verdict {
    let node = nodes[index]
    if node.isExact, changes.entries.allSatisfy(\.value.isCount) {
      let isRight = difference(index, changes)?.isZero ?? false
      return isRight ? .consistent : .inconsistent(expected: .zero)
    }
    guard node.figures.count <= ResolvingLimits.figures else {
      return .inconsistent(expected: .zero)
    }
    return node.relation.verdict(with: changes)
  }

  /// What the result of a sum exceeds its operands by, with some figures changed.
  func difference(_ index: Int, _ changes: FigureChanges) -> ExactDecimal? {
    guard var rest = nodes[index].difference else { return nil }
    for (place, value) in changes.entries {
      for use in uses(of: place) where use.node == index {
        let old = nodes[index].figures[use.position]
        let isAdded = use.position == 0 || old.isSubtracted
        guard let change = value.value.subtracting(old.value.value),
          let next = isAdded ? rest.adding(change) : rest.subtracting(change)
        else { return nil }
        rest = next
      }
    }
    return rest
  }
}
