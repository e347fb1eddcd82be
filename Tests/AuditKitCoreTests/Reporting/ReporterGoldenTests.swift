import Testing

@testable import AuditKitCore

/// Each format as a whole, for one run of awkward findings.
@Suite struct ReporterGoldenTests {
  @Test(
    arguments: [
      (.text, "findings.txt"), (.concise, "findings.concise.txt"), (.json, "findings.json"),
      (.sarif, "findings.sarif"), (.markdown, "findings.md"), (.csv, "findings.csv"),
      (.github, "findings.github.txt"), (.junit, "findings.junit.xml"),
    ] as [(ReportFormat, String)]
  )
  func everyFormatIsAsRecorded(_ format: ReportFormat, _ file: String) throws {
    try GoldenFile(name: file).expect(AwkwardRun.output(of: format))
  }

  @Test func textInEnglishWithColoursIsAsRecorded() throws {
    let output = AwkwardRun.output(of: .text, language: .english, isColored: true)
    try GoldenFile(name: "findings.colored.en.txt").expect(output)
  }

  @Test(
    arguments: [
      (
        Coverage(tables: 2, figures: 96, calculations: 31),
        "Đã xem 1 tệp (2 bảng, 96 số liệu, 31 phép tính): không có phát hiện nào.\n",
        "Checked 1 file (2 tables, 96 figures, 31 calculations): no findings.\n"
      ),
      (
        Coverage(),
        "Đã xem 1 tệp: không thấy số liệu nào để đối chiếu.\n",
        "Checked 1 file: no figures found that could be checked.\n"
      ),
    ]
  )
  func aCleanRunSaysWhatItLookedAt(_ coverage: Coverage, _ vietnamese: String, _ english: String) {
    for (language, expected) in [(Language.vietnamese, vietnamese), (.english, english)] {
      #expect(Self.text(ofRun: [Self.clean(coverage)], in: language) == expected)
    }
  }

  @Test func filesWithoutFiguresAreCountedAmongOthers() {
    let reports = [Self.clean(Coverage(figures: 3)), Self.clean(Coverage())]
    let expected = """
      Checked 2 files (0 tables, 3 figures, 0 calculations): no findings, \
      1 file without figures that could be checked.

      """
    #expect(Self.text(ofRun: reports, in: .english) == expected)
  }

  private static func clean(_ coverage: Coverage) -> DocumentReport {
    let document = Document(name: "a.txt", text: SourceText("a"), blocks: [], tables: [])
    return DocumentReport(name: "a.txt", document: document, coverage: coverage)
  }

  private static func text(ofRun reports: [DocumentReport], in language: Language) -> String {
    var tally = Tally()
    for report in reports { tally.add(report) }
    let info = RunInfo(tool: ToolInfo(version: "1.0.0"), rules: [], language: language)
    return AwkwardRun.output(of: .text, info, reports, RunSummary(exitCode: 0, tally: tally))
  }

  /// What a report contains must not reach the terminal as a command to it.
  @Test(arguments: ReportFormat.allCases)
  func noEscapeSequenceOfADocumentGetsThrough(_ format: ReportFormat) {
    let output = AwkwardRun.output(of: format)
    let controls = output.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" }
    #expect(controls.allSatisfy { $0 == "\r" && format == .csv })
  }

  @Test func conciseWritesOneLineForEachFindingAndNotice() {
    let lines = AwkwardRun.output(of: .concise).split(separator: "\n")
    #expect(lines.count == AwkwardRun.summary.tally.levels.total + 3)
  }
}
