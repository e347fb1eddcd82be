/// Reads names of units, token by token.
struct UnitNameReader: Sendable {
  let lexed: LexedText

  /// The most words that a name has.
  private static let longest = 5
  private static let and = WordKey("và")

  /// A name and the token behind it.
  struct Reading {
    let name: UnitName
    let words: [TextRange]
    let end: Int
  }

  /// The name that begins at a token: words with capital letters, over the end of a line.
  ///
  /// - Parameters:
  ///   - first: The token.
  ///   - limit: Where the sentence or cell ends.
  ///   - allowsCapitals: Whether all of it may be in capitals, where a name shows no end.
  /// - Returns: The name, if one begins there.
  func name(at first: Int, before limit: Int, allowsCapitals: Bool = false) -> Reading? {
    var keys: [WordKey] = []
    var words: [TextRange] = []
    var index = first
    while index < limit, keys.count < Self.longest, isPart(index, isFirst: keys.isEmpty) {
      keys.append(lexed.tokens[index].key)
      words.append(lexed.tokens[index].range)
      index = next(behind: index, limit)
    }
    guard let last = words.last, allowsCapitals || !words.allSatisfy(isInCapitals) else {
      return nil
    }
    let end = lexed.tokens(in: last).upperBound
    return Reading(name: UnitName(words: keys), words: words, end: end)
  }

  /// The next token, behind a line end or an apostrophe inside a word: `Ea H'leo`.
  func next(behind index: Int, _ limit: Int) -> Int {
    let next = index + 1
    guard next < limit else { return next }
    if lexed.tokens[next].kind == .lineBreak { return next + 1 }
    let isInside =
      next + 1 < limit && lexed.tokens[next].isSign("'") && !lexed.tokens[next + 1].isSpaced
    return isInside ? next + 1 : next
  }

  private func isPart(_ index: Int, isFirst: Bool) -> Bool {
    let token = lexed.tokens[index]
    guard token.kind == .word else { return false }
    return token.isCapitalized || !isFirst && lexed.tokens[index - 1].isSign("'")
  }

  /// `KHÁNH`, and not `Khánh`; a single letter is neither.
  private func isInCapitals(_ word: TextRange) -> Bool {
    let bytes = lexed.text.bytes
    var offset = word.start
    while offset < word.end {
      let scalar = UTF8Scalar.decode(bytes, &offset)
      if LetterTable.shared.letter(scalar)?.isUpper == false { return false }
    }
    return true
  }

  /// The further names of a list: `Sơn Bình, Sơn Hiệp và Tô Hạp`; each ends at a sign or `và`.
  func list(behind first: Reading, before limit: Int) -> [Reading] {
    var found: [Reading] = []
    var end = first.end
    while end + 1 < limit, isJoint(end), let reading = name(at: end + 1, before: limit) {
      let isLast = reading.end >= limit || lexed.tokens[reading.end].kind != .word
      guard isLast || isJoint(reading.end) else { break }
      found.append(reading)
      end = reading.end
    }
    return found
  }

  private func isJoint(_ index: Int) -> Bool {
    let token = lexed.tokens[index]
    return token.isSign(",") || token.isSign(";") || token.isSign("-") || token.key == Self.and
  }
}
