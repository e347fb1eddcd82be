/// A check that looks at one understood document and reports what is wrong with it.
///
/// A rule is a value without memory: `check` may be called for many documents at once, and gives the same
/// answer for the same document every time. It cannot fail, and it never parses text: what it needs to
/// know stands in the `Understanding`.
public protocol Rule: Sendable {
  /// The settings that a user can write under the rule's name in `rules.yaml`.
  associatedtype Options: RuleOptions = NoOptions

  static var info: RuleInfo { get }

  init(options: Options)

  /// Returns the violations in a document, in any order.
  func check(_ understanding: Understanding) -> [Violation]
}

/// A rule with its settings applied, ready to run.
public struct ConfiguredRule: Sendable {
  public let info: RuleInfo
  public let level: Level
  let check: @Sendable (Understanding) -> [Violation]
  /// What each of its selectors came upon, for a check that a user wrote; nil for other rules.
  let selectorMatches: (@Sendable (Understanding) -> [SelectorMatch])?
  /// The program that judges for it, if it is one of the user's; `check` then finds nothing, since a program
  /// is asked for all of its rules at once.
  let program: ExternalProgram?

  package init(
    info: RuleInfo,
    level: Level,
    selectorMatches: (@Sendable (Understanding) -> [SelectorMatch])? = nil,
    check: @escaping @Sendable (Understanding) -> [Violation]
  ) {
    self.info = info
    self.level = level
    self.selectorMatches = selectorMatches
    self.check = check
    program = nil
  }

  init(info: RuleInfo, level: Level, program: ExternalProgram) {
    self.info = info
    self.level = level
    selectorMatches = nil
    check = { _ in [] }
    self.program = program
  }
}
