import AuditKitCore

/// Cuts a text into lines, in one pass over its bytes.
struct LineScanner {
  private let bytes: [UInt8]

  /// All lines of a text, in order.
  static func lines(of text: SourceText) -> [SourceLine] {
    let scanner = LineScanner(bytes: text.bytes)
    var lines: [SourceLine] = []
    lines.reserveCapacity(text.lineCount)
    var index = 0
    while index < text.bytes.count { lines.append(scanner.line(at: &index)) }
    return lines
  }

  private func line(at index: inout Int) -> SourceLine {
    var line = SourceLine(rawStart: index, rawEnd: index, start: index, end: index)
    var end = skipIndent(from: index, &line)
    line.start = end
    line.end = end
    end = scanWords(from: end, &line)
    index = min(end + 1, bytes.count)
    if end > line.rawStart, bytes[end - 1] == 0x0D { end -= 1 }
    line.rawEnd = end
    return line
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

  /// Runs to the line break, counting characters, tabs and gaps up to the last visible character.
  private func scanWords(from start: Int, _ line: inout SourceLine) -> Int {
    let span = bytes.span
    var index = start
    var columns = 0
    var tabs = 0
    while true {
      let word = index
      // What follows is the hot loop of reading: one test for each byte that is surely visible.
      while index < span.count, Self.isPlain(span[index]) {
        columns += span[index] & 0xC0 == 0x80 ? 0 : 1
        index += 1
      }
      if index > word {
        line.end = index
        line.width = columns
        line.innerTabs = tabs
      }
      guard index < span.count, span[index] != 0x0A else { break }
      if span[index] == 0x20, index + 1 < span.count, Self.isPlain(span[index + 1]) {
        columns += 1
        index += 1
        continue
      }
      let blanks = Blanks(bytes, from: index)
      guard blanks.count > 0 else {
        // A character beyond ASCII that begins like a blank one.
        columns += 1
        index += 1
        line.end = index
        line.width = columns
        line.innerTabs = tabs
        continue
      }
      index = blanks.end
      columns += blanks.count
      tabs += blanks.tabs
      let isInside = index < span.count && span[index] != 0x0A
      if isInside, blanks.count > 1 || blanks.tabs > 0 { line.gaps += 1 }
    }
    line.tabs += tabs
    return index
  }

  /// Whether a byte is part of a visible character, as far as it alone can tell.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    if byte < 0xC2 { return byte > 0x20 }
    return byte != 0xC2 && (byte < 0xE2 || (byte > 0xE3 && byte != 0xEF))
  }
}

/// A run of blanks within a line.
private struct Blanks {
  private(set) var end: Int
  private(set) var count = 0
  private(set) var tabs = 0

  @inline(__always)
  init(_ bytes: [UInt8], from start: Int) {
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
