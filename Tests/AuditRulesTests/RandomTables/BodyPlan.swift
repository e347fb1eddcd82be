import AuditKitCore

/// The rows of a random table, with what stands under what and what adds up to what.
struct BodyPlan {
  struct Row {
    var ordinal = ""
    var label = ""
    let role: RowRole
    var parent: Int?
    /// Nil for a heading without figures.
    var values: [MeasurePlan.Key: Int]?
    /// Whether the label stands in the column of ordinals.
    var isLabelFirst = false
  }

  /// A total row and the sets of rows that it may be said to add up.
  struct Total {
    let row: Int
    let parts: [Set<Int>]
  }

  /// Where the numbers of the rows stand.
  enum Numbering {
    case none
    case column
    case label
  }

  var numbering = Numbering.none
  var rows: [Row] = []
  var totals: [Total] = []
  /// Groups with figures and the rows right under them.
  var groups: [Total] = []

  var hasTotalRow: Bool { rows.contains { $0.role == .total } }
}
