import Foundation
import Testing

/// `--baseline` and `--write-baseline`: only what is new fails the run, and a known fault stays known.
@Suite struct BaselineTests {
  private let folder: TemporaryFolder

  /// One more error: the total should be 30.
  private static let other = "\nMột đoạn văn.\n\nXã\tSố phiếu\nAn\t10\nBình\t20\nTổng cộng\t31\n"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("in/wrong.txt", Report.wrong)
    _ = try run(["in", "--write-baseline", "known.json"])
  }

  private func run(_ arguments: [String], input: String = "") throws -> CommandRun {
    try CommandRun(["--language", "en"] + arguments, in: folder.path, input: input)
  }

  @Test func theFileIsSortedJSONWithoutFiguresLinesAndFolders() throws {
    #expect(
      try folder.read("known.json") == """
        {
          "format": "cchc-lint baseline",
          "version": 1,
          "reports": [
            {
              "file": "wrong.txt",
              "findings": [
                {"rule":"TOT001","key":"f1eeb80facba554bc3ecbf337cfa9226","count":1,\
        "place":"Bảng thứ 1 › dòng Tổng cộng › cột Tiếp nhận"}
              ]
            }
          ]
        }

        """
    )
    #expect(folder.names == ["in", "known.json"])
  }

  @Test func writingDoesNotChangeTheVerdict() throws {
    #expect(try run(["in", "--write-baseline", "other.json"]).code == 1)
    #expect(try run(["in", "--write-baseline", "other.json", "--fail-on", "never"]).code == 0)
  }

  @Test func whatIsKnownDoesNotFailTheRun() throws {
    let run = try run(["in", "--baseline", "known.json"])
    #expect(run.code == 0)
    #expect(
      run.output
        == "Checked 1 file (1 table, 6 figures, 2 calculations): no findings, 1 known before.\n"
    )
    #expect(run.errors.isEmpty)
  }

  /// Rows inserted, another wrong figure, paragraphs and tables before it, another folder.
  @Test func aKnownFaultStaysKnownInTheNextVersion() throws {
    let added = "Đoạn văn mới.\n\nMặt hàng\tGhi chú\nBàn\tmới\n\n"
    let changed = Report.wrong.replacing("1.400", with: "1.999")
      .replacing("Phòng Tư pháp", with: "Phòng Y tế\t25\t0\nPhòng Tư pháp")
    try FileManager.default.removeItem(atPath: folder.path + "/in")
    try folder.write("archive/2024/wrong.txt", added + changed)
    let run = try run(["archive", "--baseline", "known.json"])
    #expect(run.code == 0)
    #expect(run.output.contains("no findings, 1 known before"))
    #expect(run.errors.isEmpty)
  }

  @Test func anotherFaultIsNew() throws {
    try folder.write("in/wrong.txt", Report.wrong + Self.other)
    let run = try run(["in", "--baseline", "known.json"])
    #expect(run.code == 1)
    #expect(run.output.contains("wrong.txt:11:11: error TOT001"))
    #expect(!run.output.contains("wrong.txt:4:11"))
    #expect(run.output.hasSuffix("1 error, 1 known before.\n"))
  }

  @Test func ofEqualFaultsAsManyAreKnownAsThereWere() throws {
    try folder.write("in/wrong.txt", Report.wrong + "\nMột đoạn văn.\n\n" + Report.wrong)
    let run = try run(["in", "--baseline", "known.json"])
    #expect(run.code == 1)
    #expect(run.output.contains("1 error, 1 known before"))
    _ = try self.run(["in", "--write-baseline", "two.json"])
    #expect(try folder.read("two.json").contains("\"count\":2"))
    #expect(try self.run(["in", "--baseline", "two.json"]).code == 0)
  }

  @Test func reportsAreKnownByAgencyAndPeriodWhateverTheirFilesAreCalled() throws {
    func letter(_ agency: String) -> String {
      """
      ỦY BAN NHÂN DÂN
      XÃ \(agency)

      Số: 12/BC-UBND

      BÁO CÁO
      Công tác cải cách hành chính Quý I năm 2021

      \(Report.wrong)
      """
    }
    try folder.write("a/bao-cao.txt", letter("ĐỒNG KHÊ"))
    _ = try run(["a", "--write-baseline", "letters.json"])
    let written = try folder.read("letters.json")
    #expect(written.contains("\"agency\": \"ủy ban nhân dân xã đồng khê\""))
    #expect(written.contains("\"period\": \"Quý I năm 2021\""))
    try folder.write("b/lan-2.txt", letter("ĐỒNG KHÊ") + "Hết.\n")
    #expect(try run(["b", "--baseline", "letters.json"]).code == 0)
    // The same name, but the report of another commune.
    try folder.write("c/bao-cao.txt", letter("SƠN LÂM"))
    #expect(try run(["c", "--baseline", "letters.json"]).code == 1)
  }

  @Test func whatIsNoMoreIsSaidWithItsPlaceAndIsNoError() throws {
    try folder.write("in/wrong.txt", Report.right)
    let run = try run(["in", "--baseline", "known.json"])
    #expect(run.code == 0)
    #expect(
      run.errors == "cchc-lint: in/wrong.txt: the baseline has TOT001, which is no more: "
        + "Bảng thứ 1 › dòng Tổng cộng › cột Tiếp nhận\n"
    )
    // A rule that did not run proves nothing.
    let other = try self.run(["in", "--baseline", "known.json", "--select", "PCT"])
    #expect(other.errors.isEmpty)
  }

  @Test func aReportOfTheBaselineThatIsMissingIsSaidOfAFolderOnly() throws {
    try folder.write("in/right.txt", Report.right)
    try FileManager.default.removeItem(atPath: folder.path + "/in/wrong.txt")
    let line =
      "cchc-lint: wrong.txt: in the baseline, but not among the reports that were checked\n"
    #expect(try run(["in", "--baseline", "known.json"]).errors == line)
    #expect(try run(["in/right.txt", "--baseline", "known.json"]).errors.isEmpty)
  }

  @Test func oneFileIsReadAndWrittenInOneRun() throws {
    try folder.write("more/other.txt", Report.wrong)
    // The report that is not checked stays in the baseline; what is mended goes.
    let both = ["--baseline", "known.json", "--write-baseline", "known.json"]
    #expect(try run(["more"] + both).code == 1)
    #expect(try run(["in", "more", "--baseline", "known.json"]).code == 0)
    try folder.write("in/wrong.txt", Report.right)
    #expect(try run(["in"] + both).code == 0)
    let left = try folder.read("known.json")
    #expect(!left.contains("wrong.txt") && left.contains("other.txt"))
  }

  @Test func ruleThatDidNotRunKeepsItsPart() throws {
    let both = ["--baseline", "known.json", "--write-baseline", "known.json"]
    let before = try folder.read("known.json")
    _ = try run(["in", "--select", "PCT"] + both)
    #expect(try folder.read("known.json") == before)
  }

  @Test(
    arguments: [
      ("", "known.json:1:1: error: 'format' is missing"),
      ("[]", "known.json:1:1: error: 'baseline' must be a mapping, not a list"),
      ("{", "known.json:2:1: error: not valid JSON"),
      ("{\"version\": 1}", "known.json:1:1: error: 'format' is missing"),
      (
        "{\"format\": \"x\", \"version\": 1, \"reports\": []}",
        "known.json:1:12: error: this is no baseline of cchc-lint"
      ),
      (
        "{\"format\": \"cchc-lint baseline\", \"version\": 2, \"reports\": []}",
        "known.json:1:45: error: the baseline is of another version ('2')"
      ),
      (
        "{\"format\": \"cchc-lint baseline\", \"version\": 1, \"reports\": [], \"x\": 1}",
        "known.json:1:63: error: unknown key 'x'"
      ),
      (
        """
        {"format": "cchc-lint baseline", "version": 1, "reports": [{"file": "a", "findings": [
        {"rule": "TOT001", "key": "12", "count": 1, "place": ""}]}]}
        """,
        "known.json:2:27: error: 'key' must be 32 hexadecimal digits, not '12'"
      ),
      (
        """
        {"format": "cchc-lint baseline", "version": 1, "reports": [{"file": "a", "findings": [
        {"rule": "TOT001", "key": "f1eeb80facba554bc3ecbf337cfa9226", "count": 0, "place": ""}]}]}
        """,
        "known.json:2:72: error: 'count' must be a whole number from 1 on, not '0'"
      ),
    ]
  )
  func aFileThatIsNoBaselineStopsTheRun(_ text: String, _ message: String) throws {
    try folder.write("known.json", text)
    let run = try run(["in", "--baseline", "known.json"])
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("cchc-lint: \(message)"), "\(run.errors)")
  }

  @Test func aBaselineThatIsNotThereStopsTheRun() throws {
    let run = try run(["in", "--baseline", "none.json"])
    #expect(run.code == 2)
    #expect(run.errors.contains("'none.json'"))
  }

  @Test(arguments: ["-", "", "none/known.json", "in"])
  func whatCannotBeWrittenStopsTheRunBeforeItReads(_ name: String) throws {
    let run = try run(["in", "--write-baseline", name])
    #expect(run.code == 2)
    #expect(run.output.isEmpty && !run.errors.isEmpty)
    #expect(folder.names == ["in", "known.json"])
  }

  @Test func reportsAndOtherOutputsAreNotOverwritten() throws {
    #expect(try run(["in", "--write-baseline", "in/wrong.txt"]).code == 2)
    #expect(try run(["in", "--write-baseline", "x", "--output", "json=x"]).code == 2)
    #expect(try folder.read("in/wrong.txt") == Report.wrong)
  }

  @Test func theLogGivesEachResultItsState() throws {
    let wrong = Report.wrong + Self.other
    try folder.write("in/wrong.txt", wrong)
    _ = try run(["in", "--write-baseline", "two.json"])
    try folder.write("in/wrong.txt", wrong + Self.other)
    let log = try run(["in", "--baseline", "two.json", "--format", "sarif"]).output
    let states = log.split(separator: "\n").filter { $0.contains("\"baselineState\"") }
      .map { $0.split(separator: "\"")[3] }
    #expect(states == ["unchanged", "unchanged", "new"])
    try folder.write("in/wrong.txt", Report.right)
    let mended = try run(["in", "--baseline", "two.json", "--format", "sarif"]).output
    #expect(mended.ranges(of: "\"baselineState\": \"absent\"").count == 2)
    let first = try run(["in", "--format", "sarif"]).output
    #expect(!first.contains("baselineState") && !first.contains("\"suppressions\""))
  }

  @Test func theResultDoesNotDependOnTheNumberOfJobs() throws {
    for number in 0..<20 { try folder.write("in/\(number)/wrong.txt", Report.wrong) }
    let runs = try ["1", "7"].map { jobs in
      try run(["in", "--baseline", "known.json", "--write-baseline", "\(jobs).json", "-j", jobs])
    }
    #expect(runs[0].output == runs[1].output)
    #expect(try folder.read("1.json") == folder.read("7.json"))
    #expect(try folder.read("1.json").contains("\"count\":21"))
  }
}
