/// What a rule found: a place and the facts, without the rule's name or level, which the engine adds.
///
/// It never changes; it is a class so that findings hand on one reference, and not a dozen. Its words are put
/// together when somebody reads them: whoever counts findings, or knows them already, does not.
public final class Violation: Sendable, Equatable {
  /// The figure or words that are wrong.
  public let place: TextRange
  /// Which of the rule's messages applies.
  public let message: String
  /// The most that this violation may count as, where it was inferred rather than declared.
  public let highestLevel: Level
  /// The calculation that fails, so that findings with one cause are found to have it; nil where nothing was
  /// calculated.
  public let relation: Relation?
  private let knownWords = OnDemand<Words>()
  private let findWords: @Sendable () -> Words

  /// What a rule has against a place of the document.
  ///
  /// - Parameters:
  ///   - place: The figure or words that are wrong.
  ///   - message: Which of the rule's messages applies.
  ///   - highestLevel: The most that it may count as.
  ///   - relation: The calculation that fails.
  ///   - words: What people read of it; asked once, and only if somebody reads it.
  public init(
    at place: TextRange,
    message: String,
    highestLevel: Level = .error,
    relation: Relation? = nil,
    words: @escaping @Sendable () -> Words
  ) {
    self.place = place
    self.message = message
    self.highestLevel = highestLevel
    self.relation = relation
    findWords = words
  }

  /// The same where the words are at hand; only place and message are needed.
  public convenience init(
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
    let words = Words(
      arguments: arguments,
      arithmetic: arithmetic,
      related: related,
      address: address,
      subject: subject
    )
    self.init(at: place, message: message, highestLevel: highestLevel, relation: relation) { words }
  }

  /// What people read of it.
  public var words: Words { knownWords.value(findWords) }

  public static func == (left: Violation, right: Violation) -> Bool {
    left.place == right.place && left.message == right.message
      && left.highestLevel == right.highestLevel && left.relation == right.relation
      && left.words == right.words
  }
}

extension Violation {
  /// The values of the message's named arguments.
  public var arguments: [String: Argument] { words.arguments }

  /// The calculation, written out: `1.200 + 300 = 1.500 ≠ 1.400`.
  public var arithmetic: String? { words.arithmetic }

  /// The operands and other places that prove it.
  public var related: [RelatedPlace] { words.related }

  /// The human address of the place, from the outside in: `Phụ lục II`, `Bảng 2`, `dòng Tổng cộng`.
  public var address: [String] { words.address }

  /// What the finding is about, without numbers and line numbers; keeps its identity over revisions.
  public var subject: [String] { words.subject }
}
