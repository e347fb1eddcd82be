import AuditReaders
import Testing

@testable import AuditKitCore

/// What becomes of rules that are new, renamed or on their way out.
@Suite struct LifeCycleTests {
  @Test(
    "Without a word only what is stable runs",
    arguments: [
      ("", ["TOT992", "TOT994", "TOT995"]),
      // A family turns off all of its rules, and on only those that are on by default.
      ("rules: {TOT: error}", ["TOT992", "TOT994", "TOT995"]),
      ("rules: {TOT: off}", []),
      ("rules: {TOT: off, tried-out: note}", ["TOT991"]),
      (
        "rules: {tried-out: note, TOT993: note, TOT992: off}",
        ["TOT991", "TOT993", "TOT994", "TOT995"]
      ),
    ]
  )
  func running(_ yaml: String, _ expected: [String]) throws {
    let rules = try Self.configuration(yaml).configured(StagedRules.all)
    #expect(rules.map(\.info.id) == expected)
  }

  @Test(
    "A command line turns a preview on by its own name, not by a family or a law",
    arguments: [
      (["tried-out"], ["TOT991"]),
      (["TOT993", "old-name"], ["TOT992", "TOT993"]),
      (["TOT892"], ["TOT992"]),
      (["TOT"], ["TOT992", "TOT994", "TOT995"]),
      (["legal:01/2015/NĐ-CP"], ["TOT994"]),
      (["legal:02/2020/nđ-cp"], ["TOT994", "TOT995"]),
      (["legal:02/2020"], []),
    ]
  )
  func selecting(_ names: [String], _ expected: [String]) throws {
    let rules = try Self.configuration("")
      .configured(StagedRules.all, selection: RuleSelection(select: names, ignore: []))
    #expect(rules.map(\.info.id) == expected)
  }

  @Test func aLawIsLeftOutByItsReference() throws {
    let selection = RuleSelection(select: [], ignore: ["legal:02/2020/NĐ-CP"])
    let rules = try Self.configuration("").configured(StagedRules.all, selection: selection)
    #expect(rules.map(\.info.id) == ["TOT992"])
  }

  @Test(
    "Whoever uses an old name is told the new one",
    arguments: [
      ("old-name", "'old-name' nay là 'renamed-since' (TOT992); hãy viết tên mới"),
      ("TOT892", "'TOT892' nay là 'renamed-since' (TOT992); hãy viết tên mới"),
      ("TOT993", "quy tắc 'TOT993' sắp bị bỏ; hãy dùng 'renamed-since'"),
      ("renamed-since", nil),
      ("TOT", nil),
      ("unheard-of", nil),
    ] as [(String, String?)]
  )
  func advice(_ name: String, _ expected: String?) {
    let names = RuleNames(StagedRules.all.map { $0.info })
    #expect(names.advice(onNaming: name)?.vietnamese == expected)
  }

  @Test func anOldNameInAFileIsAWarningWithItsPlace() throws {
    let configuration = try Self.configuration(
      "rules:\n  old-name: note\noverrides:\n  - {years: 2020, rules: {TOT993: note}}\n"
    )
    let book = RuleBook(StagedRules.all, configuration, selection: RuleSelection())
    let lines = book.warnings.map { $0.description(in: .vietnamese) }
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("rules.yaml:2:3: cảnh báo: 'old-name' nay là") == true)
    #expect(lines.last?.hasPrefix("rules.yaml:4:27: cảnh báo: quy tắc 'TOT993' sắp bị bỏ") == true)
    #expect(book.rules(applying: []).first { $0.info.id == "TOT992" }?.level == .note)
  }

  @Test func oldAndNewNameTogetherAreOneRuleTwice() throws {
    #expect(throws: ConfigurationError.self) {
      try Self.configuration("rules: {old-name: note, renamed-since: error}")
        .configured(StagedRules.all)
    }
  }

  @Test func editorsKnowOldNames() {
    let schema = ConfigurationSchema.json(StagedRules.all)
    #expect(schema.contains("\"old-name\"") && schema.contains("\"TOT892\""))
  }

  @Test func theDefaultWritesWhatIsOffAsOff() {
    let yaml = RuleSectionWriter.replaceSection(in: "rules:\n", rules: StagedRules.all)
    #expect(yaml?.contains("tried-out:\n    level: off") == true)
    #expect(yaml?.contains("renamed-since:\n    level: warning") == true)
  }

  // MARK: Effective dates

  @Test(
    arguments: [
      // Signed under the first decree, between the two, and under the second.
      ("ngày 10 tháng 6 năm 2016", "6 tháng đầu năm 2016", ["TOT994 found", "TOT995 found"]),
      ("ngày 10 tháng 6 năm 2018", "6 tháng đầu năm 2018", ["TOT995 found"]),
      (
        "ngày 10 tháng 6 năm 2020", "6 tháng đầu năm 2020",
        ["TOT994 found", "TOT995 bound", "TOT995 found"]
      ),
      // Signed before the law began, and a period that ended before.
      ("ngày 04 tháng 3 năm 2020", "quý I năm 2020", ["TOT995 found"]),
      ("ngày 20 tháng 4 năm 2020", "năm 2019", ["TOT995 found"]),
      // Without a day it is the law of today.
      ("ngày", "", ["TOT994 found", "TOT995 bound", "TOT995 found"]),
    ]
  )
  func effective(_ day: String, _ period: String, _ expected: [String]) throws {
    let text = "Tân Lộc, \(day)\n\nBÁO CÁO\n\nKết quả cải cách hành chính \(period)\n"
    let configuration = try Self.configuration("rules: {TOT992: off}")
    let engine = AuditEngine(
      rules: try configuration.configured(StagedRules.all),
      knowledge: configuration.knowledge()
    ) { bytes, name throws(Notice) in try DocumentReader.read(bytes, name: name) }
    let findings = engine.audit(Array(text.utf8), name: "a.txt").findings
    #expect(findings.map { "\($0.rule.id) \($0.violation.message)" } == expected)
  }

  private static func configuration(_ yaml: String) throws -> Configuration {
    try Configuration.extendingDefault(yaml: Array(yaml.utf8), file: "rules.yaml")
  }
}
