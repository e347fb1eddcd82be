import AuditKitCore

/// A random table, written out, with what is true of it by construction.
struct GeneratedTable: Sendable {
  /// How a table stands in its file.
  enum Form: String, CaseIterable, Sendable {
    case tabs
    case pipes
    case layout
  }

  struct Column: Sendable {
    let role: ColumnRole
    let path: [String]
  }

  struct Row: Sendable {
    let role: RowRole
    let parent: Int?
    let labelColumn: Int?
  }

  /// A row and the sets of rows that it may be said to add up.
  struct Total: Sendable {
    let row: Int
    let parts: [Set<Int>]
  }

  struct Identity: Sendable {
    let whole: Int
    let added: Set<Int>
    let subtracted: Set<Int>
    let isDeclared: Bool
  }

  struct Share: Sendable {
    let column: Int
    let parts: [Int]
    let base: Base
    let isGrowth: Bool
    let isJoined: Bool
  }

  enum Base: Sendable, Equatable {
    case column(Int)
    case row(Int)
  }

  /// A figure as a whole number of its last decimal.
  struct Figure: Sendable {
    let value: Int
    let decimals: Int
  }

  let seed: UInt64
  var form: Form
  /// A row of the body that begins a page.
  var pageStart: Int?
  /// Whether the header is printed again there.
  var repeatsHeader = false
  /// Lines above the table.
  let captions: [String]
  /// What is printed, row by row; a cell that runs over others leaves them empty.
  var cells: [[String]]
  /// The columns that a cell of the header runs over, by row and first column.
  let spans: [[Int]]
  let headerRows: Int
  let hasCodes: Bool
  let columns: [Column]
  /// All rows, those of the header included.
  let rows: [Row]
  let totals: [Total]
  let groups: [Total]
  let identities: [Identity]
  let shares: [Share]
  /// Whether its percentages are cut off and not rounded.
  let isCutOff: Bool
  /// What the counts are that are printed as figures.
  let figures: [[Figure?]]

  var bodyRows: Range<Int> { headerRows + (hasCodes ? 1 : 0)..<rows.count }

  /// The name of a file that such a table would stand in.
  var name: String { form == .pipes ? "table.md" : "table.txt" }

  /// The columns whose figures add up.
  var countColumns: [Int] { columns.indices.filter { columns[$0].role.isAdditive } }
}
