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

  private static func log(in language: Language) throws -> String {
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
    let tool = ToolInfo(version: "1.0.0")
    let info = RunInfo(tool: tool, rules: plan.rules, language: language)
    var tally = Tally()
    for report in reports.all { tally.add(report) }
    let summary = RunSummary(exitCode: 1, tally: tally)
    return AwkwardRun.output(of: .sarif, info, reports.all, summary)
  }

  /// Collects what a run delivers.
  private final class Reports: @unchecked Sendable {
    private(set) var all: [DocumentReport] = []

    func add(_ report: DocumentReport) { all.append(report) }
  }
}
