import Testing

@testable import AuditKitCore

/// Each format as a whole, for one run of awkward findings.
@Suite struct ReporterGoldenTests {
  @Test(
    arguments: [
      (.text, "findings.txt"), (.concise, "findings.concise.txt"), (.json, "findings.json"),
      (.sarif, "findings.sarif"),
    ] as [(ReportFormat, String)]
  )
  func everyFormatIsAsRecorded(_ format: ReportFormat, _ file: String) throws {
    try GoldenFile(name: file).expect(AwkwardRun.output(of: format))
  }

  @Test func textInEnglishWithColoursIsAsRecorded() throws {
    let output = AwkwardRun.output(of: .text, language: .english, isColored: true)
    try GoldenFile(name: "findings.colored.en.txt").expect(output)
  }

  @Test(arguments: [Language.vietnamese, .english])
  func aCleanRunSaysSo(_ language: Language) {
    let clean = [DocumentReport(name: "a.txt", document: nil)]
    var tally = Tally()
    tally.add(clean[0])
    let output = AwkwardRun.output(
      of: .text,
      RunInfo(tool: ToolInfo(version: "1.0.0"), rules: [], language: language),
      clean,
      RunSummary(exitCode: 0, tally: tally)
    )
    let expected = [
      Language.vietnamese: "Đã xem 1 tệp: không có phát hiện nào.\n",
      .english: "Checked 1 file: no findings.\n",
    ]
    #expect(output == expected[language])
  }

  /// What a report contains must not reach the terminal as a command to it.
  @Test(arguments: [ReportFormat.text, .concise])
  func noEscapeSequenceOfADocumentGetsThrough(_ format: ReportFormat) {
    let output = AwkwardRun.output(of: format)
    let controls = output.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" }
    #expect(controls.isEmpty)
  }

  @Test func conciseWritesOneLineForEachFindingAndNotice() {
    let lines = AwkwardRun.output(of: .concise).split(separator: "\n")
    #expect(lines.count == AwkwardRun.summary.tally.findings + 3)
  }
}
