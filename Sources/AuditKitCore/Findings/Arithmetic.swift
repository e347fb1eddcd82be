/// A calculation as people write it, for findings.
public enum Arithmetic {
  /// The most operands that a line shows; a longer sum names how many it leaves out.
  private static let maximumOperands = 12

  /// `1.200 + 300 = 1.500`.
  public static func sum(
    _ parts: [(value: ExactDecimal, isSubtracted: Bool)],
    _ result: ExactDecimal
  ) -> String {
    "\(addends(parts)) = \(result.vietnamese)"
  }

  /// `1.200 + 300`.
  public static func addends(_ parts: [(value: ExactDecimal, isSubtracted: Bool)]) -> String {
    var text = ""
    for (index, part) in parts.prefix(maximumOperands).enumerated() {
      let isMinus = part.isSubtracted != part.value.isNegative
      let size = part.value.magnitude.vietnamese
      text += index == 0 ? (isMinus ? "−" : "") + size : (isMinus ? " − " : " + ") + size
    }
    if parts.count > maximumOperands { text += " + … (+\(parts.count - maximumOperands))" }
    return text
  }

  /// `53 ÷ 54 = 98,15 %`.
  public static func share(part: ExactDecimal, base: ExactDecimal, _ result: ExactDecimal) -> String
  {
    "\(part.vietnamese) ÷ \(base.vietnamese) = \(result.vietnamese) %"
  }

  /// `(120 − 100) ÷ 100 = 20 %`.
  public static func growth(
    part: ExactDecimal,
    base: ExactDecimal,
    _ result: ExactDecimal
  ) -> String {
    let base = base.vietnamese
    return "(\(part.vietnamese) − \(base)) ÷ \(base) = \(result.vietnamese) %"
  }
}
