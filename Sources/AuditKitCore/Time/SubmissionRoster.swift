/// A table of who handed in what and when, with the deadline that its header or title states.
public struct SubmissionRoster: Sendable {
  /// The index in `Document.tables`.
  public let table: Int
  public let column: Int
  public let deadline: Deadline
  /// The deadline's day.
  public let day: CalendarDate
  public let entries: [Entry]

  /// What one unit did.
  public struct Entry: Sendable {
    public let row: Int
    /// The name of the unit.
    public let unit: TextRange
    /// The cell; of a blank one the name of the unit.
    public let place: TextRange
    /// The date in the cell, as printed.
    public let mention: DateMention?
    /// The day of handing in.
    public let day: CalendarDate?
    /// Whether the cell says that the unit was late: `Trễ`.
    public let isMarkedLate: Bool
    /// Whether the cell says that nothing came: `không nộp`, `chưa nộp`.
    public let isMarkedMissing: Bool
    public let isBlank: Bool
  }

  /// How many days a day lies behind the last one that is in time; 0 and less is in time.
  public func delay(of submitted: CalendarDate) -> Int {
    day.days(to: submitted) + (deadline.includesDay ? 0 : 1)
  }
}
