/// Finds the dates of a text, in one pass over its tokens.
///
/// Document numbers (`14/2015/QĐ-UBND`), fractions (`16/22 người`) and codes (`3.2.1`) are no dates. A
/// day and month without a year is one only behind the word `ngày` or a time of day.
public enum DateLexer {
  /// All dates, in order.
  public static func dates(in text: LexedText) -> [DateMention] {
    DateReader(TokenReader(text)).all(CueCursor(text))
  }
}

/// Reads the date at a token.
struct DateReader {
  private let reader: TokenReader
  private let words = TimeWords.shared

  init(_ reader: TokenReader) { self.reader = reader }

  func all(_ cues: CueCursor) -> [DateMention] {
    var cues = cues
    var dates: [DateMention] = []
    dates.reserveCapacity(cues.expected)
    var index = 0
    var end: Int?
    while let cue = cues.first(from: index) {
      index = cue
      if let date = date(at: index, behind: end) {
        dates.append(date)
        index = date.tokens.upperBound
        end = index
      } else {
        index += 1
      }
    }
    return dates
  }

  @inline(__always)
  private func date(at index: Int, behind last: Int?) -> DateMention? {
    let token = reader.tokens[index]
    switch token.kind {
    case .number:
      return figures(at: index, first: index, isLed: false) ?? until(index, behind: last)
    case .word where token.key == words.day: return led(at: index)
    case .word where token.key == words.month: return month(at: index)
    default: return nil
    }
  }

  /// The end of a stretch of days, behind the token with which the day before it ends: `từ ngày 31/1 đến 4/2`.
  private func until(_ index: Int, behind end: Int?) -> DateMention? {
    guard end == index - 1, reader.isSign(index + 1, "/"),
      reader.isWord(index - 1, words.to) || reader.isWord(index - 1, words.until),
      let day = reader.digits(index), (1...31).contains(day.value),
      let month = reader.digits(index + 2), (1...12).contains(month.value)
    else { return nil }
    return figures(at: index, first: index, isLed: true)
  }

  /// What follows the word `ngày`.
  private func led(at index: Int) -> DateMention? {
    var next = reader.after(index)
    // `**ngày** **24 tháng 11 năm 2025**`
    while reader.isSign(next, "*"), next < index + 5 { next = reader.after(next) }
    // `các ngày từ 9/1 đến 12/1`
    if reader.isWord(next, words.from), isPlural(index) { next = reader.after(next) }
    if let last = lastDay(from: next) { next = last }
    if reader.isNumber(next) {
      return figures(at: next, first: index, isLed: true)
        ?? inWords(day: reader.digits(next), from: index, behind: next)
    }
    let filled = skipBlanks(from: next)
    if reader.isSign(filled, "/") { return blankDay(slash: filled, first: index) }
    return inWords(day: nil, from: index, behind: filled - 1)
  }

  private func isPlural(_ index: Int) -> Bool {
    let before = reader.before(index)
    return words.plurals.contains { reader.isWord(before, $0) }
  }

  /// The last of several days before their month: `14-15-16/3/2025`.
  private func lastDay(from first: Int) -> Int? {
    var last = first
    while reader.isSign(last + 1, "-"), reader.isTight(last + 1), reader.isTight(last + 2),
      reader.digits(last)?.isShort == true, reader.digits(last + 2)?.isShort == true
    {
      last += 2
    }
    guard last > first,
      reader.isSign(last + 1, "/") || reader.isWord(reader.after(last), words.month)
    else { return nil }
    return last
  }

  /// Passes the dots and lines that stand where a day is to be written by hand.
  private func skipBlanks(from index: Int) -> Int {
    var index = index
    let limit = index + 24
    while index < limit,
      reader.isSign(index, ".") || reader.isSign(index, "…") || reader.isSign(index, "_")
    {
      index += 1
    }
    return index
  }

  /// `ngày … tháng 6 năm 2018`, with or without each of the numbers, but not without all of them.
  private func inWords(day: Digits?, from first: Int, behind last: Int) -> DateMention? {
    if let day, !day.isShort { return nil }
    let monthWord = reader.after(last)
    guard reader.isWord(monthWord, words.month) else { return nil }
    var last = monthWord
    var month: Int?
    let monthAt = skipBlanks(from: reader.after(monthWord))
    if let digits = reader.digits(monthAt), digits.isShort {
      month = digits.value
      last = monthAt
    } else {
      last = monthAt - 1
    }
    let year = self.year(behind: last)
    guard month != nil || year != nil else { return nil }
    return mention(.words, day?.value, month, year?.value, first..<(year?.last ?? last) + 1)
  }

  /// A year behind a month: `năm 2018`, `/2018`, `-2018`.
  private func year(behind last: Int) -> (value: Int, last: Int)? {
    var next = reader.after(last)
    if reader.isSign(next, ",") { next = reader.after(next) }
    if reader.isWord(next, words.year) {
      next = skipBlanks(from: reader.after(next))
    } else if reader.isSign(next, "/") || reader.isSign(next, "-") {
      next += 1
    } else {
      return nil
    }
    return reader.year(next).map { ($0, next) }
  }

