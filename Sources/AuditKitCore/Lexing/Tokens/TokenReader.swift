/// Looks at tokens one by one, for the lexers of dates, periods and citations.
///
/// Every look beyond the end finds nothing, so that a reader needs no checks of its own.
struct TokenReader {
  let tokens: [Token]
  let bytes: [UInt8]
  let words = TimeWords.shared

  init(_ text: LexedText) {
    tokens = text.tokens
    bytes = text.text.bytes
  }

  init(_ text: SourceText) {
    tokens = Tokenizer.tokens(of: text)
    bytes = text.bytes
  }

  @inline(__always)
  subscript(_ index: Int) -> Token? {
    index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  /// The token behind `index`, also behind one line break: lines wrap anywhere, paragraphs do not.
  @inline(__always)
  func after(_ index: Int) -> Int {
    let next = index + 1
    return next < tokens.count && tokens[next].kind == .lineBreak ? next + 1 : next
  }

  /// The token before `index`, also before one line break.
  @inline(__always)
  func before(_ index: Int) -> Int {
    let previous = index - 1
    return previous > 0 && tokens[previous].kind == .lineBreak ? previous - 1 : previous
  }

  @inline(__always)
  func isWord(_ index: Int, _ key: WordKey) -> Bool {
    guard let token = self[index] else { return false }
    return token.kind == .word && token.key == key
  }

  @inline(__always)
  func isSign(_ index: Int, _ character: Unicode.Scalar) -> Bool {
    self[index]?.isSign(character) ?? false
  }

  @inline(__always)
  func isWord(_ index: Int) -> Bool { self[index]?.kind == .word }

  @inline(__always)
  func isLineBreak(_ index: Int) -> Bool { self[index]?.kind == .lineBreak }

  @inline(__always)
  func isNumber(_ index: Int) -> Bool { self[index]?.kind == .number }

  /// Whether nothing stands between a token and the one before it.
  @inline(__always)
  func isTight(_ index: Int) -> Bool { self[index].map { !$0.isSpaced } ?? false }

  /// A number of plain digits, at most six: no points, no commas.
  @inline(__always)
  func digits(_ index: Int) -> Digits? {
    guard let token = self[index], token.kind == .number, token.range.count <= 6 else { return nil }
    return Digits(bytes, token.range.start, token.range.end)
  }

  /// A year of four digits, from 1900 to 2199.
  func year(_ index: Int) -> Int? {
    guard let digits = digits(index), digits.isYear else { return nil }
    return digits.value
  }

  func range(_ tokens: Range<Int>) -> TextRange {
    guard let first = self[tokens.lowerBound], let last = self[tokens.upperBound - 1] else {
      return TextRange(0, 0)
    }
    return first.range.union(last.range)
  }
}

/// A short run of digits, few enough for any integer.
struct Digits {
  let value: Int
  let count: Int

  /// Reads digits only, or nothing.
  @inline(__always)
  init?(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    var value = 0
    for index in start..<end {
      let digit = bytes[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    self.value = value
    count = end - start
  }

  /// Whether it may be a day or a month.
  var isShort: Bool { count <= 2 }
  var isYear: Bool { count == 4 && value >= 1900 && value < 2200 }
}
