import AuditKitCore

/// A table while its rows are still coming.
struct GridDraft {
  private(set) var rows: [TableRow] = []
  private(set) var columnCount = 0
  /// Whether cells had to be joined because there were more than a table may have.
  private(set) var hasJoinedCells = false
  var declaredHeaderRows: Int?
  /// The first parts of all cells, and what stands behind them where cells are wrapped.
  private var cells: [TextRange] = []
  private var rests: [Int: [TextRange]] = [:]
  /// For each row where its cells end, and where those of the row begin that is being read.
  private var ends: [Int] = []
  private var lastEnd = 0

  var range: TextRange {
    guard let first = rows.first, let last = rows.last else { return TextRange(0, 0) }
    return first.range.union(last.range)
  }

  /// Makes room for rows that are to come.
  mutating func reserve(rows count: Int, cells cellCount: Int) {
    rows.reserveCapacity(count)
    ends.reserveCapacity(count)
    cells.reserveCapacity(cellCount)
  }

  /// Adds the next cell of the row that is being read.
  @inline(__always)
  mutating func add(_ cell: TextRange) {
    if cells.count - lastEnd < ReadingLimits.columns {
      cells.append(cell)
    } else {
      cells[cells.count - 1] = TextRange(cells[cells.count - 1].start, cell.end)
      hasJoinedCells = true
    }
  }

  /// Adds the next cell of the row that is being read, which may have several parts.
  mutating func add(_ cell: Fragments) {
    guard !cell.rest.isEmpty else { return add(cell.first) }
    rests[cells.count] = cell.rest
    cells.append(cell.first)
  }

  /// Ends the row whose cells were added.
  mutating func endRow(_ range: TextRange, followsBreak: Bool = false) {
    columnCount = max(columnCount, cells.count - lastEnd)
    rows.append(TableRow(range: range, followsBreak: followsBreak))
    lastEnd = cells.count
    ends.append(lastEnd)
  }

  /// The cells of a row.
  private func cells(of row: Int) -> Range<Int> { (row > 0 ? ends[row - 1] : 0)..<ends[row] }

  /// All parts of a cell.
  private func fragments(_ cell: Int) -> Fragments {
    Fragments(cells[cell], rests.isEmpty ? [] : rests[cell] ?? [])
  }

  /// The first cell of the first row.
  var firstCell: TextRange? { ends.first.map { $0 > 0 } == true ? cells[0] : nil }

  /// Adds what follows a page end, without the header that is printed again there.
  mutating func add(continuation: GridDraft, of bytes: [UInt8]) {
    let repeated = hasHeader(bytes) ? repeatedRows(in: continuation, bytes) : 0
    for (index, row) in continuation.rows.enumerated().dropFirst(repeated) {
      let own = continuation.cells(of: index)
      if continuation.rests.isEmpty {
        cells += continuation.cells[own]
      } else {
        for cell in own { add(continuation.fragments(cell)) }
      }
      endRow(row.range, followsBreak: index == repeated)
    }
    hasJoinedCells = hasJoinedCells || continuation.hasJoinedCells
  }

  private static let longestHeader = 6

  /// Whether the first row may be a header: no cell of it is a figure, other than a year.
  private func hasHeader(_ bytes: [UInt8]) -> Bool {
    !rows.isEmpty && !cells(of: 0).contains { isFigure(fragments($0).range, bytes) }
  }

  /// `12`, `1.234,5`, `98 %`, but not `2021` or `6 tháng đầu năm`.
  private func isFigure(_ cell: TextRange, _ bytes: [UInt8]) -> Bool {
    let text = bytes[cell.start..<cell.end]
    guard let first = text.first, first.isDigit else { return false }
    let isYear = text.starts(with: [0x31, 0x39]) || text.starts(with: [0x32, 0x30])
    return !(isYear && text.count == 4) && text.allSatisfy { $0 < 0x41 }
  }

  /// How many rows at the start of a continuation are the first rows of this table again.
  private func repeatedRows(in continuation: GridDraft, _ bytes: [UInt8]) -> Int {
    (0..<min(rows.count, continuation.rows.count, Self.longestHeader)).prefix { row in
      cells(of: row).count == continuation.cells(of: row).count
        && cells(of: row).contains { !fragments($0).isEmpty }
        && beginsLike(continuation, row, bytes)
    }.count
  }

  /// Whether the cells of a row have the text of those of another table, as far as both have cells.
  func beginsLike(_ other: GridDraft, _ row: Int, _ bytes: [UInt8]) -> Bool {
    zip(cells(of: row), other.cells(of: row)).allSatisfy { left, right in
      let (left, right) = (fragments(left).range, other.fragments(right).range)
      return bytes[left.start..<left.end].elementsEqual(bytes[right.start..<right.end])
    }
  }

  /// The table, all rows of one length.
  func table(captions: [TextRange] = []) -> Table {
    Table(
      range: range,
      columnCount: columnCount,
      rows: rows,
      cells: cells.count == rows.count * columnCount ? CellParts(cells, rests: rests) : padded(),
      captions: captions,
      declaredHeaderRows: declaredHeaderRows
    )
  }

  /// The cells, with empty ones behind those of short rows.
  private func padded() -> CellParts {
    var padded: [TextRange] = []
    var moved: [Int: [TextRange]] = [:]
    padded.reserveCapacity(rows.count * columnCount)
    for (index, row) in rows.enumerated() {
      let own = cells(of: index)
      for cell in own where !rests.isEmpty {
        moved[padded.count + cell - own.lowerBound] = rests[cell]
      }
      padded += cells[own]
      let end = own.last.map { fragments($0).range.end } ?? row.range.end
      for _ in own.count..<columnCount { padded.append(TextRange(end, end)) }
    }
    return CellParts(padded, rests: moved)
  }
}
