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
    draft.reserve(rows: group.count, cells: group.reduce(0) { $0 + Int(lines[$1].tabs) + 1 })
    for index in group {
      addCells(of: index, to: &draft)
      draft.endRow(lines[index].range)
    }
    return draft
  }

  private func addCells(of line: Int, to draft: inout GridDraft) {
    var start = lines[line].raw.start
    let end = lines[line].raw.end
    while let tab = ByteSearch.first(0x09, in: bytes, start..<end) {
      draft.add(cell(start, tab))
      start = tab + 1
    }
    draft.add(cell(start, end))
  }

  @inline(__always)
  private func cell(_ start: Int, _ end: Int) -> TextRange {
    Emphasis.stripped(Blank.trimmed(bytes, start, end), of: bytes)
  }

  /// Whether a table begins anew with its header: the first cell is `STT` or `TT`, and other than above.
  func opensHeader(_ draft: GridDraft) -> Bool {
    guard let cell = draft.firstCell, !cell.isEmpty else { return false }
    return Self.ordinalTitles.contains {
      $0.end(in: bytes, at: cell.start, before: cell.end) == cell.end
    }
  }

  private static let ordinalTitles = [Opening("stt"), Opening("tt"), Opening("số tt")]
}
