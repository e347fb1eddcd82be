import AuditReaders
import AuditRules
import Foundation
import Testing

@testable import AuditKitCore

/// Logs as users get them: our rules, our examples, and no address to link to.
@Suite struct SARIFExampleTests {
  private static let examples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("../../../examples").standardizedFileURL
    .path

  /// Without a public address there is nothing to link to, and inventing one would be worse.
  ///
  /// A message without arguments has no placeholder.
  private static let accepted: Set = ["2005 informationUri", "2012 helpUri", "2014"]

  @Test(arguments: Language.allCases)
  func theAuditorComplainsOnlyOfWhatIsAccepted(_ language: Language) throws {
    let log = try JSONNode(try Self.log(in: language))
    #expect(log["runs"][0]["results"].array.count > 10)
    let complaints = SARIFAuditor(log: log).complaints.filter { complaint in
      !Self.accepted.contains { complaint.hasPrefix($0) }
    }
    #expect(complaints.filter { !$0.hasPrefix("language") } == [])
  }

  /// Known, new, accepted and mended findings in one log.
  @Test func aLogWithABaselineAndSuppressionsIsAsGood() throws {
    let (plan, reports) = try Self.run()
    let source = try #require(reports.first { $0.findings.count > 1 })
    let old = BaselineReport(
      name: source.baselineName,
      findings: [
        BaselineFinding(rule: "TOT001", key: String(repeating: "0", count: 32), place: "dòng cũ")
      ]
    )
    var comparison = BaselineComparison(Baseline([source.baselineReport, old]))
    let mark = SuppressionMark(reason: "Đã thống nhất {a} [b](c)", until: nil)
    let compared = reports.map { report in
      var report = report
      comparison.apply(to: &report)
      if report.name != source.name, !report.findings.isEmpty {
        report.findings[0].suppression = mark
      }
      return report
    }
    let info = RunInfo(
      tool: ToolInfo(version: "1.0.0"),
      rules: plan.rules,
      language: .vietnamese,
      hasSuppressions: true,
      hasBaseline: true
    )
    let summary = RunSummary(
      exitCode: 1,
      tally: Tally(),
      absent: comparison.absent(Set(plan.rules.map(\.info.id)))
    )
    let log = try JSONNode(AwkwardRun.output(of: .sarif, info, compared, summary))
    let complaints = SARIFAuditor(log: log).complaints.filter { complaint in
      !Self.accepted.contains { complaint.hasPrefix($0) }
    }
    #expect(complaints == [])
    let states = log["runs"][0]["results"].array.compactMap { $0["baselineState"].string }
    #expect(Set(states) == ["new", "unchanged", "absent"])
    #expect(log.all("justification").isEmpty == false)
  }

  private static func log(in language: Language) throws -> String {
    let (plan, reports) = try run()
    let tool = ToolInfo(version: "1.0.0")
    let info = RunInfo(tool: tool, rules: plan.rules, language: language)
    var tally = Tally()
    for report in reports { tally.add(report) }
    return AwkwardRun.output(of: .sarif, info, reports, RunSummary(exitCode: 1, tally: tally))
  }

  /// Our rules on our examples.
  private static func run() throws -> (plan: AuditPlan, reports: [DocumentReport]) {
    var finder = FileFinder()
    finder.add(examples)
    var library = ConfigurationLibrary(
      named: nil,
      rules: BuiltInRules.all,
      selection: RuleSelection(),
      read: { bytes, name throws(Notice) in try DocumentReader.read(bytes, name: name) }
    )
    let plan = try AuditPlan(files: finder.files, library: &library)
    let reports = Reports()
    plan.run(jobs: 1, hasDigest: true) { reports.add($0) }
    return (plan, reports.all)
  }

  /// Collects what a run delivers.
  private final class Reports: @unchecked Sendable {
    private(set) var all: [DocumentReport] = []

    func add(_ report: DocumentReport) { all.append(report) }
  }
}
