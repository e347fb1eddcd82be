/// One figure taken for another.
struct Change: Equatable {
  let place: FigurePlace
  let old: StatedValue
  let new: StatedValue
  /// Whether some calculation allows no other value.
  var isOnly = false

  var slip: RootCause.Slip? { RootCause.Slip(from: new.value, to: old.value) }
}

/// Changes that together make calculations hold.
struct Repair: Equatable {
  var changes: [Change]
  /// Where the changes are one slip: two figures swapped, or one that stands a cell off.
  var slip: RootCause.Slip?

  /// The figures as they would be.
  var values: FigureChanges {
    changes.reduce(FigureChanges()) { $0.adding($1.place, $1.new) }
  }
}

/// What was found out about calculations that fail together.
struct Diagnosis {
  /// The indices of the calculations.
  let failing: [Int]
  let repair: Repair
  let certainty: RootCause.Certainty
  /// Whether nothing else would repair it.
  var isOnly = false
}
