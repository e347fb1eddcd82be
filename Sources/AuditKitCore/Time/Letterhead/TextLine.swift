/// A line of a text that has something on it.
struct TextLine {
  /// Its tokens, without the line break.
  let tokens: Range<Int>
  /// Whether an empty line stands before it.
  let followsBlank: Bool

  /// The first lines of a text that have something on them, up to that with the number of its first section.
  static func head(_ count: Int, of reader: TokenReader) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var followsBlank = true
    let tokens = reader.tokens
    while start < tokens.count, lines.count < count {
      var end = start
      while end < tokens.count, tokens[end].kind != .lineBreak { end += 1 }
      let line = TextLine(tokens: start..<end, followsBlank: followsBlank)
      if end > start { lines.append(line) }
      if line.beginsSection(reader) { break }
      followsBlank = end == start
      start = end + 1
    }
    return lines
  }

  /// Its first word, behind bold marks, hashes and quotation marks.
  func firstWord(_ reader: TokenReader) -> Int? {
    let first = tokens.first { reader[$0]?.kind != .sign }
    return first.flatMap { reader.isWord($0) ? $0 : nil }
  }

  /// Whether it is a heading with a Roman number: `I. TÌNH HÌNH`.
  func beginsSection(_ reader: TokenReader) -> Bool {
    guard let first = firstWord(reader), let range = reader[first]?.range,
      RomanNumeral.value(of: reader.bytes[range.start..<range.end]) != nil
    else { return false }
    return reader.isSign(first + 1, ".") || reader.isSign(first + 1, "-")
      || reader.isSign(first + 1, "/")
  }

  /// Its tokens up to a gap between columns, without signs at the start.
  func firstColumn(_ reader: TokenReader) -> Range<Int>? {
    guard let first = firstWord(reader) else { return nil }
    var end = first + 1
    while end < tokens.upperBound, reader[end]?.kind != .tab, !reader.hasGap(before: end) {
      end += 1
    }
    return first..<end
  }
}