  /// `ngày   /02/2024`.
  private func blankDay(slash: Int, first: Int) -> DateMention? {
    guard let month = reader.digits(slash + 1), month.isShort, reader.isSign(slash + 2, "/"),
      let year = reader.year(slash + 3)
    else { return nil }
    return mention(.figures, nil, month.value, year, first..<slash + 4, from: slash)
  }

  /// `tháng 5/2018`, `tháng 10-2020`, `tháng 5 năm 2018`.
  private func month(at index: Int) -> DateMention? {
    let at = reader.after(index)
    guard let month = reader.digits(at), month.isShort, let year = year(behind: at) else {
      return nil
    }
    return mention(.month, nil, month.value, year.value, index..<year.last + 1)
  }

  private func mention(
    _ form: DateMention.Form,
    _ day: Int?,
    _ month: Int?,
    _ year: Int?,
    _ tokens: Range<Int>,
    from start: Int? = nil
  ) -> DateMention {
    DateMention(
      form: form,
      day: day,
      month: month,
      year: year,
      range: reader.range((start ?? tokens.lowerBound)..<tokens.upperBound),
      tokens: tokens
    )
  }
}

// Dates in figures.
extension DateReader {
  /// A date in figures at a number; the word `ngày` before it (`isLed`) allows more forms.
  func figures(at index: Int, first: Int, isLed: Bool) -> DateMention? {
    let mark = index + 1
    let isMarked = reader.isSign(mark, "/") || reader.isSign(mark, "-")
    guard isMarked || reader.tokens[index].range.count >= 8 else { return nil }
    guard let digits = reader.digits(index) else { return pointed(at: index, first: first) }
    guard isMarked else { return nil }
    guard isLed || !followsMark(index) else { return nil }
    if digits.isYear { return yearFirst(at: index, first: first, year: digits.value) }
    guard digits.isShort, isLed || isTight(mark...mark + 1),
      let middle = reader.digits(mark + 1)
    else { return nil }
    if middle.isYear, isLed {
      return mention(.figures, nil, digits.value, middle.value, first..<mark + 2, from: index)
    }
    guard middle.isShort else { return nil }
    return dayFirst(digits.value, middle.value, first: first, at: index, isLed: isLed)
  }

  /// `08/6/2018`, and behind `ngày` also `08/6/18`, `08/6 năm 2018` and `08/6`.
  private func dayFirst(
    _ day: Int,
    _ month: Int,
    first: Int,
    at index: Int,
    isLed: Bool
  ) -> DateMention? {
    let mark = index + 3
    if let sign = reader[mark], sign.isSign("/") || sign.isSign("-"),
      sign.key == reader[index + 1]?.key, let last = reader.digits(mark + 1)
    {
      guard isLed || isTight(mark...mark + 1) else { return nil }
      if last.isYear {
        return mention(.figures, day, month, last.value, first..<mark + 2, from: index)
      }
      guard isLed, last.count == 2 else { return nil }
      return mention(.figures, day, month, 2000 + last.value, first..<mark + 2, from: index)
    }
    guard isLed || followsDaytime(index), reader.isSign(index + 1, "/") else { return nil }
    if reader.isWord(reader.after(index + 2), words.year), let year = year(behind: index + 2) {
      return mention(.figures, day, month, year.value, first..<year.last + 1, from: index)
    }
    return mention(.figures, day, month, nil, first..<index + 3, from: index)
  }

  /// `2018-06-08`, as spreadsheets and data bases write.
  private func yearFirst(at index: Int, first: Int, year: Int) -> DateMention? {
    guard isTight(index + 1...index + 4), reader[index + 1]?.key == reader[index + 3]?.key,
      let month = reader.digits(index + 2), month.isShort,
      let day = reader.digits(index + 4), day.isShort
    else { return nil }
    return mention(.figures, day.value, month.value, year, first..<index + 5, from: index)
  }

  /// `08.6.2018`, one token of digits and points.
  private func pointed(at index: Int, first: Int) -> DateMention? {
    guard let range = reader[index]?.range, (8...10).contains(range.count) else { return nil }
    let points = (range.start..<range.end).filter { reader.bytes[$0] == 0x2E }
    guard points.count == 2,
      let day = Digits(reader.bytes, range.start, points[0]), day.isShort,
      let month = Digits(reader.bytes, points[0] + 1, points[1]), month.isShort,
      let year = Digits(reader.bytes, points[1] + 1, range.end), year.isYear
    else { return nil }
    return mention(.figures, day.value, month.value, year.value, first..<index + 1, from: index)
  }

  /// `sáng 12/6`, `hôm 3/2`: a word for a time of day stands for `ngày`.
  private func followsDaytime(_ index: Int) -> Bool {
    reader[index - 1].map { $0.kind == .word && words.daytimes.contains($0.key) } ?? false
  }

  /// Whether a number goes on from a slash or a hyphen, as the parts of a longer code do.
  private func followsMark(_ index: Int) -> Bool {
    guard reader.isTight(index) else { return false }
    return reader.isSign(index - 1, "/")
      || (reader.isSign(index - 1, "-") && reader.isNumber(index - 2) && reader.isTight(index - 1))
  }

  private func isTight(_ indices: ClosedRange<Int>) -> Bool {
    indices.allSatisfy { reader.isTight($0) }
  }
}
