import AuditKitCore

/// The help of a command, made from the table of options.
enum HelpText {
  static func of(_ command: Command, in language: Language) -> String {
    let say = { (vi: String, en: String) in LocalizedText(vi: vi, en: en)[language] }
    var parts = [
      "\(say("Cách dùng", "Usage")):\n" + usage(command, language),
      about(command)[language],
    ]
    if command == .check || command == .help { parts.append(commandList(language)) }
    parts.append("\(say("Tuỳ chọn", "Options")):\n" + optionList(command, language))
    if command == .check { parts.append(exitCodes[language]) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func usage(_ command: Command, _ language: Language) -> String {
    let operands = operands(of: command)
    let name = command == .check ? "[check]" : command.rawValue
    return "  cchc-lint \(name) \(operands)"
  }

  private static func operands(of command: Command) -> String {
    switch command {
    case .check: "[OPTIONS] PATH…"
    case .rules: "[OPTIONS]"
    case .explain: "[OPTIONS] RULE…"
    case .facts: "[OPTIONS] FILE"
    case .config: "init|check|show|schema [OPTIONS] [FILE]"
    case .test: "[OPTIONS] [FILE…]"
    case .completions: "bash|zsh|fish"
    case .help: "[COMMAND]"
    }
  }

  private static func about(_ command: Command) -> LocalizedText {
    switch command {
    case .check:
      LocalizedText(
        vi: """
          Xét báo cáo cải cách hành chính: tổng số, tỷ lệ, kỳ báo cáo, thời hạn. PATH là tệp, thư
          mục (mọi .txt, .md, .tsv, .csv ở trong) hoặc - cho đầu vào chuẩn.
          """,
        en: """
          Audits administrative-reform reports: totals, percentages, periods, deadlines. PATH is a
          file, a folder (all .txt, .md, .tsv, .csv in it) or - for standard input.
          """
      )
    case .rules:
      LocalizedText(
        vi: "Liệt kê các quy tắc với mức đang dùng ở thư mục này.",
        en: "Lists the rules with the levels in use in this folder."
      )
    case .explain:
      LocalizedText(
        vi: "Giải thích một quy tắc: xét gì, vì sao, ví dụ sai và đúng, tuỳ chọn.",
        en: "Explains a rule: what it finds, why, wrong and right examples, options."
      )
    case .facts:
      LocalizedText(
        vi: "In những gì hiểu được từ một báo cáo, dưới dạng JSON.",
        en: "Prints what is understood of a report, as JSON."
      )
    case .config:
      LocalizedText(
        vi: """
          Viết, kiểm tra và hiển thị cấu hình:
            init [FILE]    viết tệp rules.yaml mở đầu, có chú thích; không ghi đè tệp đã có
            check [FILE]   kiểm tra một tệp cấu hình, in ra mọi lỗi
            show [REPORT]  in cấu hình đang áp dụng (cho một báo cáo) và dòng đặt ra từng giá trị
            schema         in JSON Schema của tệp cấu hình, cho trình soạn thảo
          """,
        en: """
          Writes, checks and shows configurations:
            init [FILE]    writes a first rules.yaml with comments; never overwrites
            check [FILE]   checks a configuration, and prints all mistakes
            show [REPORT]  prints what is in force (for a report), and which line set each value
            schema         prints the JSON Schema of the configuration, for editors
          """
      )
    case .test:
      LocalizedText(
        vi: """
          Chạy các ví dụ của những quy tắc tự viết ở mục checks.
          Không nêu tệp thì dùng rules.yaml gần nhất. Mã kết thúc: 0 mọi ví dụ đạt, 1 có ví dụ
          không đạt, 2 cấu hình sai.
          """,
        en: """
          Runs the examples of the rules that users wrote under checks.
          Without a file it takes the nearest rules.yaml. Exit code: 0 all pass, 1 some fail, 2 a
          mistake in the configuration.
          """
      )
    case .completions:
      LocalizedText(
        vi: """
          In phần tự điền tuỳ chọn cho bash, zsh hoặc fish. Với bash, thêm vào ~/.bashrc:
            source <(cchc-lint completions bash)
          """,
        en: """
          Prints the completions for bash, zsh or fish. With bash, add this to ~/.bashrc:
            source <(cchc-lint completions bash)
          """
      )
    case .help:
      LocalizedText(vi: "In hướng dẫn của một lệnh.", en: "Prints the help of a command.")
    }
  }

  private static func commandList(_ language: Language) -> String {
    let title = LocalizedText(vi: "Lệnh", en: "Commands")[language]
    let rows = Command.allCases.map { command in
      (command.rawValue, sentence(about: command, in: language))
    }
    return "\(title):\n" + columns(rows)
  }

  /// What a command does, in a few words.
  static func sentence(about command: Command, in language: Language) -> String {
    String(about(command)[language].prefix { $0 != ":" && $0 != "." && $0 != "\n" })
  }

  private static func optionList(_ command: Command, _ language: Language) -> String {
    let options = CommandOption.all.filter { $0.commands.contains(command) }
    return columns(
      options.map { option in
        let letter = option.letter.map { "-\($0), " } ?? "    "
        let value = option.value.map { " \($0)" } ?? ""
        return ("\(letter)--\(option.name)\(value)", option.help[language])
      }
    )
  }

  /// Rows of two columns, the second ones below each other.
  private static func columns(_ rows: [(String, String)]) -> String {
    let width = rows.map { $0.0.count }.max() ?? 0
    return rows.map { first, second in
      "  " + first + String(repeating: " ", count: width - first.count + 2) + second
    }
    .joined(separator: "\n")
  }

  private static let exitCodes = LocalizedText(
    vi: """
      Mã kết thúc:
        0  không có phát hiện nào ở mức --fail-on trở lên
        1  có phát hiện
        2  sai cách dùng hoặc cấu hình
        3  kết quả chưa đầy đủ: có tệp hoặc phần không đọc được
      """,
    en: """
      Exit codes:
        0  no finding at the level of --fail-on or above
        1  findings
        2  usage or configuration error
        3  the verdict is incomplete: a file or a part of one could not be read
      """
  )
}
