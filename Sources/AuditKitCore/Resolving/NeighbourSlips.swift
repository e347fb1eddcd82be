/// Finds pairs of neighbouring cells whose figures changed places, or of which one holds the other's figure.
///
/// Such a slip breaks calculations that need not share a figure: the sums of two rows, or of two columns.
struct NeighbourSlips {
  let network: RelationNetwork

  /// How many cells away a neighbour may be: a column of percentages or a page end may lie between.
  private static let reach = 3

  /// A slip with the failures that it explains.
  struct Found: Equatable {
    let repair: Repair
    let failing: [Int]
    /// Whether another slip explains the same.
    var isOpen = false
  }

  /// The slips that explain most of what fails around them, each failure by one.
  func find() -> [Found] {
    var best: [Found?] = Array(repeating: nil, count: network.failingCount)
    for slip in all() {
      let others = slip.failing.compactMap { best[$0] }
      if let same = others.first(where: { $0.failing == slip.failing }) {
        guard same.repair != slip.repair else { continue }
        for node in slip.failing { best[node]?.isOpen = true }
      } else if others.allSatisfy({ $0.failing.count < slip.failing.count }) {
        for node in slip.failing { best[node] = slip }
      }
    }
    return best.indices.compactMap { node in
      guard let slip = best[node], slip.failing.first == node,
        slip.failing.allSatisfy({ best[$0] == slip })
      else { return nil }
      return slip
    }
  }

  private func all() -> [Found] {
    // A slip explains two failures at least.
    guard network.failingCount > 1 else { return [] }
    var isSeen = Array(repeating: false, count: network.figureCount)
    var found: [Found] = []
    for node in 0..<network.failingCount {
      for figure in network.nodes[node].figures {
        guard let number = network.number(of: figure.place), !isSeen[number] else { continue }
        isSeen[number] = true
        found += slips(at: figure.place)
      }
    }
    return found
  }

  private func slips(at place: FigurePlace) -> [Found] {
    guard case .cell(let table, let row, let column) = place else { return [] }
    let below = neighbour(of: place) { .cell(table: table, row: row + $0, column: column) }
    let beside = neighbour(of: place) { .cell(table: table, row: row, column: column + $0) }
    var found: [Found] = []
    if let below { found += slips(at: place, below, swapped(place, below)) }
    if let beside { found += slips(at: place, beside, moved(place, beside)) }
    return found
  }

  /// The repairs of two figures with what fails around them, if there is more than one such calculation and
  /// all of them hold with it.
  private func slips(
    at one: FigurePlace,
    _ other: FigurePlace,
    _ repairs: @autoclosure () -> [Repair]
  ) -> [Found] {
    guard network.hasSeveralFailures(at: one, other) else { return [] }
    let kept = repairs().filter { network.isKept(by: $0.values) }
    if kept.isEmpty { return [] }
    let own = failures(at: one)
    var failing = own + failures(at: other).filter { !own.hasAscending($0) }
    failing.sort()
    return kept.map { Found(repair: $0, failing: failing) }
  }

  private func failures(at place: FigurePlace) -> [Int] {
    network.nodes(at: place).filter { network.nodes[$0].fails }
  }

  /// The next place in some direction with a figure that may be taken for the one at a place.
  private func neighbour(
    of place: FigurePlace,
    _ next: (_ step: Int) -> FigurePlace
  ) -> FigurePlace? {
    let isPercent = network.value(at: place)?.isPercent
    for step in 1...Self.reach {
      if let value = network.value(at: next(step)), value.isPercent == isPercent {
        return next(step)
      }
    }
    return nil
  }

  private func swapped(_ one: FigurePlace, _ other: FigurePlace) -> [Repair] {
    guard let first = network.value(at: one), let second = network.value(at: other),
      first.value != second.value
    else { return [] }
    let changes = [change(one, first, second.value), change(other, second, first.value)]
    return [Repair(changes: changes, slip: .swapped)]
  }

  private func change(
    _ place: FigurePlace,
    _ old: StatedValue,
    _ value: ExactDecimal
  ) -> Change {
    var new = old
    new.value = value
    new.alternative = nil
    return Change(place: place, old: old, new: new, isOnly: true)
  }

  /// Figures of one row that changed places; or one that left a zero behind and took the place of another,
  /// which the calculations give back.
  private func moved(_ one: FigurePlace, _ other: FigurePlace) -> [Repair] {
    guard let first = network.value(at: one), let second = network.value(at: other),
      first.value.isZero != second.value.isZero
    else { return swapped(one, other) }
    let (empty, full) = first.value.isZero ? (one, other) : (other, one)
    let (zero, taken) = first.value.isZero ? (first, second) : (second, first)
    let right = change(empty, zero, taken.value)
    let solver = RelationSolver(network: network)
    let uses = network.uses(of: full).filter { network.nodes[$0.node].fails }
    return uses.prefix(ResolvingLimits.sources).compactMap { use in
      guard let solution = solver.solution(use, given: FigureChanges(empty, right.new))
      else { return nil }
      let lost = Change(place: full, old: taken, new: solution.value, isOnly: solution.isOnly)
      return Repair(changes: [right, lost], slip: .moved)
    }
  }
}
