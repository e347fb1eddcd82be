import AuditKitCore

/// An option of the command line: how it is written, what it takes, which commands know it.
struct CommandOption: Sendable {
  /// Without the dashes.
  let name: String
  let letter: Character?
  /// What to call its value in the help, or nil for a switch.
  let value: String?
  let commands: Set<Command>
  let help: LocalizedText
  /// Puts the value, or "" for a switch, where it belongs.
  let apply: @Sendable (inout Invocation, String) throws(Failure) -> Void

  init(
    _ name: String,
    letter: Character? = nil,
    value: String? = nil,
    for commands: Set<Command> = Set(Command.allCases),
    _ help: LocalizedText,
    apply: @escaping @Sendable (inout Invocation, String) throws(Failure) -> Void
  ) {
    self.name = name
    self.letter = letter
    self.value = value
    self.commands = commands
    self.help = help
    self.apply = apply
  }

  /// All options, in the order of the help.
  static let all = configuring + reporting + general

  static func named(_ name: String) -> CommandOption? { all.first { $0.name == name } }

  static func lettered(_ letter: Character) -> CommandOption? { all.first { $0.letter == letter } }
}

extension CommandOption {
  private static let configuring: [CommandOption] = [
    CommandOption(
      "config",
      value: "FILE",
      for: [.check, .rules, .facts, .config],
      LocalizedText(
        vi: "dùng tệp cấu hình này, thay cho rules.yaml gần nhất",
        en: "use this configuration, not the nearest rules.yaml"
      )
    ) { $0.configuration = $1 },
    CommandOption(
      "select",
      value: "RULES",
      for: [.check, .rules],
      LocalizedText(
        vi: "chỉ chạy các quy tắc hay nhóm này (tên hoặc mã, cách nhau bằng dấu phẩy)",
        en: "run only these rules or families (names or ids between commas)"
      )
    ) { invocation, value throws(Failure) in
      invocation.selected += try OptionValue.list(value, of: "select")
    },
    CommandOption(
      "ignore",
      value: "RULES",
      for: [.check, .rules],
      LocalizedText(
        vi: "không chạy các quy tắc hay nhóm này",
        en: "do not run these rules or families"
      )
    ) { invocation, value throws(Failure) in
      invocation.ignored += try OptionValue.list(value, of: "ignore")
    },
    CommandOption(
      "fail-on",
      value: "LEVEL",
      for: [.check],
      LocalizedText(
        vi: "mức khiến lệnh kết thúc với mã 1: error, warning, note, never",
        en: "the level that makes the command exit with 1: error, warning, note, never"
      )
    ) { invocation, value throws(Failure) in
      invocation.failOn = try OptionValue.choice(value, of: "fail-on")
    },
    CommandOption(
      "jobs",
      letter: "j",
      value: "N",
      for: [.check],
      LocalizedText(
        vi: "số tệp xét cùng lúc (mặc định: số nhân của máy)",
        en: "how many files to audit at once (default: the machine's cores)"
      )
    ) { invocation, value throws(Failure) in
      invocation.jobs = try OptionValue.jobs(value)
    },
  ]

  private static let reporting: [CommandOption] = [
    CommandOption(
      "format",
      value: "FORMAT",
      for: [.check],
      LocalizedText(
        vi: "dạng kết quả: text (mặc định), concise, json, sarif",
        en: "the format of the findings: text (default), concise, json, sarif"
      )
    ) { invocation, value throws(Failure) in
      invocation.format = try OptionValue.choice(value, of: "format")
    },
    CommandOption(
      "output",
      letter: "o",
      value: "[FORMAT=]FILE",
      for: [.check],
      LocalizedText(
        vi: "ghi kết quả vào tệp; dùng được nhiều lần; FORMAT=FILE thì vẫn in ra màn hình",
        en: "write the findings to a file; repeatable; with FORMAT=FILE they are printed as well"
      )
    ) { invocation, value throws(Failure) in
      invocation.outputs.append(try OutputRequest(value))
    },
    CommandOption(
      "quiet",
      letter: "q",
      for: [.check],
      LocalizedText(
        vi: "không in kết quả ra màn hình; chỉ có tệp và mã kết thúc",
        en: "print no findings; leave it at the files and the exit code"
      )
    ) { invocation, _ in invocation.isQuiet = true },
    CommandOption(
      "color",
      value: "WHEN",
      for: [.check],
      LocalizedText(vi: "tô màu: auto, always, never", en: "colours: auto, always, never")
    ) { invocation, value throws(Failure) in
      invocation.color = try OptionValue.choice(value, of: "color")
    },
  ]

  private static let general: [CommandOption] = [
    CommandOption(
      "language",
      value: "vi|en",
      LocalizedText(vi: "ngôn ngữ của thông báo", en: "the language of messages")
    ) { invocation, value throws(Failure) in
      invocation.language = try OptionValue.choice(value, of: "language")
    },
    CommandOption("help", letter: "h", LocalizedText(vi: "in hướng dẫn này", en: "print this help"))
    {
      invocation,
      _ in invocation.wantsHelp = true
    },
    CommandOption("version", LocalizedText(vi: "in phiên bản", en: "print the version")) {
      invocation,
      _ in invocation.wantsVersion = true
    },
  ]
}
