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
  let judge: Judge

  /// Who says whether a document breaks a rule.
  enum Judge: Sendable {
    case function(@Sendable (Understanding) -> [Violation])
    /// A program, which judges for all of its rules at once.
    case program(ExternalProgram)
  }

  /// The program that judges for it, if it is one of the user's.
  var program: ExternalProgram? {
    if case .program(let program) = judge { program } else { nil }
  }

  /// What it finds by itself, which is nothing for a rule that is a program.
  func check(_ understanding: Understanding) -> [Violation] {
    if case .function(let check) = judge { check(understanding) } else { [] }
  }

  init(info: RuleInfo, level: Level, judge: Judge) {
    self.info = info
    self.level = level
    self.judge = judge
  }

  package init(
    info: RuleInfo,
    level: Level,
    check: @escaping @Sendable (Understanding) -> [Violation]
  ) {
    self.init(info: info, level: level, judge: .function(check))
  }
}
