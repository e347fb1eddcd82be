import AuditKitCore

/// `cchc-lint completions SHELL`: prints a script that completes command lines.
enum CompletionsCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    guard invocation.operands.count == 1 else {
      throw Failure(
        vi: "'completions' cần đúng một tên: bash, zsh hoặc fish",
        en: "'completions' needs exactly one name: bash, zsh or fish"
      )
    }
    let name = invocation.operands[0]
    guard let shell = Shell(rawValue: name) else {
      throw Failure(
        vi: "không có phần tự điền cho \(name.quoted)",
        en: "there are no completions for \(name.quoted)",
        name: name,
        known: Shell.allCases.map(\.rawValue)
      )
    }
    let rules = RuleNames(invocation.rules.map { $0.info }).suggestions
    try Program.print(shell.script(for: rules, in: invocation.messageLanguage))
    return .success
  }
}
