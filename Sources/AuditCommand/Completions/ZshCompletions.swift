import AuditKitCore

/// Completions for zsh: a file `_cchc-lint` in a folder of `$fpath`, or sourced after `compinit`.
struct ZshCompletions {
  let rules: [String]
  let language: Language

  var script: String {
    """
    #compdef cchc-lint
    # Completions of cchc-lint for zsh. Written by: cchc-lint completions zsh
    _cchc_lint_rules() {
      _values -s , rule \(rules.map(\.zshQuoted).joined(separator: " "))
    }
    _cchc_lint_output() {
      compset -P '*=' && { _files; return }
      _alternative 'files:file:_files' \(outputFormats)
    }
    _cchc_lint_first() {
      _alternative \(commands) 'files:file:_files'
    }
    _cchc_lint() {
      local command= i
      for ((i = 2; i < CURRENT; i++)); do
        case $words[i] in
          \(CommandOption.withValue.flatMap(\.flags).joined(separator: "|"))) ((i++)) ;;
          -*) ;;
          \(Command.allCases.map(\.rawValue).joined(separator: "|"))) command=$words[i]; break ;;
          *) command=paths; break ;;
        esac
      done
      case $command in
    \(Command.allCases.map(section).joined(separator: "\n"))
        paths) _arguments -s -S \(specs(of: .check)) '*:path:_files' ;;
        *) _arguments -s -S \(specs(of: .check)) '1: :_cchc_lint_first' '*:path:_files' ;;
      esac
    }
    if [[ $funcstack[1] == _cchc-lint ]]; then _cchc_lint "$@"; else compdef _cchc_lint cchc-lint; fi

    """
  }

  private var commands: String {
    let entries = Command.allCases.map { command in
      "\(command.rawValue)\\:\(HelpText.sentence(about: command, in: language).zshWord)"
    }
    return "commands:command:((\(entries.joined(separator: " "))))".zshQuoted
  }

  private var outputFormats: String {
    let formats = ReportFormat.allCases.map { "\($0.rawValue)=" }.joined(separator: " ")
    return "formats:format:compadd -S '' -- \(formats)".zshQuoted
  }

  private func section(of command: Command) -> String {
    let operands =
      switch command.operandHint {
      case .nothing, .anything: "'*: :'"
      default: "'*: :\(action(command.operandHint))'"
      }
    return "    \(command.rawValue)) _arguments -s -S \(specs(of: command)) '1: :' \(operands) ;;"
  }

  private func specs(of command: Command) -> String {
    command.options.map(spec).joined(separator: " ")
  }

  /// `'(--output -o)'{--output=,-o+}'[help]:[FORMAT=]FILE:action'`.
  private func spec(of option: CommandOption) -> String {
    let help = "[\(option.help[language].zshBracketed)]"
    let isRepeatable = option.hint == .output || option.hint == .rules
    let exclusion = isRepeatable ? "*" : "(\(option.flags.joined(separator: " ")))"
    let tail =
      option.value.map { "\(help):\($0.zshBracketed):\(action(option.hint))" } ?? help
    guard let letter = option.letter else {
      let equals = option.value == nil ? "" : "="
      return "\(exclusion)--\(option.name)\(equals)\(tail)".zshQuoted
    }
    let flags =
      option.value == nil ? "{--\(option.name),-\(letter)}" : "{--\(option.name)=,-\(letter)+}"
    return exclusion.zshQuoted + flags + tail.zshQuoted
  }

  private func action(_ hint: ValueHint) -> String {
    switch hint {
    case .nothing, .anything: ""
    case .words(let words): "(\(words.joined(separator: " ")))"
    case .rule: "(\(rules.joined(separator: " ")))"
    case .rules: "_cchc_lint_rules"
    case .file, .fileOrFolder: "_files"
    case .output: "_cchc_lint_output"
    }
  }
}

extension String {
  fileprivate var zshQuoted: String { shellQuoted(#"'\''"#) }

  /// Inside the brackets of a specification, or between its colons.
  fileprivate var zshBracketed: String {
    replacing("\\", with: "\\\\").replacing("[", with: "\\[").replacing("]", with: "\\]")
      .replacing(":", with: "\\:")
  }

  /// As one word of a list of words.
  fileprivate var zshWord: String {
    var result = ""
    for character in self {
      let isPlain = character.isLetter || character.isNumber
      result += isPlain ? String(character) : "\\\(character)"
    }
    return result
  }
}
