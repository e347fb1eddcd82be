import Testing

@testable import AuditKitCore
@testable import AuditRules

@Suite("Rules on periods and submissions")
struct TimeRuleExampleTests {
  static let rules: [any Rule.Type] = [PeriodConflictRule.self, LateSubmissionRule.self]
  static let examples = rules.flatMap { rule in
    (rule.info.valid + rule.info.invalid).map { Case(rule: rule, example: $0) }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let rule: any Rule.Type
    let example: RuleExample
    var testDescription: String { "\(rule.info.id):\(example.origin.line)" }
  }

  @Test("find what their examples mark, and nothing else", arguments: examples)
  func findsWhatIsMarked(_ test: Case) throws {
    let document = PlainDocument.read(test.example.text)
    let found = try Self.findings(test.rule, in: document, options: test.example.options)
    #expect(found.map(\.violation.place) == test.example.markedRanges, "\(test.testDescription)")
    #expect(found.map { $0.message(in: .vietnamese) } == test.example.messages)
    for finding in found {
      #expect(!finding.message(in: .vietnamese).contains("{"))
      #expect(!finding.message(in: .english).contains("{"))
    }
  }

  /// The findings of one rule, in order of place.
  static func findings(
    _ rule: any Rule.Type,
    in document: Document,
    options: String? = nil
  ) throws -> [Finding] {
    let yaml = options.map { "rules:\n  \(rule.info.name):\n    \($0)\n" } ?? ""
    let configuration = try Configuration.extendingDefault(
      yaml: Array(yaml.utf8),
      file: "test.yaml"
    )
    let understanding = Understanding(document, knowledge: try Knowledge.embedded())
    let configured = try configuration.configured(BuiltInRules.all)
    return configured.filter { $0.info.id == rule.info.id }.flatMap { configured in
      configured.check(understanding).sorted { $0.place < $1.place }.map {
        Finding(rule: configured.info, level: min(configured.level, $0.highestLevel), violation: $0)
      }
    }
  }
}
