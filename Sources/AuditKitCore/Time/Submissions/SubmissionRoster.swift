/// A table of who handed in what and when.
public struct SubmissionRoster: Sendable {
  /// The index in `Document.tables`.
  public let table: Int
  /// The column with the days or marks.
  public let column: Int
  /// Whether its words speak of reports, so that a blank cell means that one is missing.
  public let isOfReports: Bool
  public let entries: [Entry]

  /// The day until which something was to be handed in.
  public struct Due: Sendable, Equatable {
    public let day: CalendarDate
    /// Whether the day itself is in time.
    public let includesDay: Bool
    /// The words that say so.
    public let range: TextRange

    /// How many days a day lies behind the last one that is in time; 0 and less is in time.
    public func delay(of submitted: CalendarDate) -> Int {
      day.days(to: submitted) + (includesDay ? 0 : 1)
    }
  }

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
    /// The deadline that a header, a title or a cell of the row states.
    public let due: Due?
    /// Whether the cell, or a remark beside it, says that the unit was late: `Trễ`.
    public let isMarkedLate: Bool
    /// Whether the cell, or a remark beside it, says that nothing came: `không nộp`, `chưa nộp`.
    public let isMarkedMissing: Bool
    /// Where a mark stands: the cell, the remark, or for want of both the name of the unit.
    public let mark: TextRange
    public let isBlank: Bool
  }
}
