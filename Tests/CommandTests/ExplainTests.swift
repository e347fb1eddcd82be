import AuditKitCore
import AuditRules
import Foundation
import Testing

/// `explain` prints what stands in `docs/rules`.
@Suite struct ExplainTests {
  private static let pages = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/rules")

  @Test func itPrintsThePagesOfTheDocumentation() throws {
    let infos = BuiltInRules.all.map { $0.info }
    let run = try CommandRun(["explain"] + infos.map(\.id))
    let pages = try infos.map { try Self.halves(of: $0.name).vietnamese }
    #expect(run.output == pages.joined(separator: "\n"))
  }

  @Test func inEnglishItHasAllThatTheEnglishHalvesHave() throws {
    for info in BuiltInRules.all.map({ $0.info }) {
      let run = try CommandRun(["explain", info.id, "--language", "en"])
      let sections = try Self.halves(of: info.name).english.split(separator: "\n\n").dropFirst()
      let missing = sections.filter { !run.output.contains($0) }
      #expect(missing.isEmpty, "\(info.id)")
    }
  }

  /// The two halves of a page, without the remarks that only files have.
  private static func halves(of name: String) throws -> (vietnamese: String, english: String) {
    let page = try String(contentsOf: pages.appending(path: "\(name).md"), encoding: .utf8)
    let parts = page.split(separator: "\n\n---\n\n")
    try #require(parts.count == 2)
    let head = try #require(parts[0].firstRange(of: "# "))
    let tail = try #require(parts[1].firstRange(of: "\n\nThe examples stand above"))
    return (parts[0][head.lowerBound...] + "\n", String(parts[1][..<tail.lowerBound]))
  }
}
