import AuditKitCore

/// The columns of a table that measure something: their header, what they hold, and how they hang
/// together.
struct MeasurePlan {
  /// A column, by the name that the plan gives it.
  typealias Key = String

  /// A part of the header: the title of a column, or a title over others.
  indirect enum Header {
    case leaf(String, Key)
    case span(String, [Header])

    var keys: [Key] {
      switch self {
      case .leaf(_, let key): [key]
      case .span(_, let parts): parts.flatMap(\.keys)
      }
    }

    var depth: Int {
      switch self {
      case .leaf: 1
      case .span(_, let parts): 1 + (parts.map(\.depth).max() ?? 0)
      }
    }
  }

  /// What the cells of a column are.
  struct Measure {
    var role: ColumnRole
    /// How large its figures usually are; nil where they follow from other columns.
    var size: Int?
    /// Digits behind the decimal mark.
    var decimals = 0
    /// Further digits that are rounded off when a figure is printed, so that sums fit only nearly.
    var hiddenDecimals = 0
  }

  /// A measure that is divided at random into parts, so that the parts add up to it.
  struct Split {
    let whole: Key
    /// Each part with how much of a hundred it usually is; the first takes what the others leave.
    let parts: [(key: Key, weight: Int)]
  }

  /// An identity that every row satisfies.
  struct Identity {
    let whole: Key
    var added: [Key]
    var subtracted: [Key] = []
    /// Whether header or words say so, and not the figures alone.
    var isDeclared: Bool
  }

  /// A column of percentages and what they are shares of.
  struct Share {
    let column: Key
    let parts: [Key]
    let base: Base
    var isGrowth = false
    /// Whether the header joins it to its part.
    var isJoined: Bool
  }

  enum Base {
    case measure(Key)
    case totalRow
  }

  var headers: [Header] = []
  var measures: [Key: Measure] = [:]
  var splits: [Split] = []
  /// Measures that lie anywhere between zero and another one.
  var within: [(key: Key, limit: Key)] = []
  var identities: [Identity] = []
  var shares: [Share] = []
  /// Percentages that come from elsewhere, such as an opinion poll.
  var polls: [Key] = []
  /// A unit that stands in a line above the table.
  var unit: String?
  /// What a title says that the table is about.
  var topic = ""

  /// The columns in the order in which they stand.
  var keys: [Key] { headers.flatMap(\.keys) }

  var needsTotalRow: Bool {
    shares.contains { if case .totalRow = $0.base { true } else { false } }
  }

  /// The figures of one row, as whole numbers of the last decimal.
  func draw(_ random: inout SplitMix64, scale: Int) -> [Key: Int] {
    var values: [Key: Int] = [:]
    // In a fixed order, since that of a dictionary changes from run to run.
    for key in keys {
      if let size = measures[key]?.size { values[key] = draw(size * scale / 100, &random) }
    }
    for key in hidden { values[key] = draw(measures[key]?.size ?? 0, &random) }
    for split in splits {
      divide(values[split.whole] ?? 0, split, &values, &random)
    }
    for (key, limit) in within { values[key] = random.below((values[limit] ?? 0) + 1) }
    return values
  }

  /// Measures that other columns follow from, but that have no column.
  private var hidden: [Key] {
    let shown = Set(keys)
    return measures.keys.filter { !shown.contains($0) && measures[$0]?.size != nil }.sorted()
  }

  private func draw(_ size: Int, _ random: inout SplitMix64) -> Int {
    random.chance(4) ? 0 : random.int(size / 4...max(size * 2, 1))
  }

  private func divide(
    _ whole: Int,
    _ split: Split,
    _ values: inout [Key: Int],
    _ random: inout SplitMix64
  ) {
    var rest = whole
    for (key, weight) in split.parts.dropFirst() {
      let most = min(rest, whole * weight / 50 + 1)
      let part = random.chance(weight < 5 ? 60 : 8) ? 0 : random.below(most + 1)
      values[key] = min(part, rest)
      rest -= min(part, rest)
    }
    values[split.parts[0].key] = rest
  }
}
