import Testing

@testable import AuditKitCore

/// The file of a baseline: the same for the same findings, and read back as it was written.
@Suite struct BaselineFileTests {
  private static func report(
    _ file: String,
    _ agency: String,
    _ keys: [Character]
  ) -> BaselineReport {
    var identity = ReportIdentity()
    identity.agency = agency
    identity.period = agency.isEmpty ? "" : "năm 2024"
    let findings = keys.map {
      let place = "ô \"A\"\n\\ {é}"
      return BaselineFinding(rule: "TOT001", key: String(repeating: $0, count: 32), place: place)
    }
    return BaselineReport(
      name: BaselineReport.Name(identity: identity, file: file),
      findings: findings
    )
  }

  @Test func theOrderOfReportsAndFindingsDoesNotMatter() {
    let one = Self.report("b.txt", "xã an", ["2", "1", "2"])
    let two = Self.report("a.txt", "", ["3"])
    let nothing = Self.report("c.txt", "xã bình", [])
    let baseline = Baseline([one, nothing, two])
    #expect(baseline.json == Baseline([two, one]).json)
    #expect(baseline.reports.map(\.name.file) == ["a.txt", "b.txt"])
    #expect(baseline.reports[1].findings.map(\.count) == [1, 2])
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let reports = [Self.report("b.txt", "xã an", ["2", "1"]), Self.report("a", "", ["3"])]
    let baseline = Baseline(reports)
    #expect(try Baseline.read(baseline.json, file: "k") == baseline)
    #expect(try Baseline.read(Baseline([]).json, file: "k") == Baseline([]))
  }

  @Test func aKeyWrittenTwiceIsAMistake() {
    let text = #"{"format": "cchc-lint baseline", "format": "cchc-lint baseline"}"#
    let error = #expect(throws: ConfigurationError.self) {
      try Baseline.read(Array(text.utf8), file: "k")
    }
    #expect(error?.place.column == 34)
  }

  @Test func aFileOfNestedListsIsRefusedAndNotFollowed() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: ConfigurationError.self) { try Baseline.read(Array(text.utf8), file: "k") }
  }

  /// Two files of one report, such as a draft under two names, share what is known.
  @Test func reportsOfOneAgencyAndPeriodShareWhatIsKnown() {
    let known = Baseline([
      Self.report("lan-1.txt", "xã an", ["1"]), Self.report("lan-2.txt", "xã an", ["1"]),
    ])
    let comparison = BaselineComparison(known)
    #expect(comparison.reportsNotChecked == ["lan-1.txt", "lan-2.txt"])
    #expect(comparison.absent(["TOT001"]).isEmpty)
    #expect(Baseline(comparison.kept(["TOT001"])) == known)
  }
}
