/// The name of a territorial unit without its kind, as its words compare: `Sơn Bình`.
struct UnitName: Hashable, Sendable {
  let words: [WordKey]

  /// The name without its last word.
  var shortened: UnitName { UnitName(words: Array(words.dropLast())) }
}

/// A place that names a territorial unit: `xã Sơn Bình`, or `Sơn Bình` in a list of communes.
struct UnitMention: Sendable {
  /// The level of the kind of unit before the name; of a list without kinds, that of the list it matches.
  let level: AgencyLevel
  let name: UnitName
  /// Where each of its words stands.
  let words: [TextRange]
  /// Whether the unit above it is named behind it: `xã Tân Phú, huyện Tân Sơn`.
  var isQualified = false
  /// Whether a sign follows, so that the name surely ends there.
  var isClosed = false
  /// Whether `UBND` stands before it.
  var isOfAgency = false

  var range: TextRange {
    guard let first = words.first, let last = words.last else { return TextRange(0, 0) }
    return first.union(last)
  }
}

/// A list of units that a document gives: the rows of a table, or the members of a list in a sentence.
struct UnitRoster: Sendable {
  let level: AgencyLevel
  private(set) var names: Set<UnitName> = []

  init(level: AgencyLevel) { self.level = level }

  mutating func insert(_ name: UnitName) { names.insert(name) }
}

extension Term {
  /// The level of the units whose names stand behind this word.
  var unitLevel: AgencyLevel? {
    switch self {
    case .communeKind: .commune
    case .districtKind: .district
    case .provinceKind: .province
    default: nil
    }
  }
}
