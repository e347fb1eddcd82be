import AuditKitCore

/// What the start of a line says about it.
struct LineReading {
  let line: SourceLine
  /// Where its words begin, behind marks of emphasis and its marker.
  let textStart: Int
  let marker: MarkerReader.Reading?
  let caption: CaptionReader.Kind?
  let isFootnote: Bool
  /// The depth of a Markdown heading, or 0.
  let hashes: Int

  /// Whether nothing keeps the line from being the rest of a paragraph.
  var isPlain: Bool { marker == nil && caption == nil && !isFootnote && hashes == 0 }
}

/// Reads the starts of lines.
struct LineReader {
  private let bytes: [UInt8]
  private let isMarkdown: Bool
  private let markers: MarkerReader
  private let captions: CaptionReader

  init(bytes: [UInt8], isMarkdown: Bool) {
    self.bytes = bytes
    self.isMarkdown = isMarkdown
    markers = MarkerReader(bytes: bytes)
    captions = CaptionReader(bytes: bytes)
  }

  /// What the start of a line says.
  func read(_ line: SourceLine) -> LineReading {
    let hashes = isMarkdown ? hashes(line) : 0
    let title = hashes > 0 ? Blank.skip(bytes, line.start + hashes, line.end) : line.start
    let start = Emphasis.skip(bytes, title, line.end)
    let isFootnote = isFootnote(start, line.end)
    let marker = isFootnote ? nil : markers.read(start, line.end)
    let isWords = !isFootnote && marker == nil
    return LineReading(
      line: line,
      textStart: marker.map { Emphasis.skip(bytes, $0.textStart, line.end) } ?? start,
      marker: marker,
      caption: isWords ? captions.read(start, line.end) : nil,
      isFootnote: isFootnote,
      hashes: hashes
    )
  }

  private func hashes(_ line: SourceLine) -> Int {
    var index = line.start
    while index < line.end, bytes[index] == 0x23 { index += 1 }
    let depth = index - line.start
    let isHeading = (1...6).contains(depth) && index < line.end && Blank.length(bytes, index) > 0
    return isHeading ? depth : 0
  }

  /// A superscript digit, or `[^1]:` of Markdown.
  private func isFootnote(_ start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    switch bytes[start] {
    case 0xC2, 0xE2: return Superscript.length(bytes, start) > 0
    case 0x5B: return isNote(start, end)
    default: return false
    }
  }

  private func isNote(_ start: Int, _ end: Int) -> Bool {
    guard start + 4 < end, bytes[start + 1] == 0x5E else { return false }
    let close = bytes[start..<min(end, start + 24)].firstIndex(of: 0x5D)
    return close.map { $0 + 1 < end && bytes[$0 + 1] == 0x3A } ?? false
  }
}

/// Marks of bold and italic, as Markdown and text recognition write them.
enum Emphasis {
  /// The offset behind opening marks: `**Bảng`, not `* Bảng`.
  @inline(__always)
  static func skip(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    start < end && isMark(bytes[start]) ? skipMarks(bytes, start, end) : start
  }

  private static func skipMarks(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start + 1
    while index < end, isMark(bytes[index]) { index += 1 }
    return index < end && Blank.length(bytes, index) == 0 ? index : start
  }

  /// The range without marks that embrace all of it.
  @inline(__always)
  static func stripped(_ range: TextRange, of bytes: [UInt8]) -> TextRange {
    guard !range.isEmpty, isMark(bytes[range.start]) else { return range }
    return inside(range, bytes)
  }

  private static func inside(_ range: TextRange, _ bytes: [UInt8]) -> TextRange {
    let opening = skip(bytes, range.start, range.end)
    let length = opening - range.start
    guard length > 0, range.count > 2 * length else { return range }
    let closing = range.end - length
    guard bytes[range.start..<opening].elementsEqual(bytes[closing..<range.end].reversed()),
      !bytes[opening..<closing].contains(bytes[range.start])
    else { return range }
    return TextRange(opening, closing)
  }

  @inline(__always)
  static func isMark(_ byte: UInt8) -> Bool { byte == 0x2A || byte == 0x5F }
}

/// Superscript digits, which mark footnotes.
enum Superscript {
  /// The length in bytes of the superscript digit at an offset, or 0.
  static func length(_ bytes: [UInt8], _ index: Int) -> Int {
    guard index + 1 < bytes.count else { return 0 }
    if bytes[index] == 0xC2 {
      let second = bytes[index + 1]
      return second == 0xB9 || second == 0xB2 || second == 0xB3 ? 2 : 0
    }
    guard bytes[index] == 0xE2, bytes[index + 1] == 0x81, index + 2 < bytes.count else { return 0 }
    return (0xB0...0xB9).contains(bytes[index + 2]) ? 3 : 0
  }
}
