/// Years as a condition names them: `2023`, `2019-2022`, `2020-`, `-2019`.
struct YearRange: Sendable, Hashable {
  private let first: Int
  private let last: Int

  init?(_ text: String) {
    let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let years = parts.map { part in
      part.utf8.count == 4 && part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard zip(parts, years).allSatisfy({ $0.isEmpty || $1 != nil }),
      years.contains(where: { $0 != nil })
    else { return nil }
    first = years[0] ?? .min
    last = parts.count == 1 ? first : years[1] ?? .max
    guard first <= last else { return nil }
  }

  func contains(_ year: Int) -> Bool { first <= year && year <= last }

  static let schema = ValueSchema.either([
    // `-2020` is a number to a reader of YAML.
    .wholeNumber(-9999...9999), .pattern(#"^(\d{4}|\d{4}-|-\d{4}|\d{4}-\d{4})$"#),
  ])
}
