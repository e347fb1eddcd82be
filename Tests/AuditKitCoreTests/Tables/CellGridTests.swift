import Testing

@testable import AuditKitCore

/// A grid finds the same tokens as a search for each cell would, wherever the cells stand.
@Suite struct CellGridTests {
  @Test("cells behind each other, wrapped and empty ones")
  func rows() {
    check([
      ["STT", "Đơn vị", "Số hồ sơ"], ["1", "Xã Sơn | Bình", ""], ["", "Xã Hòa An", "1.234"],
    ])
  }

  @Test("cells with more between them than between columns")
  func farApart() {
    check([["Sáu", "Bảy"], ["Tám", "Chín"]], gap: " - - - - - - - - - - - - ")
  }

  @Test("cells that stand in another order than in the text")
  func backward() {
    check([["Một", "Hai", "Ba"], ["Bốn", "Năm", "Sáu"]], isBackward: true)
  }

  /// Writes a table down, with `|` for the line end of a wrapped cell, and compares its grid.
  private func check(_ rows: [[String]], gap: String = "\t", isBackward: Bool = false) {
    var text = "Bảng 1: hồ sơ\n"
    var cells: [[Cell]] = []
    for row in rows {
      cells.append(row.map { Cell(write($0, gap, into: &text)) })
      text += "\n"
    }
    if isBackward { cells = cells.reversed().map { $0.reversed() } }
    let fragments = cells.joined().map(\.fragments)
    let rests = fragments.enumerated().filter { !$1.rest.isEmpty }.map { ($0, $1.rest) }
    let table = Table(
      range: TextRange(0, text.utf8.count),
      columnCount: rows[0].count,
      rows: cells.map { _ in TableRow(range: TextRange(0, text.utf8.count)) },
      cells: CellParts(fragments.map(\.first), rests: Dictionary(uniqueKeysWithValues: rests))
    )
    let lexed = LexedText(SourceText(text), vocabulary: Vocabulary([:]))
    let grid = CellGrid(table, lexed)
    for (row, line) in cells.enumerated() {
      for (column, cell) in line.enumerated() {
        #expect(grid.isEmpty(row, column) == cell.isEmpty)
        #expect(grid.phrase(row, column).string == lexed.phrase(cell.fragments).string)
        guard cell.fragments.rest.isEmpty else {
          #expect(grid.tokens(row, column) == nil)
          continue
        }
        #expect(cell.isEmpty || grid.tokens(row, column) == lexed.tokens(in: cell.range))
      }
    }
  }

  private func write(_ cell: String, _ gap: String, into text: inout String) -> Fragments {
    var parts: [TextRange] = []
    for part in cell.split(separator: "|") {
      let start = text.utf8.count
      text += part
      parts.append(TextRange(start, text.utf8.count))
      text += gap
    }
    let end = text.utf8.count
    return Fragments(parts.first ?? TextRange(end, end), Array(parts.dropFirst()))
  }
}
