/// The plain whole counts of a table, for sums over many of its cells.
///
/// Most figures of a report are such: read in one way only, exact, and far from any overflow. What they add
/// up to needs no intervals.
struct CountGrid: Sendable {
  private var counts: [Int64]

  /// Stands for a cell without a plain count.
  private static let none = Int64.min
  /// So that a sum over four million cells still fits.
  private static let limit: UInt128 = 1 << 40

  /// A grid without counts.
  init(cells: Int) { counts = Array(repeating: Self.none, count: cells) }

  /// Notes the number in a cell.
  mutating func set(_ cell: Int, _ value: StatedValue) { counts[cell] = Self.count(value) }

  private static func count(_ value: StatedValue) -> Int64 {
    guard value.isCount, value.alternative == nil, value.precision == .stated,
      value.value.mantissa.magnitude < limit
    else { return none }
    return Int64(truncatingIfNeeded: value.value.mantissa)
  }

  /// The count in a cell, by its position row by row; nil if it is anything but a plain count.
  subscript(cell: Int) -> Int64? {
    let count = counts[cell]
    return count == Self.none ? nil : count
  }
}
