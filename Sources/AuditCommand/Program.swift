public import AuditKitCore
import Glibc

/// The whole command: arguments in, exit code out.
public enum Program {
  static let version = "0.1.0"

  /// Runs the command line of this process, and ends it.
  ///
  /// The whole of a program: `cchc-lint` with the rules of `AuditRules`, a rule pack with others besides.
  ///
  /// - Parameter rules: All rules that the program has; their ids and names differ.
  public static func main(rules: [any Rule.Type]) -> Never {
    exit(run(Array(CommandLine.arguments.dropFirst()), rules: rules))
  }

  /// Runs a command line.
  ///
  /// - Parameters:
  ///   - arguments: Without the name of the program.
  ///   - rules: All rules there are.
  /// - Returns: The exit code.
  private static func run(_ arguments: [String], rules: [any Rule.Type]) -> Int32 {
    resetCrashSignals()
    do throws(Failure) {
      try check(rules.map { $0.info })
      var invocation = try ArgumentParser.parse(arguments)
      invocation.rules = rules
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

  /// Refuses rules that could not be told apart.
  private static func check(_ rules: [RuleInfo]) throws(Failure) {
    var names: Set<String> = Set(rules.map(\.family.id))
    for name in rules.flatMap({ [$0.id, $0.name] }) where !names.insert(name).inserted {
      throw Failure(
        vi: "chương trình có hai quy tắc hay nhóm tên \(name.quoted)",
        en: "the program has two rules or families named \(name.quoted)"
      )
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
