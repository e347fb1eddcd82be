import Testing

/// What a wrong command line says, and what the other commands print.
@Suite struct UsageTests {
  @Test(arguments: UsageSlip.all)
  func aSlipNamesTheOptionAndTheRemedy(_ slip: UsageSlip) throws {
    let run = try CommandRun(slip.arguments)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors == "cchc-lint: \(slip.message)\n")
  }

  @Test func errorsAreEnglishOnRequestWhereverThatStands() throws {
    let run = try CommandRun(["--fromat", "text", "--language=en"])
    #expect(
      run.errors == "cchc-lint: there is no option '--fromat'; did you mean '--format'?\n"
    )
  }

  @Test func versionAndHelpGoToStandardOutput() throws {
    let version = try CommandRun(["--version"])
    #expect(version.output.wholeMatch(of: /cchc-lint \d+\.\d+\.\d+\n/) != nil)
    for arguments in [["--help"], ["help"], ["check", "-h"], ["help", "check"]] {
      let help = try CommandRun(arguments)
      #expect(help.code == 0)
      #expect(help.output.hasPrefix("Cách dùng:\n  cchc-lint [check] [OPTIONS] PATH…\n"))
      #expect(help.output.contains("--fail-on LEVEL"))
    }
    let facts = try CommandRun(["facts", "--help", "--language", "en"])
    #expect(facts.output.hasPrefix("Usage:\n  cchc-lint facts"))
    #expect(!facts.output.contains("--fail-on"))
  }

  @Test func whatFollowsTwoDashesIsAFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("--help", Report.wrong)
    try folder.write("rules", Report.wrong)
    let run = try CommandRun(["--format", "concise", "--", "--help", "rules"], in: folder.path)
    #expect(run.code == 1)
    #expect(run.output.contains("--help:4:11: "))
    #expect(run.output.contains("rules:4:11: "))
  }

  @Test func rulesAreListedWithTheLevelInUse() throws {
    let folder = try TemporaryFolder()
    try folder.write("rules.yaml", "rules: {percent-range: off, TOT: note}\n")
    let run = try CommandRun(["rules"], in: folder.path)
    #expect(run.code == 0)
    #expect(run.output.contains(/PCT001 +percent-range +off +Tỷ lệ/))
    #expect(run.output.contains(/TOT001 +table-column-total +note +Số/))
  }

  @Test(arguments: ["TOT001", "table-column-total"])
  func aRuleIsExplainedByNameOrId(_ name: String) throws {
    let run = try CommandRun(["explain", name])
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("# TOT001 `table-column-total`\n"))
    for heading in ["Vì sao", "Cần làm gì", "Sai", "Đúng", "Không xét"] {
      #expect(run.output.contains("\n## \(heading)\n"))
    }
  }

  @Test func factsAreJSON() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Report.right)
    let run = try CommandRun(["facts", "a.txt"], in: folder.path)
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("{\n  \"version\": 1,\n  \"document\": \"a.txt\""))
    #expect(try CommandRun(["facts", "none.txt"], in: folder.path).code == 3)
  }
}

