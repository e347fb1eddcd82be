/// Numbers whose thousands are grouped by blanks: `1 234`, `12 318,5`.
extension LexedText {
  /// A number with the three digits that follow behind a blank.
  ///
  /// - Parameters:
  ///   - value: The number up to here.
  ///   - index: The token behind it.
  ///   - end: Where its cell or passage ends.
  /// - Returns: Both as one number, or nil where they are two.
  func grouped(_ value: StatedValue, _ index: Int, _ end: Int) -> StatedValue? {
    guard index < end, tokens[index].kind == .number, tokens[index].isSpaced,
      value.decimals == 0, value.alternative == nil, value.value > .zero,
      value.value < ExactDecimal(1_000_000_000), tokens[index - 1].range.count <= 3
    else { return nil }
    let range = tokens[index].range
    let digits = text.bytes[range.start..<range.end].prefix { $0.isDigit }.count
    guard digits == 3, let group = NumberReading.read(text.bytes, range),
      group.alternative == nil,
      let thousands = value.value.multiplied(by: ExactDecimal(1000)),
      let sum = thousands.adding(group.value)
    else { return nil }
    return StatedValue(value: sum, range: value.range.union(range))
  }
}
