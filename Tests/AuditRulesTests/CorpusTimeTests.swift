import AuditKitCore
import AuditReaders
import Glibc
import Testing

@testable import AuditRules

/// Real reports, where they are at hand.
@Suite("Periods and submissions in real reports")
struct CorpusTimeTests {
  private static let folder = "../shared/corpus"
  private static let files = [
    "000_63295978ec4763fb.txt", "001_3658d5e1a1aa0f7c.txt", "002_114a465783657ed1.txt",
    "003_2322a59b36a33726.txt", "004_f8b083b8e9e553fc.txt",
  ]

  @Test(
    "hold the known faults and no others",
    .enabled(if: access(folder, R_OK) == 0),
    arguments: zip(
      files,
      [
        ["267 period-conflict", "323 late-submission", "342 late-submission"],
        ["9 period-conflict"], [], [], [],
      ]
    )
  )
  func knownFaults(file: String, expected: [String]) throws {
    let bytes = try #require(Self.contents(of: "\(Self.folder)/\(file)"))
    let document = try DocumentReader.read(bytes, name: file)
    let understanding = Understanding(document, knowledge: try Knowledge.embedded())
    let found = Self.rules.flatMap { rule in
      rule.check(understanding).filter { $0.highestLevel > .note }
        .map { (place: $0.place, name: type(of: rule).info.name) }
    }
    let lines = found.sorted { $0.place < $1.place }
      .map { "\(document.text.lineNumber(at: $0.place.start)) \($0.name)" }
    #expect(lines == expected)
  }

  private static let rules: [any Rule] = [
    PeriodConflictRule(options: PeriodConflictRule.Options()),
    LateSubmissionRule(options: LateSubmissionRule.Options()),
  ]

  private static func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }
}
