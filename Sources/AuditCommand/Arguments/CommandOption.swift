import AuditKitCore

/// An option of the command line: how it is written, what it takes, which commands know it.
struct CommandOption: Sendable {
  /// Without the dashes.
  let name: String
  let letter: Character?
  /// What to call its value in the help, or nil for a switch.
  let value: String?
  /// What may stand in its place.
  let hint: ValueHint
  let commands: [Command]
  let help: LocalizedText
  /// Puts the value, or "" for a switch, where it belongs.
  let apply: @Sendable (inout Invocation, String) throws(Failure) -> Void

  init(
    _ name: String,
    letter: Character? = nil,
    value: String? = nil,
    hint: ValueHint = .anything,
    for commands: [Command] = Command.allCases,
    _ help: LocalizedText,
    apply: @escaping @Sendable (inout Invocation, String) throws(Failure) -> Void
  ) {
    self.name = name
    self.letter = letter
    self.value = value
    self.hint = hint
    self.commands = commands
    self.help = help
    self.apply = apply
  }

  /// All options, in the order of the help.
  static let all = configuring + mending + reporting + general

  /// All words that a value may be, for the help.
  private static func list<Choice: RawRepresentable<String> & CaseIterable>(
    _ choices: Choice.Type
  ) -> String {
    choices.allCases.map(\.rawValue).joined(separator: ", ")
  }

  static func named(_ name: String) -> CommandOption? { all.first { $0.name == name } }

  static func lettered(_ letter: Character) -> CommandOption? { all.first { $0.letter == letter } }
}

extension CommandOption {
  private static let configuring: [CommandOption] = [
    CommandOption(
      "config",
      value: "FILE",
      hint: .file,
      for: [.check, .rules, .explain, .facts, .config],
      LocalizedText(
        vi: "dùng tệp cấu hình này, thay cho rules.yaml gần nhất",
        en: "use this configuration, not the nearest rules.yaml"
      )
    ) { $0.configuration = $1 },
    CommandOption(
      "allow-external",
      for: [.check],
      LocalizedText(
        vi: "cho chạy chương trình (external-rules) của cấu hình tìm thấy gần báo cáo",
        en: "run the programs (external-rules) of a configuration that was found near the reports"
      )
    ) { invocation, _ in invocation.allowsExternal = true },
    CommandOption(
      "select",
      value: "RULES",
      hint: .rules,
      for: [.check, .rules],
      LocalizedText(
        vi: """
          chỉ chạy các quy tắc, nhóm hay căn cứ này (tên, mã, legal:30/2020/NĐ-CP; cách nhau bằng dấu phẩy)
          """,
        en: """
          run only these rules, families or legal bases (names, ids, legal:30/2020/NĐ-CP; between commas)
          """
      )
    ) { invocation, value throws(Failure) in
      invocation.selected += try OptionValue.list(value, of: "select")
    },
    CommandOption(
      "ignore",
      value: "RULES",
      hint: .rules,
      for: [.check, .rules],
      LocalizedText(
        vi: "không chạy các quy tắc, nhóm hay căn cứ này",
        en: "do not run these rules, families or legal bases"
      )
    ) { invocation, value throws(Failure) in
      invocation.ignored += try OptionValue.list(value, of: "ignore")
    },
    CommandOption(
      "fail-on",
      value: "LEVEL",
      hint: .words(FailureThreshold.self),
      for: [.check],
      LocalizedText(
        vi: "mức khiến lệnh kết thúc với mã 1: \(Self.list(FailureThreshold.self))",
        en: "the level that makes the command exit with 1: \(Self.list(FailureThreshold.self))"
      )
    ) { invocation, value throws(Failure) in
      invocation.failOn = try OptionValue.choice(value, of: "fail-on")
    },
    CommandOption(
      "as-of",
      value: "DATE",
      for: [.check, .config],
      LocalizedText(
        vi: "ngày lấy làm mốc để xét (2024-06-30); ngày của máy chỉ dùng cho hạn miễn trừ",
        en: "the day on which to judge (2024-06-30); the machine's own date only ends suppressions"
      )
    ) { invocation, value throws(Failure) in
      invocation.asOf = try OptionValue.day(value, of: "as-of")
    },
    CommandOption(
      "baseline",
      value: "FILE",
      hint: .file,
      for: [.check],
      LocalizedText(
        vi: "so với tệp mốc này: chỉ những phát hiện mới mới được tính",
        en: "compare with this baseline: only findings that are new count"
      )
    ) { $0.baseline = $1 },
    CommandOption(
      "write-baseline",
      value: "FILE",
      hint: .file,
      for: [.check],
      LocalizedText(
        vi: "ghi các phát hiện của lần này thành tệp mốc; mã kết thúc không đổi",
        en: "write the findings of this run as a baseline; the exit code stays as it is"
      )
    ) { $0.newBaseline = $1 },
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

  private static let mending: [CommandOption] = [
    CommandOption(
      "fix",
      for: [.check],
      LocalizedText(
        vi: "sửa những số mà giá trị đúng đã chắc chắn; với '-' thì in ra văn bản đã sửa",
        en: "mend figures whose right value is certain; with '-' print the mended text"
      )
    ) { invocation, _ in invocation.fixes = true },
    CommandOption(
      "diff",
      for: [.check],
      LocalizedText(
        vi: "in ra những gì --fix sẽ sửa, dạng unified diff, không ghi gì vào báo cáo",
        en: "print what --fix would change as a unified diff, and change no report"
      )
    ) { invocation, _ in invocation.showsDiff = true },
  ]

  private static let reporting: [CommandOption] = [
    CommandOption(
      "format",
      value: "FORMAT",
      hint: .words(ReportFormat.self),
      for: [.check],
      LocalizedText(
        vi: "dạng kết quả: \(Self.list(ReportFormat.self))",
        en: "the format of the findings: \(Self.list(ReportFormat.self))"
      )
    ) { invocation, value throws(Failure) in
      invocation.format = try OptionValue.choice(value, of: "format")
    },
    CommandOption(
      "output",
      letter: "o",
      value: "[FORMAT=]FILE",
      hint: .output,
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
      hint: .words(Terminal.Choice.self),
      for: [.check],
      LocalizedText(
        vi: "tô màu: \(Self.list(Terminal.Choice.self))",
        en: "colours: \(Self.list(Terminal.Choice.self))"
      )
    ) { invocation, value throws(Failure) in
      invocation.color = try OptionValue.choice(value, of: "color")
    },
    CommandOption(
      "progress",
      value: "WHEN",
      hint: .words(Terminal.Choice.self),
      for: [.check],
      LocalizedText(
        vi: "báo đã xem bao nhiêu tệp khi chạy lâu: \(Self.list(Terminal.Choice.self))",
        en: "say how far a long run has come: \(Self.list(Terminal.Choice.self))"
      )
    ) { invocation, value throws(Failure) in
      invocation.progress = try OptionValue.choice(value, of: "progress")
    },
    CommandOption(
      "statistics",
      for: [.check],
      LocalizedText(
        vi: "in thêm số phát hiện theo quy tắc và mức, và đã xem những gì",
        en: "also print the findings by rule and level, and what was examined"
      )
    ) { invocation, _ in invocation.wantsStatistics = true },
  ]

  private static let general: [CommandOption] = [
    CommandOption(
      "language",
      value: "vi|en",
      hint: .words(Language.self),
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
