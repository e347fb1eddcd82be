/// A place of a form that breaks what the form lays down.
public struct FormFault: Sendable {
  /// What of its form it breaks.
  public enum Kind: Sendable {
    /// A formula; with what its right side makes, and the formula with figures in it.
    case formula(
      relation: String,
      stated: ExactDecimal,
      expected: ExactDecimal,
      calculation: String?
    )
    /// An answer that is none of those there are.
    case answer(allowed: [ExactDecimal])
    /// A percentage or a fraction where things are counted.
    case notACount
  }

  /// The name of the form in `rules.yaml`.
  public let form: String
  public let kind: Kind
  /// The index of the table.
  public let table: Int
  public let row: Int
  public let column: Int
  public let value: StatedValue
  /// The other figures of the formula, each with its cell.
  public let others: [(row: Int, column: Int, value: StatedValue)]
  /// The most that it may count as.
  public let highestLevel: Level
}
