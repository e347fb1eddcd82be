import AuditKitCore

/// What may stand in the place of a value or an operand, for those who complete it.
enum ValueHint: Sendable, Equatable {
  case nothing
  /// A value that nobody can guess.
  case anything
  case words([String])
  /// The name or id of a rule, or a family.
  case rule
  /// Several of these, between commas.
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
}

extension Command {
  /// What its operands may be.
  var operandHint: ValueHint {
    switch self {
    case .check: .fileOrFolder
    case .facts, .test: .file
    case .explain: .rule
    case .rules: .nothing
    case .config: .words(ConfigCommand.Action.self)
    case .completions: .words(Shell.self)
    case .help: .words(Command.self)
    }
  }
}
