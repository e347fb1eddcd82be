/// Reads the digits of one number token, in all the ways that Vietnamese reports write numbers.
///
/// `.` groups thousands and `,` marks decimals (Luật Kế toán 2003, điều 12), and real reports use both
/// the other way round as well. Order of trust:
///
/// | written | read as |
/// | --- | --- |
/// | `1542`, `08` | whole number |
/// | `1.234.567`, `1.234,5` | points group, comma marks decimals |
/// | `1,234,567`, `1,234.5` | commas group, point marks decimals |
/// | `5.418`, `98.134` | thousands, or else a decimal point |
/// | `1,234` | decimals, or else foreign thousands |
/// | `99.91`, `0.125`, `1542.5` | decimal point |
/// | `98,81` | decimal comma |
/// | `3.2.1`, `08.6.2018` | no number: a code or a date |
public enum NumberReading {
  /// The longest run of digits that is read as a number; longer ones are identifiers.
  public static let maximumDigits = 24

  /// Reads the token at a range, or returns nil where it is a code, a date or too long.
  public static func read(_ bytes: [UInt8], _ range: TextRange) -> StatedValue? {
    if let value = plain(bytes, range) { return StatedValue(value: value, range: range) }
    guard range.count <= maximumDigits + 8 else { return nil }
    let shape = Shape(bytes, range)
    guard shape.digitCount <= maximumDigits else { return nil }
    switch (shape.points, shape.commas) {
    case (0, 0): return shape.value(scale: 0, range)
    case (_, 0): return shape.onlyPoints(range)
    case (0, _): return shape.onlyCommas(range)
    case (_, 1) where shape.lastMark == 0x2C && shape.isGrouped:
      return shape.value(scale: shape.lastGroup, range)
    case (1, _) where shape.lastMark == 0x2E && shape.isGrouped:
      return shape.value(scale: shape.lastGroup, range)
    default: return nil
    }
  }

  /// Digits and nothing else, as most numbers are, and no more of them than a machine word holds.
  private static func plain(_ bytes: [UInt8], _ range: TextRange) -> ExactDecimal? {
    guard range.count <= 18 else { return nil }
    var value = 0
    for index in range.start..<range.end {
      guard bytes[index].isDigit else { return nil }
      value = value &* 10 &+ Int(bytes[index] &- 0x30)
    }
    return ExactDecimal(Int128(value))
  }
}

/// What a number token is made of.
private struct Shape {
  var mantissa: Int128 = 0
  var digitCount = 0
  var points = 0
  var commas = 0
  var lastMark: UInt8 = 0
  /// Digits before the first mark, and behind the last.
  var firstGroup = 0
  var lastGroup = 0
  /// Whether every group between the first and the last mark has three digits.
  var isGrouped = true
  var startsWithZero = false

  init(_ bytes: [UInt8], _ range: TextRange) {
    var group = 0
    var marks = 0
    // So many digits fit a machine word, and hardly a number has more.
    var leading = 0
    startsWithZero = bytes[range.start] == 0x30
    for index in range.start..<range.end {
      let byte = bytes[index]
      if byte.isDigit {
        group += 1
        digitCount += 1
        if digitCount <= 18 {
          leading = leading &* 10 &+ Int(byte &- 0x30)
          mantissa = Int128(leading)
        } else if digitCount <= NumberReading.maximumDigits {
          mantissa = mantissa * 10 + Int128(byte - 0x30)
        }
      } else {
        if marks == 0 { firstGroup = group } else if group != 3 { isGrouped = false }
        marks += 1
        if byte == 0x2E { points += 1 } else { commas += 1 }
        lastMark = byte
        group = 0
      }
    }
    if marks == 0 { firstGroup = group }
    lastGroup = group
    if firstGroup > 3 { isGrouped = false }
  }

  func value(scale: Int, _ range: TextRange) -> StatedValue {
    StatedValue(value: ExactDecimal(mantissa, scale: scale), range: range)
  }

  private var canGroup: Bool { isGrouped && lastGroup == 3 && !startsWithZero }

  func onlyPoints(_ range: TextRange) -> StatedValue? {
    if points > 1 { return canGroup ? value(scale: 0, range) : nil }
    guard canGroup else { return value(scale: lastGroup, range) }
    var number = value(scale: 0, range)
    number.alternative = ExactDecimal(mantissa, scale: 3)
    return number
  }

  func onlyCommas(_ range: TextRange) -> StatedValue? {
    if commas > 1 { return canGroup ? value(scale: 0, range) : nil }
    var number = value(scale: lastGroup, range)
    if canGroup { number.alternative = ExactDecimal(mantissa) }
    return number
  }
}
