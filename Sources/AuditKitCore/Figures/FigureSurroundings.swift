// What the words and signs around a number say of it.

extension Phrase {
  /// Whether a sign or word joins two numbers: `3, 4`, `3 và 4`.
  func isJoin(_ index: Int) -> Bool {
    self[index].isSign(",") || self[index].isSign("-") || self[index].key == Self.and
  }

  private static let and = WordKey("và")

  /// Whether a sign or word stands before the parts of a list.
  func opensPart(_ index: Int) -> Bool {
    isJoin(index) || self[index].isSign(";") || self[index].isSign(":")
  }

  /// Whether a sign or word leads from the first number of a range to the second: `7 giờ đến 9 giờ`.
  func isRangeJoin(_ index: Int) -> Bool {
    self[index].isSign("-") || self[index].key == Self.until
  }

  private static let until = WordKey("đến")

  /// Whether `mỗi` stands shortly before a number, with what it is counted for between them.
  func isForEach(at index: Int) -> Bool {
    let each = Self.each
    return (max(tokens.lowerBound, index - 4)..<index).contains { self[$0].key == each }
  }

  private static let each = WordKey("mỗi")

  /// Whether a word that divides is a verb: `gồm`, `bao gồm`.
  func isVerb(_ index: Int) -> Bool {
    self[index].key == Self.consist || self[index].key == Self.comprise
  }

  private static let consist = WordKey("gồm")
  private static let comprise = WordKey("bao")

  /// The first token from here on that is no mark of a note, `[12]` or a footnote's, or of Markdown.
  func behindNotes(_ start: Int) -> Int {
    var index = start
    while index < tokens.upperBound {
      if self[index].kind == .footnoteMark || self[index].isSign("*"), !self[index].isSpaced {
        index += 1
      } else if index + 2 < tokens.upperBound, self[index].isSign("["), !self[index].isSpaced,
        self[index + 1].kind == .number, self[index + 2].isSign("]")
      {
        index += 3
      } else {
        break
      }
    }
    return index
  }

  /// Whether a number is what others are taken from: `trong số 18 đơn vị`, `trên tổng số 466 đại biểu`.
  func isBase(at index: Int) -> Bool {
    var word = index - 1
    guard word > tokens.lowerBound, isNumberWord(word) else { return false }
    word -= 1
    if word > tokens.lowerBound, self[word].key == Self.all { word -= 1 }
    return self[word].key == Self.among || self[word].key == Self.on
  }

  private static let all = WordKey("tổng")
  private static let among = WordKey("trong")
  private static let on = WordKey("trên")

  /// Whether a bar and a word that is no unit follow the unit of a number: `214 người/km²`, `45 hồ sơ/ngày`.
  ///
  /// `12 xã/phường` are communes of both kinds.
  func isRate(behind unitEnd: Int, _ unit: WordKey?) -> Bool {
    guard unit != nil, unitEnd + 1 < tokens.upperBound, self[unitEnd].isSign("/"),
      self[unitEnd + 1].kind == .word
    else { return false }
    return self.unit(after: unitEnd).0 == nil
  }

  /// Whether `còn` or `còn lại` stands right before a number.
  func isRest(at index: Int) -> Bool {
    guard index > tokens.lowerBound else { return false }
    if self[index - 1].key == Self.remaining { return true }
    return index - 1 > tokens.lowerBound && self[index - 1].key == Self.behind
      && self[index - 2].key == Self.remaining
  }

  private static let remaining = WordKey("còn")
  private static let behind = WordKey("lại")

  /// Whether a comma joins two classes in the name of a rate: `tỷ lệ giải quyết trước hạn, đúng hạn`.
  func joinsRateNames(at comma: Int, clauseStart: Int) -> Bool {
    guard clauseStart < comma, comma + 1 < tokens.upperBound else { return false }
    let terms = lexed.terms
    let behind = lexed.termIndices(in: comma + 1..<comma + 2)
    guard behind.contains(where: { ClassScale.classes.contains(terms[$0].term) }) else {
      return false
    }
    // Names are short; a clause that goes on over commas may be long.
    let before = lexed.termIndices(in: max(clauseStart, comma - Self.longestRateName)..<comma)
    return before.contains { terms[$0].term == .percentHeader }
      && before.contains { terms[$0].end == comma && ClassScale.classes.contains(terms[$0].term) }
  }

  private static let longestRateName = 16

  /// How exact the number at a token is, by the words around it in its clause.
  func precision(at index: Int, clauseStart: Int) -> StatedValue.Precision {
    let before = max(clauseStart, index - 5)..<index
    for found in lexed.termIndices(in: before)
    where lexed.terms[found].end <= index {
      let term = lexed.terms[found]
      if term.term == .approximately, term.tokens.upperBound >= index - 1 { return .approximate }
      // `46 nhiệm vụ đề ra` is what others are held against; `đề ra 95 %` is a goal.
      if term.term == .target || term.term == .planned && isPercent(at: index) { return .target }
    }
    let after = index + 1..<min(index + 6, tokens.upperBound)
    guard !after.isEmpty else { return .stated }
    return lexed.has(.orMore, in: after) ? .approximate : .stated
  }

