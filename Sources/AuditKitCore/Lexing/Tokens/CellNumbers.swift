/// Parts the numbers of cells that only commas part: `57,1271` are two cells of a row, and one number elsewhere.
enum CellNumbers {
  /// The tokens with none that runs over the start of a cell.
  ///
  /// - Parameters:
  ///   - tokens: The tokens of a text.
  ///   - starts: Where its cells begin, in order.
  ///   - bytes: The text.
  /// - Returns: The tokens, or nil if there was nothing to part, as in nearly every text.
  static func parted(_ tokens: [Token], at starts: [Int], of bytes: [UInt8]) -> [Token]? {
    guard starts.contains(where: { isBetweenDigits($0, bytes) }) else { return nil }
    var parted: [Token] = []
    parted.reserveCapacity(tokens.count + 2 * starts.count)
    var next = starts.startIndex
    for token in tokens {
      let range = token.range
      while next < starts.endIndex, starts[next] <= range.start { next += 1 }
      guard token.kind == .number, next < starts.endIndex, starts[next] < range.end else {
        parted.append(token)
        continue
      }
      var start = range.start
      var isSpaced = token.isSpaced
      while next < starts.endIndex, starts[next] < range.end {
        let comma = starts[next] - 1
        parted.append(number(start, comma, isSpaced))
        parted.append(Token(TokenShape(.sign, length: 1, isCue: true), Self.comma, at: comma))
        (start, isSpaced) = (starts[next], false)
        next += 1
      }
      parted.append(number(start, range.end, isSpaced))
    }
    return parted
  }

  /// Whether a comma between two digits ends the cell before.
  private static func isBetweenDigits(_ start: Int, _ bytes: [UInt8]) -> Bool {
    start >= 2 && start < bytes.count && bytes[start - 1] == 0x2C && bytes[start - 2].isDigit
      && bytes[start].isDigit
  }

  private static let comma = WordKey(value: 0x2C)

  private static func number(_ start: Int, _ end: Int, _ isSpaced: Bool) -> Token {
    let shape = TokenShape(.number, length: end - start, isCue: true)
    return Token(shape.behind(Gap(isSpaced)), WordKey(value: 0), at: start)
  }
}
