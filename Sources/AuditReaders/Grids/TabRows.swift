import AuditKitCore

/// Reads rows whose cells are parted by tabs.
struct TabRows {
  let bytes: [UInt8]
  let lines: [SourceLine]

  /// The rows on consecutive lines from `start` on, up to a blank line or a page end.
  func group(from start: Int) -> Range<Int> {
    var end = start
    while end < lines.count, lines[end].tabs > 0, !lines[end].isBlank,
      end == start || !lines[end].startsPage
    {
      end += 1
    }
    return start..<end
  }

  /// Whether lines with tabs are a table, and not text that tabs indent or set apart.
  func isTable(_ group: Range<Int>) -> Bool {
    guard group.contains(where: { lines[$0].innerTabs > 0 }) else { return false }
    return group.count > 1 || group.contains { lines[$0].innerTabs > 1 }
  }

  func draft(_ group: Range<Int>) -> GridDraft {
    var draft = GridDraft()
    for line in lines[group] { draft.add(cells(of: line), range: line.range) }
    return draft
  }

  private func cells(of line: SourceLine) -> [Cell] {
    var cells: [Cell] = []
    cells.reserveCapacity(line.tabs + 1)
    var start = line.rawStart
    while let tab = ByteSearch.first(0x09, in: bytes, start..<line.rawEnd) {
      cells.append(cell(start, tab))
      start = tab + 1
    }
    cells.append(cell(start, line.rawEnd))
    return cells
  }

  private func cell(_ start: Int, _ end: Int) -> Cell {
    Cell(Emphasis.stripped(Blank.trimmed(bytes, start, end), of: bytes))
  }

  /// Whether a table begins anew with its header: the first cell is `STT` or `TT`, and other than above.
  func opensHeader(_ row: TableRow) -> Bool {
    guard let cell = row.cells.first, !cell.isEmpty else { return false }
    return Self.ordinalTitles.contains {
      $0.end(in: bytes, at: cell.range.start, before: cell.range.end) == cell.range.end
    }
  }

  private static let ordinalTitles = [Opening("stt"), Opening("tt"), Opening("số tt")]
}
