/// Reads the day of the week that stands beside a date: `thứ Hai, ngày …`, `… (chủ nhật)`.
///
/// `Kỳ họp thứ hai, ngày …` counts meetings: before the word must stand what begins a phrase of time.
struct WeekdayReader: Sendable {
  static let shared = WeekdayReader()

  private let ordinal = WordKey("thứ")
  private let sunday = (WordKey("chủ"), WordKey("nhật"))
  private let numbers = ["hai", "ba", "tư", "năm", "sáu", "bảy"].map { WordKey($0) }
  private let leads = ["sáng", "chiều", "trưa", "tối", "vào", "hôm", "là", "từ", "đến", "nhằm"]
    .map { WordKey($0) }

  /// The day of the week before a date or in parentheses behind it, 1 for Monday.
  func weekday(of date: Range<Int>, _ reader: TokenReader) -> (number: Int, tokens: Range<Int>)? {
    before(date.lowerBound, reader) ?? behind(date.upperBound, reader)
  }

  private func before(_ date: Int, _ reader: TokenReader) -> (number: Int, tokens: Range<Int>)? {
    var last = reader.before(date)
    if reader.isSign(last, ",") || reader.isSign(last, "(") { last = reader.before(last) }
    let first = reader.before(last)
    guard let number = weekday(at: first, last, reader), beginsTime(first, reader) else {
      return nil
    }
    return (number, first..<last + 1)
  }

  private func behind(_ end: Int, _ reader: TokenReader) -> (number: Int, tokens: Range<Int>)? {
    guard reader.isSign(end, "("), let number = weekday(at: end + 1, end + 2, reader),
      reader.isSign(end + 3, ")")
    else { return nil }
    return (number, end + 1..<end + 3)
  }

  /// `thứ Hai` to `thứ Bảy`, `thứ 2` to `thứ 7`, `chủ nhật`.
  private func weekday(at first: Int, _ last: Int, _ reader: TokenReader) -> Int? {
    if reader.isWord(first, sunday.0), reader.isWord(last, sunday.1) { return 7 }
    guard reader.isWord(first, ordinal) else { return nil }
    if let digits = reader.digits(last), digits.count == 1 {
      return (2...7).contains(digits.value) ? digits.value - 1 : nil
    }
    return numbers.firstIndex { reader.isWord(last, $0) }.map { $0 + 1 }
  }

  /// Whether a phrase of time begins at a word, and it is not the last of several days.
  private func beginsTime(_ first: Int, _ reader: TokenReader) -> Bool {
    let previous = reader.before(first)
    guard let token = reader[previous] else { return true }
    // Of several days, `từ thứ Hai đến thứ Sáu`, the date may be that of another.
    let last = reader.before(previous)
    guard weekday(at: reader.before(last), last, reader) == nil else { return false }
    switch token.kind {
    case .word: return leads.contains(token.key)
    case .sign: return !token.isSign("-")
    case .lineBreak, .tab: return true
    case .number, .footnoteMark: return false
    }
  }
}
