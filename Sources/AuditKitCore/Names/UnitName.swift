/// The name of a territorial unit without its kind, as its words compare: `Sơn Bình`.
///
/// One number stands for its words and their order, so that names are compared and looked up without memory of their
/// own.
struct UnitName: Hashable, Comparable, Sendable {
  private let identity: UInt64

  /// The name without any word, to which words are added.
  static let empty = UnitName(identity: 0xcbf2_9ce4_8422_2325)

  private init(identity: UInt64) { self.identity = identity }

  init(_ words: some Sequence<WordKey>) { self = words.reduce(.empty) { $0.adding($1) } }

  /// An order in which names are looked up; it has nothing to do with the alphabet.
  static func < (left: UnitName, right: UnitName) -> Bool { left.identity < right.identity }

  /// The name with one more word.
  func adding(_ word: WordKey) -> UnitName {
    let product = (identity ^ word.value).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
    return UnitName(identity: product.high ^ product.low)
  }
}

/// A place that names a territorial unit: `xã Sơn Bình`, or `Sơn Bình` in a list of communes.
struct UnitMention: Sendable {
  /// The level of the kind of unit before the name; of a list without kinds, that of the list it matches.
  let level: AgencyLevel
  let name: UnitName
  /// From its first word to its last.
  let tokens: Range<Int>
  let wordCount: Int
  let range: TextRange
  /// Where it stands; nil for a member of a list without kinds, of which nothing more is asked.
  var surroundings: Surroundings?

  /// What stands around a name.
  struct Surroundings: Sendable {
    /// The word of its kind.
    let kind: Range<Int>
    /// Where the sentence or cell ends.
    let limit: Int
  }
}

/// A list of units that a document gives: the rows of a table, or the members of a list in a sentence.
struct UnitRoster: Sendable {
  let level: AgencyLevel
  private(set) var names: Set<UnitName> = []

  init(level: AgencyLevel) { self.level = level }

  mutating func insert(_ name: UnitName) { names.insert(name) }

  /// Whether it has enough names for a list.
  var isList: Bool { names.count >= UnitRosters.leastNames }
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
