/// A period as a text names it.
public struct PeriodMention: Sendable, Equatable {
  public let period: Period
  public let range: TextRange
  public let tokens: Range<Int>
}

/// Finds the periods that a text names, in one pass over its tokens.
///
/// Days are no periods: `ngày 08 tháng 6 năm 2018` names none. Whether a period is the report's own is
/// for the understanding to tell.
public enum PeriodLexer {
  /// All periods of a text whose dates are known, in order.
  public static func periods(in text: LexedText, dates: [DateMention]) -> [PeriodMention] {
    PeriodReader(TokenReader(text)).all(CueCursor(text), without: dates)
  }
}

/// Reads the period at a token.
private struct PeriodReader {
  private typealias Found = (period: Period, first: Int, end: Int)

  private let reader: TokenReader
  private let words = TimeWords.shared

  init(_ reader: TokenReader) { self.reader = reader }

  func all(_ cues: CueCursor, without dates: [DateMention]) -> [PeriodMention] {
    var cues = cues
    var periods: [PeriodMention] = []
    var index = 0
    for date in dates where date.form != .month {
      scan(&index, to: date.tokens.lowerBound, &cues, &periods)
      index = max(index, date.tokens.upperBound)
    }
    scan(&index, to: reader.tokens.count, &cues, &periods)
    return periods
  }

  private func scan(
    _ index: inout Int,
    to end: Int,
    _ cues: inout CueCursor,
    _ periods: inout [PeriodMention]
  ) {
    let earliest = index
    while let cue = cues.first(from: index), cue < end {
      index = cue
      guard let found = period(at: index), found.end <= end, found.first >= earliest else {
        index += 1
        continue
      }
      let tokens = found.first..<found.end
      periods.append(
        PeriodMention(period: found.period, range: reader.range(tokens), tokens: tokens)
      )
      index = found.end
    }
  }

  @inline(__always)
  private func period(at index: Int) -> Found? {
    let token = reader.tokens[index]
    switch token.kind {
    case .number: return token.range.count == 4 ? years(at: index) : nil
    case .word:
      switch token.key {
      case words.month: return months(before: index) ?? month(at: index)
      case words.year: return year(at: index)
      case words.quarter: return quarter(at: index)
      case words.shortQuarter: return shortQuarter(at: index)
      case words.half: return half(at: index)
      default: return nil
      }
    default: return nil
    }
  }

  // MARK: Quarters

  /// `Quý I/2018`, `Quý I, năm 2018`, `quý III-2020`, `quý 1`.
  private func quarter(at index: Int) -> Found? {
    let at = reader.after(index)
    guard let number = quarterNumber(at) else { return nil }
    return ended(.quarter, number, first: index, last: at, allowsBareYear: true)
  }

  private func quarterNumber(_ index: Int) -> Int? {
    guard let token = reader[index] else { return nil }
    if token.kind == .word { return words.quarterNumber(token.key) }
    return reader.digits(index).flatMap { (1...4).contains($0.value) ? $0.value : nil }
  }

  /// `Q1/2018`.
  private func shortQuarter(at index: Int) -> Found? {
    guard reader[index]?.isCapitalized == true, reader.isTight(index + 1),
      let digits = reader.digits(index + 1), digits.count == 1, (1...4).contains(digits.value)
    else { return nil }
    return ended(.quarter, digits.value, first: index, last: index + 1, allowsBareYear: true)
  }

  // MARK: Months

  /// `tháng 5/2018`, `tháng 10-2020`, `tháng 5`.
  private func month(at index: Int) -> Found? {
    let at = reader.after(index)
    guard let digits = reader.digits(at), digits.isShort, (1...12).contains(digits.value) else {
      return nil
    }
    return ended(.month, digits.value, first: index, last: at, allowsBareYear: false)
  }

  /// `6 tháng đầu năm 2018`, `sáu tháng`, `9 tháng`, `11 tháng đầu năm`: a count before the word.
  private func months(before index: Int) -> Found? {
    let at = reader.before(index)
    guard let count = count(at), (1...12).contains(count) else { return nil }
    let next = reader.after(index)
    guard let half = whichEnd(next) else { return bareMonths(count, first: at, last: index) }
    var last = next
    let behind = reader.after(last)
    if reader.isWord(behind, words.year) { last = behind }
    return ended(
      kind(of: count, half),
      number(of: count, half),
      first: at,
      last: last,
      allowsBareYear: true
    )
  }

