/// A table as it stands on the page: rows of cells, before anything is known of their meaning.
///
/// All rows have `columnCount` cells; a cell that the page merges into its neighbour is an empty one.
///
/// It never changes. It is a class only because all who read the table hold it.
public final class Table: Sendable {
  /// From the first byte to the last.
  public let range: TextRange
  public let columnCount: Int
  public let rows: [TableRow]
  /// The cells of all rows, one row behind the other.
  let cells: CellParts
  /// The title lines right above it: captions, `Phụ lục …`, `(ĐVT: …)`, in order of the text.
  public let captions: [TextRange]
  /// The number of header rows if the format says so (Markdown, CSV); nil where it is to be found out.
  public let declaredHeaderRows: Int?

  /// Puts rows and their cells together; there must be `columnCount` cells for each row.
  public init(
    range: TextRange,
    columnCount: Int,
    rows: [TableRow],
    cells: CellParts,
    captions: [TextRange] = [],
    declaredHeaderRows: Int? = nil
  ) {
    precondition(cells.count == rows.count * columnCount)
    self.range = range
    self.columnCount = columnCount
    self.rows = rows
    self.cells = cells
    self.captions = captions
    self.declaredHeaderRows = declaredHeaderRows
  }

  /// The cell in a row and a column, both counted from 0.
  public subscript(row: Int, column: Int) -> Cell { Cell(cells[row * columnCount + column]) }

  /// The cells of a row.
  public func cells(ofRow row: Int) -> [Cell] { (0..<columnCount).map { self[row, $0] } }

  /// The same table with title lines.
  package func with(captions: [TextRange]) -> Table {
    Table(
      range: range,
      columnCount: columnCount,
      rows: rows,
      cells: cells,
      captions: captions,
      declaredHeaderRows: declaredHeaderRows
    )
  }
}

/// One row of a table.
public struct TableRow: Sendable {
  public let range: TextRange
  /// Whether a page end stands before it.
  public let followsBreak: Bool

  public init(range: TextRange, followsBreak: Bool = false) {
    self.range = range
    self.followsBreak = followsBreak
  }
}

/// One cell of a table, without the blanks around its text.
public struct Cell: Sendable, Equatable {
  public let fragments: Fragments

  public init(_ fragments: Fragments) { self.fragments = fragments }

  /// A cell of one part.
  public init(_ range: TextRange) { fragments = Fragments(range) }

  public var range: TextRange { fragments.range }
  public var isEmpty: Bool { fragments.isEmpty }
}
