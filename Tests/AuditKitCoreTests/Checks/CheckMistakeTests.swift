import Testing

@testable import AuditKitCore

/// What a user reads after a slip in a check.
@Suite struct CheckMistakeTests {
  private static let head = "checks:\n  - id: KH001\n    name: own-check\n    summary: S.\n"

  /// Lines from the fifth on, and the first line of the complaint.
  @Test(arguments: [
    (
      "kind: summ",
      "5:11: error: 'kind' must be one of sum, ratio, equal, range, allowed, pattern, "
        + "required, formula, not 'summ'"
    ),
    ("kind: sum\nwhole: {column: a}", "2:5: error: 'parts' is missing"),
    (
      "kind: sum\nwhole: {column: a}\nparts: []",
      "7:12: error: 'parts' must be a list of 1…50 places, not a list"
    ),
    ("kind: sum\nwhol: {column: a}", "6:5: error: unknown key 'whol'; did you mean 'whole'?"),
    (
      "kind: required\nvalue: {colum: a}",
      "6:13: error: unknown key 'colum'; did you mean 'column'?"
    ),
    (
      "kind: required\nvalue: {in: a}",
      "6:12: error: this does not say which figure: column, role, number, code, row, "
        + "measure or section"
    ),
    (
      "kind: required\nvalue: {column: '...'}",
      "6:21: error: 'column': there is no word or number, or the pattern has no end"
    ),
    (
      "kind: required\nvalue: {measure: [recieved]}",
      "6:23: error: there is no measure 'recieved'; did you mean 'received'?"
    ),
    (
      "kind: required\nvalue: {code: 5.x}",
      "6:19: error: 'code' must be a code such as 5.4.1, not '5.x'"
    ),
    (
      "kind: required\nvalue: {code: 5, section: x}",
      "6:22: error: 'section' does not go with 'row'"
    ),
    (
      "kind: range\nvalue: {section: x}\nminimum: 1",
      "6:12: error: a section is no figure; 'section' is for allowed, pattern and required"
    ),
    ("kind: range\nvalue: {column: x}", "2:5: error: 'minimum' or 'maximum' is missing"),
    (
      "kind: range\nvalue: {column: x}\nminimum: 2\nmaximum: 1",
      "8:14: error: 'maximum' is less than 'minimum'"
    ),
    (
      "kind: range\nvalue: {column: x}\nminimum: 1,5",
      "7:14: error: 'minimum' must be a number with a decimal point, not '1,5'"
    ),
    (
      "kind: pattern\nvalue: {column: x}\npattern: '[a'",
      "7:14: error: 'pattern': there is no word or number, or the pattern has no end"
    ),
    (
      "kind: formula\nformula: a = b +",
      "6:21: error: formula: a number, a name or '(' is expected here"
    ),
    (
      "kind: formula\nformula: 'a = b = c'",
      "6:21: error: formula: a formula has one comparison only"
    ),
    (
      "kind: formula\nformula: a = b\nwhere: {a: {column: x}}",
      "6:14: error: the formula names 'b', but 'where' does not say which figure that is; "
        + "known: a"
    ),
    (
      "kind: formula\nformula: a = 1\nwhere: {a: {column: x}, c: {column: y}}",
      "7:29: error: the formula does not name 'c'; known: a"
    ),
    (
      "kind: required\nvalue: {column: x}\nmessage: 'thiếu {rows}'",
      "7:14: error: messages of this kind have no placeholder {rows}; known: place"
    ),
    ("kind: required\nvalue: {column: x}\nmessage: {en: a}", "7:14: error: 'vi' is missing"),
    (
      "kind: required\nvalue: {column: x}\ninvalid: [abc]",
      "7:15: error: an invalid example must mark the place of its finding with ⟦ and ⟧"
    ),
    (
      "kind: required\nvalue: {column: x}\nvalid: [a⟦b⟧]",
      "7:13: error: a valid example has no finding, and so no ⟦ ⟧"
    ),
    (
      "kind: required\nvalue: {column: x}\ninvalid: [{report: ⟦a⟧, messages: [x, y]}]",
      "7:15: error: the example has 1 marks and 2 messages"
    ),
    (
      "kind: required\nvalue: {column: x}\nlevel: off",
      "7:12: error: 'level' must be one of note, warning, error, not 'off'"
    ),
  ])
  func mistakesAreShown(_ lines: String, _ expected: String) {
    let yaml = Self.head + lines.split(separator: "\n").map { "    \($0)\n" }.joined()
    #expect(Self.complaint(about: yaml) == "rules.yaml:" + expected)
  }

  @Test(arguments: [
    ("{name: a}", "1:10: error: 'kind' is missing"),
    (
      "{kind: required, value: {column: x}, id: KH001, name: A, summary: s}",
      "1:64: error: 'name' must be small letters joined by hyphens, as survey-count, not 'A'"
    ),
    (
      "{kind: required, value: {column: x}, id: kh1, name: a, summary: s}",
      "1:51: error: 'id' must be capitals and digits, as KH001, not 'kh1'"
    ),
    (
      "{kind: required, value: {column: x}, id: TOT901, name: a, summary: s}",
      "1:51: error: 'TOT901' is that of rule 'limit'"
    ),
    (
      "{kind: required, value: {column: x}, id: KH001, name: limit, summary: s}",
      "1:64: error: 'limit' is that of rule 'TOT901'"
    ),
    ("{name: \"!none\"}", "1:17: error: there is no 'none' to remove; there is none"),
  ])
  func namesAreStrict(_ check: String, _ expected: String) {
    #expect(Self.complaint(about: "checks: [\(check)]") == "rules.yaml:" + expected)
  }

  @Test func theCaretStandsWithinTheFormula() {
    let yaml = Self.head + "    kind: formula\n    formula: \"a = b * (c + )\"\n"
    let error = Self.error(in: yaml)
    #expect(
      error?.description(in: .vietnamese) == """
        rules.yaml:6:28: lỗi: công thức: chỗ này phải là một số, một tên, hoặc dấu '('
              formula: "a = b * (c + )"
                                     ^
        """
    )
  }

  @Test func twoChecksOfOneIdAreRefusedAndOneOfAKnownNameIsReplaced() {
    let check = "{kind: required, value: {column: x}, id: KH001, summary: s, name: "
    let two = "checks: [\(check)a}, \(check)b}]"
    #expect(Self.complaint(about: two) == "rules.yaml:1:121: error: 'KH001' is that of rule 'a'")
    #expect(Self.error(in: "checks: [\(check)a}, \(check)a}]") == nil)
  }

  @Test func aCheckHasALevelAndNoOptions() {
    let check = "checks: [{kind: required, value: {column: x}, id: KH001, name: a, summary: s}]\n"
    #expect(Self.error(in: check + "rules: {a: {level: note}, KH: warning}") == nil)
    #expect(
      Self.complaint(about: check + "rules: {KH001: {tolerance: 1}}")
        == "rules.yaml:2:17: error: rule 'a' has no option 'tolerance'; known: level"
    )
  }

  private static func complaint(about yaml: String) -> String? {
    error(in: yaml)?.description(in: .english).split(separator: "\n").first.map(String.init)
  }

  private static func error(in yaml: String) -> ConfigurationError? {
    do throws(ConfigurationError) {
      let bytes = Array(yaml.utf8)
      let configuration = try Configuration.extendingDefault(yaml: bytes, file: "rules.yaml")
      _ = try configuration.configured([LimitRule.self])
      return nil
    } catch {
      return error
    }
  }
}
