/// A way in which a table was understood otherwise than it was made.
struct TableProblem: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case unread = "table not read"
    case shape = "rows or columns"
    case columnRole = "column role"
    case headerPath = "header path"
    case rowRole = "row role"
    case rowParent = "parent of a row"
    case rowLabel = "label of a row"
    case totalMissing = "total row not found"
    case totalParts = "total row adds up other rows"
    case groupMissing = "group total not found"
    case groupWrong = "group total where there is none"
    case identityMissing = "declared identity not found"
    case identityWrong = "identity that does not hold"
    case shareMissing = "share column not found"
    case shareBase = "share column with another base"
    case shareWrong = "share column where there is none"
    case finding = "finding in a clean table"
  }

  let kind: Kind
  let detail: String
}