  private func count(_ index: Int) -> Int? {
    guard let token = reader[index] else { return nil }
    if token.kind == .word { return words.count(token.key) }
    return reader.digits(index).flatMap { $0.isShort ? $0.value : nil }
  }

  private func whichEnd(_ index: Int) -> Int? {
    if reader.isWord(index, words.first) { return 1 }
    return reader.isWord(index, words.last) ? 2 : nil
  }

  private func kind(of count: Int, _ half: Int) -> Period.Kind {
    if count == 6 { return .half }
    if half == 2 { return .lastMonths }
    return count == 9 ? .nineMonths : .firstMonths
  }

  private func number(of count: Int, _ half: Int) -> Int? {
    if count == 6 { return half }
    return count == 9 && half == 1 ? nil : count
  }

  /// `BC 6 tháng`, `9 tháng năm 2022`; other counts of months alone are durations.
  private func bareMonths(_ count: Int, first: Int, last: Int) -> Found? {
    guard count == 6 || count == 9 else { return nil }
    if let next = reader[reader.after(last)], next.kind == .word, words.durations.contains(next.key)
    {
      return nil
    }
    return ended(
      count == 6 ? .half : .nineMonths,
      nil,
      first: first,
      last: last,
      allowsBareYear: false
    )
  }

  /// `nửa đầu năm 2018`, `nửa năm đầu 2018`.
  private func half(at index: Int) -> Found? {
    var last = reader.after(index)
    let isYearFirst = reader.isWord(last, words.year)
    if isYearFirst { last = reader.after(last) }
    guard let half = whichEnd(last) else { return nil }
    let behind = reader.after(last)
    if !isYearFirst, reader.isWord(behind, words.year) { last = behind }
    return ended(.half, half, first: index, last: last, allowsBareYear: true)
  }

  // MARK: Years

  /// `năm 2018`, but not the turn of a year: `đầu năm 2018`.
  private func year(at index: Int) -> Found? {
    let at = reader.after(index)
    guard let year = reader.year(at), whichEnd(reader.before(index)) == nil else { return nil }
    if let range = years(at: at) { return (range.period, min(index, range.first), range.end) }
    return (Period(.year, year: year), index, at + 1)
  }

  /// `2016 - 2020`, with `giai đoạn` or `nhiệm kỳ` before it.
  private func years(at index: Int) -> Found? {
    guard let first = reader.year(index), reader.isSign(index + 1, "-"),
      let last = reader.year(index + 2), first < last, last - first <= 50,
      !(reader.isTight(index) && reader.isSign(index - 1, "/"))
    else { return nil }
    let lead = reader.before(index)
    let isLed =
      (reader.isWord(lead, words.stage) && reader.isWord(reader.before(lead), words.phase))
      || (reader.isWord(lead, words.term) && reader.isWord(reader.before(lead), words.mandate))
    let start = isLed ? reader.before(lead) : index
    return (Period(.years, year: first, lastYear: last), start, index + 3)
  }

  // MARK: The year behind a period

  private func ended(
    _ kind: Period.Kind,
    _ number: Int?,
    first: Int,
    last: Int,
    allowsBareYear: Bool
  ) -> Found {
    let year = yearBehind(last, allowsBare: allowsBareYear)
    let period = Period(kind, number, year: year?.value)
    return (period, first, (year?.last ?? last) + 1)
  }

  /// `/2018`, `-2018`, `năm 2018`, `, năm 2018`, `của năm 2018`, and where allowed `2018`.
  private func yearBehind(_ last: Int, allowsBare: Bool) -> (value: Int, last: Int)? {
    var next = reader.after(last)
    let isJoined = reader.isSign(next, "/") || reader.isSign(next, "-")
    let isSeparated = reader.isSign(next, ",") || reader.isWord(next, words.of)
    if isJoined || isSeparated { next = reader.after(next) }
    let isNamed = reader.isWord(next, words.year)
    if isNamed { next = reader.after(next) }
    guard isNamed || isJoined || (allowsBare && !isSeparated) else { return nil }
    return reader.year(next).map { ($0, next) }
  }
}
