/// The calculations that fail, those that hold and share a figure with them, and which figure is in which.
struct RelationNetwork {
  /// A calculation, prepared for being tried with other figures.
  struct Node {
    let relation: Relation
    let figures: [Relation.Operand]
    let fails: Bool
    /// What the result exceeds its operands by, in a sum.
    let difference: ExactDecimal?
    /// Whether the difference alone says if it holds.
    let isExact: Bool

    fileprivate init(_ relation: Relation, fails: Bool) {
      self.relation = relation
      self.fails = fails
      figures = relation.figures
      difference = relation.form == .sum ? relation.difference : nil
      isExact = difference != nil && relation.isExactSum
    }
  }

  /// One appearance of a figure.
  struct Use {
    let node: Int
    /// The index in the figures of the node.
    let position: Int
  }

  private(set) var nodes: [Node]
  private(set) var uses: [FigurePlace: [Use]] = [:]
  /// The figures of exact sums that hold.
  private var confirmed: Set<FigurePlace> = []

  /// Joins calculations.
  ///
  /// - Parameters:
  ///   - failing: Those that fail; they keep their indices.
  ///   - others: All that are known; of these count those that hold and share a figure with one that fails.
  init(failing: [Relation], others: [Relation]) {
    nodes = failing.map { Node($0, fails: true) }
    for index in nodes.indices {
      for (position, figure) in nodes[index].figures.enumerated() {
        uses[figure.place, default: []].append(Use(node: index, position: position))
      }
    }
    for relation in others { add(relation) }
  }

  private mutating func add(_ relation: Relation) {
    // Most share no figure, so that no list of theirs is made.
    guard relation.hasFigure(where: { uses[$0.place] != nil }), relation.holds else { return }
    let figures = relation.figures
    for (position, figure) in figures.enumerated() where uses[figure.place] != nil {
      uses[figure.place]?.append(Use(node: nodes.count, position: position))
    }
    let node = Node(relation, fails: false)
    if node.isExact { confirmed.formUnion(figures.lazy.map(\.place)) }
    nodes.append(node)
  }

  // MARK: Questions

  /// The figure at a place.
  func value(at place: FigurePlace) -> StatedValue? {
    uses[place]?.first.map { nodes[$0.node].figures[$0.position].value }
  }

  /// The calculations that a figure takes part in, each once, in order.
  func nodes(at place: FigurePlace) -> [Int] {
    var found: [Int] = []
    for use in uses[place] ?? [] where found.last != use.node { found.append(use.node) }
    return found
  }

  /// Whether an exact sum holds with this figure, which then cannot be wrong alone.
  func isConfirmed(_ place: FigurePlace) -> Bool { confirmed.contains(place) }

  /// Whether all calculations that the changed figures take part in hold, but for some that fail anyway.
  func isKept(by changes: [FigurePlace: StatedValue], but excused: (Int) -> Bool) -> Bool {
    for place in changes.keys {
      for use in uses[place] ?? [] where !excused(use.node) {
        if breaks(use.node, changes) { return false }
      }
    }
    return true
  }

  /// Whether a calculation does not hold with some figures changed; one that holds now may come to nothing, as
  /// a share of zero does.
  private func breaks(_ index: Int, _ changes: [FigurePlace: StatedValue]) -> Bool {
    let verdict = verdict(index, changes)
    return nodes[index].fails ? !verdict.holds : verdict.isInconsistent
  }

  /// Whether a calculation holds with some figures changed.
  func holds(_ index: Int, _ changes: [FigurePlace: StatedValue]) -> Bool {
    verdict(index, changes).holds
  }

  private func verdict(_ index: Int, _ changes: [FigurePlace: StatedValue]) -> Verdict {
    let node = nodes[index]
    if node.isExact, changes.values.allSatisfy(\.isCount) {
      let isRight = difference(index, changes)?.isZero ?? false
      return isRight ? .consistent : .inconsistent(expected: .zero)
    }
    guard node.figures.count <= ResolvingLimits.figures else {
      return .inconsistent(expected: .zero)
    }
    return node.relation.verdict(with: changes)
  }

  /// What the result of a sum exceeds its operands by, with some figures changed.
  func difference(_ index: Int, _ changes: [FigurePlace: StatedValue]) -> ExactDecimal? {
    guard var rest = nodes[index].difference else { return nil }
    for (place, value) in changes {
      for use in uses[place] ?? [] where use.node == index {
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
