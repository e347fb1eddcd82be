/// Everything that a printed number may stand for.
///
/// The interval rule of XBRL Calculations 1.1: a number printed with d decimals and rounded stands for
/// all values up to half a unit of its last place away; one that was cut off stands for all values from
/// itself up to, not including, the next. Two statements agree when their intervals meet.
public struct Interval: Sendable, Equatable {
  public let lower: ExactDecimal
  public let upper: ExactDecimal
  /// Whether the upper end itself belongs to it; the lower end always does.
  public let isClosed: Bool

  init(lower: ExactDecimal, upper: ExactDecimal, isClosed: Bool = true) {
    self.lower = lower
    self.upper = upper
    self.isClosed = isClosed
  }

  /// The interval of an exact value: a count of things.
  public init(exact value: ExactDecimal) {
    self.init(lower: value, upper: value)
  }

  /// The values that round to `value` at its own decimals.
  public init?(rounded value: ExactDecimal) {
    let scale = value.scale + 1
    guard let middle = value.mantissa(atScale: scale) else { return nil }
    let (lower, isTooLow) = middle.subtractingReportingOverflow(5)
    let (upper, isTooHigh) = middle.addingReportingOverflow(5)
    guard !isTooLow, !isTooHigh else { return nil }
    self.init(lower: ExactDecimal(lower, scale: scale), upper: ExactDecimal(upper, scale: scale))
  }

  /// The values that give `value` when their further digits are cut off.
  public init?(truncated value: ExactDecimal) {
    guard let next = value.adding(ExactDecimal(1, scale: value.scale)) else { return nil }
    self.init(lower: value, upper: next, isClosed: false)
  }

  /// All sums of a value of this and one of the other interval; nil if they are too large to hold.
  public func adding(_ other: Interval) -> Interval? {
    guard let lower = lower.adding(other.lower), let upper = upper.adding(other.upper)
    else { return nil }
    return Interval(lower: lower, upper: upper, isClosed: isClosed && other.isClosed)
  }

  var negated: Interval { Interval(lower: upper.negated, upper: lower.negated, isClosed: isClosed) }

  /// All differences of a value of this and one of the other interval; nil if they are too large to hold.
  public func subtracting(_ other: Interval) -> Interval? {
    guard let lower = lower.subtracting(other.upper), let upper = upper.subtracting(other.lower)
    else { return nil }
    return Interval(lower: lower, upper: upper, isClosed: isClosed)
  }

  /// Whether some value belongs to both.
  public func meets(_ other: Interval) -> Bool {
    if upper < other.lower || other.upper < lower { return false }
    if upper == other.lower, !isClosed, lower != upper { return false }
    if other.upper == lower, !other.isClosed, other.lower != other.upper { return false }
    return true
  }

  /// Whether a value of this interval can be `100 × part ÷ whole`; nil when it cannot be worked out.
  ///
  /// The quotient of two intervals of non-negative values runs from the smallest part over the largest
  /// whole to the largest part over the smallest whole. Compared crosswise, so that nothing is rounded.
  public func meetsShare(of part: Interval, in whole: Interval) -> Bool? {
    guard !part.lower.isNegative, whole.lower > .zero else { return nil }
    let hundred = ExactDecimal(100)
    guard let low = part.lower.multiplied(by: hundred),
      let high = part.upper.multiplied(by: hundred),
      let upperEnd = upper.multiplied(by: whole.upper),
      let lowerEnd = lower.multiplied(by: whole.lower)
    else { return nil }
    return (isClosed ? low <= upperEnd : low < upperEnd) && high >= lowerEnd
  }
}
