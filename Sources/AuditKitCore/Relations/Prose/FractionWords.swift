/// A fraction of two figures in prose, `16/22`, of which not each is a part of its whole.
struct FractionWords {
  let part: Figure
  let whole: Figure

  /// `51,3 giường bệnh/10.000 dân`: so many for every thousand, and no part of them.
  var isRate: Bool {
    guard whole.token - part.token > 2, part.unit == nil || part.unit != whole.unit else {
      return false
    }
    return Self.roundCounts.contains(whole.value.value)
  }

  private static let roundCounts = [100, 1_000, 10_000, 100_000].map { ExactDecimal($0) }

  /// `chiếm 1/3 dân số (32,8 %)`: a fraction as one speaks, and no count.
  var isSpoken: Bool {
    whole.unit == nil && part.value.value == ExactDecimal(1)
      && whole.value.value <= ExactDecimal(10)
  }

  /// `12/6`: more than all of it, and nothing says what it would count.
  var mayBeDay: Bool {
    whole.unit == nil && part.unit == nil && part.value.value > whole.value.value
  }
}
