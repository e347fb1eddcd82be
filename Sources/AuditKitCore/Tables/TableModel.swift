/// A table with its meaning: what its rows and columns are, and the numbers in it.
///
/// It never changes. It is a class only because many hold it, and copying one reference is cheaper than
/// copying its arrays.
public final class TableModel: Sendable {
  /// The index in `Document.tables`.
  public let index: Int
  public let table: Table
  /// The cells as phrases.
  private let grid: CellGrid
  public let columns: [Column]
  public let rows: [Row]
  /// The unit that a line above the table gives to all of it.
  public let unit: TextRange?
  /// What stands in each cell, row by row.
  let contents: CellContents
  /// The rows behind the header.
  public let bodyRows: Range<Int>

  /// The columns that may be added up.
  public let countColumns: [Int]

  init(
    index: Int,
    table: Table,
    grid: CellGrid,
    columns: [Column],
    rows: [Row],
    unit: TextRange?,
    contents: CellContents,
    bodyRows: Range<Int>
  ) {
    self.index = index
    self.table = table
    self.grid = grid
    self.columns = columns
    self.rows = rows
    self.unit = unit
    self.contents = contents
    self.bodyRows = bodyRows
    countColumns = columns.indices.filter { columns[$0].role.isAdditive }
  }

  /// What a column is.
  public struct Column: Sendable {
    public let role: ColumnRole
    /// The header cells over it, from the top down, each once.
    public let path: ArraySlice<HeaderCell>
    /// What the phrases of these cells mean.
    let terms: TermSet
    /// What the header says that the column measures.
    public let facets: TermSet
    /// The code under the header and, if it is printed, the formula: `(3) = (4) + (5)`.
    public let code: ColumnCode?

    /// Whether its figures are growth, achievement or a comparison, and no plain ones.
    var comparesFigures: Bool { !terms.isDisjoint(with: Self.comparisons) }

    private static let comparisons: TermSet = [.comparison, .growth, .achievement]
  }

  /// What a row is.
  public struct Row: Sendable {
    public let role: RowRole
    public let ordinal: Ordinal?
    /// The cell that names the row.
    public let labelColumn: Int?
    /// The row that this one stands under in the numbering of the table.
    public let parent: Int?
    /// What the label says that the row measures.
    public let facets: TermSet

    func with(role: RowRole) -> Row {
      Row(role: role, ordinal: ordinal, labelColumn: labelColumn, parent: parent, facets: facets)
    }
  }

  /// What stands in a cell.
  public func content(_ row: Int, _ column: Int) -> CellContent {
    contents[row, column]
  }

  /// The words in a cell.
  public func phrase(_ row: Int, _ column: Int) -> Phrase { grid.phrase(row, column) }

  /// Whether nothing at all stands in a cell, not even a mark.
  public func isBlank(_ row: Int, _ column: Int) -> Bool { grid.isEmpty(row, column) }

  /// The words of a cell of a header.
  public func phrase(_ cell: HeaderCell) -> Phrase { grid.phrase(cell.row, cell.column) }

  /// The number in a cell, read as its column wants it.
  public func value(_ row: Int, _ column: Int) -> StatedValue? {
    contents.number(row, column)
  }

  /// Whether words stand in a cell, and some number of tokens at least.
  func holdsText(_ row: Int, _ column: Int, ofAtLeast length: Int) -> Bool {
    grid.length(row, column) >= length && contents.isText(row, column)
  }

  /// The cells of the body in which words stand and some number of tokens at least, row by row.
  func forEachText(ofAtLeast length: Int, _ body: (_ row: Int, _ column: Int) -> Void) {
    let (grid, contents, width) = (grid, contents, columns.count)
    for cell in min(bodyRows.lowerBound * width, contents.count)..<contents.count
    where contents.isText(cell) && grid.length(cell) >= length {
      body(cell / width, cell % width)
    }
  }

  /// The number in a cell, if it is a plain whole count.
  func count(_ row: Int, _ column: Int) -> Int64? {
    contents.plainCount(row, column)
  }
}

/// What the cells of a column are.
public enum ColumnRole: String, Sendable, CaseIterable {
  case ordinal
  case label
  case unit
  case count
  case percent
  case money
  case score
  case rank
  /// A quotient of two units, or an average: `người/hộ`, `bình quân`.
  case ratio
  case date
  case code
  case text
  /// Numbers whose unit differs from row to row, as in statistics forms.
  case mixed

  /// Whether its cells make sense when they are added up.
  public var isAdditive: Bool { self == .count || self == .money || self == .score }
}

/// What a row of a table is.
public enum RowRole: String, Sendable {
  case header
  case columnCodes = "column-codes"
  /// A heading inside the table, with or without a subtotal in it.
  case group
  case item
  /// An item that repeats a part of the one above: `Trong đó: …`.
  case ofWhich = "of-which"
  case subtotal
  case total
  case average
  /// A rate among rows of figures: `Tỷ lệ …`.
  case rate
  /// The rest of the row above, behind a page end.
  case continuation
  case blank
}

/// A cell of a header, as part of the path over a column.
public struct HeaderCell: Sendable, Equatable {
  /// Where its text stands in the table.
  public let row: Int
  public let column: Int
}

/// The code of a column, and the formula that a code row prints.
public struct ColumnCode: Sendable, Equatable {
  public let code: Int
  /// The codes that add up to it, with their signs; empty if no formula is printed.
  public let addends: [Addend]
  /// The codes of part and base, if the formula is a share: `(5) = (4) / (3) × 100`.
  public let quotient: Quotient?

  init(code: Int, addends: [Addend], quotient: Quotient? = nil) {
    self.code = code
    self.addends = addends
    self.quotient = quotient
  }

  /// The columns whose quotient a code row prints, by their codes.
  public struct Quotient: Sendable, Equatable {
    public let part: Int
    public let base: Int
  }

  /// A column that a code row adds or subtracts, by its code.
  public struct Addend: Sendable, Equatable {
    public let code: Int
    public let isSubtracted: Bool
  }
}
