/// A quotient of whole numbers, in lowest terms: what a formula works with, so that nothing is rounded on the way.
///
/// An overflow gives nil instead of a trap or a wrong value.
struct ExactFraction: Sendable, Hashable {
  let numerator: Int128
  /// Above zero.
  let denominator: Int128

  static let zero = ExactFraction(numerator: 0, denominator: 1)

  private init(numerator: Int128, denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// A decimal as a fraction; nil for one of too many decimals.
  init?(_ decimal: ExactDecimal) {
    guard let power = ExactDecimal.power(decimal.scale) else { return nil }
    self.init(decimal.mantissa, over: power)
  }

  /// Nil over zero, or where a sign cannot be turned.
  init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    guard denominator != 1 else {
      self.init(numerator: numerator, denominator: 1)
      return
    }
    let divisor = Self.divisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.init(numerator: sign * numerator / divisor, denominator: sign * denominator / divisor)
  }

  var isZero: Bool { numerator == 0 }
  var isNegative: Bool { numerator < 0 }

  private static func divisor(_ first: UInt128, _ second: UInt128) -> Int128 {
    guard let small = UInt64(exactly: first), let other = UInt64(exactly: second) else {
      return Int128(commonDivisor(first, second))
    }
    return Int128(commonDivisor(small, other))
  }

  private static func commonDivisor<Number: UnsignedInteger>(
    _ first: Number,
    _ second: Number
  ) -> Number {
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}

extension ExactFraction {
  // The smallest number, which has no opposite, is never a numerator.
  var negated: ExactFraction { ExactFraction(numerator: 0 - numerator, denominator: denominator) }

  func adding(_ other: ExactFraction) -> ExactFraction? {
    if denominator == 1, other.denominator == 1 {
      return numerator.plus(other.numerator).flatMap { ExactFraction($0, over: 1) }
    }
    guard let left = numerator.times(other.denominator),
      let right = other.numerator.times(denominator),
      let sum = left.plus(right), let common = denominator.times(other.denominator)
    else { return nil }
    return ExactFraction(sum, over: common)
  }

  func subtracting(_ other: ExactFraction) -> ExactFraction? {
    guard let left = numerator.times(other.denominator),
      let right = other.numerator.times(denominator),
      let difference = left.minus(right), let common = denominator.times(other.denominator)
    else { return nil }
    return ExactFraction(difference, over: common)
  }

  func multiplied(by other: ExactFraction) -> ExactFraction? {
    guard let top = numerator.times(other.numerator),
      let bottom = denominator.times(other.denominator)
    else { return nil }
    return ExactFraction(top, over: bottom)
  }

  func divided(by other: ExactFraction) -> ExactFraction? {
    guard let top = numerator.times(other.denominator),
      let bottom = denominator.times(other.numerator)
    else { return nil }
    return ExactFraction(top, over: bottom)
  }

  /// Rounded half away from zero to some decimals.
  func rounded(decimals: Int) -> ExactDecimal? {
    ExactDecimal(numerator).divided(by: ExactDecimal(denominator), decimals: decimals)
  }
}

extension ExactFraction: Comparable {
  /// Compared crosswise in twice the width, where no product overflows.
  static func < (left: ExactFraction, right: ExactFraction) -> Bool {
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}

extension Int128 {
  fileprivate func times(_ other: Int128) -> Int128? {
    let (result, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? nil : result
  }

  fileprivate func plus(_ other: Int128) -> Int128? {
    let (result, overflow) = addingReportingOverflow(other)
    return overflow ? nil : result
  }

  fileprivate func minus(_ other: Int128) -> Int128? {
    let (result, overflow) = subtractingReportingOverflow(other)
    return overflow ? nil : result
  }
}
