/// A rate of dossiers resolved in time, or late, that does not follow from the counts which the report gives.
public struct RateConflict: Sendable {
  /// A figure of the text or of a table.
  public struct Operand: Sendable {
    public let value: StatedValue
    public let place: FigurePlace

    init(_ indicator: Indicator) {
      value = indicator.value
      place = indicator.place
    }

    init(_ figure: Int, of prose: ProseFigures) {
      value = prose.figures[figure].value
      place = .figure(figure)
    }
  }

  /// The percentage.
  public let rate: Operand
  /// Whether it is the rate of those resolved late.
  public let isOfLate: Bool
  /// All that were resolved.
  public let resolved: Operand
  /// Those resolved late.
  public let late: Operand
  /// How many the rate is of, and what it should be.
  public let part: ExactDecimal
  public let expected: ExactDecimal

  /// Whether the rate and both counts stand in the text.
  public var isWithinText: Bool {
    [rate, resolved, late].allSatisfy { if case .figure = $0.place { true } else { false } }
  }

  /// In percentage points: what is further off is a rate of something else.
  static let largestSlip = ExactDecimal(2)
}
