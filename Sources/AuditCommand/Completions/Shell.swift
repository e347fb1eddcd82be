import AuditKitCore

/// A shell that completions can be made for.
enum Shell: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish

  /// The script that teaches the shell the commands and options, from the same table as the help.
  ///
  /// - Parameters:
  ///   - rules: Names and ids of all rules, and families.
  ///   - language: Of what the shell shows beside them.
  /// - Returns: The script.
  func script(for rules: [String], in language: Language) -> String {
    switch self {
    case .bash: BashCompletions(rules: rules).script
    case .zsh: ZshCompletions(rules: rules, language: language).script
    case .fish: FishCompletions(rules: rules, language: language).script
    }
  }
}

extension Command {
  var options: [CommandOption] { CommandOption.all.filter { $0.commands.contains(self) } }
}

extension CommandOption {
  /// `--format`, `-o`.
  var flags: [String] { ["--\(name)"] + (letter.map { ["-\($0)"] } ?? []) }

  /// The options that are followed by a value, which is no operand.
  static var withValue: [CommandOption] { all.filter { $0.value != nil } }
}

extension String {
  /// Between single quotes, as every shell reads it; `escape` is what stands for a quote inside.
  func shellQuoted(_ escape: String) -> String { "'\(replacing("'", with: escape))'" }
}
