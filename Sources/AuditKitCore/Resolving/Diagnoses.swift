/// Finds out which figures are probably wrong where calculations fail.
struct Diagnoses {
  let network: RelationNetwork

  /// What is known of the failing calculations; those of which nothing is known are in none of them.
  ///
  /// One figure that explains several failures comes first, but for neighbours that changed places and so
  /// explain these and more; then one figure that explains one failure, then several figures together.
  func find() -> [Diagnosis] {
    let groups = FailureGroups.groups(in: network)
    let joint = groups.filter { $0.count > 1 }.compactMap(single)
    let slips = NeighbourSlips(network: network).find().filter {
      explains($0.failing, beyond: joint)
    }
    let slipped = Set(slips.flatMap(\.failing))
    var found = joint.filter { slipped.isDisjoint(with: $0.failing) }
    let explained = slipped.union(found.flatMap(\.failing))
    found += slips.map { slip in
      let certainty: RootCause.Certainty = slip.isOpen ? .open : .certain
      return Diagnosis(
        failing: slip.failing,
        repair: slip.repair,
        certainty: certainty,
        isOnly: !slip.isOpen
      )
    }
    var budget = ResolvingLimits.allTrials
    for group in groups {
      let rest = group.filter { !explained.contains($0) }
      // What no one figure repairs as a whole was tried above.
      let isTried = group.count > 1 && rest.count == group.count
      if !rest.isEmpty { found += diagnoses(rest, isTried ? nil : single(rest), &budget) }
    }
    return found
  }

  /// Whether a slip explains all that each diagnosis it touches does, and more, unless that is open.
  private func explains(_ failing: [Int], beyond diagnoses: [Diagnosis]) -> Bool {
    let own = Set(failing)
    return diagnoses.allSatisfy { diagnosis in
      diagnosis.certainty == .open || own.isDisjoint(with: diagnosis.failing)
        || own.isStrictSuperset(of: diagnosis.failing)
    }
  }

  /// The diagnosis of one figure, or else those of several.
  private func diagnoses(
    _ group: [Int],
    _ single: Diagnosis?,
    _ budget: inout Int
  ) -> [Diagnosis] {
    if let single { return [single] }
    guard let sets = RepairSearch(network, group: group).several(&budget), sets.count == 1
    else { return [] }
    return several(sets[0], group)
  }

  // MARK: One figure

  private func single(_ group: [Int]) -> Diagnosis? {
    let changes = RepairSearch(network, group: group).singles()
    guard let first = changes.first else { return nil }
    if changes.count == 1 {
      let certainty: RootCause.Certainty = group.count > 1 ? .certain : .likely
      return Diagnosis(
        failing: group,
        repair: repair(first),
        certainty: certainty,
        isOnly: true
      )
    }
    if let slip = onlySlip(changes) {
      return Diagnosis(failing: group, repair: repair(slip), certainty: .likely)
    }
    guard group.count > 1 else { return nil }
    return Diagnosis(failing: group, repair: Repair(changes: changes, slip: nil), certainty: .open)
  }

  private func repair(_ change: Change) -> Repair { Repair(changes: [change], slip: change.slip) }

  /// The only change among some that looks like a slip of the pen.
  private func onlySlip(_ changes: [Change]) -> Change? {
    guard changes.count <= ResolvingLimits.rivals else { return nil }
    let slips = changes.filter { $0.slip != nil }
    return slips.count == 1 ? slips[0] : nil
  }

  // MARK: Several figures

  /// One diagnosis for each figure, with the calculations that it takes part in and no earlier one does.
  private func several(_ changes: [Change], _ group: [Int]) -> [Diagnosis] {
    var rest = group
    return changes.map { change in
      let touched = network.nodes(at: change.place).filter { group.contains($0) }
      let own = rest.filter(touched.contains)
      rest.removeAll(where: own.contains)
      return Diagnosis(
        failing: own,
        repair: repair(change),
        certainty: touched.count > 1 ? .certain : .likely,
        isOnly: touched.count > 1
      )
    }
  }
}
