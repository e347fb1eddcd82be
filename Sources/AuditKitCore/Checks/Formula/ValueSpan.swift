/// Everything that a printed number, or what was worked out from such numbers, may stand for.
///
/// Like `Interval`, with ends that are exact quotients and may each be left out, so that formulas can divide and
/// subtract. A value that is used twice in a formula counts as two that may differ; so a span is never too
/// narrow, and a finding never wrong for that.
struct ValueSpan: Sendable, Equatable {
  struct End: Sendable, Equatable {
    let value: ExactFraction
    /// Whether the value itself belongs to the span.
    let isClosed: Bool
  }

  let lower: End
  let upper: End

  init(lower: End, upper: End) {
    self.lower = lower
    self.upper = upper
  }

  init(exact value: ExactFraction) {
    lower = End(value: value, isClosed: true)
    upper = lower
  }

  init?(_ interval: Interval) {
    guard let lower = ExactFraction(interval.lower), let upper = ExactFraction(interval.upper)
    else { return nil }
    self.lower = End(value: lower, isClosed: true)
    self.upper = End(value: upper, isClosed: interval.isClosed || lower == upper)
  }
}

// What may come out of a calculation.
extension ValueSpan {
  /// Whether it is one value, so that there is nothing to choose from.
  private var isExact: Bool { lower == upper && lower.isClosed }

  var negated: ValueSpan { ValueSpan(lower: upper.negated, upper: lower.negated) }

  func adding(_ other: ValueSpan) -> ValueSpan? {
    guard let lower = lower.joined(other.lower, { $0.adding($1) }),
      let upper = upper.joined(other.upper, { $0.adding($1) })
    else { return nil }
    return ValueSpan(lower: lower, upper: upper)
  }

  func subtracting(_ other: ValueSpan) -> ValueSpan? { adding(other.negated) }

  func multiplied(by other: ValueSpan) -> ValueSpan? {
    corners(with: other) { $0.multiplied(by: $1) }
  }

  /// Nil where the divisor may be zero.
  func divided(by other: ValueSpan) -> ValueSpan? {
    guard other.lower.value > .zero || other.upper.value < .zero else { return nil }
    return corners(with: other) { $0.divided(by: $1) }
  }

  /// From the smallest to the largest of the four results of ends with ends.
  private func corners(
    with other: ValueSpan,
    _ operation: (ExactFraction, ExactFraction) -> ExactFraction?
  ) -> ValueSpan? {
    if isExact, other.isExact {
      return lower.joined(other.lower, operation).map { ValueSpan(lower: $0, upper: $0) }
    }
    var ends: [End] = []
    for left in [lower, upper] {
      for right in [other.lower, other.upper] {
        guard let end = left.joined(right, operation) else { return nil }
        ends.append(left.isZero || right.isZero ? End(value: .zero, isClosed: true) : end)
      }
    }
    guard let least = ends.map(\.value).min(), let most = ends.map(\.value).max() else {
      return nil
    }
    return ValueSpan(lower: .outermost(least, of: ends), upper: .outermost(most, of: ends))
  }
}

extension ValueSpan.End {
  fileprivate var negated: Self { Self(value: value.negated, isClosed: isClosed) }

  fileprivate func joined(
    _ other: Self,
    _ operation: (ExactFraction, ExactFraction) -> ExactFraction?
  ) -> Self? {
    operation(value, other.value).map { Self(value: $0, isClosed: isClosed && other.isClosed) }
  }

  /// Whether it is a zero that belongs to its span: times anything it is zero, also times an end left out.
  fileprivate var isZero: Bool { value.isZero && isClosed }

  fileprivate static func outermost(_ value: ExactFraction, of ends: [Self]) -> Self {
    Self(value: value, isClosed: ends.contains { $0.value == value && $0.isClosed })
  }
}

// Whether some value of one span can stand to some value of another as a formula says.
extension ValueSpan {
  func meets(_ other: ValueSpan) -> Bool { canBeAtMost(other) && other.canBeAtMost(self) }

  func canBeAtMost(_ other: ValueSpan) -> Bool {
    if lower.value == other.upper.value { return lower.isClosed && other.upper.isClosed }
    return lower.value < other.upper.value
  }

  func canBeBelow(_ other: ValueSpan) -> Bool { lower.value < other.upper.value }

  func canDiffer(from other: ValueSpan) -> Bool {
    lower.value != upper.value || other.lower.value != other.upper.value
      || lower.value != other.lower.value
  }
}
