import AuditKitCore
import AuditRules
import Foundation
import Testing

/// Whole reports: every known inconsistency is found, and nothing else.
@Suite struct WholeReportTests {
  @Test(arguments: Folder.reports(in: Folder.examples))
  func examplesHoldWhatIsListed(_ url: URL) throws {
    let audited = try AuditedReport(url)
    #expect(audited.report.notices.isEmpty)
    audited.check(try Expectation.all(in: Folder.examples))
  }

  @Test func everyListedExampleExists() throws {
    let names = Set(Folder.reports(in: Folder.examples).map(\.lastPathComponent))
    let listed = Set(try Expectation.all(in: Folder.examples).map(\.file))
    #expect(names.isSuperset(of: listed))
    #expect(names.count >= 6)
  }

  /// The examples say where their quotations stand, so that the list cannot go stale unseen.
  @Test func everyQuotationStandsOnItsLine() throws {
    for expectation in try Expectation.all(in: Folder.examples) {
      let url = Folder.examples.appending(path: expectation.file)
      let text = try String(contentsOf: url, encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(
        lines[expectation.line - 1].contains(expectation.quote),
        "\(expectation.file):\(expectation.line)"
      )
    }
  }

  @Test(.enabled(if: Folder.hasCorpus), arguments: Folder.reports(in: Folder.corpus))
  func realReportsHoldWhatIsKnown(_ url: URL) throws {
    let audited = try AuditedReport(url)
    #expect(audited.report.notices.isEmpty)
    audited.check(try Expectation.all(in: Folder.corpus) + Expectation.judged)
  }
}
