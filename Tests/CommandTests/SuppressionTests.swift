import Testing

/// `suppressions` in `rules.yaml`: what no longer counts, what is said of it, and when it ends.
@Suite struct SuppressionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("in/wrong.txt", Report.wrong)
  }

  private func run(
    _ entry: String,
    _ arguments: [String] = ["in"],
    input: String = ""
  ) throws -> CommandRun {
    try folder.write("rules.yaml", "suppressions:\n  - {\(entry), reason: Đã thống nhất}\n")
    return try CommandRun(["--language", "en"] + arguments, in: folder.path, input: input)
  }

  @Test(arguments: [
    "rule: TOT001, files: wrong.txt",
    "rule: [percent-range, table-column-total], files: in/*.txt",
    "rule: TOT, files: [x.txt, in/**]",
    "rule: TOT001, place: dòng Tổng cộng",
    "rule: TOT001, place: Bảng thứ 1 › dòng TỔNG CỘNG › cột Tiếp nhận",
    "rule: TOT001, place: [cột Quá hạn, cột Tiếp nhận]",
    "rule: TOT001, place: \"Tổng cộng 1.400\"",
    "rule: TOT001, files: wrong.txt, place: Tiếp nhận, until: 2030-12-31",
  ])
  func whatIsAcceptedDoesNotCount(_ entry: String) throws {
    let run = try run(entry, ["in", "--as-of", "2030-12-31"])
    #expect(run.code == 0)
    #expect(
      run.output
        == "Checked 1 file (1 table, 6 figures, 2 calculations): no findings, 1 suppressed.\n"
    )
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: [
    "rule: PCT, files: wrong.txt",
    "rule: TOT001, files: other.txt",
    "rule: TOT001, files: wrong/*.txt",
    "rule: TOT001, place: cột Quá hạn",
    "rule: TOT001, place: Bảng thứ 2 › dòng Tổng cộng",
    "rule: TOT001, place: cộng Tổng",
  ])
  func whatIsNotMeantCountsAndAnEntryInVainIsWarnedOf(_ entry: String) throws {
    let run = try run(entry)
    #expect(run.code == 1)
    #expect(run.output.contains("TOT001"))
    let warning = "this suppresses no finding of the reports that were checked; it can go"
    #expect(run.errors.hasPrefix("cchc-lint: rules.yaml:2:5: warning: \(warning)\n"))
    #expect(run.errors.contains("    ^"))
  }

  /// One report says nothing about the others that an entry may be meant for, unless it names it.
  @Test(arguments: [("files: wrong.txt", true), ("files: w*.txt", false), ("place: xã An", false)])
  func ofOneReportOnlyAnEntryThatNamesItIsWarnedOf(_ entry: String, _ isWarned: Bool) throws {
    let run = try run("rule: TOT002, \(entry)", ["in/wrong.txt"])
    #expect(run.errors.isEmpty != isWarned)
  }

  @Test func anExpiredEntrySuppressesNothingAndIsWarnedOf() throws {
    let entry = "rule: TOT, files: wrong.txt, until: 2024-06-30"
    let run = try run(entry, ["in", "--as-of=2024-07-01"])
    #expect(run.code == 1)
    #expect(
      run.errors == """
        cchc-lint: rules.yaml:2:42: warning: this expired after 2024-06-30, and suppresses nothing any more
            - {rule: TOT, files: wrong.txt, until: 2024-06-30, reason: Đã thống nhất}
                                                   ^^^^^^^^^^

        """
    )
  }

  @Test func withoutADayThatOfTheMachineEndsIt() throws {
    #expect(try run("rule: TOT, files: wrong.txt, until: 2001-01-01").code == 1)
    #expect(try run("rule: TOT, files: wrong.txt, until: 9999-12-31").code == 0)
  }

  @Test func aRuleThatDoesNotRunLeavesNothingToWarnOf() throws {
    let run = try run("rule: TOT, files: wrong.txt", ["in", "--select", "PCT"])
    #expect(run.code == 0 && run.errors.isEmpty)
  }

  @Test func standardInputHasAPlaceButNoFile() throws {
    #expect(try run("rule: TOT, place: Tổng cộng", ["-"], input: Report.wrong).code == 0)
    #expect(try run("rule: TOT, files: \"*\"", ["-"], input: Report.wrong).code == 1)
  }

  @Test func aHeadingAboveIsAPlace() throws {
    let text = "I. KẾT QUẢ\n1. Tiếp nhận hồ sơ\n\(Report.wrong)\nII. ĐÁNH GIÁ\n1. Việc khác\n"
    try folder.write("in/wrong.txt", text + "Nội dung.\n")
    for place in ["Kết quả › Tổng cộng", "1. Tiếp nhận hồ sơ"] {
      #expect(try run("rule: TOT, place: \(place)").code == 0)
    }
    for place in ["Đánh giá", "Việc khác"] {
      #expect(try run("rule: TOT, place: \(place)").code == 1)
    }
  }

  @Test(arguments: [
    ("text", ""), ("concise", ""), ("markdown", ""), ("github", ""), ("csv", "message"),
  ])
  func noFormatForPeopleShowsIt(_ format: String, _ other: String) throws {
    let run = try run("rule: TOT, files: wrong.txt", ["in", "--format", format])
    #expect(run.code == 0)
    #expect(!run.output.contains("TOT001"))
    #expect(run.output.contains(other))
  }

  @Test func formatsForProgramsCarryItWithTheReason() throws {
    let entry = "rule: TOT, files: wrong.txt"
    let json = try run(entry, ["in", "--format", "json"]).output
    #expect(json.contains("\"baseline\":null,\"suppressed\":\"Đã thống nhất\""))
    #expect(json.contains("\"errors\": 0") && json.contains("\"suppressed\": 1"))
    let junit = try run(entry, ["in", "--format", "junit"]).output
    #expect(junit.contains("failures=\"0\" errors=\"0\" skipped=\"1\""))
    #expect(junit.contains("(Đã thống nhất)\"/>"))
    let sarif = try run(entry, ["in", "--format", "sarif"]).output
    #expect(sarif.contains("\"kind\": \"external\""))
    #expect(sarif.contains("\"status\": \"accepted\""))
    #expect(sarif.contains("\"justification\": \"Đã thống nhất\""))
  }

  @Test func theListingShowsItWithItsLine() throws {
    try folder.write("rules.yaml", "suppressions:\n  - {rule: TOT, files: a.txt, reason: vì}\n")
    let shown = try CommandRun(["config", "show"], in: folder.path).output
    #expect(shown.contains("suppressions:\n"))
    #expect(shown.contains("reason: vì"))
    #expect(shown.contains("# rules.yaml:2"))
  }
}
