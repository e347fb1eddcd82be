import AuditKitCore
import AuditReaders
import AuditRules
import Foundation
import Testing

/// A known inconsistency of a report, as a line of `expected.jsonl` describes it.
struct Expectation: Decodable {
  let file: String
  let line: Int
  let rule: String
  /// `core` must be found; `cascade` and `debatable` may be.
  let tier: String
  let quote: String

  /// What was read against the text and is right, in real reports that no list covers.
  static let judged = [
    Expectation(
      file: "003_2322a59b36a33726.txt",
      line: 22,
      rule: "citation-type",
      tier: "core",
      quote: "a plan with the symbol of a decision"
    ),
    Expectation(
      file: "003_2322a59b36a33726.txt",
      line: 32,
      rule: "standard-reference",
      tier: "core",
      quote: "a standard that lost a digit"
    ),
    Expectation(
      file: "003_2322a59b36a33726.txt",
      line: 50,
      rule: "citation-out-of-period",
      tier: "core",
      quote: "documents of the year before, counted as issued in the period"
    ),
  ]

  /// The expectations of a folder, for the rules that exist.
  static func all(in folder: URL) throws -> [Expectation] {
    let text = try String(contentsOf: folder.appending(path: "expected.jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(Expectation.self, from: Data($0.utf8))
    }
  }

  /// Whether a rule of ours looks for it.
  var isOurs: Bool { BuiltInRules.all.contains { $0.info.name == rule } }
}

/// A report with what the product finds in it.
struct AuditedReport {
  let name: String
  let report: DocumentReport

  init(_ url: URL) throws {
    name = url.lastPathComponent
    report = try AuditEngine.embedded().audit(Array(try Data(contentsOf: url)), name: name)
  }

  /// The findings that count, each with the lines of its place and of the places it points to: a wrong
  /// part is found at its total, and a habit at its first place.
  func findings(from level: Level) -> [(lines: [Int], rule: String, text: String)] {
    report.findings.filter { $0.level >= level }.map { finding in
      let places = [finding.place] + finding.violation.related.map(\.place)
      let lines = places.map { report.document?.text.lineNumber(at: $0.start) ?? 0 }
      return (lines, finding.rule.name, finding.message(in: .vietnamese))
    }
  }

  /// Checks that each core expectation is found, and nothing that nobody expects.
  func check(_ all: [Expectation]) {
    let own = all.filter { $0.file == name && $0.isOurs }
    let found = findings(from: .note)
    for expectation in own where expectation.tier == "core" {
      #expect(
        found.contains { $0.lines.contains(expectation.line) && $0.rule == expectation.rule },
        "\(name):\(expectation.line) \(expectation.rule): \(expectation.quote)"
      )
    }
    for finding in findings(from: .warning) {
      let isExpected = all.contains {
        $0.file == name && finding.lines.contains($0.line)
          && ($0.rule == finding.rule || $0.tier == "debatable")
      }
      #expect(isExpected, "\(name):\(finding.lines) \(finding.rule): \(finding.text)")
    }
  }
}

/// Folders beside the tests.
enum Folder {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let examples = root.appending(path: "examples")
  /// Real reports, which are not part of the repository.
  static let corpus = root.deletingLastPathComponent().appending(path: "shared/corpus")

  static var hasCorpus: Bool { FileManager.default.fileExists(atPath: corpus.path()) }

  /// The reports in a folder, by name.
  static func reports(in folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    let kinds = [".txt", ".md", ".csv", ".tsv"]
    let others = ["README.md", "holds.md"]
    return names.filter { name in kinds.contains { name.hasSuffix($0) } && !others.contains(name) }
      .sorted().map { folder.appending(path: $0) }
  }
}
