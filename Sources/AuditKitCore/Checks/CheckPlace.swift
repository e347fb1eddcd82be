/// A place in a document that a selector of a check has found.
struct CheckPlace: Sendable {
  enum Kind: Sendable, Equatable {
    case cell(table: Int, row: Int, column: Int)
    /// The figure with this index in `ProseFigures.figures`.
    case figure(Int)
    /// A heading, by its block.
    case section(Int)
  }

  /// A part of a document whose figures belong together.
  enum Source: Sendable, Hashable {
    case table(Int)
    case section(Int)
  }

  let kind: Kind
  let source: Source
  let content: CellContent
  /// Whether a blank in its place stands for zero, as the other rows of its column show.
  var isZero = false
  /// Of whose dossiers it speaks, where that is known.
  var level: AgencyLevel?
  /// The day up to which it was counted, where that is known.
  var countedUpTo: CalendarDate?

  /// Whether both may be held against each other: not figures of two levels, or counted up to two days.
  func isComparable(with other: CheckPlace) -> Bool {
    if let level, let otherLevel = other.level, level != otherLevel { return false }
    if let countedUpTo, let end = other.countedUpTo, countedUpTo != end { return false }
    return true
  }
}

/// Everything that the selectors of a check have found in one document.
struct FoundPlaces: Sendable {
  /// What is to be judged together, a place for each operand.
  var groups: [[CheckPlace]] = []
  /// What must be there and is not.
  var missing: [MissingPlace] = []
  /// For each selector what it came upon.
  var matches: [SelectorMatch]
}

/// Where something is missing that a check requires.
enum MissingPlace: Sendable, Equatable {
  case inTable(Int)
  /// Under a heading, by its block.
  case inSection(Int)
  case inDocument
}
