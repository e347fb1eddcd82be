/// Everything there is to know about a rule without running it.
///
/// The only source for its page in the documentation, its tests, its SARIF metadata and the lists that
/// the command prints. It never changes; it is a class because every finding points to one.
public final class RuleInfo: Sendable {
  /// Opaque and never reused: `TOT001`.
  public let id: String
  /// Names the fault, in kebab-case: `table-column-total`.
  public let name: String
  public let family: RuleFamily
  public let level: Level
  public let status: RuleStatus
  /// Ids that it, or a rule that went into it, had before; they are never given to another rule.
  public let formerIDs: [String]
  /// Names likewise.
  public let formerNames: [String]
  /// The law that it rests on.
  public let legalBases: [LegalBasis]
  /// Whether it holds only for reports of a time in which one of its legal bases is in force.
  public let isBoundByLaw: Bool
  /// One sentence: what is wrong when it fires.
  public let summary: LocalizedText
  /// Why it matters, and on which law, standard or paper it rests.
  public let rationale: LocalizedText
  /// What it does not look at, since silence of an auditor is taken for approval.
  public let limits: LocalizedText
  /// What to do about a finding.
  public let advice: LocalizedText
  public let messages: [MessageTemplate]
  public let valid: [RuleExample]
  public let invalid: [RuleExample]

  /// Describes a rule; its examples and messages are checked by the tests, not here.
  public init(
    id: String,
    name: String,
    family: RuleFamily,
    level: Level,
    status: RuleStatus,
    formerIDs: [String] = [],
    formerNames: [String] = [],
    legalBases: [LegalBasis] = [],
    isBoundByLaw: Bool = false,
    summary: LocalizedText,
    rationale: LocalizedText,
    limits: LocalizedText,
    advice: LocalizedText,
    messages: [MessageTemplate],
    valid: [RuleExample],
    invalid: [RuleExample]
  ) {
    self.id = id
    self.name = name
    self.family = family
    self.level = level
    self.status = status
    self.formerIDs = formerIDs
    self.formerNames = formerNames
    self.legalBases = legalBases
    self.isBoundByLaw = isBoundByLaw
    self.summary = summary
    self.rationale = rationale
    self.limits = limits
    self.advice = advice
    self.messages = messages
    self.valid = valid
    self.invalid = invalid
  }

  /// The message with an id; an unknown id shows itself, which the tests of every example refuse.
  func message(_ id: String) -> MessageTemplate {
    messages.first { $0.id == id }
      ?? MessageTemplate(id, arguments: [], LocalizedText(vi: id, en: id))
  }
}

/// A message with named placeholders.
public struct MessageTemplate: Sendable {
  public let id: String
  /// The placeholders, in the order in which SARIF numbers them.
  public let arguments: [String]
  public let text: LocalizedText
  /// The reference of the legal basis that it rests on, if it holds only while that is in force.
  public let legalBasis: String?

  public init(
    _ id: String,
    arguments: [String],
    _ text: LocalizedText,
    legalBasis: String? = nil
  ) {
    self.id = id
    self.arguments = arguments
    self.text = text
    self.legalBasis = legalBasis
  }
}
