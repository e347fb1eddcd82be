import Testing

/// `--statistics`: printed where it spoils no report.
@Suite struct StatisticsTests {
  private let folder: TemporaryFolder
  private let statistics = """
    Checked 1 file: 1 table, 6 figures, 2 calculations.
    error  warning  note
        1        0     0  TOT001 table-column-total
        1        0     0  in all, by 1 of
    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("wrong.txt", Report.wrong)
  }

  @Test func theyFollowTheFindings() throws {
    let run = try run([])
    #expect(run.output.contains(": 1 error.\n\n\(statistics) "))
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: [["--quiet"], ["-o", "out.txt"]])
  func theyStandAloneWhereTheScreenIsFree(_ options: [String]) throws {
    #expect(try run(options).output.hasPrefix("\(statistics) "))
  }

  @Test func theyLeaveAReportForProgramsAlone() throws {
    let run = try run(["--format", "csv"])
    #expect(run.output.hasPrefix("\u{FEFF}file,line,"))
    #expect(!run.output.contains("Checked"))
    #expect(run.errors.hasPrefix("\(statistics) "))
  }

  private func run(_ options: [String]) throws -> CommandRun {
    try CommandRun(options + ["--statistics", "--language", "en", "wrong.txt"], in: folder.path)
  }
}
