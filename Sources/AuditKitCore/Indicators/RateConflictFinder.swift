/// Holds rates against counts: `tỷ lệ giải quyết đúng hạn đạt 99,72 %` in one section, 2.145 resolved and 6 late in
/// another one or in a table.
///
/// Only of whole levels: of a unit or field the parts are told in too many ways.
struct RateConflictFinder {
  private struct Key: Hashable {
    let measure: TermSet
    let scope: AgencyLevel?
  }

  /// What the places that state one measure of one level have in common.
  private struct Count {
    let first: Indicator
    /// Whether all state one value.
    var isOne = true
    /// The last days up to which some of them were counted.
    var ends: Set<CalendarDate> = []
  }

  private let rates: [Indicator]
  private var counts: [Key: Count] = [:]

  init(_ indicators: [Indicator]) {
    rates = indicators.filter { $0.measure.contains(.share) && !$0.isOfOne }
    if rates.isEmpty { return }
    for one in indicators
    where !one.measure.contains(.share) && !one.isOfOne && !one.isRestricted {
      let key = Key(measure: one.measure, scope: one.scope)
      var count = counts[key] ?? Count(first: one)
      count.isOne = count.isOne && count.first.value.value == one.value.value
      if let end = one.window?.end { count.ends.insert(end) }
      counts[key] = count
    }
  }

  /// The conflicts, in the order of their rates.
  func find() -> [RateConflict] { rates.compactMap(conflict) }

  private func conflict(_ rate: Indicator) -> RateConflict? {
    guard let resolved = only(rate, [.resolved]), let late = only(rate, [.resolved, .late]),
      let inTime = resolved.value.value.subtracting(late.value.value), !inTime.isNegative,
      !countsPending(rate)
    else { return nil }
    let isLate = rate.measure.contains(.late)
    let parts = isLate ? [late.value.value] : [inTime] + otherCounts(rate)
    let verdicts = parts.map { verdict(rate, $0, of: resolved) }
    guard case .inconsistent(let expected) = verdicts[0], !verdicts.contains(where: \.holds),
      !isOfReceived(rate, late: late),
      let difference = expected.subtracting(rate.value.value)?.magnitude,
      difference <= RateConflict.largestSlip
    else { return nil }
    return RateConflict(
      rate: RateConflict.Operand(rate),
      isOfLate: isLate,
      resolved: RateConflict.Operand(resolved),
      late: RateConflict.Operand(late),
      part: parts[0],
      expected: expected
    )
  }

  /// Whether some are late that are not resolved yet: a rate may count these as well.
  private func countsPending(_ rate: Indicator) -> Bool {
    guard let pending = counts[Key(measure: [.pending, .late], scope: rate.scope)] else {
      return false
    }
    return !pending.isOne || !pending.first.value.value.isZero
  }

  /// Whether a rate is one of all that was received.
  private func isOfReceived(_ rate: Indicator, late: Indicator) -> Bool {
    guard let received = only(rate, [.received]),
      let rest = received.value.value.subtracting(late.value.value)
    else { return false }
    let part = rate.measure.contains(.late) ? late.value.value : rest
    return verdict(rate, part, of: received).holds
  }

  private func verdict(_ rate: Indicator, _ part: ExactDecimal, of base: Indicator) -> Verdict {
    var value = base.value
    value.value = part
    return ShareCheck(percent: rate.value, part: value, base: base.value).verdict()
  }

  /// What else may be called in time: those resolved just on time, early, or neither late nor early.
  private func otherCounts(_ rate: Indicator) -> [ExactDecimal] {
    let counts = [TermSet]([
      [.resolved, .onTime], [.resolved, .onTimeOrEarly], [.resolved, .early],
      [.resolved, .inTerm],
    ]).compactMap { only(rate, $0)?.value.value }
    let both = only(rate, [.resolved, .early]).flatMap { early in
      only(rate, [.resolved, .onTime]).flatMap { early.value.value.adding($0.value.value) }
    }
    return counts + (both.map { [$0] } ?? [])
  }

  /// The count of a measure of the same level, if all places state one, over the same days as far as they say so.
  private func only(_ rate: Indicator, _ measure: TermSet) -> Indicator? {
    guard let count = counts[Key(measure: measure, scope: rate.scope)], count.isOne else {
      return nil
    }
    let end = rate.window?.end
    let isSame = end.map { count.ends.isSubset(of: [$0]) } ?? (count.ends.count <= 1)
    return isSame ? count.first : nil
  }
}
