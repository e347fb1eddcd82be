import Foundation
import Testing

/// `cchc-lint check`: what is printed, what is written, how it ends.
@Suite struct CheckCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("wrong.txt", Report.wrong)
    try folder.write("right.txt", Report.right)
  }

  @Test func aSoundReportEndsWithZero() throws {
    let run = try run(["right.txt"])
    #expect(run.code == 0)
    #expect(
      run.output == "Đã xem 1 tệp (1 bảng, 6 số liệu, 2 phép tính): không có phát hiện nào.\n"
    )
    #expect(run.errors.isEmpty)
  }

  @Test func aFindingEndsWithOneAndShowsPlaceSentenceAndArithmetic() throws {
    let run = try run(["check", "wrong.txt"])
    #expect(run.code == 1)
    #expect(run.output.hasPrefix("wrong.txt:4:11: lỗi TOT001 table-column-total\n"))
    #expect(run.output.contains("ghi 1.400, nhưng 2 dòng thành phần cộng lại được 1.500."))
    #expect(run.output.contains("1.200 + 300 = 1.500"))
    #expect(run.errors.isEmpty)
  }

  @Test(
    arguments: [
      (["--fail-on", "never"], 0),
      (["--fail-on=error"], 1),
      (["--ignore", "TOT001"], 0),
      (["--ignore", "TOT"], 0),
      (["--select", "percent-range,PER"], 0),
      (["--select", "table-column-total"], 1),
      (["--select", "legal:30/2020/NĐ-CP"], 0),
    ] as [([String], Int32)]
  )
  func optionsDecideWhatCounts(_ options: [String], _ code: Int32) throws {
    #expect(try run(options + ["wrong.txt"]).code == code)
  }

  @Test func standardInputIsReadForADash() throws {
    let run = try run(["-"], input: Report.wrong)
    #expect(run.code == 1)
    #expect(run.output.hasPrefix("-:4:11: "))
  }

  @Test func messagesAreEnglishOnRequest() throws {
    let run = try run(["--language", "en", "wrong.txt"])
    #expect(run.output.contains("states 1.400, but the 2 rows it adds up make 1.500."))
    #expect(
      run.output.hasSuffix("\nChecked 1 file (1 table, 6 figures, 2 calculations): 1 error.\n")
    )
  }

  @Test func whatIsMissingMakesTheVerdictIncomplete() throws {
    #expect(try run(["none.txt", "right.txt"]).code == 3)
    // Findings go before it, for then the run has failed in any case.
    let run = try run(["none.txt", "wrong.txt"])
    #expect(run.code == 1)
    #expect(
      run.output.contains("none.txt: chưa xét được hết\nKhông có tệp hay thư mục 'none.txt'.")
    )
    #expect(run.output.contains("wrong.txt:4:11: lỗi TOT001"))
  }

  @Test func whatIsNoTextIsSaidSo() throws {
    try folder.write("image.txt", "\u{89}PNG\u{0}\u{0}")
    let run = try run(["image.txt"])
    #expect(run.code == 3)
    #expect(run.output.contains("đây không phải tệp văn bản"))
  }

  @Test(arguments: ["1", "2", "7"])
  func theOutputIsTheSameHoweverManyJobs(_ jobs: String) throws {
    for number in 0..<40 {
      try folder.write("many/\(number).txt", number.isMultiple(of: 3) ? Report.wrong : Report.right)
    }
    let alone = try run(["many", "--format", "sarif", "--jobs", "1"])
    let together = try run(["many", "--format", "sarif", "--jobs", jobs])
    #expect(alone.output == together.output)
    #expect(alone.output.count > 1000)
  }

  @Test func outputsGoWhereTheyAreSent() throws {
    let options = ["--output", "sarif=a.sarif", "--output", "json=b.json", "wrong.txt"]
    let run = try run(options)
    #expect(run.code == 1)
    #expect(run.output.contains("TOT001"))
    #expect(try folder.read("a.sarif").contains("\"version\": \"2.1.0\""))
    #expect(try folder.read("b.json").contains("TOT001"))
    #expect(folder.names == ["a.sarif", "b.json", "right.txt", "wrong.txt"])
  }

  @Test func anOutputWithoutAFormatTakesThePlaceOfTheScreen() throws {
    let run = try run(["--format", "concise", "-o", "out.txt", "wrong.txt"])
    #expect(run.code == 1)
    #expect(run.output.isEmpty)
    #expect(try folder.read("out.txt").hasPrefix("wrong.txt:4:11: "))
  }

  @Test func quietLeavesFilesAndExitCodeAndSaysWhatFailed() throws {
    let run = try run(["--quiet", "--output", "sarif=a.sarif", "right.txt", "none.txt"])
    #expect(run.code == 3)
    #expect(run.output.isEmpty)
    #expect(run.errors == "none.txt: Không có tệp hay thư mục 'none.txt'.\n")
    #expect(folder.names.contains("a.sarif"))
  }

  @Test func aReportIsNeverOverwritten() throws {
    let run = try run(["wrong.txt", "--output", "./wrong.txt"])
    #expect(run.code == 2)
    #expect(run.errors == "cchc-lint: '--output' sẽ ghi đè báo cáo 'wrong.txt'\n")
    #expect(try folder.read("wrong.txt") == Report.wrong)
  }

  @Test func anOutputThatCannotBeWrittenStopsBeforeAnythingIsRead() throws {
    let run = try run(["wrong.txt", "--output", "no/such/folder.json"])
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
  }

  @Test(arguments: ["", "Kính gửi: Uỷ ban nhân dân huyện.\n"])
  func silenceIsNotApproval(_ text: String) throws {
    let run = try run(["-"], input: text)
    #expect(run.code == 0)
    #expect(run.output == "Đã xem 1 tệp: không thấy số liệu nào để đối chiếu.\n")
  }

  @Test(
    arguments: [
      ([], [:], false), (["--color", "always"], [:], true),
      ([], ["CLICOLOR_FORCE": "1"], true), ([], ["CLICOLOR_FORCE": "0"], false),
      ([], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
      ([], ["CLICOLOR_FORCE": "1", "NO_COLOR": ""], true),
      (["--color", "never"], ["CLICOLOR_FORCE": "1"], false),
      (["--color", "always"], ["NO_COLOR": "1"], true),
    ] as [([String], [String: String], Bool)]
  )
  func coloursAreForTerminalsOrOnRequest(
    _ options: [String],
    _ environment: [String: String],
    _ isColored: Bool
  ) throws {
    let arguments = options + ["wrong.txt"]
    let run = try CommandRun(arguments, in: folder.path, environment: environment)
    #expect(run.output.contains("\u{1B}[1;31m") == isColored)
  }

  /// Lines that come and go belong to a terminal; elsewhere they are written only on request.
  @Test func progressIsWrittenToStandardErrorOnRequestAndErased() throws {
    #expect(try run(["right.txt"]).errors.isEmpty)
    let run = try run(["--progress", "always", "--language", "en", "right.txt"])
    #expect(run.errors == "\r\u{1B}[KChecked 1 of 1 files\r\u{1B}[K")
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func theDayToJudgeOnIsTakenInBothForms() throws {
    for day in ["2024-06-30", "30/6/2024", "2024-2-29"] {
      #expect(try run(["--as-of", day, "right.txt"]).code == 0)
    }
  }

  @Test func theNearestConfigurationApplies() throws {
    try folder.write("in/rules.yaml", "rules: {TOT001: note}\nfail-on: note\nlanguage: en\n")
    try folder.write("in/deep/wrong.txt", Report.wrong)
    let run = try run(["in/deep/wrong.txt"])
    #expect(run.code == 1)
    #expect(run.output.hasPrefix("in/deep/wrong.txt:4:11: note TOT001"))
  }

  @Test func aWrongConfigurationEndsWithTwoAndShowsThePlace() throws {
    try folder.write("rules.yaml", "rules:\n  table-colum-total: off\n")
    let run = try run(["right.txt"])
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        cchc-lint: rules.yaml:2:3: lỗi: không có quy tắc hay nhóm nào tên 'table-colum-total'; \
        có phải ý bạn là 'table-column-total'?
            table-colum-total: off
            ^^^^^^^^^^^^^^^^^

        """
    )
  }

  private func run(_ arguments: [String], input: String = "") throws -> CommandRun {
    try CommandRun(arguments, in: folder.path, input: input)
  }
}
