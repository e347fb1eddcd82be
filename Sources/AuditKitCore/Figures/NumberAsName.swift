// Numbers that count nothing, by what is written around them: parts of codes, levels, articles.

extension Phrase {
  /// `QH14`, `9001:2015`, `E-2`, `1/2` in a code: letters or signs stick to the digits.
  func isGlued(_ index: Int) -> Bool {
    let token = self[index]
    if index > tokens.lowerBound, !token.isSpaced {
      let before = self[index - 1]
      if before.kind == .word
        || (before.kind == .sign && !before.opensNumber && !isFractionBar(index - 1))
      {
        return true
      }
      if before.isSign(":"), index - 1 > tokens.lowerBound, self[index - 2].kind == .number {
        return true
      }
    }
    guard index + 1 < tokens.upperBound else { return false }
    let after = self[index + 1]
    // `[12]`: a note.
    if after.isSign("]"), index > tokens.lowerBound, self[index - 1].isSign("[") { return true }
    if after.isSpaced { return false }
    if after.kind == .word { return !isUnitGlued(index + 1) }
    if after.isSign("/") || after.isSign("-") {
      return !isFractionBar(index + 1) && !isUnitBar(index + 1)
    }
    return false
  }

  /// `14TTHC`: a unit that sticks to its number.
  private func isUnitGlued(_ index: Int) -> Bool {
    lexed.terms(in: index..<index + 1).contains { $0.term.isUnit }
  }

  /// A bar between two numbers, where the second has a unit or the first is not larger: `16/22 người`.
  private func isFractionBar(_ index: Int) -> Bool {
    guard self[index].isSign("/"), index > tokens.lowerBound,
      index + 1 < tokens.upperBound, self[index + 1].kind == .number,
      self[index - 1].kind == .number || self[index - 1].kind == .word
    else { return false }
    // A third part makes it a date or a document's number.
    return !(index + 2 < tokens.upperBound && self[index + 2].isSign("/"))
  }

  /// `02 lần/tuần`, `4.128 hồ sơ/4.133 hồ sơ`: the bar stands behind a unit.
  private func isUnitBar(_ index: Int) -> Bool {
    index + 1 < tokens.upperBound && self[index + 1].kind == .word
  }

  /// Whether a number is a day, a month, a year or a time of day, by the words beside it.
  func isOfTime(_ index: Int) -> Bool {
    let isBeside = isTimeWord(index - 1) || isTimeWord(index + 1)
    return isBeside && (isDay(index) || isOfYear(index)) || isTimeOfDay(index)
  }

  /// Whether a token is `tháng`, `năm` or another of the words that dates are made of; beside most numbers there is
  /// none.
  private func isTimeWord(_ index: Int) -> Bool {
    guard tokens.contains(index) else { return false }
    let token = self[index]
    return token.isCue && token.kind == .word
  }

  /// `14 tháng 3`: a day, though no word says so.
  private func isDay(_ index: Int) -> Bool {
    index + 2 < tokens.upperBound && self[index + 1].key == Self.month
      && self[index + 2].kind == .number && self[index + 2].range.count <= 2
  }

  private static let month = WordKey("tháng")

  /// `năm 1945`, `tháng 9 năm 1945`: a year, of whatever century, or a month of one.
  private func isOfYear(_ index: Int) -> Bool {
    if index > tokens.lowerBound, self[index - 1].key == Self.year {
      return self[index].range.count == 4 && unit(after: index).0 == nil
    }
    return index + 2 < tokens.upperBound && self[index + 1].key == Self.year
      && self[index + 2].kind == .number && self[index + 2].range.count == 4
  }

  private static let year = WordKey("năm")

  /// `trước 9 giờ`, `7 giờ sáng`, `8 giờ 30`: a time of day, and no number of hours.
  private func isTimeOfDay(_ index: Int) -> Bool {
    guard index + 1 < tokens.upperBound, self[index + 1].key == Self.hour else { return false }
    if index > tokens.lowerBound, Self.timeLeads.contains(self[index - 1].key) { return true }
    guard index + 2 < tokens.upperBound else { return false }
    return self[index + 2].kind == .number || Self.daytimes.contains(self[index + 2].key)
  }

  private static let hour = WordKey("giờ")
  private static let timeLeads = WordSet(
    ["lúc", "hồi", "vào", "trước", "từ", "đến"].map { WordKey($0) }
  )
  private static let daytimes = WordSet(
    ["sáng", "trưa", "chiều", "tối", "đêm", "ngày"].map { WordKey($0) }
  )

  /// `của cả 03 cấp`, `chính quyền địa phương 02 cấp`: levels of government, which say of whose dossiers the next figure
  /// tells.
  func isOfLevels(_ index: Int) -> Bool {
    index + 1 < tokens.upperBound && self[index + 1].key == Self.level
      && self[index].range.count <= 2
  }

  private static let level = WordKey("cấp")

  /// `mức độ 3`, `Điều 5`, `số 12`: words before a number that make it a name.
  func isBehindNotQuantity(_ index: Int) -> Bool {
    let start = max(tokens.lowerBound, index - 4)
    var name: TermMatch?
    for found in lexed.termIndices(in: start..<index)
    where lexed.terms[found].end == index {
      let match = lexed.terms[found]
      // `tổng số 900` counts, and `số 12 hồ sơ` too; `số 12` is a name.
      if match.term == .total { return false }
      if match.term == .notQuantity, name == nil { name = match }
    }
    guard let name else { return false }
    // `quyết định 08 văn bản`: of all the documents so many are decisions.
    if isDocument(name), unit(after: index).0 == Self.documents { return false }
    return name.tokens.count > 1 || self[name.tokens.lowerBound].key != Self.number
      || unit(after: index).0 == nil
  }

  private func isDocument(_ name: TermMatch) -> Bool {
    lexed.termIndices(in: Int(name.first)..<Int(name.first) + 1).contains {
      lexed.terms[$0].term == .documentUnit && lexed.terms[$0].end == name.end
    }
  }

  private static let number = WordKey("số")
  private static let documents = WordKey(value: UInt64(Term.documentUnit.position))

  /// Whether a token is the word in front of a document's number.
  func isNumberWord(_ index: Int) -> Bool {
    index < tokens.upperBound && self[index].key == Self.number
  }
}

extension Token {
  /// Whether it is a sign that may stand right before a number without being a part of it.
  fileprivate var opensNumber: Bool {
    switch key.value {
    case 0x28, 0x22, 0x27, 0x3A, 0x2B, 0x2A, 0x5B, 0x7E, 0x2C, 0x3B: kind == .sign  // ("':+*[~,;
    default: false
    }
  }
}
