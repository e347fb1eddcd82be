import Testing

@testable import AuditKitCore

/// What the engine adds to what rules find.
@Suite struct AuditEngineTests {
  private static let early = TextRange(2, 3)
  private static let late = TextRange(7, 9)

  @Test func findingsAreInOrderOfPlaceThenRule() {
    let rules = [
      rule(
        "TOT902",
        [Violation(at: Self.late, message: "b"), Violation(at: Self.late, message: "a")]
      ),
      rule(
        "TOT901",
        [Violation(at: Self.late, message: "c"), Violation(at: Self.early, message: "d")]
      ),
    ]
    let findings = engine(rules).findings(in: document)
    #expect(findings.map(\.violation.message) == ["d", "c", "a", "b"])
    #expect(findings.map(\.rule.id) == ["TOT901", "TOT901", "TOT902", "TOT902"])
  }

  @Test(arguments: [
    (Level.error, Level.error, Level.error),
    (.error, .warning, .warning),
    (.note, .error, .note),
  ])
  func whatIsInferredNeverCountsMoreThanItMay(
    _ configured: Level,
    _ highest: Level,
    _ expected: Level
  ) {
    let violation = Violation(at: Self.early, message: "x", highestLevel: highest)
    let findings = engine([rule("TOT901", [violation], configured)]).findings(in: document)
    #expect(findings.map(\.level) == [expected])
  }

  @Test func whatCannotBeReadIsANoticeAndNoDocument() {
    let notice = Notice(vietnamese: "hỏng", english: "broken")
    let engine = AuditEngine(rules: [], knowledge: knowledge) { _, _ throws(Notice) in
      throw notice
    }
    let report = engine.audit([1, 2, 3], name: "a.txt", hasDigest: true)
    #expect(report.name == "a.txt")
    #expect(report.document == nil)
    #expect(report.notices == [notice])
    #expect(report.file?.length == 3)
  }

  @Test func noticesOfTheReaderAreReportedBesideTheFindings() {
    let notice = Notice(vietnamese: "thiếu", english: "missing")
    let rules = [rule("TOT901", [Violation(at: Self.early, message: "x")])]
    let engine = AuditEngine(rules: rules, knowledge: knowledge) { bytes, name throws(Notice) in
      let text = SourceText(String(decoding: bytes, as: UTF8.self))
      return Document(name: name, text: text, blocks: [], tables: [], notices: [notice])
    }
    let report = engine.audit(Array("một hai ba".utf8), name: "a.txt")
    #expect(report.notices == [notice])
    #expect(report.findings.count == 1)
    #expect(report.file == nil)
  }

  private let knowledge = Knowledge(vocabulary: Vocabulary([:]), identities: [])

  private var document: Document {
    Document(name: "a.txt", text: SourceText("một hai ba"), blocks: [], tables: [])
  }

  private func engine(_ rules: [ConfiguredRule]) -> AuditEngine {
    AuditEngine(rules: rules, knowledge: knowledge) { _, _ throws(Notice) in document }
  }

  private func rule(
    _ id: String,
    _ violations: [Violation],
    _ level: Level = .error
  ) -> ConfiguredRule {
    let nothing = LocalizedText(vi: "", en: "")
    let info = RuleInfo(
      id: id,
      name: id.lowercased(),
      family: .totals,
      level: level,
      status: .stable(since: "0.1.0"),
      summary: nothing,
      rationale: nothing,
      limits: nothing,
      advice: nothing,
      messages: [],
      valid: [],
      invalid: []
    )
    return ConfiguredRule(info: info, level: level) { _ in violations }
  }
}
