import AuditKitCore
import Glibc

/// The whole command: arguments in, exit code out.
enum Program {
  static let version = "0.1.0"

  /// Runs a command line.
  ///
  /// - Parameter arguments: Without the name of the program.
  /// - Returns: The exit code.
  static func run(_ arguments: [String]) -> Int32 {
    resetCrashSignals()
    do throws(Failure) {
      let invocation = try ArgumentParser.parse(arguments)
      return try run(invocation).rawValue
    } catch {
      let language = ArgumentParser.language(of: arguments)
      OutputBytes.writeToStandardError("cchc-lint: \(error.text[language])")
      return error.code.rawValue
    }
  }

  private static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    if invocation.wantsVersion {
      try print("cchc-lint \(version)\n")
      return .success
    }
    if invocation.wantsHelp {
      try print(HelpText.of(invocation.command, in: invocation.messageLanguage))
      return .success
    }
    return switch invocation.command {
    case .check: try CheckCommand.run(invocation)
    case .rules: try RulesCommand.run(invocation)
    case .explain: try ExplainCommand.run(invocation)
    case .facts: try FactsCommand.run(invocation)
    case .config: try ConfigCommand.run(invocation)
    case .test: try TestCommand.run(invocation)
    case .completions: try CompletionsCommand.run(invocation)
    case .help: try HelpCommand.run(invocation)
    }
  }

  /// Writes to standard output.
  static func print(_ text: String) throws(Failure) {
    do throws(Notice) {
      try OutputBytes.writeToStandardOutput(Array(text.utf8))
    } catch {
      throw Failure(error)
    }
  }

  /// Lets a crash end the process at once.
  ///
  /// A statically linked Swift program that crashes starts `swift-backtrace` from the current folder, and
  /// that could be anybody's.
  private static func resetCrashSignals() {
    for number in [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP] {
      signal(number, SIG_DFL)
    }
  }
}
