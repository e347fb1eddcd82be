import AuditKitCore

/// Writes a random table as a file that a reader can read.
extension GeneratedTable {
  /// The whole file.
  var text: String {
    let lines: [String] =
      switch form {
      case .tabs: tabLines
      case .pipes: pipeLines
      case .layout: layoutLines
      }
    return (captions + [""] + lines + ["", "Số liệu do các đơn vị cung cấp.", ""])
      .joined(separator: "\n")
  }

  private var tabLines: [String] {
    var lines = cells.map { $0.joined(separator: "\t") }
    if let pageStart {
      let header = repeatsHeader ? Array(lines[..<headerRows]) : []
      lines.insert(contentsOf: [""] + header, at: pageStart)
    }
    return lines
  }

  /// Markdown knows one row of header; further ones come below its line of dashes.
  private var pipeLines: [String] {
    var lines = cells.indices.map { row in
      let isBold = rows[row].role == .total && seed.isMultiple(of: 3)
      return "| "
        + cells[row].map { isBold && !$0.isEmpty ? "**\($0)**" : $0 }.joined(separator: " | ")
        + " |"
    }
    lines.insert("|" + String(repeating: "---|", count: columns.count), at: 1)
    return lines
  }

  // MARK: Blanks

  /// Columns set apart by blanks; figures and titles stand in the middle of what they cover.
  private var layoutLines: [String] {
    let widths = layoutWidths
    return cells.indices.map { row in
      var line = ""
      var column = 0
      while column < columns.count {
        let count = row < headerRows ? max(spans[row][column], 1) : 1
        let width = widths[column..<column + count].reduce(0, +) + 3 * (count - 1)
        line += padded(cells[row][column], to: width, row, column) + "   "
        column += count
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private var layoutWidths: [Int] {
    var widths = columns.indices.map { column in
      cells.indices.map { isSpanning($0, column) ? 0 : cells[$0][column].count }.max() ?? 0
    }
    for row in (0..<headerRows).reversed() {
      for column in columns.indices where isSpanning(row, column) {
        let covered = column..<column + spans[row][column]
        let width = widths[covered].reduce(0, +) + 3 * (covered.count - 1)
        widths[column] += max(0, cells[row][column].count - width)
      }
    }
    return widths
  }

  private func isSpanning(_ row: Int, _ column: Int) -> Bool {
    row < headerRows && spans[row][column] > 1
  }

  private func padded(_ text: String, to width: Int, _ row: Int, _ column: Int) -> String {
    let gap = width - text.count
    let before = row >= headerRows && columns[column].role == .label ? 0 : gap / 2
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: max(gap - before, 0))
  }
}
