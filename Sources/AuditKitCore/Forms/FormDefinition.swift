/// A statistics form as a regulation lays it down: its rows or columns, what they may hold, and how they add up.
///
/// Codes differ from place to place, so a row or column is known by its label, and its code only says which of
/// several is meant.
public struct FormDefinition: Sendable {
  /// Its name in `rules.yaml`.
  public let name: String
  /// Words of the lines above such a form; one of them is enough.
  let titles: [WordPattern]
  /// Whether its items are columns, with their codes printed under the header, and not rows.
  let isOfColumns: Bool
  let items: [Item]
  /// For each item the one whose code it extends by one number.
  let parents: [Int?]
  let formulas: [Rule]

  init(
    name: String,
    titles: [WordPattern],
    isOfColumns: Bool,
    items: [Item],
    formulas: [Rule]
  ) {
    self.name = name
    self.titles = titles
    self.isOfColumns = isOfColumns
    self.items = items
    self.formulas = formulas
    parents = items.indices.map { index in
      items.indices.first { items[index].isBelow(items[$0]) }
    }
  }

  /// A row or column.
  struct Item: Sendable {
    /// Its name in formulas: its code, `5.4.1`, or a word where it has none.
    let id: String
    /// Nil where the id is a word.
    let code: [Int]?
    let label: WordPattern
    let unit: WordPattern?
    /// The only answers there are; empty where any figure will do.
    let allowed: [ExactDecimal]
    /// Whether its figures count things, so that they are whole and no percentages.
    let isCount: Bool

    init(
      id: String,
      code: [Int]?,
      label: WordPattern,
      unit: WordPattern?,
      allowed: [ExactDecimal]
    ) {
      self.id = id
      self.code = code
      self.label = label
      self.unit = unit
      self.allowed = allowed
      isCount = unit.map { allowed.isEmpty && !$0.contains(Self.money) } ?? false
    }

    private static let money = WordKey("đồng")

    /// Whether its code extends that of another by one number: 5.4.1 that of 5.4.
    fileprivate func isBelow(_ other: Self) -> Bool {
      guard let code, let above = other.code else { return false }
      return code.count == above.count + 1 && code.starts(with: above)
    }
  }

  /// What must hold between its items.
  struct Rule: Sendable {
    let formula: Formula
    /// As it is written.
    let text: String
    /// The items that the formula names, in the order of its names.
    let operands: [Int]
    /// The most that a violation may count as.
    let level: Level
  }
}

/// The forms that are known; those of the default are read when a document first asks for them.
public struct FormLibrary: Sendable {
  private let read: @Sendable () -> FormIndex

  /// No forms at all.
  public init() { read = { .none } }

  init(_ read: @escaping @Sendable () -> FormIndex) { self.read = read }

  public var definitions: [FormDefinition] { index.forms }

  /// What finds them.
  var index: FormIndex { read() }
}
