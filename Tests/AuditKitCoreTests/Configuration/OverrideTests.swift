import AuditReaders
import Testing

@testable import AuditKitCore

/// Which settings apply to which report.
@Suite struct OverrideTests {
  private static let quarter = """
    UBND HUYỆN TÂN LỘC
    XÃ ĐỒNG KHÊ

    Số: 12/BC-UBND

    BÁO CÁO
    Công tác cải cách hành chính Quý I năm 2021
    """
  private static let plan = """
    ỦY BAN NHÂN DÂN
    HUYỆN TÂN LỘC

    Số: 3/KH-UBND

    KẾ HOẠCH
    Cải cách hành chính năm 2022
    """

  @Test(
    arguments: [
      ("periods: quarter", [.note, .warning]),
      ("periods: [year, half]", [.warning, .note]),
      ("document-types: [report]", [.note, .warning]),
      ("document-types: [decision, plan]", [.warning, .note]),
      ("agency-levels: commune", [.note, .warning]),
      ("agency-levels: [district]", [.warning, .note]),
      ("years: 2021", [.note, .warning]),
      ("years: [2019-2020, 2022-]", [.warning, .note]),
      ("years: -2021", [.note, .warning]),
      ("{periods: quarter, years: 2022}", [.warning, .warning]),
    ] as [(String, [Level])]
  )
  func aConditionIsComparedWithWhatTheReportSays(
    _ condition: String,
    _ levels: [Level]
  ) throws {
    let inner = condition.hasPrefix("{") ? String(condition.dropFirst().dropLast()) : condition
    let profile = try Self.profile("overrides: [{\(inner), rules: {limit: note}}]")
    #expect(try Self.level(of: Self.quarter, profile) == levels[0])
    #expect(try Self.level(of: Self.plan, profile) == levels[1])
  }

  @Test func whatAReportDoesNotSayMeetsNoCondition() throws {
    let conditions = "periods: [month, quarter, half, nine-months, months, year]"
    let profile = try Self.profile("overrides: [{\(conditions), rules: {limit: note}}]")
    #expect(try Self.level(of: "Một dòng chữ.", profile) == .warning)
  }

  @Test func laterOverridesGoBeforeEarlierOnes() throws {
    let profile = try Self.profile(
      """
      rules: {limit: error}
      overrides:
        - {periods: quarter, rules: {limit: {level: note, tolerance: 2}}}
        - {years: 2021, rules: {TOT: warning}}
      """
    )
    let report = try Self.report(Self.quarter, profile)
    #expect(report.overrides == [0, 1])
    #expect(report.findings.map(\.level) == [.warning])
    // The option of the first one is still in force.
    #expect(report.findings.first?.message(in: .vietnamese) == "Độ lệch 2.")
    #expect(try Self.level(of: Self.plan, profile) == .error)
  }

  @Test func aRuleThatIsOffCanBeOnForSome() throws {
    let profile = try Self.profile(
      "rules: {limit: off}\noverrides: [{periods: quarter, rules: {limit: error}}]"
    )
    #expect(try Self.level(of: Self.quarter, profile) == .error)
    #expect(try Self.level(of: Self.plan, profile) == nil)
    // Reports describe every rule that some document meets.
    #expect(profile.engine.rules.map(\.info.id) == ["TOT901"])
  }

  @Test func theThresholdCanDifferToo() throws {
    let profile = try Self.profile("overrides: [{document-types: plan, fail-on: never}]")
    let overrides = try Self.report(Self.plan, profile).overrides
    #expect(profile.configuration.failOn(overrides).value == .never)
    #expect(profile.configuration.failOn([]).value == .error)
  }

  @Test func withoutOverridesTheSameRulesJudgeEveryDocument() throws {
    let profile = try Self.profile("rules: {limit: note}")
    #expect(try Self.report(Self.quarter, profile).overrides.isEmpty)
    #expect(try Self.level(of: Self.quarter, profile) == .note)
  }

  @Test(arguments: [
    ("2023", [2023]), ("2019-2021", [2019, 2020, 2021]), ("2024-", [2024, 2025]),
    ("-2019", [2018, 2019]),
  ])
  func yearsAreARange(_ text: String, _ years: [Int]) throws {
    let range = try #require(YearRange(text))
    #expect((2018...2025).filter(range.contains) == years)
  }

  @Test(arguments: ["", "-", "23", "2023-2021", "2019-2020-2021", "năm 2023", "2023 ", "+2023"])
  func otherTextsAreNoYears(_ text: String) {
    #expect(YearRange(text) == nil)
  }

  private static func profile(_ yaml: String) throws -> AuditProfile {
    let folder = try TemporaryFolder()
    let file = try folder.write("rules.yaml", yaml)
    let library = ConfigurationLibrary(
      named: nil,
      rules: [LimitRule.self],
      selection: RuleSelection()
    ) { bytes, name throws(Notice) in try DocumentReader.read(bytes, name: name) }
    return try library.profile(at: FilePath(file))
  }

  private static func report(_ text: String, _ profile: AuditProfile) throws -> DocumentReport {
    profile.engine.audit(Array(text.utf8), name: "a.txt")
  }

  private static func level(of text: String, _ profile: AuditProfile) throws -> Level? {
    try report(text, profile).findings.first?.level
  }
}
