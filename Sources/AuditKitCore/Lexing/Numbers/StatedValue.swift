/// A number as it was printed, before and after its context has decided how to read it.
public struct StatedValue: Sendable, Equatable {
  /// How exactly the number is meant.
  public enum Precision: Sendable, Equatable {
    /// The number itself: `582 hồ sơ`.
    case stated
    /// `trên`, `hơn`, `gần`, `khoảng`, `ước`, `từ … trở lên`: never evaluated.
    case approximate
    /// A goal, not a fact: `phấn đấu`, `chỉ tiêu`, everything in the plan section.
    case target
  }

  /// The reading that its context favours.
  public var value: ExactDecimal
  /// The other reading of a number like `98.134` or `1,234`, until its context has decided.
  public var alternative: ExactDecimal?
  /// Whether a percent sign follows, or its column or unit says so.
  public var isPercent: Bool
  public var precision: Precision
  /// Whether a whole number was measured and rounded, as money is, and not counted.
  public var isMeasured = false
  /// The digits, without the percent sign.
  public let range: TextRange

  /// A number as a text states it, at `range`.
  public init(
    value: ExactDecimal,
    alternative: ExactDecimal? = nil,
    isPercent: Bool = false,
    precision: Precision = .stated,
    range: TextRange
  ) {
    self.value = value
    self.alternative = alternative
    self.isPercent = isPercent
    self.precision = precision
    self.range = range
  }

  /// The digits behind the decimal mark.
  public var decimals: Int { value.scale }

  /// Whether it is a whole count of things, and so exact.
  var isCount: Bool { value.scale == 0 && !isPercent && !isMeasured }

  /// Whether it is printed as years are, in four digits: `2016`.
  var mayBeYear: Bool {
    range.count == 4 && isCount && value >= ExactDecimal(1400) && value <= ExactDecimal(2100)
  }

  /// What the number may stand for: a whole count of things is exact, everything else was rounded.
  public var interval: Interval? {
    isCount ? Interval(exact: value) : Interval(rounded: value)
  }

  /// Reads an ambiguous number as one with decimals.
  public var readAsDecimal: StatedValue { reading { $0.scale > $1.scale } }

  /// Reads an ambiguous number as one with grouped thousands.
  public var readAsCount: StatedValue { reading { $0.scale < $1.scale } }

  private func reading(isBetter: (ExactDecimal, ExactDecimal) -> Bool) -> StatedValue {
    guard let alternative else { return self }
    var copy = self
    if isBetter(alternative, value) { copy.value = alternative }
    copy.alternative = nil
    return copy
  }

  /// All readings that are still open, the favoured one first.
  public var readings: [StatedValue] {
    guard let alternative else { return [self] }
    var first = self
    first.alternative = nil
    var second = first
    second.value = alternative
    return [first, second]
  }
}
