import AuditKitCore

/// Makes documents from plain text: lines with tabs are tables, the short lines above one its title.
enum PlainDocument {
  static func read(_ text: String, name: String = "test.txt") -> Document {
    let source = SourceText(text)
    let lines = (1...max(source.lineCount, 1)).map { source.line($0) }
    var tables: [Table] = []
    var index = 0
    while index < lines.count {
      guard hasTab(lines[index], source) else {
        index += 1
        continue
      }
      let end = tableEnd(from: index, lines, source)
      let captions = captions(above: index, lines, source)
      tables.append(table(lines[index..<end].filter { !$0.isEmpty }, captions, source))
      index = end
    }
    let blocks = lines.filter { !$0.isEmpty }.map { Block(.paragraph, Fragments($0)) }
    return Document(name: name, text: source, blocks: blocks, tables: tables)
  }

  private static func hasTab(_ line: TextRange, _ text: SourceText) -> Bool {
    text.bytes[line.start..<line.end].contains(0x09)
  }

  /// A blank line inside a table is a page end.
  private static func tableEnd(from first: Int, _ lines: [TextRange], _ text: SourceText) -> Int {
    var end = first
    while end < lines.count {
      if hasTab(lines[end], text) {
        end += 1
      } else if lines[end].isEmpty, end + 1 < lines.count, hasTab(lines[end + 1], text) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private static func captions(
    above first: Int,
    _ lines: [TextRange],
    _ text: SourceText
  ) -> [TextRange] {
    var captions: [TextRange] = []
    var index = first - 1
    while index >= 0, captions.count < 4 {
      let line = lines[index]
      if !line.isEmpty {
        let string = text.string(in: line)
        let isSentence = [".", ";", ":", "*"].contains { string.hasSuffix($0) }
        guard !isSentence, line.count < 200, !hasTab(line, text) else { break }
        captions.insert(line, at: 0)
      }
      index -= 1
    }
    return captions
  }

  private static func table(
    _ lines: [TextRange],
    _ captions: [TextRange],
    _ text: SourceText
  ) -> Table {
    let rows = lines.map { cells(of: $0, text) }
    let columns = rows.map(\.count).max() ?? 0
    let padded = zip(lines, rows).map { line, cells in
      let blank = Cell(TextRange(line.end, line.end))
      return TableRow(
        range: line,
        cells: cells + Array(repeating: blank, count: columns - cells.count)
      )
    }
    return Table(
      range: lines[0].union(lines[lines.count - 1]),
      columnCount: columns,
      rows: padded,
      captions: captions
    )
  }

  private static func cells(of line: TextRange, _ text: SourceText) -> [Cell] {
    var cells: [Cell] = []
    var start = line.start
    for offset in line.start...line.end where offset == line.end || text.bytes[offset] == 0x09 {
      cells.append(Cell(TextRange(start, offset)))
      start = offset + 1
    }
    return cells
  }
}