/// A command line that cannot be understood, and what is said about it.
struct UsageSlip: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  let message: String

  init(_ arguments: String, _ message: String) {
    self.arguments = arguments.split(separator: " ").map(String.init)
    self.message = message
  }

  var testDescription: String { arguments.joined(separator: " ") }

  static let all = [
    UsageSlip(
      "",
      "thiếu tệp hay thư mục cần xét ('-' cho đầu vào chuẩn); xem: cchc-lint --help"
    ),
    UsageSlip(
      "--fromat text a",
      "không có tuỳ chọn '--fromat'; có phải ý bạn là '--format'?"
    ),
    UsageSlip(
      "--format xml a",
      """
      '--format' không nhận 'xml'; chỉ có: text, concise, json, sarif, markdown, csv, github, junit
      """
    ),
    UsageSlip(
      "--output sarf=x a",
      "'--output' không nhận 'sarf'; có phải ý bạn là 'sarif'?"
    ),
    UsageSlip("--output sarif= a", "'--output' thiếu tên tệp"),
    UsageSlip("a --output", "'--output' cần một giá trị: [FORMAT=]FILE"),
    UsageSlip("-o x -o x a", "hai kết quả cùng ghi vào 'x'"),
    UsageSlip("-o sarif=x -o csv=./x a", "hai kết quả cùng ghi vào './x'"),
    UsageSlip("-o csv=tmp/../x -o json=/x a", "hai kết quả cùng ghi vào '/x'"),
    UsageSlip("-o csv=- -o json=- a", "hai kết quả cùng ghi vào '-'"),
    UsageSlip(
      "--as-of 2024-02-30 a",
      """
      '--as-of' phải là một ngày có thật như 2024-06-30 hay 30/6/2024, không phải '2024-02-30'
      """
    ),
    UsageSlip(
      "--as-of today a",
      "'--as-of' phải là một ngày có thật như 2024-06-30 hay 30/6/2024, không phải 'today'"
    ),
    UsageSlip("--progress yes a", "'--progress' không nhận 'yes'; chỉ có: auto, always, never"),
    UsageSlip("completions", "'completions' cần đúng một tên: bash, zsh hoặc fish"),
    UsageSlip("completions bsh", "không có phần tự điền cho 'bsh'; có phải ý bạn là 'bash'?"),
    UsageSlip("--quiet=yes a", "'--quiet' không có giá trị, mà ở đây có 'yes'"),
    UsageSlip("-j 0 a", "'--jobs' phải là số nguyên từ 1 đến 256, không phải '0'"),
    UsageSlip("-jx a", "'--jobs' phải là số nguyên từ 1 đến 256, không phải 'x'"),
    UsageSlip(
      "-z a",
      "không có tuỳ chọn '-z'; tệp có tên như vậy thì viết sau '--'"
    ),
    UsageSlip("chek", "không có lệnh hay tệp 'chek'; có phải ý bạn là 'check'?"),
    UsageSlip(
      "--fail-on fatal a",
      "'--fail-on' không nhận 'fatal'; chỉ có: note, warning, error, never"
    ),
    UsageSlip(
      "--select TOT01 a",
      "'--select': không có quy tắc hay nhóm nào tên 'TOT01'; có phải ý bạn là 'TOT001'?"
    ),
    UsageSlip(
      "--select legal:30/2020/ND-CP a",
      "'--select': không có quy tắc hay nhóm nào tên 'legal:30/2020/ND-CP'; "
        + "có phải ý bạn là 'legal:30/2020/NĐ-CP'?"
    ),
    UsageSlip("--select TOT, a", "'--select' cần tên quy tắc, cách nhau bằng dấu phẩy"),
    UsageSlip(
      "rules --format text",
      "lệnh 'rules' không có tuỳ chọn '--format'; xem: cchc-lint help rules"
    ),
    UsageSlip("rules a", "lệnh 'rules' không nhận 'a'"),
    UsageSlip("config", "'config' cần một trong: init, check, show, schema"),
    UsageSlip("config shwo", "'config' không nhận 'shwo'; có phải ý bạn là 'show'?"),
    UsageSlip("config schema a", "'config schema' không nhận 'a'"),
    UsageSlip("config init a b", "'config init' không nhận 'b'"),
    UsageSlip("facts", "'facts' cần đúng một tệp ('-' cho đầu vào chuẩn)"),
    UsageSlip(
      "explain percent-rang",
      "không có quy tắc hay nhóm nào tên 'percent-rang'; có phải ý bạn là 'percent-range'?"
    ),
    UsageSlip("help fact", "không có lệnh 'fact'; có phải ý bạn là 'facts'?"),
    UsageSlip(
      "--config none.yaml a",
      "Không có tệp hay thư mục 'none.yaml'."
    ),
  ]
}
