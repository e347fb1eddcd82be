/// A cited report that sums up a year: `Báo cáo số 60/BC-UBND ngày 15/12/2017 về tổng kết … năm 2017`.
public struct CitedSummary: Sendable, Equatable {
  /// The year that it sums up.
  public let period: Period
  /// Where the year is named.
  public let place: TextRange
  /// The day on which the report is dated.
  public let date: DateMention
  public let day: CalendarDate
}

/// Finds the years that cited reports sum up.
struct CitedSummaryReader {
  private let context: TimeContext

  /// How far behind the citation the year may stand, in tokens.
  private static let longestTitle = 30

  init(_ context: TimeContext) { self.context = context }

  func read() -> [CitedSummary] {
    guard context.lexed.has(.summary) else { return [] }
    return context.citations.compactMap { summary($0) }
  }

  private func summary(_ citation: Citation) -> CitedSummary? {
    guard citation.type?.isReport == true || citation.symbolType?.isReport == true,
      let date = citation.date,
      let day = date.date
    else { return nil }
    let title = title(behind: citation)
    let terms = context.lexed.terms(in: title)
    guard let verb = terms.first(where: { $0.term == .summary }),
      !terms.contains(where: { $0.term == .outlook || $0.term == .planSection }),
      let year = context.periods(in: title).first, year.period.kind == .year,
      year.tokens.lowerBound >= verb.tokens.upperBound, !spansYears(verb, before: year)
    else { return nil }
    return CitedSummary(period: year.period, place: year.range, date: date, day: day)
  }

  /// The words behind a citation, up to the end of the sentence or the next citation.
  private func title(behind citation: Citation) -> Range<Int> {
    let start = citation.tokens.upperBound
    let end = min(context.sentenceEnd(from: start), start + Self.longestTitle)
    let next = context.citations(in: start..<max(start, end)).first?.tokens.lowerBound
    return start..<max(start, next ?? end)
  }

  /// `tổng kết 10 năm thực hiện … năm 2018`.
  private func spansYears(_ verb: TermMatch, before year: PeriodMention) -> Bool {
    (verb.tokens.upperBound..<year.tokens.lowerBound).contains { context.reader.isNumber($0) }
  }
}