  private func isPercent(at index: Int) -> Bool {
    index + 1 < tokens.upperBound && self[index + 1].isSign("%")
  }

  /// The unit right behind a number, where it ends, and whether it is one of money.
  func unit(after index: Int) -> (WordKey?, Int, Bool) {
    let start = index + 1
    guard start < tokens.upperBound else { return (nil, start, false) }
    let terms = lexed.terms
    let found = lexed.termIndices(in: start..<start + 1).first {
      terms[$0].term.isUnit && terms[$0].end <= tokens.upperBound
    }
    guard let match = found.map({ terms[$0] }) else { return (nil, start, false) }
    if match.term.isUnitClass || match.term == .agencyUnit {
      return (WordKey(value: UInt64(match.term.position)), match.tokens.upperBound, false)
    }
    let key = WordKey(match.tokens.lazy.map { self[$0].key })
    return (key, match.tokens.upperBound, match.term == .moneyUnit)
  }

  /// The words of its clause before a number, or those behind it up to the next sign.
  func label(before index: Int, clauseStart: Int, unitEnd: Int) -> Phrase {
    let start = max(clauseStart, tokens.lowerBound)
    let clause = start..<max(start, index)
    let first = clause.first { self[$0].kind == .word }
    let last = clause.last { self[$0].kind == .word }
    if let first, let last, last > first { return part(first..<last + 1) }
    var end = min(max(unitEnd, index + 1), tokens.upperBound)
    while end < tokens.upperBound, self[end].kind == .word { end += 1 }
    // `THCS: 33)`: one word names it where none follows.
    if end <= index + 1, let last { return part(last..<last + 1) }
    return part(min(index + 1, end)..<end)
  }

  /// The number that begins at a token, and its last token: `12 318` are two.
  ///
  /// Beside further numbers it is a row of a table that lost its columns.
  func number(_ value: StatedValue, at index: Int) -> (value: StatedValue, last: Int) {
    guard index + 1 < tokens.upperBound, self[index + 1].kind == .number,
      lexed.text.bytes[value.range.start] != 0x30,
      index == tokens.lowerBound || self[index - 1].kind != .number
    else { return (value, index) }
    var number = (value: value, last: index)
    while let grouped = lexed.grouped(number.value, number.last + 1, tokens.upperBound) {
      number = (grouped, number.last + 1)
    }
    let isOne = number.last + 1 >= tokens.upperBound || self[number.last + 1].kind != .number
    return isOne && number.last > index && !isGlued(number.last) ? number : (value, index)
  }

  /// What joins the number of some tokens with the figure before it.
  func connection(at number: ClosedRange<Int>, _ isPercent: Bool) -> Figure.Connection {
    let (first, index) = (number.lowerBound, number.upperBound)
    if first > tokens.lowerBound, self[first - 1].isSign("/") { return .fraction }
    guard isPercent, !isComparison(at: index), !isPerTime(index) else { return .none }
    if first > tokens.lowerBound, self[first - 1].isSign("(") { return .share }
    let before = max(tokens.lowerBound, index - 6)..<index
    let share = lexed.termIndices(in: before).last { lexed.terms[$0].term == .share }
    guard let share, index - lexed.terms[share].tokens.upperBound <= 3 else { return .none }
    return .share
  }

  /// `110 %/năm`: a rate of growth, and no share of anything.
  private func isPerTime(_ index: Int) -> Bool {
    index + 3 < tokens.upperBound && self[index + 2].isSign("/")
      && Self.times.contains(self[index + 3].key)
  }

  private static let times = WordSet(["năm", "quý", "tháng", "tuần", "ngày"].map { WordKey($0) })

  /// Whether a percentage is held against a plan or another time, or is one of a series: `đạt 55 % kế
  /// hoạch`, `bằng 116 % so với cùng kỳ`, `tăng 12 %`, `chiếm lần lượt 3 % và 9 %`.
  private func isComparison(at index: Int) -> Bool {
    if isInSeries(at: index) { return true }
    let before = max(tokens.lowerBound, index - 6)..<index
    let after = min(index + 2, tokens.upperBound)..<min(index + 8, tokens.upperBound)
    let said = lexed.meanings(in: before)
    if said.contains(.growth) || said.contains(.respectively) { return true }
    return lexed.termIndices(in: after).contains {
      let term = lexed.terms[$0]
      return (term.term == .achievement || term.term == .comparison)
        && !(after.lowerBound..<term.tokens.lowerBound).contains { self[$0].kind == .sign }
    }
  }

  /// `12,5 % và 87,5 %`: percentages with nothing between them belong to figures further back.
  private func isInSeries(at index: Int) -> Bool {
    let isBehind =
      index - 2 >= tokens.lowerBound && isJoin(index - 1)
      && self[index - 2].isSign("%")
    let isBefore =
      index + 4 < tokens.upperBound && isJoin(index + 2)
      && self[index + 3].kind == .number && self[index + 4].isSign("%")
    return isBehind || isBefore
  }
}
