/// Reads the letterhead from the first lines of a document.
struct LetterheadReader {
  private let context: TimeContext
  private let reader: TokenReader
  private let words = TimeWords.shared
  /// Up to the heading of the first section, behind which there is neither letterhead nor title.
  private let lines: [TextLine]

  /// How many lines with text a letterhead and title may take.
  private static let longestHead = 60

  init(_ context: TimeContext) {
    self.context = context
    reader = context.reader
    lines = TextLine.head(Self.longestHead, of: context.reader)
  }

  func read() -> Letterhead {
    let typeLine = lines.indices.lazy.compactMap { self.typeLine($0) }.first
    let title = typeLine.flatMap { TitleReader(context, lines).title(after: $0) }
    let headEnd = typeLine.map { lines[$0.line].tokens.lowerBound } ?? bodyStart
    let number = number(before: headEnd)
    let date = context.dates(in: 0..<headEnd).first {
      ($0.form == .words || $0.isBlank) && standsAlone($0.tokens)
        && (typeLine != nil || number != nil || reader.isSign($0.tokens.lowerBound - 1, ","))
    }
    return Letterhead(
      agency: number == nil && typeLine == nil ? nil : agency(before: number?.first ?? headEnd),
      number: number.flatMap { $0.reference.number.isEmpty ? nil : $0.reference.number }
        .map { reader.range($0) },
      reference: number.map { reader.range($0.reference.number.lowerBound..<$0.reference.end) },
      symbol: number?.reference.symbol.map { reader.range($0) },
      symbolType: number?.reference.symbolType,
      place: date.flatMap { place(before: $0.tokens.lowerBound) },
      date: date,
      type: typeLine?.type,
      typeRange: typeLine.map { reader.range($0.tokens) },
      title: title.map { reader.range(reader.withoutMarkup($0)) }
    )
  }

  /// Where the body may begin if there is no type line.
  private var bodyStart: Int {
    guard let last = lines.last else { return 0 }
    return last.beginsSection(reader) ? last.tokens.lowerBound : last.tokens.upperBound
  }

  // MARK: Type

  /// `BÁO CÁO`, alone on its line or before its title, in capitals.
  private func typeLine(_ index: Int) -> TypeLine? {
    let line = lines[index]
    guard let first = line.firstWord(reader),
      let found = context.types.type(startingAt: first, reader),
      found.end <= line.tokens.upperBound,
      (first..<found.end).allSatisfy({ reader.isAllCapitals($0) })
    else { return nil }
    return TypeLine(type: found.type, line: index, tokens: first..<found.end)
  }

  // MARK: Number

  /// `Số: 125/BC-UBND`, `Số: 76 /BC-UBND`, `Số:     /KH-UBND`.
  private func number(before end: Int) -> (first: Int, reference: DocumentReference)? {
    let citations = CitationReader(reader, context.types)
    for index in 0..<end where reader.isWord(index, words.number) && isFirst(index) {
      if let reference = citations.reference(behindNumberWord: index) { return (index, reference) }
    }
    return nil
  }

  /// Whether a word begins a line or column; others cite a document in a sentence.
  private func isFirst(_ index: Int) -> Bool {
    reader.hasGap(before: index) || reader.isSign(index - 1, "*") || reader.isSign(index - 1, "_")
  }

  // MARK: Place and agency

  /// Whether a date has its line or column for itself and the place before it.
  ///
  /// In a sentence it is the date of something else: `Thực hiện Công văn số 12/SNV ngày 05 tháng 3 năm 2018 của Sở
  /// Nội vụ`. Where neither number nor type tells a letterhead, only a place before it tells the date of one.
  private func standsAlone(_ date: Range<Int>) -> Bool {
    guard ends(at: date.upperBound) else { return false }
    if begins(at: date.lowerBound) { return true }
    guard reader.isSign(date.lowerBound - 1, ",") else { return false }
    return (max(0, date.lowerBound - 1 - Self.longestPlace)..<date.lowerBound)
      .contains { begins(at: $0) }
  }

  private static let longestPlace = 9

  private func begins(at index: Int) -> Bool {
    reader.hasGap(before: index) || reader.isFrame(index - 1)
  }

  private func ends(at index: Int) -> Bool {
    reader[index] == nil || reader[index]?.kind == .lineBreak || reader.hasGap(before: index)
      || reader.isFrame(index)
  }

  /// The words before the comma that stands before the date, back to a wide gap or a line's start.
  private func place(before date: Int) -> TextRange? {
    let comma = date - 1
    guard reader.isSign(comma, ",") else { return nil }
    var first = comma
    while first > 0, reader.isWord(first - 1) || reader.isNumber(first - 1),
      !(first < comma && reader.hasGap(before: first))
    {
      first -= 1
    }
    return first < comma ? reader.range(first..<comma) : nil
  }

  /// The lines in capitals before the number, but for the name and motto of the state.
  private func agency(before end: Int) -> Fragments? {
    var found: [TextRange] = []
    for line in lines where line.tokens.upperBound <= end {
      if let part = line.firstColumn(reader), isOfAgency(part) {
        found.append(reader.range(reader.withoutMarkup(part)))
      } else if !found.isEmpty {
        break
      }
    }
    return found.first.map { Fragments($0, Array(found.dropFirst())) }
  }

  private func isOfAgency(_ words: Range<Int>) -> Bool {
    words.allSatisfy { !reader.isWord($0) || reader.isAllCapitals($0) }
      && !reader.isWord(words.lowerBound, Self.republic)
  }

  private static let republic = WordKey("cộng")
}

/// The line that says what a document is.
struct TypeLine {
  let type: DocumentType
  /// The index of the line.
  let line: Int
  /// The words of the type.
  let tokens: Range<Int>
}

extension TokenReader {
  /// Whether a word is written in capitals throughout.
  func isAllCapitals(_ index: Int) -> Bool {
    guard let token = self[index], token.kind == .word else { return false }
    var offset = token.range.start
    while offset < token.range.end {
      guard LetterTable.shared.letter(UTF8Scalar.decode(bytes, &offset))?.isUpper == true else {
        return false
      }
    }
    return true
  }

  /// The same tokens without bold marks, hashes and line breaks at both ends.
  func withoutMarkup(_ tokens: Range<Int>) -> Range<Int> {
    var first = tokens.lowerBound
    var end = tokens.upperBound
    while first < end, isMarkup(first) { first += 1 }
    while end > first, isMarkup(end - 1) { end -= 1 }
    return first..<end
  }

  /// Whether a token sets off what it stands beside: bold marks, the bar of a table, a footnote.
  fileprivate func isFrame(_ index: Int) -> Bool {
    isMarkup(index) || isSign(index, "|") || isSign(index, ".") || isSign(index, ")")
      || self[index]?.kind == .footnoteMark
  }

  private func isMarkup(_ index: Int) -> Bool {
    isSign(index, "*") || isSign(index, "_") || isSign(index, "#")
      || self[index]?.kind == .lineBreak
  }

  /// Whether a gap of columns stands before a token: a tab, or three blanks and more.
  func hasGap(before index: Int) -> Bool {
    guard let token = self[index], let previous = self[index - 1] else { return true }
    return previous.kind == .tab || previous.kind == .lineBreak
      || token.range.start - previous.range.end >= 3
  }
}
