/// Compares a stated percentage with the share of one figure in another.
struct ShareCheck {
  /// How a percentage may come about.
  enum Formula: Sendable, Equatable {
    /// `100 × part ÷ base`
    case share
    /// `100 × (part − base) ÷ base`
    case growth
  }

  let percent: StatedValue
  let part: StatedValue
  let base: StatedValue
  var formula = Formula.share

  /// The verdict; 0 of 0 is consistent with 0 and evaluated no further.
  func verdict() -> Verdict {
    guard percent.precision == .stated, part.precision == .stated, base.precision == .stated
    else { return .notEvaluated }
    if formula == .share, percent.alternative == nil, let counts = Counts(self) {
      if counts.isRounded { return .consistent }
      if counts.isCut { return .consistentByTruncation }
      if counts.isFarOff, let expected = expected(percent) {
        return .inconsistent(expected: expected)
      }
    }
    let favoured = verdict(of: percent)
    guard percent.alternative != nil, !favoured.holds else { return favoured }
    for reading in percent.readings.dropFirst() {
      let verdict = verdict(of: reading)
      if verdict.holds { return verdict }
    }
    return favoured
  }

  /// How well a percentage agrees with its figures; better is more.
  enum Agreement: Int, Comparable {
    case none
    case truncated
    case rounded

    static func < (left: Agreement, right: Agreement) -> Bool { left.rawValue < right.rawValue }
  }

  /// How well it holds, without working out what it should be; for searching among many candidates.
  func agreement() -> Agreement {
    guard formula == .share, percent.alternative == nil, let counts = Counts(self) else {
      let verdict = verdict()
      return verdict == .consistent ? .rounded : verdict.holds ? .truncated : .none
    }
    return counts.agreement
  }

  /// A share of two whole counts small enough for plain arithmetic, which is nearly every one.
  struct Counts {
    /// `100 × part` and `base`, both times the unit of the percentage's last decimal.
    private let part: Int64
    private let base: Int64
    private let percent: Int64

    fileprivate init?(_ check: ShareCheck) {
      guard check.part.isCount, check.base.isCount, check.part.precision == .stated,
        check.base.precision == .stated, let part = Self.small(check.part.value.mantissa),
        let base = Self.small(check.base.value.mantissa)
      else { return nil }
      self.init(percent: check.percent, part: part, base: base)
    }

    /// Two plain counts and a percentage that can be read in one way only; nil if they are not.
    init?(percent: StatedValue, part: Int64, base: Int64) {
      guard percent.alternative == nil, percent.precision == .stated, base > 0,
        Self.isSmall(part), Self.isSmall(base), percent.decimals <= 4,
        let stated = Self.small(percent.value.mantissa)
      else { return nil }
      self.part = part * 100 * Self.units[percent.decimals]
      self.base = base
      self.percent = stated
    }

    private static let units: [Int64] = [1, 10, 100, 1_000, 10_000]

    private static func isSmall(_ value: Int64) -> Bool { value >= 0 && value < 1 << 31 }

    private static func small(_ value: Int128) -> Int64? {
      value >= 0 && value < 1 << 31 ? Int64(truncatingIfNeeded: value) : nil
    }

    var agreement: Agreement { isRounded ? .rounded : isCut ? .truncated : .none }

    private var difference: Int64 { part - percent * base }

    /// Rounded to the nearest, and either way at a half.
    var isRounded: Bool { 2 * difference.magnitude <= UInt64(base) }

    /// Cut off.
    var isCut: Bool { difference >= 0 && difference < base }

    /// Too far away for any rounding: that to the decimal before the last is by five of the last at most.
    var isFarOff: Bool { difference.magnitude > 5 * UInt64(base) }
  }

  private func verdict(of percent: StatedValue) -> Verdict {
    guard let part = part.interval, let base = base.interval,
      let rounded = Interval(rounded: percent.value)
    else { return .notEvaluated }
    let numerator = formula == .share ? part : part.subtracting(base)
    guard let numerator else { return .notEvaluated }
    // A decrease is printed with its sign or, under a title that says so, without.
    if numerator.upper.isNegative {
      return verdict(ofDecrease: numerator.negated, in: base, percent)
    }
    return verdict(percent, rounded, numerator, base)
  }

  private func verdict(
    ofDecrease decrease: Interval,
    in base: Interval,
    _ percent: StatedValue
  ) -> Verdict {
    var size = percent
    size.value = percent.value.magnitude
    guard let rounded = Interval(rounded: size.value) else { return .notEvaluated }
    return verdict(size, rounded, decrease, base)
  }

  private func verdict(
    _ percent: StatedValue,
    _ rounded: Interval,
    _ numerator: Interval,
    _ base: Interval
  ) -> Verdict {
    if base.upper.isZero { return .notEvaluated }
    guard let meets = rounded.meetsShare(of: numerator, in: base) else { return .notEvaluated }
    if meets || isRoundedCoarser(percent, numerator, base) || isRoundedTwice(percent) {
      return .consistent
    }
    if let cut = Interval(truncated: percent.value),
      cut.meetsShare(of: numerator, in: base) == true
    {
      return .consistentByTruncation
    }
    guard let expected = expected(percent) else { return .notEvaluated }
    return .inconsistent(expected: expected)
  }

  /// `36,70` is often 36,7 with a zero that the other figures of its column have called for.
  private func isRoundedCoarser(_ percent: StatedValue, _ part: Interval, _ base: Interval) -> Bool
  {
    let value = percent.value
    guard value.scale > 0, value.mantissa % 10 == 0 else { return false }
    let coarser = ExactDecimal(value.mantissa / 10, scale: value.scale - 1)
    return Interval(rounded: coarser)?.meetsShare(of: part, in: base) == true
  }

  /// Whether a percentage was rounded from one that was rounded before: 86,1 from 86,05, which was 86,0465.
  ///
  /// It is wrong by no more than the digit that was rounded first, and a reader who works it out from what the
  /// report prints elsewhere finds it right.
  private func isRoundedTwice(_ percent: StatedValue) -> Bool {
    share(decimals: percent.decimals + 1)?.divided(by: ExactDecimal(1), decimals: percent.decimals)
      == percent.value
  }

  /// The share at the printed precision, and at least two decimals, as reports print it.
  private func expected(_ percent: StatedValue) -> ExactDecimal? {
    share(decimals: max(percent.decimals, 2))?.normalized
  }

  /// The share rounded to the decimals that are printed.
  var rounded: ExactDecimal? { share(decimals: percent.decimals) }

  /// The share, rounded to some decimals; nil of nothing.
  func share(decimals: Int) -> ExactDecimal? {
    let numerator = formula == .share ? part.value : part.value.subtracting(base.value)
    guard !base.value.isZero else { return nil }
    return numerator?.multiplied(by: ExactDecimal(100))?.divided(by: base.value, decimals: decimals)
  }
}
