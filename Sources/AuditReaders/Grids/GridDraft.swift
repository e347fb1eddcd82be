import AuditKitCore

/// A table while its rows are still coming.
struct GridDraft {
  private(set) var rows: [TableRow] = []
  private(set) var columnCount = 0
  /// Whether cells had to be joined because there were more than a table may have.
  private(set) var hasJoinedCells = false
  var declaredHeaderRows: Int?

  var range: TextRange {
    guard let first = rows.first, let last = rows.last else { return TextRange(0, 0) }
    return first.range.union(last.range)
  }

  mutating func add(_ cells: [Cell], range: TextRange, followsBreak: Bool = false) {
    var cells = cells
    if cells.count > ReadingLimits.columns {
      let joined = cells[(ReadingLimits.columns - 1)...].map(\.range)
      cells.removeSubrange((ReadingLimits.columns - 1)...)
      cells.append(Cell(TextRange(joined[0].start, joined[joined.count - 1].end)))
      hasJoinedCells = true
    }
    columnCount = max(columnCount, cells.count)
    rows.append(TableRow(range: range, cells: cells, followsBreak: followsBreak))
  }

  /// Adds what follows a page end, without the header that is printed again there.
  mutating func add(continuation: GridDraft, of bytes: [UInt8]) {
    let repeated = hasHeader(bytes) ? repeatedRows(in: continuation, bytes) : 0
    for (index, row) in continuation.rows.dropFirst(repeated).enumerated() {
      add(row.cells, range: row.range, followsBreak: index == 0)
    }
    hasJoinedCells = hasJoinedCells || continuation.hasJoinedCells
  }

  private static let longestHeader = 6

  /// Whether the first row may be a header: no cell of it is a figure, other than a year.
  private func hasHeader(_ bytes: [UInt8]) -> Bool {
    guard let first = rows.first else { return false }
    return !first.cells.contains { isFigure($0, bytes) }
  }

  /// `12`, `1.234,5`, `98 %`, but not `2021` or `6 tháng đầu năm`.
  private func isFigure(_ cell: Cell, _ bytes: [UInt8]) -> Bool {
    let text = bytes[cell.range.start..<cell.range.end]
    guard let first = text.first, first.isDigit else { return false }
    let isYear = text.starts(with: [0x31, 0x39]) || text.starts(with: [0x32, 0x30])
    return !(isYear && text.count == 4) && text.allSatisfy { $0 < 0x41 }
  }

  /// How many rows at the start of a continuation are the first rows of this table again.
  private func repeatedRows(in continuation: GridDraft, _ bytes: [UInt8]) -> Int {
    var count = 0
    while count < min(rows.count, continuation.rows.count, Self.longestHeader),
      hasSameText(rows[count], continuation.rows[count], bytes)
    {
      count += 1
    }
    return count
  }

  private func hasSameText(_ left: TableRow, _ right: TableRow, _ bytes: [UInt8]) -> Bool {
    guard left.cells.count == right.cells.count, left.cells.contains(where: { !$0.isEmpty }) else {
      return false
    }
    return zip(left.cells, right.cells).allSatisfy { first, second in
      bytes[first.range.start..<first.range.end]
        .elementsEqual(bytes[second.range.start..<second.range.end])
    }
  }

  /// The table, all rows of one length.
  func table(captions: [TextRange] = []) -> Table {
    Table(
      range: range,
      columnCount: columnCount,
      rows: rows.map(padded),
      captions: captions,
      declaredHeaderRows: declaredHeaderRows
    )
  }

  private func padded(_ row: TableRow) -> TableRow {
    guard row.cells.count < columnCount else { return row }
    let end = row.cells.last?.range.end ?? row.range.end
    let empty = Cell(TextRange(end, end))
    let padding = [Cell](repeating: empty, count: columnCount - row.cells.count)
    return TableRow(range: row.range, cells: row.cells + padding, followsBreak: row.followsBreak)
  }
}
