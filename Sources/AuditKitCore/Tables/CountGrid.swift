/// The plain whole counts of a table, for sums over many of its cells.
///
/// Most figures of a report are such: read in one way only, exact, and far from any overflow. What they add
/// up to needs no intervals.
struct CountGrid: Sendable {
  private let counts: [Int64]

  /// Stands for a cell without a plain count.
  private static let none = Int64.min
  /// So that a sum over four million cells still fits.
  private static let limit: Int128 = 1 << 40

  init(_ contents: [CellContent]) {
    counts = contents.map { content in
      guard case .number(let value) = content, value.isCount, value.alternative == nil,
        value.precision == .stated, value.value.mantissa.magnitude < Self.limit.magnitude
      else { return Self.none }
      return Int64(truncatingIfNeeded: value.value.mantissa)
    }
  }

  /// The count in a cell, by its position row by row; nil if it is anything but a plain count.
  subscript(cell: Int) -> Int64? {
    let count = counts[cell]
    return count == Self.none ? nil : count
  }
}
