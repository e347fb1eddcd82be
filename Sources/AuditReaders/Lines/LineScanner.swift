import AuditKitCore

/// Cuts a text into lines, in one pass over its bytes.
struct LineScanner {
  private let bytes: [UInt8]

  /// All lines of a text, in order.
  static func lines(of text: SourceText) -> [SourceLine] {
    guard text.count > 0 else { return [] }
    let scanner = LineScanner(bytes: text.bytes)
    var lines: [SourceLine] = []
    lines.reserveCapacity(text.lineCount)
    for number in 1...text.lineCount { lines.append(scanner.line(text.line(number))) }
    return lines
  }

  private func line(_ raw: TextRange) -> SourceLine {
    // Nearly every second line has nothing on it.
    if raw.isEmpty { return SourceLine(raw) }
    var line = SourceLine(raw: raw, range: TextRange(raw.start, raw.start))
    let start = skipIndent(from: raw.start, &line)
    line.range = TextRange(start, start)
    if start < raw.end, !countPlain(&line) { scanWords(&line) }
    return line
  }

  /// Counts the characters and tabs of a line without other blanks than single spaces and tabs.
  ///
  /// - Returns: Whether it is such a line; if not, nothing was counted.
  private func countPlain(_ line: inout SourceLine) -> Bool {
    let start = line.start
    var end = line.raw.end
    var trailingTabs: Int32 = 0
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 {
      end -= 1
      if bytes[end] == 0x09 { trailingTabs += 1 }
    }
    guard end > start, let shape = LineShape(bytes, start, end) else { return false }
    line.range = TextRange(start, end)
    line.width = shape.columns
    line.innerTabs = shape.tabs
    line.gaps = shape.tabRuns
    line.tabs += shape.tabs + trailingTabs
    line.mayHoldSentences = shape.hasSentences
    return true
  }

  private func skipIndent(from start: Int, _ line: inout SourceLine) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != 0x0A {
      let blank = Blank.length(bytes, index)
      guard blank > 0 else { break }
      if bytes[index] == 0x0C { line.startsPage = true } else { line.indent += 1 }
      if bytes[index] == 0x09 { line.tabs += 1 }
      index += blank
    }
    return index
  }

  /// How far the scan of a line has come.
  private struct Progress {
    var index: Int
    var columns = 0
    var tabs: Int32 = 0
  }

  /// Runs to the line break, counting characters, tabs and gaps up to the last visible character.
  private func scanWords(_ line: inout SourceLine) {
    var progress = Progress(index: line.start)
    while true {
      takeVisible(&progress, &line)
      guard progress.index < line.raw.end else { break }
      takeBlanks(&progress, &line)
    }
    line.tabs += progress.tabs
  }

  /// Runs over words that single spaces part.
  private func takeVisible(_ progress: inout Progress, _ line: inout SourceLine) {
    let run = VisibleRun.scan(bytes, from: progress.index)
    guard run.end > progress.index else { return }
    progress.index = run.end
    progress.columns += run.columns
    note(progress, &line)
  }

  /// Notes that the last character so far is visible.
  private func note(_ progress: Progress, _ line: inout SourceLine) {
    line.range = TextRange(line.start, progress.index)
    line.width = progress.columns
    line.innerTabs = progress.tabs
  }

  /// Runs over blanks, or over one character that only begins like a blank.
  private func takeBlanks(_ progress: inout Progress, _ line: inout SourceLine) {
    let blanks = Blanks(bytes, from: progress.index)
    guard blanks.count > 0 else {
      progress.index += 1
      progress.columns += 1
      note(progress, &line)
      return
    }
    progress.index = blanks.end
    progress.columns += blanks.count
    progress.tabs += blanks.tabs
    let isInside = blanks.end < bytes.count && bytes[blanks.end] != 0x0A
    if isInside, blanks.count > 1 || blanks.tabs > 0 { line.gaps += 1 }
  }
}

/// A run of blanks within a line.
private struct Blanks {
  private(set) var end: Int
  private(set) var count = 0
  private(set) var tabs: Int32 = 0

  @inline(__always)
  init(_ bytes: borrowing [UInt8], from start: Int) {
    end = start
    while end < bytes.count, bytes[end] != 0x0A {
      let length = Blank.length(bytes, end)
      if length == 0 { return }
      if bytes[end] == 0x09 { tabs += 1 }
      count += 1
      end += length
    }
  }
}
