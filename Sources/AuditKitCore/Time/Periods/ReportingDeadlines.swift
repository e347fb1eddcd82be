/// Until when reports on a period are to be handed in, as regulations lay it down.
public struct ReportingDeadlines: Sendable, Equatable {
  /// In order; of several that apply the last counts.
  public let rules: [DeadlineRule]

  public init(_ rules: [DeadlineRule] = []) { self.rules = rules }

  /// The deadline for a report on a period, from an agency of some level, signed on a day.
  public func deadline(
    of period: Period,
    from level: AgencyLevel?,
    signed: CalendarDate
  ) -> PrescribedDeadline? {
    rules.lazy.reversed().compactMap { $0.deadline(of: period, from: level, signed: signed) }.first
  }
}

/// A deadline that one regulation lays down.
public struct DeadlineRule: Sendable, Equatable {
  /// What a configuration calls it.
  public let name: String
  /// The regulation as a message cites it.
  public let basis: String
  /// The first day on which reports are signed under it.
  public let since: CalendarDate
  /// The last day, if it is no longer in force.
  public let until: CalendarDate?
  public let kinds: [Period.Kind]
  /// The levels of agencies that it binds; empty for all of them.
  public let levels: [AgencyLevel]
  /// The last day that is in time, in the last month of the period or in the month behind it; 31 is the last day.
  public let day: Int
  public let isInMonthAfter: Bool

  func deadline(
    of period: Period,
    from level: AgencyLevel?,
    signed: CalendarDate
  ) -> PrescribedDeadline? {
    guard since <= signed, signed <= until ?? signed, kinds.contains(period.kind),
      levels.isEmpty || level.map(levels.contains) ?? false,
      let end = period.end, let due = end.day(day, monthsBefore: isInMonthAfter ? -1 : 0)
    else { return nil }
    return PrescribedDeadline(day: due, basis: basis)
  }
}

/// The last day on which a report is in time.
public struct PrescribedDeadline: Sendable, Equatable {
  public let day: CalendarDate
  public let basis: String
}
