/// What a rule found: a place and the facts, without the rule's name or level, which the engine adds.
///
/// It never changes; it is a class so that findings hand on one reference, and not a dozen.
public final class Violation: Sendable, Equatable {
  /// The figure or words that are wrong.
  public let place: TextRange
  /// Which of the rule's messages applies.
  public let message: String
  /// The values of the message's named arguments.
  public let arguments: [String: Argument]
  /// The calculation, written out: `1.200 + 300 = 1.500 ≠ 1.400`.
  public let arithmetic: String?
  /// The operands and other places that prove it.
  public let related: [RelatedPlace]
  /// The human address of the place, from the outside in: `Phụ lục II`, `Bảng 2`, `dòng Tổng cộng`.
  public let address: [String]
  /// The most that this violation may count as, where it was inferred rather than declared.
  public let highestLevel: Level
  /// What the finding is about, without numbers and line numbers; keeps its identity over revisions.
  public let subject: [String]
  /// The calculation that fails, so that findings with one cause are found to have it; nil where nothing was
  /// calculated.
  public let relation: Relation?

  /// What a rule has against a place of the document; only place and message are needed.
  public init(
    at place: TextRange,
    message: String,
    arguments: [String: Argument] = [:],
    arithmetic: String? = nil,
    related: [RelatedPlace] = [],
    address: [String] = [],
    highestLevel: Level = .error,
    subject: [String] = [],
    relation: Relation? = nil
  ) {
    self.place = place
    self.message = message
    self.arguments = arguments
    self.arithmetic = arithmetic
    self.related = related
    self.address = address
    self.highestLevel = highestLevel
    self.subject = subject
    self.relation = relation
  }

  public static func == (left: Violation, right: Violation) -> Bool {
    left.place == right.place && left.message == right.message
      && left.arguments == right.arguments && left.arithmetic == right.arithmetic
      && left.related == right.related && left.address == right.address
      && left.highestLevel == right.highestLevel && left.subject == right.subject
      && left.relation == right.relation
  }
}

/// A value that fills a placeholder of a message.
public enum Argument: Sendable, Equatable {
  /// Text that reads the same in both languages: a figure, a quotation, a name.
  case text(String)
  /// Text that differs: a period, a kind of place.
  case localized(LocalizedText)

  /// The value as it reads in a language.
  public func text(in language: Language) -> String {
    switch self {
    case .text(let text): text
    case .localized(let text): text[language]
    }
  }
}

/// Another place that a finding points to.
public struct RelatedPlace: Sendable, Equatable {
  public let place: TextRange
  /// What stands there: `cộng: 120`.
  public let note: LocalizedText

  public init(_ place: TextRange, _ note: LocalizedText) {
    self.place = place
    self.note = note
  }
}
