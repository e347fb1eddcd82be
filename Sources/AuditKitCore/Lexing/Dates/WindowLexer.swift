/// A stretch between two days as a text prints it: `từ ngày … đến hết ngày …`, `tính đến ngày …`.
public struct WindowMention: Sendable, Equatable {
  /// The first day, which may lack the year of the last; nil where only the last is given.
  public let start: DateMention?
  public let end: DateMention
  /// Whether its words say that figures were counted so: `số liệu`, `tính`, `kết xuất`.
  public let isOfData: Bool
  /// Whether a word such as `số liệu` says so, and not `tính` alone, which is also said of time.
  public let isOfFigures: Bool
  public let range: TextRange
  public let tokens: Range<Int>

  /// Its first day, with the year of its end where it names none.
  public var startDate: CalendarDate? {
    guard let start else { return nil }
    if let date = start.form == .month ? firstDay(of: start) : start.date { return date }
    guard start.year == nil, let endDate, let same = start.date(inYear: endDate.year) else {
      return nil
    }
    return same <= endDate ? same : start.date(inYear: endDate.year - 1)
  }

  /// Whether it leads from one day to the same day of a later year: `(28/8/1945 - 28/8/2025)`.
  var isAnniversary: Bool {
    guard let first = start?.date, let last = endDate else { return false }
    return first.day == last.day && first.month == last.month && first.year < last.year
  }

  private func firstDay(of month: DateMention) -> CalendarDate? {
    guard let year = month.year, let number = month.month else { return nil }
    return CalendarDate(year: year, month: number, day: 1)
  }

  /// Its last day.
  public var endDate: CalendarDate? { end.date }
}

/// Finds the stretches between two days in a text, by looking around its dates.
public enum WindowLexer {
  /// All windows of a text whose dates are known, in order.
  public static func windows(in text: LexedText, dates: [DateMention]) -> [WindowMention] {
    let finder = WindowFinder(reader: TokenReader(text), text: text)
    return dates.indices.compactMap { finder.window(endingAt: $0, dates) }
  }
}

private struct WindowFinder {
  let reader: TokenReader
  let text: LexedText
  private let words = TimeWords.shared

  init(reader: TokenReader, text: LexedText) {
    self.reader = reader
    self.text = text
  }

  /// The window whose last day is a date, if that date is one's last day.
  func window(endingAt number: Int, _ dates: [DateMention]) -> WindowMention? {
    let end = dates[number]
    guard end.form != .month, let link = link(before: end.tokens.lowerBound) else { return nil }
    if let start = start(before: link, number > 0 ? dates[number - 1] : nil, end: end) {
      return mention(start.date, end, from: start.first)
    }
    guard !reader.isSign(link, "-"), let first = countedLead(before: link) else { return nil }
    return mention(nil, end, from: first)
  }

  /// The word `đến`, or a hyphen, before the last day.
  private func link(before index: Int) -> Int? {
    var at = reader.before(index)
    if reader.isWord(at, words.end) || reader.isWord(at, words.whole) { at = reader.before(at) }
    let isLink =
      reader.isWord(at, words.to) || reader.isWord(at, words.until) || reader.isSign(at, "-")
    return isLink ? at : nil
  }

  /// The first day, which must stand right before the link, and the word `từ` before it.
  private func start(
    before link: Int,
    _ previous: DateMention?,
    end: DateMention
  ) -> (date: DateMention, first: Int)? {
    let last = reader.before(link)
    if let previous, previous.tokens.upperBound == last + 1 {
      let lead = reader.before(previous.tokens.lowerBound)
      let isLed = reader.isWord(lead, words.from)
      // A hyphen alone joins two days only where both are whole and nothing else is meant.
      guard isLed || (reader.isSign(link, "-") && previous.date != nil) else { return nil }
      return (previous, isLed ? lead : previous.tokens.lowerBound)
    }
    return shortStart(endingAt: last, end: end)
  }

  /// `từ 01/01 đến …`, `từ ngày 20 đến …`: a first day that is no date on its own.
  private func shortStart(endingAt last: Int, end: DateMention) -> (date: DateMention, first: Int)?
  {
    guard let digits = reader.digits(last), digits.isShort else { return nil }
    var first = last
    var day = digits.value
    var month = end.month
    if reader.isSign(last - 1, "/"), let before = reader.digits(last - 2), before.isShort {
      month = day
      day = before.value
      first = last - 2
    }
    var lead = reader.before(first)
    if reader.isWord(lead, words.day) { lead = reader.before(lead) }
    guard reader.isWord(lead, words.from) else { return nil }
    let date = DateMention(
      form: .figures,
      day: day,
      month: month,
      year: nil,
      range: reader.range(first..<last + 1),
      tokens: first..<last + 1
    )
    return (date, lead)
  }

  /// Where words such as `tính`, `số liệu thống kê` begin that end right before `đến`.
  private func countedLead(before link: Int) -> Int? {
    let last = reader.before(link)
    if reader.isWord(last, words.count) { return last }
    let near = text.terms(in: max(0, link - 8)..<link)
    return near.first { $0.term == .windowLead && isNear($0.tokens.upperBound, link) }
      .map { $0.tokens.lowerBound }
  }

  /// At most two words or a colon may stand between: `số liệu báo cáo đến ngày`, `kỳ số liệu: 15/12 - 14/3`.
  private func isNear(_ end: Int, _ link: Int) -> Bool {
    guard link - end <= 2, end <= link else { return false }
    return (end..<link).allSatisfy { reader.isWord($0) || reader.isSign($0, ":") }
  }

  /// Whether a lead opens the parentheses that go on to the first day in words only: `(số liệu giải quyết hồ sơ
  /// tính từ ngày`.
  private func opensParentheses(_ lead: Range<Int>, _ start: Int) -> Bool {
    reader.isSign(reader.before(lead.lowerBound), "(") && lead.upperBound <= start
      && (lead.upperBound..<start).allSatisfy { reader.isWord($0) || reader.isLineBreak($0) }
  }

  private func mention(_ start: DateMention?, _ end: DateMention, from first: Int) -> WindowMention
  {
    let tokens = first..<end.tokens.upperBound
    let isOfFigures = isOfFigures(tokens)
    return WindowMention(
      start: start,
      end: end,
      isOfData: isOfFigures || isCounted(tokens),
      isOfFigures: isOfFigures,
      range: reader.range(tokens),
      tokens: tokens
    )
  }

  private func isCounted(_ tokens: Range<Int>) -> Bool {
    reader.isWord(tokens.lowerBound, words.count)
      || reader.isWord(reader.before(tokens.lowerBound), words.count)
  }

  private func isOfFigures(_ tokens: Range<Int>) -> Bool {
    let near = max(0, tokens.lowerBound - 8)..<tokens.lowerBound + 1
    return text.terms(in: near).contains {
      $0.term == .windowLead
        && ($0.tokens.lowerBound == tokens.lowerBound
          || isNear($0.tokens.upperBound, tokens.lowerBound)
          || opensParentheses($0.tokens, tokens.lowerBound))
    }
  }
}
