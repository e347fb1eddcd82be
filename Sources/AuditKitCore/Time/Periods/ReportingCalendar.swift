/// From when to when the figures of periodic reports are counted, as regulations lay it down.
public struct ReportingCalendar: Sendable, Equatable {
  /// In order; of several that apply the last counts.
  public internal(set) var regimes: [ReportingRegime]

  public init(_ regimes: [ReportingRegime] = []) { self.regimes = regimes }

  /// The window that is laid down for a period, in a report signed on a day.
  public func window(of period: Period, signed: CalendarDate) -> PrescribedWindow? {
    for regime in regimes.reversed() where regime.isInForce(on: signed) {
      if let window = regime.window(of: period) { return window }
    }
    return nil
  }
}

/// The windows that one regulation lays down.
public struct ReportingRegime: Sendable, Equatable {
  /// What a configuration calls it.
  public let name: String
  /// The regulation as a message cites it: `Nghị định 09/2019/NĐ-CP, điều 12`.
  public let basis: String
  /// The first day on which reports are signed under it.
  public let since: CalendarDate
  /// The last day, if it is no longer in force.
  public let until: CalendarDate?
  public let windows: [WindowRule]

  /// How the window of some kinds of period lies to their months.
  public struct WindowRule: Sendable, Equatable {
    public let kinds: [Period.Kind]
    /// The day on which counting begins, in the first month of the period or the month before.
    public let firstDay: Int
    public let beginsInMonthBefore: Bool
    /// The day on which it ends, in the last month of the period or the month before; 31 is the last day.
    public let lastDay: Int
    public let endsInMonthBefore: Bool
  }

  func isInForce(on day: CalendarDate) -> Bool {
    since <= day && day <= until ?? day
  }

  func window(of period: Period) -> PrescribedWindow? {
    guard let rule = windows.first(where: { $0.kinds.contains(period.kind) }),
      let first = period.start, let last = period.end,
      let start = first.day(rule.firstDay, monthsBefore: rule.beginsInMonthBefore ? 1 : 0),
      let end = last.day(rule.lastDay, monthsBefore: rule.endsInMonthBefore ? 1 : 0)
    else { return nil }
    return PrescribedWindow(start: start, end: end, basis: basis)
  }
}

/// The days from and to which a regulation has the figures of a period counted.
public struct PrescribedWindow: Sendable, Equatable {
  public let start: CalendarDate
  public let end: CalendarDate
  public let basis: String
}

extension CalendarDate {
  /// A day of the same month or of one some months before it; of a shorter month the last.
  func day(_ day: Int, monthsBefore count: Int) -> CalendarDate? {
    let months = year * 12 + month - 1 - count
    let year = months / 12
    let month = months % 12 + 1
    return CalendarDate(
      year: year,
      month: month,
      day: min(day, Self.lastDay(ofMonth: month, year: year))
    )
  }
}
