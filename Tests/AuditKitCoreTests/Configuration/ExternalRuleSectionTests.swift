import Testing

@testable import AuditKitCore

/// Programs and their rules, as a configuration writes them.
@Suite struct ExternalRuleSectionTests {
  @Test func whatIsWrittenIsRead() throws {
    let configuration = try read(
      """
      external-rules:
        - command: [tools/check.py, --strict, 2]
          time-limit: 30
          output-limit: 4
          family: {vi: Riêng, en: Own}
          rules:
            - id: OWN01
              name: own-rule
              level: note
              summary: {vi: Tóm tắt., en: Summary.}
              messages: {a: {vi: "{x} và {y}.", en: "{y} and {x}."}, b: Câu.}
      """
    )
    let rule = try #require(configuration.externalRules.first)
    let program = rule.program
    #expect(program.name == "tools/check.py")
    #expect(program.path.text == "/tools/check.py")
    #expect(program.arguments == ["--strict", "2"])
    #expect(program.limits == ExternalLimits(seconds: 30, mebibytes: 4))
    #expect(program.rules == ["OWN01"])
    #expect(rule.info.level == .note)
    #expect(rule.info.family == RuleFamily(id: "OWN", title: rule.info.summary))
    #expect(rule.info.family.title.english == "Own")
    #expect(rule.info.messages.map(\.id) == ["a", "b"])
    #expect(rule.info.messages.map(\.arguments) == [["x", "y"], []])
  }

  @Test func limitsLevelAndFamilyMayBeLeftOut() throws {
    let configuration = try read(Self.program("id: OWN1, name: own-rule"))
    let rule = try #require(configuration.externalRules.first)
    #expect(rule.program.limits == ExternalLimits(seconds: 10, mebibytes: 1))
    #expect(rule.info.level == .warning)
    #expect(rule.info.family.title.vietnamese == "OWN")
  }

  @Test func rulesStandBehindThoseOfTheProgramAndAreSelectedLikeThem() throws {
    let configuration = try read(Self.program("id: OWN1, name: own-rule"))
    let all = try configuration.configured([LimitRule.self])
    #expect(all.map(\.info.id) == ["TOT901", "OWN1"])
    for name in ["OWN1", "own-rule", "OWN"] {
      let selection = RuleSelection(select: [name], ignore: [])
      let rules = try configuration.configured([LimitRule.self], selection: selection)
      #expect(rules.map(\.info.id) == ["OWN1"])
    }
  }

  @Test(arguments: Slip.external)
  func aSlipNamesPlaceAndRemedy(_ slip: Slip) {
    let error = #expect(throws: ConfigurationError.self) {
      _ = try read(slip.yaml).configured([LimitRule.self])
    }
    let lines = error?.description(in: .vietnamese).split(separator: "\n") ?? []
    #expect(lines.first.map(String.init) == slip.message)
  }

  private func read(_ yaml: String) throws -> Configuration {
    try Configuration.extendingDefault(yaml: Array(yaml.utf8), file: "rules.yaml")
  }

  /// A program with one rule, of which only some keys matter.
  static func program(_ rule: String, _ messages: String = "{a: x}") -> String {
    "external-rules:\n- command: [x]\n  rules:\n"
      + "  - {summary: x, messages: \(messages), \(rule)}\n"
  }
}

extension Slip {
  fileprivate static let external = [
    Slip(
      "no command",
      "external-rules: [{rules: []}]",
      "1:18: lỗi: thiếu khoá 'command'"
    ),
    Slip(
      "an empty command",
      "external-rules:\n- command: []\n  rules: []",
      "2:12: lỗi: 'command' phải là danh sách chữ bắt đầu bằng tệp chương trình, không phải một danh sách"
    ),
    Slip(
      "a command with a NUL",
      "external-rules:\n- command: [\"a\\0b\"]\n  rules: [{id: A}]",
      "2:12: lỗi: 'command' phải là danh sách chữ bắt đầu bằng tệp chương trình, không phải một danh sách"
    ),
    Slip(
      "a limit out of bounds",
      ExternalRuleSectionTests.program("id: OWN1, name: x") + "  time-limit: 0",
      "5:15: lỗi: 'time-limit' phải là số nguyên trong khoảng 1…600, không phải '0'"
    ),
    Slip(
      "no rules",
      "external-rules:\n- command: [x]\n  rules: []",
      "3:10: lỗi: 'rules' phải là danh sách có ít nhất một mục, không phải một danh sách"
    ),
    Slip(
      "an id in small letters",
      ExternalRuleSectionTests.program("id: own1, name: x"),
      "4:40: lỗi: 'id' phải là chữ hoa rồi số, như KH001, không phải 'own1'"
    ),
    Slip(
      "a name with a blank",
      ExternalRuleSectionTests.program("id: OWN1, name: a b"),
      "4:52: lỗi: 'name' phải là chữ thường không dấu nối bằng gạch ngang, như so-phieu, không phải 'a b'"
    ),
    Slip(
      "an id that another rule has",
      ExternalRuleSectionTests.program("id: TOT901, name: x"),
      "4:40: lỗi: 'TOT901' đã là của quy tắc 'limit'"
    ),
    Slip(
      "a name that another rule has",
      ExternalRuleSectionTests.program("id: OWN1, name: limit"),
      "4:40: lỗi: 'limit' đã là của quy tắc 'TOT901'"
    ),
    Slip(
      "an option, which such rules have not",
      ExternalRuleSectionTests.program("id: OWN1, name: x") + "rules: {x: {rows: 1}}",
      "5:13: lỗi: quy tắc 'x' không có tuỳ chọn 'rows'; chỉ có: level"
    ),
    Slip(
      "placeholders that differ",
      ExternalRuleSectionTests.program("id: OWN1, name: x", "{a: {vi: \"{x}\", en: \"{y}\"}}"),
      "4:29: lỗi: câu báo 'a' có các chỗ {…} khác nhau trong hai ngôn ngữ"
    ),
    Slip(
      "a text without Vietnamese",
      ExternalRuleSectionTests.program("id: OWN1, name: x", "{a: {en: x}}"),
      "4:32: lỗi: thiếu khoá 'vi'"
    ),
    Slip(
      "a rule twice",
      ExternalRuleSectionTests.program("id: OWN1, name: x")
        + "  - {summary: x, messages: {a: x}, id: OWN1, name: y}",
      "5:40: lỗi: 'OWN1' đã là của quy tắc 'x'"
    ),
    Slip(
      "the id of a check",
      ExternalRuleSectionTests.program("id: OWN1, name: x")
        + "checks: [{id: OWN1, name: y, kind: required, summary: x, value: {section: a}}]",
      "4:40: lỗi: 'OWN1' đã là của quy tắc 'y'"
    ),
  ]
}
