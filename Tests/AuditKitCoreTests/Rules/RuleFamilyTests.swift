import Testing

@testable import AuditKitCore

/// A family that no built-in rule belongs to does all that the built-in ones do.
@Suite struct RuleFamilyTests {
  private let rules: [any Rule.Type] = [BridgeRule.self, LimitRule.self]

  @Test func theFamiliesOfAProgramAreThoseOfItsRules() {
    let names = RuleNames(rules.map { $0.info })
    #expect(names.isFamily("ROAD") && names.isFamily("TOT"))
    #expect(!names.isFamily("PCT") && names.id(of: "PCT") == nil)
    #expect(names.suggestions.suffix(2) == ["ROAD", "TOT"])
  }

  @Test func aFamilyIsSelectedByItsId() throws {
    let configuration = try Configuration.embedded()
    let selection = RuleSelection(select: ["ROAD"], ignore: [])
    let chosen = try configuration.configured(rules, selection: selection)
    #expect(chosen.map(\.info.id) == ["ROAD01"])
  }

  @Test func aFamilyTakesALevelInTheConfiguration() throws {
    let yaml = Array("rules: {ROAD: off}".utf8)
    let configuration = try Configuration.extendingDefault(yaml: yaml, file: "rules.yaml")
    #expect(try configuration.configured(rules).map(\.info.id) == ["TOT901"])
  }

  @Test func indexAndSchemaKnowTheFamily() {
    #expect(RuleIndex.file(rules).contains("## ROAD: Đường sá / Roads"))
    #expect(ConfigurationSchema.json(rules).contains(#""description": "Đường sá\nRoads""#))
  }
}

/// A rule with a family of its own, as a rule pack has it.
private struct BridgeRule: Rule {
  static let info = RuleInfo(
    id: "ROAD01",
    name: "bridge",
    family: RuleFamily(id: "ROAD", title: LocalizedText(vi: "Đường sá", en: "Roads")),
    level: .note,
    status: .stable(since: "0.2.0"),
    summary: LocalizedText(vi: "Quy tắc thử.", en: "A rule for tests."),
    rationale: LocalizedText(vi: "", en: ""),
    limits: LocalizedText(vi: "", en: ""),
    advice: LocalizedText(vi: "", en: ""),
    messages: [],
    valid: [],
    invalid: []
  )

  init(options: NoOptions) {}

  func check(_ understanding: Understanding) -> [Violation] { [] }
}
