/// The number in front of a row or heading: `I`, `A`, `1`, `2.1`, `a)`, `-`.
public struct Ordinal: Sendable, Equatable {
  /// How the number is written.
  public enum Style: Int, Sendable {
    case capital
    case roman
    case arabic
    case letter
    case bullet
  }

  public let style: Style
  /// The value; for `3.2.1` the values.
  public let numbers: OrdinalNumbers
  public let range: TextRange

  /// How many numbers a code like `3.2.1` has.
  public var depth: Int { numbers.count }
}

/// Reads ordinals.
enum OrdinalReader {
  /// Reads a cell that holds an ordinal and nothing else, with the stop or parenthesis behind it.
  static func alone(in phrase: Phrase) -> Ordinal? {
    guard let lead = leading(in: phrase) else { return nil }
    return lead.end == phrase.tokens.upperBound ? lead.ordinal : nil
  }

  /// An ordinal in front of other words.
  struct Lead {
    let ordinal: Ordinal
    /// The token behind it and its stop.
    let end: Int
  }

  /// Reads the ordinal at the start of a label such as `5.1. UBND xã` or `III CƠ CHẾ`.
  static func leading(in phrase: Phrase) -> Lead? {
    let end = phrase.tokens.upperBound
    var index = phrase.tokens.lowerBound
    while index < end, phrase[index].isSign("*") { index += 1 }
    guard index < end else { return nil }
    let isParenthesized = phrase[index].isSign("(") && index + 1 < end
    if isParenthesized { index += 1 }
    let token = phrase[index]
    guard token.kind != .word || mayBeOrdinal(token),
      let (style, numbers) = value(of: token, phrase.bytes(index))
    else { return nil }
    let ordinal = Ordinal(style: style, numbers: numbers, range: token.range)
    return Lead(ordinal: ordinal, end: stopEnd(phrase, index + 1, isParenthesized))
  }

  /// Whether a word can be a letter or a Roman number, by its shape alone.
  private static func mayBeOrdinal(_ word: Token) -> Bool {
    word.range.count == 1 || word.isCapitalized && word.range.count <= RomanNumeral.longest
  }

  private static func stopEnd(_ phrase: Phrase, _ start: Int, _ isParenthesized: Bool) -> Int {
    var index = start
    let end = phrase.tokens.upperBound
    if isParenthesized, index < end, phrase[index].isSign(")") { return index + 1 }
    while index < end, phrase[index].isStop { index += 1 }
    return index
  }

  private static func value(
    of token: Token,
    _ bytes: ArraySlice<UInt8>
  ) -> (Ordinal.Style, OrdinalNumbers)? {
    switch token.kind {
    case .number: arabic(bytes).map { (.arabic, $0) }
    case .word: letters(bytes)
    case .sign where token.isSign("-") || token.isSign("+") || token.isSign("\u{2022}"):
      (.bullet, OrdinalNumbers())
    default: nil
    }
  }

  /// `12`, `3.2.1`: numbers of at most three digits, joined by points.
  private static func arabic(_ bytes: ArraySlice<UInt8>) -> OrdinalNumbers? {
    var numbers = OrdinalNumbers()
    var current = 0
    var digits = 0
    for byte in bytes {
      if byte.isDigit {
        current = current * 10 + Int(byte - 0x30)
        digits += 1
        if digits > 3 { return nil }
      } else if byte == 0x2E {
        guard numbers.append(current) else { return nil }
        (current, digits) = (0, 0)
      } else {
        return nil
      }
    }
    return numbers.append(current) ? numbers : nil
  }

  private static func letters(_ bytes: ArraySlice<UInt8>) -> (Ordinal.Style, OrdinalNumbers)? {
    if let roman = RomanNumeral.value(of: bytes) { return (.roman, OrdinalNumbers(roman)) }
    guard bytes.count == 1, let byte = bytes.first else { return nil }
    switch byte {
    case 0x41...0x5A: return (.capital, OrdinalNumbers(Int(byte) - 0x40))
    case 0x61...0x7A: return (.letter, OrdinalNumbers(Int(byte) - 0x60))
    default: return nil
    }
  }
}

extension Token {
  /// What may stand behind an ordinal.
  fileprivate var isStop: Bool { isSign(".") || isSign(")") || isSign("*") }
}

/// Roman numerals up to 39, in capitals.
enum RomanNumeral {
  /// The length of XXXVIII.
  static let longest = 7

  /// The value of a well-formed numeral, or nil.
  static func value(of bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= longest else { return nil }
    var total = 0
    var previous = 0
    for byte in bytes.reversed() {
      let digit: Int
      switch byte {
      case UInt8(ascii: "I"): digit = 1
      case UInt8(ascii: "V"): digit = 5
      case UInt8(ascii: "X"): digit = 10
      default: return nil
      }
      total += digit < previous ? -digit : digit
      previous = max(previous, digit)
    }
    return numerals.indices.contains(total) && numerals[total].elementsEqual(bytes) ? total : nil
  }

  /// The numerals by their value, as bytes; there is none of zero.
  private static let numerals: [[UInt8]] = [[]] + (1..<40).map { Array(text(of: $0).utf8) }

  /// The numeral of a value from 1 to 39.
  static func text(of value: Int) -> String {
    let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    guard (1..<40).contains(value) else { return String(value) }
    return String(repeating: "X", count: value / 10) + units[value % 10]
  }
}
