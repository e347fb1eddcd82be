import AuditKitCore

/// Completions for fish: a file in `~/.config/fish/completions`.
struct FishCompletions {
  let rules: [String]
  let language: Language

  var script: String {
    """
    # Completions of cchc-lint for fish. Written by: cchc-lint completions fish
    function __cchc_lint_command
      set -l skips 0
      for word in (commandline -opc)[2..-1]
        if test $skips = 1
          set skips 0
          continue
        end
        switch $word
          case \(CommandOption.withValue.flatMap(\.flags).joined(separator: " "))
            set skips 1
          case '-*'
          case \(Command.allCases.map(\.rawValue).joined(separator: " "))
            echo $word
            return
          case '*'
            echo paths
            return
        end
      end
      echo none
    end
    function __cchc_lint_is
      contains -- (__cchc_lint_command) $argv
    end
    function __cchc_lint_list
      set -l before (string match -r '.*,' -- (commandline -ct | string replace -r '^--\\w+=' ''))
      printf '%s\\n' "$before"\(Self.list(rules))
    end
    complete -c cchc-lint -f
    \(Command.allCases.map(command).joined(separator: "\n"))
    \(CommandOption.all.map(option).joined(separator: "\n"))

    """
  }

  /// `{a,b}`, which fish multiplies with what stands before it.
  private static func list(_ words: [String]) -> String {
    "{\(words.joined(separator: ","))}"
  }

  /// A command where none is said yet, and its operands behind it.
  private func command(_ command: Command) -> String {
    let about = HelpText.sentence(about: command, in: language).fishQuoted
    let word = "complete -c cchc-lint -n '__cchc_lint_is none' -a \(command.rawValue) -d \(about)"
    let isMeant = condition([command])
    let operands =
      switch command.operandHint {
      case .nothing, .anything: ""
      default: "\ncomplete -c cchc-lint \(isMeant) \(arguments(command.operandHint))"
      }
    return word + operands
  }

  private func option(_ option: CommandOption) -> String {
    let letter = option.letter.map { "-s \($0) " } ?? ""
    let value = option.value == nil ? "" : " -r \(arguments(option.hint))"
    let commands = Command.allCases.filter(option.commands.contains)
    return "complete -c cchc-lint \(condition(commands)) \(letter)-l \(option.name)\(value) "
      + "-d \(option.help[language].fishQuoted)"
  }

  /// `check` is also meant where no command is said.
  private func condition(_ commands: [Command]) -> String {
    let names = commands.map(\.rawValue) + (commands.contains(.check) ? ["none", "paths"] : [])
    return "-n '__cchc_lint_is \(names.joined(separator: " "))'"
  }

  private func arguments(_ hint: ValueHint) -> String {
    switch hint {
    case .nothing, .anything: "-f"
    case .words(let words): "-f -a '\(words.joined(separator: " "))'"
    case .rule: "-f -a '\(rules.joined(separator: " "))'"
    case .rules: "-f -a '(__cchc_lint_list)'"
    case .file, .fileOrFolder: "-F"
    case .output:
      "-F -a '\(ReportFormat.allCases.map { "\($0.rawValue)=" }.joined(separator: " "))'"
    }
  }
}

extension String {
  fileprivate var fishQuoted: String {
    replacing("\\", with: "\\\\").shellQuoted(#"\'"#)
  }
}
