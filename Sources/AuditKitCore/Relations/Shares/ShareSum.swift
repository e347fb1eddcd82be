/// Shares that together are all of one whole, and so make 100 within what their rounding allows.
struct ShareSum {
  let total: ExactDecimal
  private let values: [StatedValue]
  private let rounded: Interval
  /// What the shares add up to at most if their digits were cut off.
  private let highest: ExactDecimal

  /// Adds up shares; nil where one cannot be read or the sum is out of bounds.
  init?(_ shares: [StatedValue]) {
    var total = ExactDecimal.zero
    var rounded = Interval(exact: .zero)
    var highest = ExactDecimal.zero
    for share in shares {
      guard !share.value.isNegative, let interval = Interval(rounded: share.value),
        let cut = Interval(truncated: share.value), let sum = total.adding(share.value),
        let next = rounded.adding(interval), let upper = highest.adding(cut.upper)
      else { return nil }
      total = sum
      rounded = next
      highest = upper
    }
    values = shares
    self.total = total
    self.rounded = rounded
    self.highest = highest
  }

  private static let whole = ExactDecimal(100)

  /// Whether they miss 100 by so little that they mean to make it; `52 % nam và 15 % nữ` are shares of each.
  var isNearWhole: Bool {
    guard let gap = total.subtracting(Self.whole)?.magnitude else { return false }
    return gap <= ExactDecimal(10)
  }

  /// Whether they make 100, or might.
  ///
  /// More than 100 is wrong even if classes are missing; less only where none is.
  func verdict(isComplete: Bool) -> Verdict {
    if rounded.lower > Self.whole {
      return isFar ? .notEvaluated : .inconsistent(expected: Self.whole)
    }
    if highest >= Self.whole { return .consistent }
    return isComplete && !isFar ? .inconsistent(expected: Self.whole) : .notEvaluated
  }

  /// Shares of which some make 100 without the others: those others are of something else.
  var hasCompletePart: Bool {
    if values.contains(where: { $0.value >= Self.whole }) { return true }
    guard values.count > 2 else { return false }
    return (1..<(1 << values.count) - 1).contains { chosen in
      guard chosen.nonzeroBitCount >= 2 else { return false }
      let part = values.indices.filter { chosen & 1 << $0 != 0 }.map { values[$0] }
      return ShareSum(part)?.rounded.meets(Interval(exact: Self.whole)) ?? false
    }
  }

  /// So far from 100 that they are hardly shares of one whole.
  private var isFar: Bool {
    total > ExactDecimal(150) || total < ExactDecimal(50)
  }
}
