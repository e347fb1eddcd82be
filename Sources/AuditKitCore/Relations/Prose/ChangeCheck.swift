/// Works out a change, or what was reached of a plan, from the two figures that it follows from.
struct ChangeCheck {
  let kind: ProseChange.Kind
  let stated: StatedValue
  let now: StatedValue
  let before: StatedValue
  /// What was before, where no figure names it.
  var earlier: ExactDecimal?

  /// Whether what is stated follows from the figures.
  func verdict() -> Verdict {
    // `14,872 tỷ đồng` may be read in two ways, and any that holds will do.
    let verdicts = now.readings.flatMap { now in
      before.readings.map { verdict(stated, now: now, $0, kind) }
    }
    return verdicts.first { $0.holds } ?? verdicts[0]
  }

  private func verdict(
    _ stated: StatedValue,
    now: StatedValue,
    _ before: StatedValue,
    _ kind: ProseChange.Kind
  ) -> Verdict {
    let share = ShareCheck(percent: stated, part: now, base: before)
    let growth = ShareCheck(percent: stated, part: now, base: before, formula: .growth)
    switch kind {
    case .growth: return first(growth.verdict(), orHolding: share.verdict())
    case .achievement: return first(share.verdict(), orHolding: growth.verdict())
    case .rate: return share.verdict()
    case .ownRate: return ownRate(stated, change: now, before)
    case .difference:
      let difference = difference(stated, now, before)
      // `tăng 2,7 % so với năm trước (92,15 %)` may also be said of what the rate has grown by.
      return stated.isPercent ? first(difference, orHolding: growth.verdict()) : difference
    }
  }

  /// Of what was before; or the count that is named is that: `năm trước 1.101 văn bản, tăng 104 văn bản (9,45 %)`.
  private func ownRate(
    _ stated: StatedValue,
    change: StatedValue,
    _ count: StatedValue
  ) -> Verdict {
    guard let earlier, !earlier.isNegative, !earlier.isZero else { return .notEvaluated }
    var base = count
    base.value = earlier
    return first(
      ShareCheck(percent: stated, part: change, base: base).verdict(),
      orHolding: ShareCheck(percent: stated, part: change, base: count).verdict()
    )
  }

  /// People also write `tăng 118 %` for what grew to 118 % of it.
  private func first(_ verdict: Verdict, orHolding other: @autoclosure () -> Verdict) -> Verdict {
    guard verdict.isInconsistent else { return verdict }
    let other = other()
    return other.holds ? other : verdict
  }

  private func difference(
    _ stated: StatedValue,
    _ now: StatedValue,
    _ before: StatedValue
  ) -> Verdict {
    let (more, less) = now.value >= before.value ? (now, before) : (before, now)
    let check = SumCheck(
      whole: more,
      parts: [SumCheck.Part(value: less), SumCheck.Part(value: stated)]
    )
    guard case .inconsistent = check.verdict(), let expected = more.value.subtracting(less.value)
    else { return check.verdict() }
    return .inconsistent(expected: expected)
  }
}
