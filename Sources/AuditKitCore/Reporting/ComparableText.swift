extension String {
  /// The text for comparing: composed, in lower case, with single blanks.
  var normalized: String {
    let bytes = Array(utf8)
    let composed = Composer.compose(bytes)?.bytes ?? bytes
    if let plain = Self.normalizedVietnamese(composed) {
      return String(decoding: plain, as: UTF8.self)
    }
    return String(decoding: composed, as: UTF8.self).lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The same for text of which every letter is one of Vietnamese, as nearly all is; nil for other text.
  private static func normalizedVietnamese(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isSpaced = false
    var index = 0
    while index < bytes.count {
      let scalar = UTF8Scalar.decode(bytes, &index)
      if scalar == 0x20 || (0x09...0x0D).contains(scalar) {
        isSpaced = true
        continue
      }
      guard let small = lowerCase(scalar) else { return nil }
      if isSpaced, !result.isEmpty { result.append(UInt8(ascii: " ")) }
      isSpaced = false
      UTF8Scalar.append(small, to: &result)
    }
    return result
  }

  /// The lower case of a sign of ASCII, a letter of Vietnamese, or a sign of print; else nil.
  private static func lowerCase(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x41...0x5A: return scalar + 0x20
    case ..<0x80, 0x2010...0x2027, 0x2030...0x205E: return scalar
    case 0xC0..<0x250, 0x1EA0..<0x1EFA:
      guard let letter = LetterTable.shared.letter(scalar), letter.base < 0xC0 else { return nil }
      return letter.isUpper ? scalar + (scalar < 0x100 ? 0x20 : 1) : scalar
    default: return nil
    }
  }
}
