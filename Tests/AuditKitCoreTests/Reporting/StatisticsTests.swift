import Testing

@testable import AuditKitCore

@Suite struct StatisticsTests {
  /// Rules with most findings come first; a rule without any is only counted.
  @Test func findingsAreCountedByRuleAndLevel() {
    let silent = ConfiguredRule(info: AwkwardRun.silent, level: .error) { _ in [] }
    let info = RunInfo(
      tool: AwkwardRun.info.tool,
      rules: AwkwardRun.info.rules + [silent],
      language: .english
    )
    let expected = """
      Checked 10 files: 1 table, 10 figures, 1 calculation.
      error  warning  note
          0        0     7  STR907 blank-left
          0        4     0  CON903 mixed-separators
          2        0     0  TOT901 sum-of-column
          2        4     7  in all, by 3 of 4 rules

      """
    #expect(Statistics(info, AwkwardRun.summary.tally).text == expected)
  }
}
