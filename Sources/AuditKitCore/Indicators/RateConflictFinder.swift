/// Holds rates against counts: `tỷ lệ giải quyết đúng hạn đạt 99,72 %` in one section, 2.145 resolved and 6 late in
/// another one or in a table.
struct RateConflictFinder {
  private struct Key: Hashable {
    let measure: TermSet
    let scope: AgencyLevel?
    let subject: WordKey?

    func hash(into hasher: inout Hasher) {
      hasher.combine(measure)
      hasher.combine(subject)
    }
  }

  private let rates: [Indicator]
  private let counts: [Key: [Indicator]]

  init(_ indicators: [Indicator]) {
    rates = indicators.filter { $0.measure.contains(.share) }
    counts =
      rates.isEmpty
      ? [:]
      : Dictionary(grouping: indicators.filter { !$0.measure.contains(.share) }) {
        Self.key($0, $0.measure)
      }
  }

  private static func key(_ indicator: Indicator, _ measure: TermSet) -> Key {
    Key(
      measure: measure,
      scope: indicator.subject == nil ? indicator.scope : nil,
      subject: indicator.subject?.name
    )
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
    counts[Self.key(rate, [.pending, .late])]?.contains { !$0.value.value.isZero } ?? false
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

  /// The count of a measure of the same dossiers, over the same days as far as both say so, if all places state one.
  private func only(_ rate: Indicator, _ measure: TermSet) -> Indicator? {
    let all = (counts[Self.key(rate, measure)] ?? []).filter { !$0.isRestricted }
    guard let first = all.first, all.allSatisfy({ $0.value.value == first.value.value }),
      all.allSatisfy({ isSameWindow($0, rate) })
    else { return nil }
    return first
  }

  private func isSameWindow(_ one: Indicator, _ other: Indicator) -> Bool {
    guard let end = one.window?.end, let otherEnd = other.window?.end else { return true }
    return end == otherEnd
  }
}
