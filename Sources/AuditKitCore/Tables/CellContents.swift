/// What stands in the cells of a table, row by row, with what all who look at whole columns ask first.
struct CellContents: Sendable {
  private var cells: [CellContent]
  /// The plain counts among them.
  private(set) var counts: CountGrid
  private let tallies: [ColumnTally]
  private let width: Int

  /// Takes what `read` finds in each cell, row by row.
  init(rows: Int, columns: Int, _ read: (_ row: Int, _ column: Int) -> CellContent) {
    var cells: [CellContent] = []
    var counts = CountGrid(cells: rows * columns)
    var tallies = Array(repeating: ColumnTally(), count: columns)
    cells.reserveCapacity(rows * columns)
    for row in 0..<rows {
      for column in 0..<columns {
        let content = read(row, column)
        cells.append(content)
        guard !content.isEmpty else { continue }
        tallies[column].add(content)
        if case .number(let value) = content { counts.set(row * columns + column, value) }
      }
    }
    self.cells = cells
    self.counts = counts
    self.tallies = tallies
    width = columns
  }

  var count: Int { cells.count }

  subscript(cell: Int) -> CellContent { cells[cell] }

  subscript(row: Int, column: Int) -> CellContent { cells[row * width + column] }

  /// Whether words stand in a cell.
  func isText(_ row: Int, _ column: Int) -> Bool {
    if case .text = cells[row * width + column] { true } else { false }
  }

  /// How much of what stands in a column, the header included.
  subscript(column column: Int) -> ColumnTally { tallies[column] }

  /// Reads the number in a cell anew.
  mutating func replace(_ cell: Int, _ value: StatedValue) {
    cells[cell] = .number(value)
    counts.set(cell, value)
  }
}

/// How many cells of a column hold what.
struct ColumnTally: Sendable {
  private(set) var numbers = 0
  private(set) var percents = 0
  private(set) var ambiguous = 0
  private(set) var texts = 0

  var filled: Int { numbers + texts }

  mutating func add(_ content: CellContent) { count(content, 1) }

  /// Without one of the cells.
  mutating func remove(_ content: CellContent) { count(content, -1) }

  private mutating func count(_ content: CellContent, _ change: Int) {
    switch content {
    case .number(let value):
      numbers += change
      if value.isPercent { percents += change }
      if value.alternative != nil { ambiguous += change }
    case .text: texts += change
    case .empty, .none: break
    }
  }

  var isMostlyNumbers: Bool { numbers * 2 > filled }
  var isMostlyPercent: Bool { numbers > 0 && percents * 2 > numbers && isMostlyNumbers }
}
