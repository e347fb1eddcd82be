/// Figures taken for others, to try calculations with them.
///
/// There are a few at most, so that finding one is a short walk.
struct FigureChanges {
  private(set) var entries: [(place: FigurePlace, value: StatedValue)] = []

  init() {}

  /// One figure taken for another.
  init(_ place: FigurePlace, _ value: StatedValue) { entries = [(place, value)] }

  /// What is taken for the figure at a place; nil where that stays as it is.
  subscript(place: FigurePlace) -> StatedValue? {
    entries.first { $0.place == place }?.value
  }

  /// The value of a figure.
  func value(of operand: Relation.Operand) -> StatedValue {
    entries.isEmpty ? operand.value : self[operand.place] ?? operand.value
  }

  /// With one more; the first change of a place stays.
  func adding(_ place: FigurePlace, _ value: StatedValue) -> FigureChanges {
    guard self[place] == nil else { return self }
    var changes = self
    changes.entries.append((place, value))
    return changes
  }

  /// Without the change of a place.
  func without(_ place: FigurePlace) -> FigureChanges {
    guard self[place] != nil else { return self }
    var changes = self
    changes.entries.removeAll { $0.place == place }
    return changes
  }
}
