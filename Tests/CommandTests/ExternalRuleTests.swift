import Foundation
import Testing

/// Rules that are programs of the user, from the command line to the exit code.
@Suite struct ExternalRuleTests {
  private static let plugIns = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "examples/plug-ins")

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(.enabled(if: Python.isThere, "python3 is not on the PATH"))
  func theExampleInPythonFindsWhatItSaysAndNothingElse() throws {
    try folder.write(
      "a.txt",
      "1. Đã giải quyết 1.187/1.200 hồ sơ, đạt 98,9167%; trong đó 98,92% trước hạn.\n"
    )
    let configuration = Self.plugIns.appending(path: "rules.yaml").path()
    let run = try CommandRun(
      ["--config", configuration, "--select", "HSE", "--format", "concise", "a.txt"],
      in: folder.path
    )
    #expect(
      run.output == "a.txt:1:41: note HSE001 percent-decimals: "
        + "Tỷ lệ 98,9167 có 4 chữ số thập phân; cơ quan chỉ dùng 2.\n"
    )
    #expect(run.errors.isEmpty && run.code == 0)
  }

  @Test(.enabled(if: Python.isThere, "python3 is not on the PATH"))
  func theExampleIsShort() throws {
    let text = try String(
      contentsOf: Self.plugIns.appending(path: "percent_decimals.py"),
      encoding: .utf8
    )
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 40)
  }

  @Test func programsOfAFoundConfigurationRunOnlyIfAllowed() throws {
    try write("touch ran; echo '{\"rule\": \"ABC001\", \"place\": \"1:1\"}'")
    let refused = try CommandRun(["--format", "concise", "a.txt"], in: folder.path)
    #expect(refused.code == 3)
    #expect(refused.output.hasPrefix("notice: ABC001 không chạy: 'rules.yaml' nêu chương trình"))
    #expect(!folder.names.contains("ran"))
    let ignored = try CommandRun(["--ignore", "ABC001", "a.txt"], in: folder.path)
    #expect(ignored.code == 0 && ignored.errors.isEmpty)
    let off = try CommandRun(["config", "show", "a.txt"], in: folder.path)
    #expect(off.code == 0 && !folder.names.contains("ran"))
    for arguments in [["--allow-external"], ["--config", "rules.yaml"]] {
      let run = try CommandRun(arguments + ["--format", "concise", "a.txt"], in: folder.path)
      #expect(run.output == "a.txt:1:1: warning ABC001 first-word: Từ đầu.\n")
      #expect(run.code == 0 && run.errors.isEmpty)
    }
    #expect(folder.names.contains("ran"))
  }

  @Test func levelsSelectionAndOverridesHoldForThem() throws {
    try write("echo '{\"rule\": \"ABC001\", \"place\": \"1:1\"}'")
    let yaml = try folder.read("rules.yaml")
    try folder.write("rules.yaml", yaml + "rules: {ABC: error}\n")
    let run = try CommandRun(["--allow-external", "-q", "a.txt"], in: folder.path)
    #expect(run.code == 1)
    try folder.write("rules.yaml", yaml + "overrides: [{files: a.txt, rules: {first-word: off}}]\n")
    let off = try CommandRun(["--allow-external", "-q", "a.txt"], in: folder.path)
    #expect(off.code == 0)
    let selected = try CommandRun(
      ["--allow-external", "--select", "TOT001", "--format", "concise", "a.txt"],
      in: folder.path
    )
    #expect(selected.output.isEmpty && selected.code == 0)
  }

  @Test func theyAreListedAndExplained() throws {
    try write("exit 1")
    let rules = try CommandRun(["rules", "--select", "ABC"], in: folder.path)
    #expect(rules.output.contains(/\nABC001 +first-word +warning +Từ đầu tiên\.\n$/))
    let page = try CommandRun(["explain", "first-word", "--language", "en"], in: folder.path)
    #expect(
      page.output == """
        # ABC001 `first-word`

        Family: Letters (ABC) · Default level: `warning` · Declared by the configuration

        The first word.

        """
    )
  }

  /// The failure of a program spoils its own verdict and nothing else.
  @Test(
    arguments: [
      ("exit 4", "mã kết thúc 4"),
      ("echo hỏng >&2; kill -9 $$", "bị tín hiệu 9 dừng; hỏng"),
      ("sleep 30", "chưa xong sau 1 giây (time-limit)"),
      ("yes", "ghi ra hơn 1 MiB (output-limit)"),
      (
        "echo '{\"rule\": \"ABC001\", \"place\": \"1:1\"}'; echo no",
        "dòng 2 của kết quả: không phải JSON"
      ),
      ("echo '{\"rule\": \"ABC001\", \"place\": \"99:1\"}'", "'place' '99:1' nằm ngoài báo cáo"),
      ("exec <&-; exit 5", "mã kết thúc 5"),
    ]
  )
  func aFailureIsANoticeAndOtherFindingsStay(_ script: String, _ words: String) throws {
    try write(script, Report.wrong)
    let arguments = ["--allow-external", "--format", "concise", "-o", "sarif=a.sarif"]
    let run = try CommandRun(arguments + ["--fail-on", "never", "a.txt"], in: folder.path)
    #expect(run.code == 3)
    #expect(run.output.contains("TOT001 table-column-total"))
    #expect(run.output.contains(words))
    #expect(!run.output.contains("first-word"))
    let sarif = try folder.read("a.sarif")
    #expect(sarif.contains("\"executionSuccessful\": false"))
    let notifications = try #require(sarif.split(separator: "\"toolExecutionNotifications\"").last)
    #expect(notifications.contains("ABC001: 'script' không xét được báo cáo này"))
  }

  @Test func aProgramThatIsNotThereIsANotice() throws {
    try write("exit 0")
    try folder.write("rules.yaml", try folder.read("rules.yaml").replacing("script", with: "sh"))
    let run = try CommandRun(["--allow-external", "a.txt"], in: folder.path)
    #expect(run.code == 3)
    #expect(run.output.contains("lệnh không được tìm trong PATH"))
  }

  @Test func theOutputIsTheSameForAnyNumberOfJobs() throws {
    let finding = "{\"rule\": \"ABC001\", \"place\": \"1:1\"}"
    try write("read -r line; [ ${#line} -gt 40 ] && echo '\(finding)'; :")
    for number in 0..<40 { try folder.write("many/\(number).txt", Report.wrong) }
    let outputs = try ["1", "2", "7"].map {
      try CommandRun(["--allow-external", "-j", $0, "--format", "json", "many"], in: folder.path)
        .output
    }
    #expect(outputs[0].contains("ABC001"))
    #expect(Set(outputs).count == 1)
  }

  @Test func anInterruptionLeavesNoProgramBehind() throws {
    try write("echo $$ >id; trap '' INT TERM; sleep 60; sleep 60")
    let process = try CommandRun.process(["--allow-external", "-q", "a.txt"], in: folder.path)
    try process.run()
    try waitUntil { (try? folder.read("id").isEmpty) == false }
    let id = try #require(pid_t(folder.read("id").dropLast()))
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationStatus == SIGINT)
    try waitUntil { kill(id, 0) != 0 || isZombie(id) }
  }

  /// Writes a program, the configuration that names it, and a report.
  private func write(_ script: String, _ report: String = Report.right) throws {
    try folder.write("script", "#!/bin/sh\n\(script)\n")
    #expect(chmod(folder.path + "/script", 0o755) == 0)
    try folder.write("a.txt", report)
    try folder.write(
      "rules.yaml",
      """
      external-rules:
        - command: [script]
          time-limit: \(script.contains("sleep 30") ? 1 : 60)
          family: {vi: Chữ, en: Letters}
          rules:
            - id: ABC001
              name: first-word
              summary: {vi: Từ đầu tiên., en: The first word.}
              messages: {only: Từ đầu.}

      """
    )
  }

  private func waitUntil(_ condition: () -> Bool) throws {
    for _ in 0..<1000 where !condition() { usleep(10_000) }
    try #require(condition())
  }

  private func isZombie(_ id: pid_t) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
    return status?.contains(") Z ") ?? true
  }
}

/// The interpreter that one of our examples needs.
enum Python {
  static let isThere = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/python3") }
}
