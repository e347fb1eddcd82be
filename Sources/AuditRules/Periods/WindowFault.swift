import AuditKitCore

/// What is wrong with a window of figures.
enum WindowFault: Equatable {
  case endsBeforeStart(start: CalendarDate, end: CalendarDate)
  /// It ends after the report can have been signed.
  case endsAfterSigning(end: CalendarDate, signed: CalendarDate)
  case endsBeforePeriod(end: CalendarDate, Period)
  case endsBehindPeriod(end: CalendarDate, Period)
  case startsTooEarly(start: CalendarDate, Period)
}

/// How the days of a window lie to a period.
struct WindowFit {
  /// How many days behind the end of a period its figures may be counted: vouchers come in later.
  private static let graceDays = 31
  /// By how many days a window may be longer than its period, whatever the local calendar.
  private static let mostExtraDays = 62

  let period: Period
  private let first: CalendarDate
  private let last: CalendarDate

  /// Nil for a period that leaves open when it is.
  init?(_ period: Period) {
    guard period.kind != .years, let first = period.start, let last = period.end else { return nil }
    self.period = period
    self.first = first
    self.last = last
  }

  /// What is wrong with a window for this period, if it is one of another year or another part of it.
  func fault(of window: DataWindow) -> WindowFault? {
    guard let end = window.end else { return nil }
    if end < first { return .endsBeforePeriod(end: end, period) }
    if last.days(to: end) > Self.graceDays { return .endsBehindPeriod(end: end, period) }
    guard let start = window.start, !window.isCumulative, start < earliest,
      start.days(to: end) > first.days(to: last) + Self.mostExtraDays
    else { return nil }
    return .startsTooEarly(start: start, period)
  }

  /// Figures of a year, and those added up from its beginning, may begin in November of the year before.
  private var earliest: CalendarDate {
    CalendarDate(year: max(1, first.year - 1), month: 11, day: 1) ?? first
  }

  /// Whether a window is not the one that is laid down, or else not the whole period.
  ///
  /// - Parameters:
  ///   - window: A window without a fault.
  ///   - prescribed: What a regulation lays down for the period.
  ///   - earlyDays: By how many days it may end early, as local calendars do.
  /// - Returns: Whether it begins later or ends at another time.
  func deviates(_ window: DataWindow, from prescribed: PrescribedWindow?, earlyDays: Int) -> Bool {
    guard let end = window.end else { return false }
    let lateStart = prescribed?.start ?? first.adding(days: Self.lateStartDays) ?? first
    if let start = window.start, start > lateStart { return true }
    if let prescribed, end > prescribed.end { return true }
    return end.days(to: prescribed?.end ?? last) > earlyDays
  }

  /// By how many days a window may begin late: holidays at the start of a year.
  private static let lateStartDays = 14
}
