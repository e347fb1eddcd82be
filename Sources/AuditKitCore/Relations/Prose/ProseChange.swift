/// A change, or what was reached of a plan, with the figures that it follows from: `137 văn bản, tăng 21 văn bản so với năm
/// trước (116 văn bản)`.
public struct ProseChange: Sendable {
  /// What is said of it.
  public enum Kind: String, Sendable {
    /// `tăng 21 văn bản so với năm trước (116 văn bản)`; of rates in percentage points.
    case difference
    /// `tăng 18,1 % so với năm trước (116 văn bản)`.
    case growth
    /// `đạt 91,3 % kế hoạch (150 văn bản)`.
    case achievement
    /// `tăng 2.372 hồ sơ (tương ứng 12 %) so với năm trước (19.840 hồ sơ)`: what the change is of what was before.
    case rate
    /// `1.205 văn bản, tăng 104 văn bản (9,45 %) so với năm trước`: the same, of what was before and is not named; `before`
    /// is then the figure that the change came to.
    case ownRate = "own-rate"
  }

  public let kind: Kind
  /// What is said of the change, as an index in `ProseFigures.figures`.
  public let stated: Int
  /// What it came to; of a rate the change itself.
  public let now: Int
  /// What it is held against.
  public let before: Int
  /// What was before, where no figure names it.
  public let earlier: ExactDecimal?
  public let verdict: Verdict
  /// Whether the words say that it has grown where the figures have fallen, or the other way round.
  public let isReversed: Bool
}
