/// A stretch of a file in every way that editors and SARIF count it.
///
/// Lines and columns, and offset and length, denote the same stretch; both count UTF-16 code units of the
/// file as its author sees it, before composing.
struct ReportedRegion: Equatable {
  let start: TextPosition
  /// Behind the last code unit.
  let end: TextPosition
  let charOffset: Int
  let charLength: Int
  /// The text, or nil if it is too long to repeat.
  let snippet: String?

  /// In bytes; a figure, a cell or a sentence is shorter.
  private static let longestSnippet = 2048

  /// Measures a place; one that reaches beyond the text, which a rule should not give, is cut there.
  init(_ place: TextRange, in text: SourceText) {
    let place = TextRange(min(place.start, text.count), min(place.end, text.count))
    start = text.position(at: place.start)
    charOffset = text.utf16Offset(at: place.start)
    charLength = text.utf16Length(of: place)
    end =
      place.end <= text.line(start.line).end
      ? TextPosition(line: start.line, column: start.column + charLength)
      : text.position(at: place.end)
    snippet = place.count <= Self.longestSnippet ? text.originalString(in: place) : nil
  }
}

extension TextRange {
  /// The lines around a place, or as much of them as helps; nil if the text has no more than the place.
  func context(in text: SourceText) -> TextRange? {
    let first = text.lineNumber(at: start)
    let last = text.lineNumber(at: min(end, text.count))
    let own = around(from: text.line(first).start, to: text.line(last).end, in: text)
    if own != self { return own }
    let above = text.line(max(first - 1, 1)).start
    let below = text.line(min(last + 1, text.lineCount)).end
    let wider = around(from: above, to: below, in: text)
    return wider == self ? nil : wider
  }

  /// The place with what is near on both sides, within limits.
  private func around(from lower: Int, to upper: Int, in text: SourceText) -> TextRange {
    let reach = 240
    let left = max(lower, text.scalarStart(at: start - reach))
    let right = min(upper, text.scalarStart(at: end + reach))
    return TextRange(min(left, start), max(right, end))
  }
}

extension SourceText {
  /// The offset itself, or of the code point that it lies in.
  fileprivate func scalarStart(at offset: Int) -> Int {
    var offset = min(max(offset, 0), bytes.count)
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
