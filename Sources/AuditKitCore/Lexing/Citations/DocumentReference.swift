/// A number with its symbol.
struct DocumentReference {
  var form = Citation.Form.individual
  /// Tokens of the number, with a letter behind it.
  var number: Range<Int>
  var year: Int?
  /// Tokens of the symbol.
  var symbol: Range<Int>?
  var symbolType: DocumentType?
  var end: Int
}

// How such numbers and symbols are read.
extension CitationReader {
  /// The reference behind the word `số`, whose number may be left blank: `Số: 99/BC-UBND`, `số …/BC-UBND`.
  func reference(behindNumberWord word: Int) -> DocumentReference? {
    var index = word + 1
    if reader.isSign(index, ":") { index += 1 }
    while reader.isSign(index, ".") || reader.isSign(index, "…") || reader.isSign(index, "_") {
      index += 1
    }
    if reader.isNumber(index) { return reference(at: index) }
    guard reader.isSign(index, "/") else { return nil }
    return symbol(DocumentReference(number: index..<index, end: index), at: index + 1)
  }

  /// The number with its symbol that begins at a token.
  func reference(at index: Int) -> DocumentReference? {
    guard mayCite(index), reader.digits(index) != nil, !followsMark(index) else { return nil }
    var end = index + 1
    // `30c/NQ-CP`
    if let token = reader[end], token.kind == .word, !token.isSpaced, token.range.count == 1 {
      end += 1
    }
    let found = DocumentReference(number: index..<end, end: end)
    if reader.isSign(end, "/") { return behindSlash(found) ?? withoutSymbol(found) }
    if reader.isSign(end, "-"), reader.isTight(end) { return party(found) }
    return withoutSymbol(found)
  }

  /// Whether what stands around a number allows a citation at all; most numbers are out at once.
  private func mayCite(_ index: Int) -> Bool {
    guard let next = reader[reader.after(index)] else { return false }
    switch next.kind {
    case .sign: return next.isSign("/") || next.isSign("-")
    // `30c/NQ-CP`, `số 1643 ngày`.
    case .word: return next.range.count == 1 || next.key == words.day
    default: return false
    }
  }

  /// Whether a number is the second part of something: of `14/2015/…` or of a code.
  private func followsMark(_ index: Int) -> Bool {
    reader.isTight(index) && (reader.isSign(index - 1, "/") || reader.isSign(index - 1, "-"))
      && (reader.isNumber(index - 2) || reader.isWord(index - 2))
  }

  private func withoutSymbol(_ found: DocumentReference) -> DocumentReference? {
    guard reader.isWord(reader.before(found.number.lowerBound), words.number),
      reader.isWord(reader.after(found.end - 1), words.day)
    else { return nil }
    var found = found
    found.form = .withoutSymbol
    return found
  }

  private func behindSlash(_ found: DocumentReference) -> DocumentReference? {
    let next = found.end + 1
    guard let year = reader.year(next) else { return symbol(found, at: next) }
    var found = found
    found.year = year
    found.form = .normative
    if reader.isSign(next + 1, "/") { return symbol(found, at: next + 2) }
    guard reader.isSign(next + 1, "-"), reader.isTight(next + 2) else { return nil }
    if !namesType(next + 2) { found.form = .withoutType }
    return symbol(found, at: next + 2)
  }

  /// `146/2025-NĐ-CP`: a hyphen for the second slash leaves nothing out.
  private func namesType(_ index: Int) -> Bool {
    reader[index].flatMap { types.type(withSymbol: $0.key) } != nil
  }

  /// Reads `KH-UBND`, `TTLT-BTC-BNV`, `NQ-HĐND&UBND`, `QH14` behind a slash.
  func symbol(_ found: DocumentReference, at index: Int) -> DocumentReference? {
    guard isAcronym(index), let first = reader[index] else { return nil }
    var end = index + 1
    var groups = 1
    while let next = nextGroup(end) {
      end = next
      groups += 1
    }
    let isAssembly = groups == 1 && reader.isTight(end) && reader.digits(end)?.isShort == true
    if isAssembly { end += 1 }
    let type = types.type(withSymbol: first.key)
    guard groups > 1 || isAssembly || isLedAndTyped(found, type) else { return nil }
    var found = found
    found.symbol = index..<end
    found.symbolType = found.form == .withoutType ? nil : type
    found.end = end
    return found
  }

  /// The end of a further group: `-UBND`, `&UBND`, or ` - UBND` with blanks on both sides.
  private func nextGroup(_ index: Int) -> Int? {
    guard reader.isSign(index, "-") || reader.isSign(index, "&") || reader.isSign(index, ".") else {
      return nil
    }
    let group = reader.isSign(index, "-") ? reader.after(index) : index + 1
    guard isAcronym(group) else { return nil }
    let isTight = reader.isTight(index) && (reader.isTight(group) || group > index + 1)
    let isWide = !reader.isTight(index) && !reader.isTight(group) && reader.isSign(index, "-")
    return isTight || isWide ? group + 1 : nil
  }

  /// `Báo cáo số 123/BC`: one group is enough where the words leave no doubt.
  private func isLedAndTyped(_ found: DocumentReference, _ type: DocumentType?) -> Bool {
    type != nil && reader.isWord(reader.before(found.number.lowerBound), words.number)
  }

  /// Reads `-NQ/TW` behind a number.
  private func party(_ found: DocumentReference) -> DocumentReference? {
    let type = found.end + 1
    guard reader.isTight(type), isAcronym(type), let token = reader[type],
      reader.isSign(type + 1, "/"), isAcronym(type + 2)
    else { return nil }
    var found = found
    found.form = .party
    found.symbol = type..<type + 3
    found.symbolType = types.type(withSymbol: token.key)
    found.end = type + 3
    return found
  }

  /// Whether a word is written in capitals, but for up to two small letters: `UBND`, `TTg`, `CTr`.
  func isAcronym(_ index: Int) -> Bool {
    guard let token = reader[index], token.kind == .word, token.isCapitalized,
      token.range.count <= 24
    else { return false }
    var upper = 0
    var lower = 0
    var offset = token.range.start
    while offset < token.range.end {
      let letter = LetterTable.shared.letter(UTF8Scalar.decode(reader.bytes, &offset))
      if letter?.isUpper == true { upper += 1 } else { lower += 1 }
    }
    return upper >= 1 && lower <= 2 && lower <= upper
  }
}
