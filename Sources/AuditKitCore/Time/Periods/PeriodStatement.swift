/// A place where a report says which period it is about.
public struct PeriodStatement: Sendable, Equatable {
  /// What kind of place it is; earlier ones are trusted more.
  public enum Role: Int, Sendable, Comparable {
    case title
    /// `… báo cáo kết quả … như sau:`
    case opening
    /// `Trên đây là báo cáo …`
    case closing
    /// The title of a table of results.
    case caption
    /// The title of an appendix.
    case appendix

    public static func < (left: Role, right: Role) -> Bool { left.rawValue < right.rawValue }

    /// Whether it is the title of a table or an appendix, which may be about a part of the period.
    public var isOfTable: Bool { self == .caption || self == .appendix }
  }

  public let role: Role
  /// The period, with the year that the same statement gives further on.
  public let period: Period
  /// Where the period is named.
  public let place: TextRange
  /// The whole title or sentence; statements with one extent belong together.
  public let extent: TextRange
}
