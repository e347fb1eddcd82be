import AuditKitCore
import AuditRules

/// What may stand in the place of a value or an operand, for those who complete it.
enum ValueHint: Sendable, Equatable {
  case nothing
  /// A value that nobody can guess.
  case anything
  case words([String])
  /// Names of rules and families, between commas.
  case rules
  case file
  case fileOrFolder
  /// `FILE` or `FORMAT=FILE`.
  case output

  /// One of a closed set of words.
  static func words<Choice: RawRepresentable<String> & CaseIterable>(
    _ choices: Choice.Type
  ) -> ValueHint {
    .words(choices.allCases.map(\.rawValue))
  }

  /// What `.rules` stands for: ids, names and families.
  static let ruleNames = RuleNames(BuiltInRules.all.map { $0.info }).suggestions
}

extension Command {
  /// What its operands may be.
  var operandHint: ValueHint {
    switch self {
    case .check: .fileOrFolder
    case .facts, .test: .file
    case .explain: .words(ValueHint.ruleNames)
    case .rules: .nothing
    case .config: .words(ConfigCommand.Action.self)
    case .completions: .words(Shell.self)
    case .help: .words(Command.self)
    }
  }
}
