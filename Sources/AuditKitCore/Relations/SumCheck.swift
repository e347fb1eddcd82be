/// Compares a stated whole with the sum of its stated parts.
struct SumCheck {
  /// One part of a sum.
  struct Part {
    var value: StatedValue
    var isSubtracted = false
  }

  let whole: StatedValue
  let parts: [Part]
  /// How many parts could not be read; each may be anything from zero up.
  var unknownParts = 0

  /// The verdict, over every reading that is still open.
  ///
  /// A number that can be read two ways breaks a sum only if no reading of it satisfies the sum.
  func verdict() -> Verdict {
    let first = verdict(whole, parts)
    guard first.isInconsistent, isAmbiguous else { return first }
    return holdsOtherwise ? .consistent : first
  }

  private func verdict(_ whole: StatedValue, _ parts: [Part]) -> Verdict {
    guard whole.precision == .stated, !parts.isEmpty,
      parts.allSatisfy({ $0.value.precision == .stated }), let stated = whole.interval
    else { return .notEvaluated }
    if let counts = verdictOfCounts(whole, parts) { return counts }
    guard let (expected, sum) = added(parts) else { return .notEvaluated }
    if stated.meets(sum) { return .consistent }
    return isOpen(isWholeLarger: stated.lower > sum.upper)
      ? .notEvaluated : .inconsistent(expected: expected)
  }

  /// The sum of some parts as they are printed, and all that it may stand for: as much to either side as its
  /// rounded parts together; nil if it is out of bounds.
  private func added(_ parts: [Part]) -> (ExactDecimal, Interval)? {
    var sum = ExactDecimal.zero
    var slack = ExactDecimal.zero
    for part in parts {
      let value = part.value.value
      guard let next = part.isSubtracted ? sum.subtracting(value) : sum.adding(value) else {
        return nil
      }
      sum = next
      if part.value.isCount { continue }
      guard let wider = slack.adding(ExactDecimal(5, scale: value.scale + 1)) else { return nil }
      slack = wider
    }
    guard let lower = sum.subtracting(slack), let upper = sum.adding(slack) else { return nil }
    return (sum, Interval(lower: lower, upper: upper))
  }

  /// The verdict where everything is a whole count: the same, in plain numbers.
  private func verdictOfCounts(_ whole: StatedValue, _ parts: [Part]) -> Verdict? {
    guard whole.isCount else { return nil }
    var sum: Int128 = 0
    for part in parts {
      guard part.value.isCount else { return nil }
      // At most 24 digits each, so that 2^46 of them fit.
      sum += part.isSubtracted ? 0 - part.value.value.mantissa : part.value.value.mantissa
    }
    if whole.value.mantissa == sum { return .consistent }
    return isOpen(isWholeLarger: whole.value.mantissa > sum)
      ? .notEvaluated : .inconsistent(expected: ExactDecimal(sum))
  }

  /// Whether missing parts may account for a difference.
  ///
  /// What is missing can only add to the sum, so a whole below the known parts is wrong in any case.
  private func isOpen(isWholeLarger: Bool) -> Bool {
    unknownParts > 0 && (isWholeLarger || hasSubtraction)
  }

  private var hasSubtraction: Bool {
    parts.contains { $0.isSubtracted || $0.value.value.isNegative }
  }

  private var isAmbiguous: Bool {
    whole.alternative != nil || parts.contains { $0.value.alternative != nil }
  }

  /// Whether it holds with one number, or all numbers, read the other way.
  private var holdsOtherwise: Bool {
    let isWholeOpen = whole.alternative != nil
    let otherWhole = other(whole)
    if isWholeOpen, verdict(otherWhole, parts).holds { return true }
    let ambiguous = parts.indices.filter { parts[$0].value.alternative != nil }
    guard !ambiguous.isEmpty else { return false }
    var all = parts
    for index in ambiguous { all[index].value = other(parts[index].value) }
    if verdict(whole, all).holds || isWholeOpen && verdict(otherWhole, all).holds { return true }
    // One number alone is all of them.
    guard (2...Self.maximumSingles).contains(ambiguous.count) else { return false }
    var single = parts
    return ambiguous.contains { index in
      single[index].value = all[index].value
      defer { single[index].value = parts[index].value }
      return verdict(whole, single).holds
    }
  }

  private static let maximumSingles = 8

  private func other(_ value: StatedValue) -> StatedValue {
    guard let alternative = value.alternative else { return value }
    var other = value
    other.value = alternative
    other.alternative = nil
    return other
  }
}
