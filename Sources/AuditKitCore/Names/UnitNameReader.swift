/// Reads names of units, token by token.
struct UnitNameReader: Sendable {
  let lexed: LexedText

  /// The most words that a name has.
  private static let longest = 5
  private static let and = WordKey("và")

  /// A name that stands at some tokens.
  struct Reading {
    let name: UnitName
    let tokens: Range<Int>
    let wordCount: Int

    var end: Int { tokens.upperBound }
  }

  /// Whether a name or a list of names may stand behind the word of a kind: nothing else is looked at.
  func mayFollow(_ kind: Range<Int>) -> Bool {
    let next = kind.upperBound
    guard next < lexed.tokens.count else { return false }
    let token = lexed.tokens[next]
    return token.kind == .word
      ? token.isCapitalized : token.isSign(":") || token.isSign("(") || token.isSign(".")
  }

  /// The name that begins at a token: words with capital letters, over the end of a line.
  ///
  /// - Parameters:
  ///   - first: The token.
  ///   - limit: Where the sentence or cell ends.
  ///   - allowsCapitals: Whether all of it may be in capitals, where a name shows no end.
  /// - Returns: The name, if one begins there.
  func name(at first: Int, before limit: Int, allowsCapitals: Bool = false) -> Reading? {
    var name = UnitName.empty
    var count = 0
    var isNamed = allowsCapitals
    var end = first
    var index = first
    while index < limit, count < Self.longest, isPart(index, isFirst: count == 0) {
      name = name.adding(lexed.tokens[index].key)
      count += 1
      isNamed = isNamed || !isInCapitals(lexed.tokens[index].range)
      end = index + 1
      index = next(behind: index, limit)
    }
    guard count > 0, isNamed else { return nil }
    return Reading(name: name, tokens: first..<end, wordCount: count)
  }

  /// The words of a name, token by token.
  func words(of mention: UnitMention) -> [Int] {
    var words: [Int] = []
    words.reserveCapacity(mention.wordCount)
    var index = mention.tokens.lowerBound
    while index < mention.tokens.upperBound, words.count < mention.wordCount {
      words.append(index)
      index = next(behind: index, mention.tokens.upperBound)
    }
    return words
  }

  /// Whether all words of a name are those of another one but for one, which differs or is the last and left out.
  func isNear(_ one: UnitMention, _ other: UnitMention) -> Bool {
    var differing = other.wordCount - one.wordCount
    guard differing == 0 || differing == 1 else { return false }
    var (left, right) = (one.tokens.lowerBound, other.tokens.lowerBound)
    for _ in 0..<one.wordCount {
      if lexed.tokens[left].key != lexed.tokens[right].key { differing += 1 }
      left = next(behind: left, one.tokens.upperBound)
      right = next(behind: right, other.tokens.upperBound)
    }
    return differing == 1
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
