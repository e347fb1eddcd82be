/// A decimal number without rounding: `mantissa` divided by ten to the power of `scale`.
///
/// Sums and products of printed figures are exact in it, and an overflow gives nil instead of a trap or
/// a wrong value. It is never a binary fraction.
public struct ExactDecimal: Sendable {
  private let digits: TwoWords
  private let decimals: Int32

  /// The number `mantissa` · 10^-`scale`.
  public init(_ mantissa: Int128, scale: Int = 0) {
    digits = TwoWords(UInt128(truncatingIfNeeded: mantissa))
    decimals = Int32(scale)
  }

  public var mantissa: Int128 { Int128(truncatingIfNeeded: digits.value) }
  public var scale: Int { Int(decimals) }

  public static let zero = ExactDecimal(0)

  public var isZero: Bool { mantissa == 0 }
  public var isNegative: Bool { mantissa < 0 }

  /// The mantissa at a larger scale, or nil if it does not fit.
  func mantissa(atScale target: Int) -> Int128? {
    if target == scale { return mantissa }
    guard target >= scale, let factor = Self.power(target - scale) else { return nil }
    // Nearly always both fit a machine word, and then their product fits here.
    if let small = Int64(exactly: mantissa), let step = Int64(exactly: factor) {
      return Int128(small) &* Int128(step)
    }
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: factor)
    return overflow ? nil : product
  }

  /// The exact sum; nil if it is too large to hold.
  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    // Figures of one column mostly have as many decimals.
    guard decimals != other.decimals else {
      let (sum, overflow) = mantissa.addingReportingOverflow(other.mantissa)
      return overflow ? nil : ExactDecimal(sum, scale: scale)
    }
    let common = max(scale, other.scale)
    guard let left = mantissa(atScale: common), let right = other.mantissa(atScale: common)
    else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : ExactDecimal(sum, scale: common)
  }

  /// The exact difference; nil if it is too large to hold.
  public func subtracting(_ other: ExactDecimal) -> ExactDecimal? {
    adding(other.negated)
  }

  /// The exact product; nil if it is too large to hold.
  public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    if let small = Int64(exactly: mantissa), let times = Int64(exactly: other.mantissa) {
      return ExactDecimal(Int128(small) &* Int128(times), scale: scale + other.scale)
    }
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: other.mantissa)
    return overflow ? nil : ExactDecimal(product, scale: scale + other.scale)
  }

  public var negated: ExactDecimal { ExactDecimal(0 - mantissa, scale: scale) }
  public var magnitude: ExactDecimal { isNegative ? negated : self }

  /// The quotient rounded half away from zero to `decimals` digits, or nil for a zero divisor.
  public func divided(by divisor: ExactDecimal, decimals: Int) -> ExactDecimal? {
    guard divisor.mantissa != 0, let up = Self.power(decimals + divisor.scale),
      let down = Self.power(scale)
    else { return nil }
    let (numerator, overflow) = mantissa.multipliedReportingOverflow(by: up)
    let (denominator, second) = divisor.mantissa.multipliedReportingOverflow(by: down)
    guard !overflow, !second else { return nil }
    let (quotient, remainder) = numerator.magnitude
      .quotientAndRemainder(dividingBy: denominator.magnitude)
    let rounded = Int128(remainder >= denominator.magnitude - remainder ? quotient + 1 : quotient)
    let isNegative = (numerator < 0) != (denominator < 0)
    return ExactDecimal(isNegative ? 0 - rounded : rounded, scale: decimals)
  }

  /// The same number with as few decimals as possible.
  public var normalized: ExactDecimal {
    guard scale > 0 else { return self }
    var mantissa = mantissa
    var scale = scale
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    return ExactDecimal(mantissa, scale: scale)
  }

  static func power(_ exponent: Int) -> Int128? {
    exponent >= 0 && exponent < powers.count ? powers[exponent] : nil
  }

  private static let powers: [Int128] = {
    var powers: [Int128] = [1]
    for _ in 0..<37 { powers.append(powers[powers.count - 1] * 10) }
    return powers
  }()
}

extension ExactDecimal: Comparable {
  public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.scale == right.scale { return left.mantissa == right.mantissa }
    let left = left.normalized
    let right = right.normalized
    return left.mantissa == right.mantissa && left.scale == right.scale
  }

  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.scale == right.scale { return left.mantissa < right.mantissa }
    let common = max(left.scale, right.scale)
    if let first = left.mantissa(atScale: common), let second = right.mantissa(atScale: common) {
      return first < second
    }
    // Too far apart for one scale: their whole parts differ.
    let first = left.mantissa / (power(min(left.scale, 37)) ?? 1)
    let second = right.mantissa / (power(min(right.scale, 37)) ?? 1)
    return first < second
  }
}

extension ExactDecimal: Hashable {
  public func hash(into hasher: inout Hasher) {
    let plain = normalized
    hasher.combine(plain.mantissa)
    hasher.combine(plain.scale)
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number in plain notation, with a point before its decimals.
  public var description: String {
    guard scale > 0 else { return String(mantissa) }
    let digits = String(mantissa.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    let sign = mantissa < 0 ? "-" : ""
    return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
  }

  /// The number as Vietnamese write it: points between thousands, a comma before decimals.
  public var vietnamese: String {
    String(unsafeUninitializedCapacity: printedLength) { text in
      // From the last digit to the first.
      var length = 0
      var rest = mantissa.magnitude
      var count = 0
      while rest > 0 || count <= max(scale, 0) {
        if count > 0, count == scale {
          text[length] = 0x2C
          length += 1
        } else if count > scale, (count - scale).isMultiple(of: 3) {
          text[length] = 0x2E
          length += 1
        }
        text[length] = 0x30 + Self.removeLastDigit(&rest)
        length += 1
        count += 1
      }
      if isNegative {
        text[length] = 0x2D
        length += 1
      }
      var printed = UnsafeMutableBufferPointer(rebasing: text[..<length])
      printed.reverse()
      return length
    }
  }

  /// At least the bytes that it takes to print it; of most numbers so few that they need no memory of their own.
  private var printedLength: Int {
    if (0...4).contains(scale), mantissa.magnitude < 10_000_000_000 { return 15 }
    return 2 * (max(scale, 0) + Self.mostDigits)
  }

  /// Of the largest mantissa.
  private static let mostDigits = 39

  /// Divides by ten and returns the remainder; nearly always in one machine word.
  private static func removeLastDigit(_ value: inout UInt128) -> UInt8 {
    if let word = UInt64(exactly: value) {
      value = UInt128(word / 10)
      return UInt8(truncatingIfNeeded: word % 10)
    }
    let (quotient, digit) = value.quotientAndRemainder(dividingBy: 10)
    value = quotient
    return UInt8(truncatingIfNeeded: digit)
  }
}
