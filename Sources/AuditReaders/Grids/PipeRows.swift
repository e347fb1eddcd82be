import AuditKitCore

/// Reads the pipe tables of Markdown, and rows of plain text whose cells stand between pipes.
struct PipeRows {
  let bytes: [UInt8]
  let lines: [SourceLine]

  /// The lines of a table from `start` on, or nil if none begins there.
  func group(from start: Int) -> Range<Int>? {
    let isDeclared = isHeader(start)
    guard isDeclared || startsWithPipe(start) else { return nil }
    var end = start
    while end < lines.count, !lines[end].isBlank, hasPipe(lines[end]) { end += 1 }
    let group = start..<end
    return isDeclared || group.count > 1 || continues(start) ? group : nil
  }

  /// The lines of a table without pipes at its ends, `STT | Đơn vị | Số`: three lines or more with as many
  /// pipes each, and more than one, or nil if none begins there.
  func openGroup(from start: Int) -> Range<Int>? {
    let count = pipes(start)
    guard count > 1 else { return nil }
    var end = start + 1
    while end < lines.count, pipes(end) == count { end += 1 }
    return end - start > 2 ? start..<end : nil
  }

  private func pipes(_ index: Int) -> Int {
    bytes[lines[index].start..<lines[index].end].count { $0 == Self.pipe }
  }

  /// Whether the line is a header, since an alignment row stands below it.
  func isHeader(_ index: Int) -> Bool {
    index + 1 < lines.count && isAlignment(lines[index + 1]) && hasPipe(lines[index])
  }

  private func startsWithPipe(_ index: Int) -> Bool {
    !lines[index].isBlank && bytes[lines[index].start] == Self.pipe
  }

  /// A single row behind a page end is one if it is closed at both ends.
  private func continues(_ index: Int) -> Bool {
    lines[index].width > 2 && bytes[lines[index].end - 1] == Self.pipe
  }

  private static let pipe = UInt8(ascii: "|")

  private func hasPipe(_ line: SourceLine) -> Bool {
    bytes[line.start..<line.end].contains(Self.pipe)
  }

  /// Whether a line is the alignment row below a header: `|---|:---:|`.
  private func isAlignment(_ line: SourceLine) -> Bool {
    guard !line.isBlank,
      bytes[line.start] == 0x7C || bytes[line.start] == 0x2D
        || bytes[line.start] == 0x3A
    else { return false }
    var pipes = 0
    var dashes = 0
    for byte in bytes[line.start..<line.end] {
      switch byte {
      case 0x7C: pipes += 1
      case 0x2D: dashes += 1
      case 0x3A, 0x20, 0x09: break
      default: return false
      }
    }
    return pipes > 0 && dashes > 0
  }

  func draft(_ group: Range<Int>) -> GridDraft {
    var draft = GridDraft()
    let isDeclared = isHeader(group.lowerBound)
    for index in group where !(isDeclared && index == group.lowerBound + 1) {
      addCells(of: lines[index], to: &draft)
      draft.endRow(lines[index].range)
    }
    if isDeclared { draft.declaredHeaderRows = 1 }
    return draft
  }

  /// The rows of a group without pipes at its ends.
  func openDraft(_ group: Range<Int>) -> GridDraft {
    var draft = GridDraft()
    for index in group {
      addOpenCells(of: lines[index], to: &draft)
      draft.endRow(lines[index].range)
    }
    return draft
  }

  private func addOpenCells(of line: SourceLine, to draft: inout GridDraft) {
    var start = line.start
    while let pipe = ByteSearch.first(Self.pipe, in: bytes, start..<line.end) {
      draft.add(cell(start, pipe))
      start = pipe + 1
    }
    draft.add(cell(start, line.end))
  }

  private func addCells(of line: SourceLine, to draft: inout GridDraft) {
    var start = bytes[line.start] == Self.pipe ? line.start + 1 : line.start
    var index = start
    while index < line.end {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if bytes[index] == Self.pipe {
        draft.add(cell(start, index))
        start = index + 1
      }
      index += 1
    }
    if start < line.end { draft.add(cell(start, line.end)) }
  }

  private func cell(_ start: Int, _ end: Int) -> TextRange {
    Emphasis.stripped(Blank.trimmed(bytes, start, end), of: bytes)
  }
}
