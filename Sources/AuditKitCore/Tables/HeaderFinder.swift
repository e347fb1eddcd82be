/// Finds where the header of a table ends, and what it says over each column.
///
/// A header cell that runs over several columns leaves empty cells to its right, which the row below
/// fills; one that runs over several rows leaves empty cells below. So a row belongs to the header as
/// long as the row above it left such gaps and it holds no numbers.
struct HeaderFinder {
  let table: Table
  let grid: CellGrid
  let contents: CellContents

  /// The number of rows that head the table; code rows come on top of them.
  func headerRowCount() -> Int {
    guard !table.rows.isEmpty else { return 0 }
    guard table.declaredHeaderRows != nil || looksLikeHeader(0) else { return 0 }
    var count = min(table.declaredHeaderRows ?? 1, table.rows.count)
    while count > 0, count < min(table.rows.count, Self.maximumRows), continuesHeader(count) {
      // Markdown has one row of header, so further ones stand below it; that needs a clear sign.
      if table.declaredHeaderRows != nil, !grid.isEmpty(count, 0) { break }
      count += 1
    }
    return count
  }

  private static let maximumRows = 6

  /// A first row heads the table unless it holds counts or begins with a number.
  private func looksLikeHeader(_ row: Int) -> Bool {
    var texts = 0
    for column in 0..<table.columnCount {
      switch contents[row, column] {
      case .number(let value) where !isYear(value): return false
      case .text: texts += 1
      default: break
      }
    }
    return texts >= 1
  }

  private func isYear(_ value: StatedValue) -> Bool {
    value.decimals == 0 && value.value >= ExactDecimal(1990) && value.value <= ExactDecimal(2100)
  }

  /// Whether a row fills gaps that the header row above it left.
  private func continuesHeader(_ row: Int) -> Bool {
    var fillsGap = false
    for column in 0..<table.columnCount {
      switch contents[row, column] {
      case .empty: continue
      case .number(let value) where !isYear(value): return false
      default: break
      }
      if contents.isEmpty(row - 1, column) {
        // A gap at the left edge is a row without a label, not a spanned header.
        if column > 0, hasTextToTheLeft(row - 1, column) { fillsGap = true }
      }
    }
    return fillsGap && !startsBody(row)
  }

  private func hasTextToTheLeft(_ row: Int, _ column: Int) -> Bool {
    (0..<column).contains { !contents.isEmpty(row, $0) }
  }

  /// A row that begins with an ordinal is body, whatever gaps it fills, unless the ordinal itself stands
  /// under a title over several columns: `Quý` over `I`, `II`, `III`, `IV`.
  private func startsBody(_ row: Int) -> Bool {
    guard let first = (0..<table.columnCount).first(where: { !grid.isEmpty(row, $0) })
    else { return true }
    if OrdinalReader.alone(in: grid.phrase(row, first)) != nil, !isUnderSpan(row, first) {
      return true
    }
    return first == 0 && !grid.isEmpty(row - 1, 0) && !opensSpan(row - 1)
  }

  private func isUnderSpan(_ row: Int, _ column: Int) -> Bool {
    guard column > 0, column + 1 < table.columnCount else { return false }
    return !contents.isEmpty(row - 1, column) && contents.isEmpty(row - 1, column + 1)
      && !contents.isEmpty(row, column + 1)
  }

  /// Whether the first header cell of a row runs over the column to its right.
  private func opensSpan(_ row: Int) -> Bool {
    table.columnCount > 1 && grid.isEmpty(row, 1)
  }

  /// A header cell that may run on to the right, and the one above it, by their numbers; -1 stands for none.
  private struct Span {
    var cell = -1
    var above = -1
  }

  /// The header cells over every column, from the top down.
  func titles(rowCount: Int) -> ColumnTitles {
    var titles = ColumnTitles(grid, rows: rowCount, columns: table.columnCount)
    var spans = Array(repeating: Span(), count: rowCount)
    for column in 0..<table.columnCount {
      for row in 0..<rowCount {
        let above = titles.last
        if !grid.isEmpty(row, column) {
          titles.append(HeaderCell(row: row, column: column))
          spans[row] = Span(cell: titles.last, above: above)
        } else if spans[row].cell >= 0, titles.isSame(spans[row].above, above),
          isFilledBelow(row, column, rowCount)
        {
          titles.append(again: spans[row].cell)
        } else {
          spans[row] = Span()
        }
      }
      titles.closeColumn()
    }
    return titles
  }

  private func isFilledBelow(_ row: Int, _ column: Int, _ rowCount: Int) -> Bool {
    (row + 1..<max(rowCount, row + 1)).contains { !grid.isEmpty($0, column) }
  }
}
