/// A header cell with the phrases in it.
struct ColumnTitle {
  let phrase: Phrase
  /// The meanings of its phrases, and of those at its first word or its second.
  let terms: TermSet
  let opening: TermSet

  init(_ phrase: Phrase) {
    self.phrase = phrase
    var terms = TermSet()
    var opening = TermSet()
    for index in phrase.lexed.termIndices(in: phrase.tokens) {
      let match = phrase.lexed.terms[index]
      guard match.end <= phrase.tokens.upperBound else { continue }
      terms.formUnion(TermSet(match.term))
      if match.first <= phrase.tokens.lowerBound + 1 { opening.formUnion(TermSet(match.term)) }
    }
    self.terms = terms
    self.opening = opening
  }
}

/// The header cells over the columns of a table with their titles, from the top down, in one array each.
struct ColumnTitles {
  private var cells: [HeaderCell] = []
  private var titles: [ColumnTitle] = []
  /// For each column where its titles end.
  private var ends: [Int] = []
  private let grid: CellGrid

  init(_ grid: CellGrid, rows: Int, columns: Int) {
    self.grid = grid
    cells.reserveCapacity(rows * columns)
    titles.reserveCapacity(rows * columns)
    ends.reserveCapacity(columns)
  }

  /// Adds the next cell over the column that is not closed yet.
  mutating func append(_ cell: HeaderCell) {
    cells.append(cell)
    titles.append(ColumnTitle(grid.phrase(cell.row, cell.column)))
  }

  /// Adds a cell over an earlier column, which runs on over this one.
  mutating func append(again number: Int) {
    cells.append(cells[number])
    titles.append(titles[number])
  }

  /// The number of the last cell over the column that is not closed yet; -1 if there is none.
  var last: Int { cells.count > (ends.last ?? 0) ? cells.count - 1 : -1 }

  /// Whether two numbers are of one cell, or both of none.
  func isSame(_ one: Int, _ other: Int) -> Bool {
    one < 0 || other < 0 ? one == other : cells[one] == cells[other]
  }

  mutating func closeColumn() { ends.append(cells.count) }

  var columns: Range<Int> { ends.indices }

  subscript(column: Int) -> ArraySlice<ColumnTitle> { titles[range(of: column)] }

  /// The header cells over a column.
  func path(_ column: Int) -> ArraySlice<HeaderCell> { cells[range(of: column)] }

  /// What the phrases of all titles over a column mean.
  func terms(_ column: Int) -> TermSet {
    var terms = TermSet()
    for index in range(of: column) { terms.formUnion(titles[index].terms) }
    return terms
  }

  private func range(of column: Int) -> Range<Int> {
    (column > 0 ? ends[column - 1] : 0)..<ends[column]
  }
}
