/// How numbers are printed near a figure, so that another can be printed in its place.
struct NumberStyle {
  /// Between groups of three digits; empty where there is nothing between them, nil where nothing tells.
  private(set) var groupMark: [UInt8]?
  private(set) var decimalMark: UInt8?
  /// Whether a number below ten has a zero before it; nil where nothing tells.
  private(set) var padsUnits: Bool?

  /// Takes up what a printed number shows and no earlier one did.
  mutating func learn(from value: StatedValue, in bytes: [UInt8]) {
    let range = value.range
    guard mayTell(value), !range.isEmpty, range.end <= bytes.count,
      let shape = Shape(bytes[range.start..<range.end], decimals: value.decimals)
    else { return }
    if groupMark == nil, shape.wholeDigits > 3 { groupMark = shape.groupMark }
    if decimalMark == nil { decimalMark = shape.decimalMark }
    // A zero itself hardly ever has another before it.
    guard padsUnits == nil, value.decimals == 0, value.value < ExactDecimal(10),
      !value.value.isZero
    else { return }
    padsUnits = shape.wholeDigits == 2
  }

  /// Whether a number may show something that is not known yet.
  private func mayTell(_ value: StatedValue) -> Bool {
    if groupMark == nil, value.range.count > 3 { return true }
    if value.decimals > 0 { return decimalMark == nil }
    return padsUnits == nil && value.value < ExactDecimal(10)
  }

  /// Whether it tells all that a number needs: marks for its thousands and its decimals, as far as it has any.
  func suffices(for value: ExactDecimal) -> Bool {
    let hasThousands = value.magnitude >= ExactDecimal(1000)
    return (groupMark != nil || !hasThousands) && (decimalMark != nil || value.scale <= 0)
  }

  /// Takes up what a document shows as a whole and nothing nearer did.
  mutating func learn(from habits: NumberHabits) {
    let groups: [(NumberHabit, [UInt8])] = [
      (.groupedByPoints, [0x2E]), (.groupedByCommas, [0x2C]), (.ungrouped, []),
    ]
    let most = groups.max { habits.values($0.0).count < habits.values($1.0).count }
    if groupMark == nil, let most, !habits.values(most.0).isEmpty { groupMark = most.1 }
    if decimalMark == nil {
      let points = habits.values(.decimalPoint).count
      decimalMark = points > habits.values(.decimalComma).count ? 0x2E : 0x2C
    }
  }

  /// A number that is not negative, printed in this style; the law's where nothing told.
  func text(_ value: ExactDecimal) -> String {
    let decimal = decimalMark ?? 0x2C
    let group = groupMark ?? (decimal == 0x2E ? [] : [0x2E])
    var digits = Array(String(value.mantissa.magnitude).utf8)
    while digits.count <= value.scale { digits.insert(0x30, at: 0) }
    let whole = digits.count - value.scale
    let isPadded = value.scale == 0 && whole == 1 && !value.isZero && padsUnits == true
    var text: [UInt8] = isPadded ? [0x30] : []
    for (index, digit) in digits.enumerated() {
      if index == whole {
        text.append(decimal)
      } else if index > 0, index < whole, (whole - index).isMultiple(of: 3) {
        text += group
      }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension NumberStyle {
  /// What a printed number is made of.
  private struct Shape {
    var groupMark: [UInt8] = []
    var decimalMark: UInt8?
    var wholeDigits = 0

    /// Nil where the digits are parted in a way that is no habit.
    init?(_ bytes: ArraySlice<UInt8>, decimals: Int) {
      var digits = 0
      var mark: [UInt8] = []
      let total = bytes.count(where: \.isDigit)
      guard total > decimals else { return nil }
      wholeDigits = total - decimals
      for byte in bytes {
        guard byte.isDigit else {
          mark.append(byte)
          continue
        }
        if !mark.isEmpty, !take(mark, after: digits, decimals) { return nil }
        mark = []
        digits += 1
      }
      guard mark.isEmpty else { return nil }
    }

    /// Takes up what stands between digits; false where it is neither a group's mark nor the decimal mark.
    private mutating func take(_ mark: [UInt8], after digits: Int, _ decimals: Int) -> Bool {
      if digits == wholeDigits, decimals > 0 {
        decimalMark = mark.first
        return mark.count == 1
      }
      guard digits > 0, (wholeDigits - digits).isMultiple(of: 3), digits < wholeDigits,
        groupMark.isEmpty || groupMark == mark
      else { return false }
      groupMark = mark
      return true
    }
  }
}
