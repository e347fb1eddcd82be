/// `cchc-lint help [COMMAND]`.
enum HelpCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    let command = try topic(invocation.operands.first)
    try Program.print(HelpText.of(command, in: invocation.messageLanguage))
    return .success
  }

  private static func topic(_ name: String?) throws(Failure) -> Command {
    guard let name else { return .check }
    guard let command = Command(rawValue: name) else {
      throw Failure(
        vi: "không có lệnh '\(name)'",
        en: "there is no command '\(name)'",
        name: name,
        known: Command.allCases.map(\.rawValue)
      )
    }
    return command
  }
}
