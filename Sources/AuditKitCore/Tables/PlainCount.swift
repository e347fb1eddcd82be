/// A number of a table as a plain whole count, for sums over many of its cells.
///
/// Most figures of a report are such: read in one way only, exact, and far from any overflow. What they add
/// up to needs no intervals.
struct PlainCount: Sendable {
  private let count: Int64

  /// Stands for a number that is anything but a plain count.
  private static let none = Int64.min
  /// So that a sum over four million cells still fits.
  private static let limit: UInt128 = 1 << 40

  init(_ value: StatedValue) {
    let isPlain =
      value.isCount && value.alternative == nil && value.precision == .stated
      && value.value.mantissa.magnitude < Self.limit
    count = isPlain ? Int64(truncatingIfNeeded: value.value.mantissa) : Self.none
  }

  /// The count; nil if the number is anything but a plain one.
  var value: Int64? { count == Self.none ? nil : count }
}
