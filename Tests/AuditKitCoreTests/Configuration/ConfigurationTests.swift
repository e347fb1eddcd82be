import Testing

@testable import AuditKitCore

/// What a correct `rules.yaml` of a user does to the default.
@Suite struct ConfigurationTests {
  @Test func withoutAFileTheDescriptorsDecide() throws {
    let rules = try Configuration.embedded().configured([LimitRule.self])
    #expect(rules.map(\.level) == [.warning])
    #expect(try Self.tolerance(of: rules) == "0,5")
  }

  @Test(
    arguments: [
      ("rules: {limit: off}", nil),
      ("rules: {TOT901: error}", .error),
      ("rules: {TOT: off}", nil),
      ("rules: {TOT: off, limit: note}", .note),
      ("rules: {limit: note, TOT: off}", .note),
      ("rules: {limit: {rows: 2}}", .warning),
      ("", .warning),
      ("rules:", .warning),
    ] as [(String, Level?)]
  )
  func levelsAreSetByNameIdOrFamily(_ yaml: String, _ level: Level?) throws {
    let rules = try Self.extending(yaml).configured([LimitRule.self])
    #expect(rules.first?.level == level)
  }

  @Test(arguments: [
    (RuleSelection(select: ["limit"], ignore: []), 1),
    (RuleSelection(select: ["TOT"], ignore: []), 1),
    (RuleSelection(select: ["PCT"], ignore: []), 0),
    (RuleSelection(select: [], ignore: []), 0),
    (RuleSelection(select: ["TOT"], ignore: ["TOT901"]), 0),
  ])
  func selectingRunsARuleThatIsOff(_ selection: RuleSelection, _ count: Int) throws {
    let configuration = try Self.extending("rules: {limit: off}")
    #expect(try configuration.configured([LimitRule.self], selection: selection).count == count)
  }

  @Test func optionsReachTheRule() throws {
    let yaml = "rules:\n  limit:\n    tolerance: 1.25\n    basis: layout\n    columns: []\n"
    let rules = try Self.extending(yaml).configured([LimitRule.self])
    #expect(try Self.tolerance(of: rules) == "1,25")
  }

  @Test func optionsAreShownAsTheyAreWritten() {
    let options = LimitRule.Options()
    let shown = LimitRule.Options.keys.map { $0.yaml(of: options) }
    #expect(shown == ["0.5", "3", "false", "words", "[STT]"])
  }

  @Test func phrasesAreAddedToTheDefaultAndTakenFromIt() throws {
    let base = try Configuration(
      yaml: Array("vocabulary: {total: [tổng cộng, cộng], late: [trễ]}".utf8),
      file: "base"
    )
    let yaml = "vocabulary: {total: [toàn xã, \"!TỔNG  cộng\"]}"
    let result = try base.extended(yaml: Array(yaml.utf8), file: "user")
    #expect(result.phrases == [.total: ["cộng", "toàn xã"], .late: ["trễ"]])
  }

  @Test func identitiesAreAddedReplacedAndRemoved() throws {
    let base = try Configuration(
      yaml: Array(
        """
        identities:
          - {name: a, whole: [received], parts: [[resolved], [pending]]}
          - {name: b, whole: [resolved], parts: [[early], [late]]}
        """.utf8
      ),
      file: "base"
    )
    let yaml = """
      identities:
        - {name: b, whole: [resolved], parts: [[on-time, online], [late]]}
        - {name: "!a"}
      """
    let result = try base.extended(yaml: Array(yaml.utf8), file: "user")
    let expected = IdentityDefinition(
      name: "b",
      whole: [.resolved],
      parts: [[.onTime, .online], [.late]]
    )
    #expect(result.identities == [expected])
  }

  @Test func documentTypesAreAddedReplacedAndRemoved() throws {
    let yaml = """
      document-types:
        - {name: plan, words: [kế hoạch, phương án tổ chức], symbols: [KH, PATC]}
        - {name: note-verbale, words: [công hàm], symbols: [CH]}
        - {name: "!telegram"}
      """
    let types = try Self.extending(yaml).documentTypes
    #expect(types.first { $0.name == "plan" }?.symbols == ["KH", "PATC"])
    #expect(types.last?.name == "note-verbale")
    #expect(!types.contains { $0.name == "telegram" })
    #expect(types.contains { $0.name == "report" })
  }

  @Test func whatIsWrittenForARuleThatIsOffIsWarnedOf() throws {
    let yaml = """
      rules:
        limit:
          level: off
          rows: 2
      """
    #expect(
      try Self.warnings(yaml) == [
        """
        rules.yaml:4:5: cảnh báo: tuỳ chọn 'rows' không có tác dụng, vì quy tắc 'limit' đang tắt
              rows: 2
              ^^^^
        """
      ]
    )
    // It may be on for some reports, and a file may turn off what another one has set up.
    let sometimes = yaml + "\noverrides: [{years: 2020, rules: {limit: note}}]"
    #expect(try Self.warnings(sometimes).isEmpty)
    let base = try Self.extending("rules: {limit: {rows: 2}}")
    let turnedOff = try base.extended(yaml: Array("rules: {limit: off}".utf8), file: "b.yaml")
    #expect(RuleBook([LimitRule.self], turnedOff, selection: RuleSelection()).warnings.isEmpty)
  }

  private static func warnings(_ yaml: String) throws -> [String] {
    let book = RuleBook([LimitRule.self], try extending(yaml), selection: RuleSelection())
    return book.warnings.map { $0.description(in: .vietnamese) }
  }

  @Test func languageAndThresholdAreTaken() throws {
    let configuration = try Self.extending("\u{FEFF}language: en\nfail-on: never\n")
    #expect(configuration.language == .english)
    #expect(configuration.failOn == .never)
    #expect(
      FailureThreshold.allCases.map { $0.isReached(by: .warning) } == [true, true, false, false]
    )
  }

  private static func extending(_ yaml: String) throws -> Configuration {
    try Configuration.extendingDefault(yaml: Array(yaml.utf8), file: "rules.yaml")
  }

  private static func tolerance(of rules: [ConfiguredRule]) throws -> String? {
    let rule = try #require(rules.first)
    let text = SourceText("x")
    let document = Document(name: "x", text: text, blocks: [], tables: [])
    let knowledge = Knowledge(vocabulary: Vocabulary([:]), identities: [])
    let violation = rule.check(Understanding(document, knowledge: knowledge)).first
    return violation?.arguments["tolerance"]?.text(in: .vietnamese)
  }
}
