extension RootCause.Slip {
  /// How a figure may have become another when it was written down, as far as their digits tell.
  init?(from right: ExactDecimal, to wrong: ExactDecimal) {
    let scale = max(right.scale, wrong.scale)
    guard let one = right.mantissa(atScale: scale), let other = wrong.mantissa(atScale: scale),
      one != other, one > 0, other > 0
    else { return nil }
    let digits = (Self.digits(of: one), Self.digits(of: other))
    if Self.isTransposed(digits.0, digits.1) {
      self = .transposedDigits
    } else if Self.withoutZeros(digits.0) == Self.withoutZeros(digits.1) {
      self = .shiftedMark
    } else if digits.0.count >= 3, Self.isOneShorter(digits.1, digits.0) {
      self = .droppedDigit
    } else if digits.1.count >= 3, Self.isDoubled(digits.1, digits.0) {
      self = .doubledDigit
    } else {
      return nil
    }
  }

  private static func digits(of number: Int128) -> [UInt8] {
    // Most numbers fit a machine word, which is printed much faster.
    Array((Int64(exactly: number).map { String($0) } ?? String(number)).utf8)
  }

  private static func isTransposed(_ right: [UInt8], _ wrong: [UInt8]) -> Bool {
    guard right.count == wrong.count, right.count >= 2,
      let first = right.indices.first(where: { right[$0] != wrong[$0] }), first + 1 < right.count
    else { return false }
    var changed = wrong
    changed.swapAt(first, first + 1)
    return changed == right
  }

  private static func withoutZeros(_ digits: [UInt8]) -> ArraySlice<UInt8> {
    digits[...(digits.lastIndex { $0 != UInt8(ascii: "0") } ?? 0)]
  }

  private static func isOneShorter(_ shorter: [UInt8], _ longer: [UInt8]) -> Bool {
    guard shorter.count + 1 == longer.count else { return false }
    let same = zip(shorter, longer).prefix { $0 == $1 }.count
    return shorter[same...] == longer[(same + 1)...]
  }

  private static func isDoubled(_ longer: [UInt8], _ shorter: [UInt8]) -> Bool {
    longer.indices.dropFirst().contains { index in
      guard longer[index] == longer[index - 1] else { return false }
      var rest = longer
      rest.remove(at: index)
      return rest == shorter
    }
  }
}
