import AuditKitCore

/// One line of a text with what its shape tells: where its words begin and end, tabs and wide gaps.
struct SourceLine {
  /// The line from its first byte to its line break.
  var rawStart: Int
  var rawEnd: Int
  /// The line without the blanks at its ends.
  var start: Int
  var end: Int
  /// The characters before the first visible one.
  var indent = 0
  /// The characters from the first visible one to the last.
  var width = 0
  var tabs = 0
  /// Tabs between visible characters.
  var innerTabs = 0
  /// Runs of two or more blanks between visible characters.
  var gaps = 0
  /// Whether a form feed stands before its first visible character.
  var startsPage = false

  var isBlank: Bool { start == end }
  var range: TextRange { TextRange(start, end) }
  /// The column behind the last character.
  var endColumn: Int { indent + width }
}

/// Cuts a text into lines, in one pass over its bytes.
struct LineScanner {
  private let bytes: [UInt8]
  private var index = 0

  /// All lines of a text, in order.
  static func lines(of text: SourceText) -> [SourceLine] {
    var scanner = LineScanner(bytes: text.bytes)
    var lines: [SourceLine] = []
    lines.reserveCapacity(text.lineCount)
    while scanner.index < scanner.bytes.count { lines.append(scanner.line()) }
    return lines
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func line() -> SourceLine {
    var line = SourceLine(rawStart: index, rawEnd: index, start: index, end: index)
    skipIndent(&line)
    line.start = index
    line.end = index
    scanWords(&line)
    line.rawEnd = index
    if line.rawEnd > line.rawStart, bytes[line.rawEnd - 1] == 0x0D { line.rawEnd -= 1 }
    if index < bytes.count { index += 1 }
    return line
  }

  private mutating func skipIndent(_ line: inout SourceLine) {
    while index < bytes.count, bytes[index] != 0x0A {
      let blank = Blank.length(bytes, index)
      guard blank > 0 else { return }
      if bytes[index] == 0x0C { line.startsPage = true } else { line.indent += 1 }
      if bytes[index] == 0x09 { line.tabs += 1 }
      index += blank
    }
  }

  /// Runs to the line break, counting characters, tabs and gaps up to the last visible character.
  private mutating func scanWords(_ line: inout SourceLine) {
    var columns = 0
    var blanks = 0
    var tabs = 0
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      if byte == 0x0A { break }
      let blank = Blank.length(bytes, index)
      if blank > 0 {
        blanks += 1
        if byte == 0x09 { tabs += 1 }
        index += blank
        columns += 1
        continue
      }
      if blanks > 0 {
        if blanks > 1 || tabs > line.innerTabs { line.gaps += 1 }
        blanks = 0
        line.innerTabs = tabs
      }
      if byte & 0xC0 != 0x80 { columns += 1 }
      index += 1
      line.end = index
      line.width = columns
    }
    line.tabs += tabs
  }
}
