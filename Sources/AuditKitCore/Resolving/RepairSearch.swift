/// Looks for the fewest figures that, changed, make a group of failing calculations hold and break none.
struct RepairSearch {
  let network: RelationNetwork
  let solver: RelationSolver
  /// In ascending order.
  let group: [Int]

  init(_ network: RelationNetwork, group: [Int]) {
    self.network = network
    self.group = group
    solver = RelationSolver(network: network)
  }

  // MARK: One figure

  /// The figures of which each alone would repair the whole group.
  func singles() -> [Change] {
    guard let smallest = group.min(by: { count($0) < count($1) }) else { return [] }
    return network.nodes[smallest].figures.compactMap { figure in
      guard !network.isConfirmed(figure.place), isIn(group, figure.place) else { return nil }
      return candidates(for: figure.place, open: group, given: FigureChanges()).first {
        network.isKept(by: FigureChanges(figure.place, $0.new))
      }
    }
  }

  private func count(_ node: Int) -> Int { network.nodes[node].figures.count }

  /// Whether a figure takes part in all of some calculations, of which one is where it was found.
  private func isIn(_ nodes: [Int], _ place: FigurePlace) -> Bool {
    nodes.count == 1 || network.count(of: nodes, at: place) == nodes.count
  }

  /// The values that some of the open calculations ask of a figure, each once.
  private func candidates(
    for place: FigurePlace,
    open: [Int],
    given changes: FigureChanges
  ) -> [Change] {
    // Sums ask for a value as exact as their figures, shares for one that is rounded.
    let uses = network.uses(of: place)
    var found: [Change] = []
    var asked = 0
    for asksForSums in [true, false] {
      for use in uses
      where network.nodes[use.node].isSum == asksForSums && open.hasAscending(use.node) {
        guard asked < ResolvingLimits.sources else { break }
        asked += 1
        guard let solution = solver.solution(use, given: changes) else { continue }
        add(solution, at: place, &found)
      }
    }
    found += between(found)
    return found
  }

  private func add(
    _ solution: RelationSolver.Solution,
    at place: FigurePlace,
    _ found: inout [Change]
  ) {
    guard let old = network.value(at: place), old.value != solution.value.value else { return }
    if let same = found.firstIndex(where: { $0.new.value == solution.value.value }) {
      found[same].isOnly = found[same].isOnly || solution.isOnly
    } else {
      found.append(Change(place: place, old: old, new: solution.value, isOnly: solution.isOnly))
    }
  }

  /// The values between two that rounded calculations ask for: one of them may satisfy both.
  private func between(_ found: [Change]) -> [Change] {
    guard let first = found.first, !first.old.isCount, found.count > 1,
      let low = found.map(\.new.value).min(), let high = found.map(\.new.value).max()
    else { return [] }
    let step = ExactDecimal(1, scale: first.new.decimals)
    var changes: [Change] = []
    var next = low.adding(step)
    while let value = next, value < high, changes.count < ResolvingLimits.sources {
      var new = first.new
      new.value = value
      changes.append(Change(place: first.place, old: first.old, new: new))
      next = value.adding(step)
    }
    return changes
  }

  // MARK: Several figures

  /// Looks for figures that repair the group together.
  ///
  /// - Parameter budget: How much may be tried, in all groups together.
  /// - Returns: The sets of figures, all of the least size above one; nil where too much would have to be
  ///   tried.
  func several(_ budget: inout Int) -> [[Change]]? {
    guard (2...ResolvingLimits.failures).contains(group.count) else { return nil }
    let most = min(ResolvingLimits.trials, budget)
    var trials = most
    defer { budget -= most - trials }
    for size in 2...ResolvingLimits.changes {
      var found: [[Change]] = []
      guard extend([], FigureChanges(), to: size, &found, &trials) else { return nil }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Adds changes up to a number, with the figures as they make them; false where that takes too long.
  ///
  /// The last change must make all hold that is still open, so that only figures in all of it are tried.
  private func extend(
    _ changes: [Change],
    _ values: FigureChanges,
    to size: Int,
    _ found: inout [[Change]],
    _ trials: inout Int
  ) -> Bool {
    let open = group.filter { !network.holds($0, values) }
    guard let next = open.min(by: { count($0) < count($1) }) else {
      add(changes, &found)
      return true
    }
    guard changes.count < size else { return true }
    for figure in network.nodes[next].figures
    where values[figure.place] == nil && !network.isConfirmed(figure.place)
      && (changes.count + 1 < size || isIn(open, figure.place))
    {
      for change in candidates(for: figure.place, open: open, given: values) {
        trials -= 1
        guard trials > 0 else { return false }
        let values = values.adding(change.place, change.new)
        guard network.isKept(by: values, but: group.hasAscending) else { continue }
        guard extend(changes + [change], values, to: size, &found, &trials) else { return false }
      }
    }
    return true
  }

  /// Adds a set unless its figures are known in another order, or with other values that rounding allows.
  private func add(_ changes: [Change], _ found: inout [[Change]]) {
    if found.isEmpty { return found.append(changes) }
    let places = Set(changes.map(\.place))
    if !found.contains(where: { Set($0.map(\.place)) == places }) { found.append(changes) }
  }
}
