/// Completions for bash 4 and later, without the package `bash-completion`.
struct BashCompletions {
  let rules: [String]

  var script: String {
    """
    # Completions of cchc-lint for bash. Written by: cchc-lint completions bash
    _cchc_lint() {
      local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
      local command= i
      # Bash cuts --name=value into three words.
      if [[ $cur == = ]]; then
        cur=
      elif [[ $prev == = ]]; then
        prev=${COMP_WORDS[COMP_CWORD-2]}
      fi
      for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
          --) mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
          \(flags(CommandOption.withValue)))
            [[ ${COMP_WORDS[i+1]} == = ]] && ((i++))
            ((i++)) ;;
          -*) ;;
          \(Command.allCases.map(\.rawValue).joined(separator: "|")))
            : "${command:=${COMP_WORDS[i]}}" ;;
          *) : "${command:=check}" ;;
        esac
      done
      case $prev in
    \(CommandOption.withValue.map(value).joined(separator: "\n"))
      esac
      if [[ $cur == -* ]]; then
        case ${command:-check} in
    \(Command.allCases.map(options).joined(separator: "\n"))
        esac
        return
      fi
      case $command in
        '') mapfile -t COMPREPLY < <(
              compgen -W \(words(Command.allCases.map(\.rawValue))) -- "$cur"
              compgen -f -- "$cur") ;;
    \(Command.allCases.map(operands).joined(separator: "\n"))
      esac
    }
    # One of several names between commas.
    _cchc_lint_list() {
      local before=
      [[ $cur == *,* ]] && before=${cur%,*},
      mapfile -t COMPREPLY < <(compgen -P "$before" -W "$1" -- "${cur##*,}")
    }
    complete -o filenames -o bashdefault -F _cchc_lint cchc-lint

    """
  }

  private func flags(_ options: [CommandOption]) -> String {
    options.flatMap(\.flags).joined(separator: "|")
  }

  private func value(of option: CommandOption) -> String {
    "    \(flags([option]))) \(reply(to: option.hint)); return ;;"
  }

  private func options(of command: Command) -> String {
    let flags = words(command.options.flatMap(\.flags))
    return "      \(command.rawValue)) \(reply("-W \(flags)")) ;;"
  }

  private func operands(of command: Command) -> String {
    "    \(command.rawValue)) \(reply(to: command.operandHint)) ;;"
  }

  private func reply(to hint: ValueHint) -> String {
    switch hint {
    case .nothing, .anything: "COMPREPLY=()"
    case .words(let choices): reply("-W \(words(choices))")
    case .rule: reply("-W \(words(rules))")
    case .rules: "_cchc_lint_list \(words(rules))"
    case .file, .fileOrFolder, .output: reply("-f")
    }
  }

  /// Line by line, since a name may hold blanks.
  private func reply(_ generator: String) -> String {
    "mapfile -t COMPREPLY < <(compgen \(generator) -- \"$cur\")"
  }

  private func words(_ words: [String]) -> String {
    words.joined(separator: " ").shellQuoted(#"'\''"#)
  }
}
