/// Looks over the cells of a table for what makes it a roster.
struct RosterCells {
  let context: TimeContext
  let table: Table
  let grid: CellGrid

  /// Whether most cells of a column hold names.
  func areNames(_ column: Int) -> Bool {
    table.rows.indices.count { isName($0, column) } * 2 > table.rows.count
  }

  /// Whether one of the first cells of a column has a word, and no date.
  func heads(_ column: Int, _ term: Term) -> Bool {
    table.rows.indices.prefix(2).contains { row in
      let tokens = tokens(row, column)
      return context.lexed.has(term, in: tokens) && context.dates(in: tokens).isEmpty
    }
  }

  /// Whether a cell holds a name: more than an ordinal.
  private func isName(_ row: Int, _ column: Int) -> Bool {
    let tokens = tokens(row, column)
    guard tokens.count > 1, let first = tokens.first(where: { context.reader.isWord($0) }),
      (first + 1..<tokens.upperBound).contains(where: { context.reader.isWord($0) })
    else { return false }
    return context.dates(in: tokens).isEmpty
  }

  private func tokens(_ row: Int, _ column: Int) -> Range<Int> {
    grid.tokens(row, column) ?? context.lexed.tokens(in: table[row, column].range)
  }
}
