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
  let formulas: [Rule]

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

extension FormDefinition.Item {
  /// Whether its figures count things, so that they are whole and no percentages.
  var isCount: Bool {
    guard let unit, allowed.isEmpty else { return false }
    return !unit.contains(Self.money)
  }

  private static let money = WordKey("đồng")

  /// Whether its code extends that of another by one number: 5.4.1 that of 5.4.
  func isBelow(_ other: Self) -> Bool {
    guard let code, let above = other.code else { return false }
    return code.count == above.count + 1 && code.starts(with: above)
  }
}

/// The forms that are known; those of the default are read when a document first asks for them.
public struct FormLibrary: Sendable {
  private let read: @Sendable () -> [FormDefinition]

  /// No forms at all.
  public init() { read = { [] } }

  init(_ read: @escaping @Sendable () -> [FormDefinition]) { self.read = read }

  public var definitions: [FormDefinition] { read() }
}
