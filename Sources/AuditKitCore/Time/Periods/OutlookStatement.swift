/// A place where a report says which period its plans are for.
public struct OutlookStatement: Sendable, Equatable {
  /// What kind of place it is.
  public enum Role: Sendable {
    case title
    /// `… báo cáo kết quả Quý I và nhiệm vụ Quý II như sau:`
    case opening
    /// The heading of the section that plans ahead.
    case heading
    /// `Trên đây là báo cáo … và phương hướng …`
    case closing
  }

  public let role: Role
  /// The period as far as the place says it; the year may be missing.
  public let period: Period
  /// Where the period is named.
  public let place: TextRange
  /// The whole title, heading or sentence; statements with one extent belong together.
  public let extent: TextRange
}
