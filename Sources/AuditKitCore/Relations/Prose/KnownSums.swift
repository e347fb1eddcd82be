/// Sums that were found before, by their wholes.
struct KnownSums {
  private let byWhole: [Int: [ProseSum]]

  init(_ sums: [ProseSum]) { byWhole = Dictionary(grouping: sums, by: \.whole) }

  /// Whether one of them says all that a sum says.
  func say(_ sum: ProseSum) -> Bool {
    byWhole[sum.whole]?.contains { known in sum.parts.allSatisfy(known.parts.contains) } ?? false
  }
}
