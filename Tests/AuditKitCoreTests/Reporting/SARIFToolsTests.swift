import Testing

@testable import AuditKitCore

/// The log read by a consumer that is not ours, where it is installed.
///
/// It stands among the tests and not in a script, so that it runs wherever `sarif-tools` is at hand and
/// nobody has to remember it.
@Suite(.enabled(if: sarifTools != nil, "sarif is not on the PATH (pip install sarif-tools)"))
struct SARIFToolsTests {
  private let folder: TemporaryFolder
  private let log: String

  init() throws {
    folder = try TemporaryFolder()
    log = try folder.write("log.sarif", AwkwardRun.output(of: .sarif))
  }

  @Test func theSummaryCountsWhatWeCount() throws {
    let summary = try sarif("summary", log)
    let levels = AwkwardRun.summary.tally.levels
    #expect(summary.contains("\nerror: \(levels.errors)\n"))
    #expect(summary.contains("\nwarning: \(levels.warnings)\n"))
    #expect(summary.contains("\nnote: \(levels.notes)\n"))
  }

  @Test func everyFindingHasItsRuleFileAndLine() throws {
    _ = try sarif("csv", log, "-o", "\(folder.path)/log.csv")
    let csv = try folder.read("log.csv")
    #expect(csv.contains("cchc-lint,error,TOT901,\"Dòng tổng ghi '262', nhưng"))
    #expect(
      csv.contains(",báo cáo/quý 1 (bản 2).md,12") || csv.contains("%20%28b%E1%BA%A3n%202%29.md,12")
    )
    let rows = csv.ranges(of: "\ncchc-lint,").count + csv.ranges(of: "\r\ncchc-lint,").count
    #expect(rows == AwkwardRun.summary.tally.levels.total)
  }

  @Test(arguments: ["html", "codeclimate", "emacs"])
  func otherFormsCanBeMadeOfIt(_ form: String) throws {
    _ = try sarif(form, log, "-o", "\(folder.path)/out")
    #expect(try folder.read("out").contains("TOT901"))
  }

  @Test func aLogDoesNotDifferFromItself() throws {
    #expect(try sarif("diff", log, log).contains("all levels: +0 +0"))
  }

  private func sarif(_ arguments: String...) throws -> String {
    let tool = try #require(sarifTools)
    let (output, code) = try tool.run(arguments)
    #expect(code == 0, "\(output)")
    return output
  }
}

private let sarifTools = ExternalTool("sarif")
