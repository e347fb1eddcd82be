/// A change of rank, with both ranks beside it: `xếp thứ 21/63, tăng 06 bậc so với năm 2022 (xếp thứ 27/63)`.
public struct RankChange: Sendable {
  /// By how many places the rank is said to have changed, as an index in `ProseFigures.figures`.
  public let stated: Int
  public let now: StatedValue
  public let before: StatedValue
  /// How many places lie between both.
  public let places: ExactDecimal
  /// Whether the words say that the rank got better where it got worse, or the other way round.
  public let isReversed: Bool
  /// Whether as many places are stated.
  public let holds: Bool
}
