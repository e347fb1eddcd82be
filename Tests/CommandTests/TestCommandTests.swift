import Foundation
import Testing

/// `cchc-lint test`, and checks of one's own in the other commands.
@Suite struct TestCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let checks = """
    checks:
      - id: KH001
        name: survey-range
        kind: range
        level: error
        summary: {vi: Mức hài lòng ngoài thang., en: A satisfaction outside its scale.}
        value: {column: Mức hài lòng}
        maximum: 10
        valid:
          - |
            Đơn vị→Mức hài lòng
            Xã An Bình→9,5
        invalid:
          - report: |
              Đơn vị→Mức hài lòng
              Xã An Bình→⟦95⟧
            messages:
              - "Dòng “Xã An Bình”, cột “Mức hài lòng” ghi 95, lớn hơn 10."

    """

  @Test func examplesThatHoldPass() throws {
    try folder.write("rules.yaml", Self.checks)
    let run = try CommandRun(["test", "rules.yaml"], in: folder.path)
    #expect(
      run.output == """
        rules.yaml:10: đạt  KH001 survey-range: ví dụ đúng 1
        rules.yaml:14: đạt  KH001 survey-range: ví dụ sai 1
        rules.yaml: 1 quy tắc, 2 ví dụ, 0 không đạt.

        """
    )
    #expect(run.errors.isEmpty)
    #expect(run.code == 0)
  }

  @Test func anExampleThatFailsSaysWhy() throws {
    let wrong = Self.checks.replacing("→9,5", with: "→12").replacing("⟦95⟧", with: "⟦9⟧")
    try folder.write("rules.yaml", wrong)
    let run = try CommandRun(["test", "--language", "en"], in: folder.path)
    #expect(
      run.output == """
        rules.yaml:10: FAIL  KH001 survey-range: valid example 1
            not marked: 2:12 '12': Dòng “Xã An Bình”, cột “Mức hài lòng” ghi 12, lớn hơn 10.
        rules.yaml:14: FAIL  KH001 survey-range: invalid example 1
            not found: 2:12 '9': Dòng “Xã An Bình”, cột “Mức hài lòng” ghi 95, lớn hơn 10.
        rules.yaml: 1 rules, 2 examples, 2 failed.

        """
    )
    #expect(run.code == 1)
  }

  @Test func anotherMessageFails() throws {
    try folder.write("rules.yaml", Self.checks.replacing("lớn hơn 10.\"", with: "quá 10.\""))
    let run = try CommandRun(["test"], in: folder.path)
    #expect(
      run.output.contains(
        """
            thông báo: Dòng “Xã An Bình”, cột “Mức hài lòng” ghi 95, lớn hơn 10.
            mong đợi: Dòng “Xã An Bình”, cột “Mức hài lòng” ghi 95, quá 10.

        """
      )
    )
    #expect(run.code == 1)
  }

  @Test func aSelectorThatComesUponNothingInTheExamplesIsSaid() throws {
    let wrong = Self.checks.replacing("{column: Mức hài lòng}", with: "{column: Mức hài hòa}")
    try folder.write("rules.yaml", wrong)
    let run = try CommandRun(["test"], in: folder.path)
    #expect(
      run.errors == """
        cchc-lint: rules.yaml:7:12: cảnh báo: không báo cáo nào đã xét có chỗ này
              value: {column: Mức hài hòa}
                     ^

        """
    )
    #expect(run.code == 1)
  }

  @Test func aMistakeIsExitCodeTwo() throws {
    try folder.write("rules.yaml", Self.checks.replacing("kind: range", with: "kind: rang"))
    let run = try CommandRun(["test"], in: folder.path)
    #expect(run.errors.hasPrefix("cchc-lint: rules.yaml:4:11: lỗi: 'kind' phải là một trong"))
    #expect(run.code == 2)
    #expect(try CommandRun(["test", "none.yaml"], in: folder.path).code == 2)
  }

  @Test func nothingToTestIsNoFailure() throws {
    try folder.write("rules.yaml", "language: vi\n")
    let run = try CommandRun(["test"], in: folder.path)
    #expect(run.output == "rules.yaml: không có ví dụ nào.\n")
    #expect(run.code == 0)
  }

  /// What a file extends has examples of its own, which are that file's business.
  @Test func theExamplesAreThoseOfTheFileItself() throws {
    try folder.write("base.yaml", Self.checks)
    try folder.write("rules.yaml", "extends: base.yaml\n")
    #expect(try CommandRun(["test"], in: folder.path).output.hasSuffix("không có ví dụ nào.\n"))
    let both = try CommandRun(["test", "base.yaml", "rules.yaml"], in: folder.path)
    #expect(both.output.contains("base.yaml: 1 quy tắc, 2 ví dụ, 0 không đạt.\n"))
  }

  // MARK: In the other commands

  @Test func aCheckIsARuleLikeAnyOther() throws {
    try folder.write("rules.yaml", Self.checks)
    try folder.write("a.txt", "Đơn vị\tMức hài lòng\nXã An Bình\t95\n")
    let check = try CommandRun(["--format", "concise", "--select", "KH", "a.txt"], in: folder.path)
    #expect(
      check.output == """
        a.txt:2:12: error KH001 survey-range: Dòng “Xã An Bình”, cột “Mức hài lòng” ghi 95, lớn hơn 10.

        """
    )
    #expect(check.code == 1)
    #expect(try CommandRun(["--ignore", "survey-range", "a.txt"], in: folder.path).code == 0)
    let list = try CommandRun(["rules"], in: folder.path)
    let line = try #require(list.output.split(separator: "\n").last)
    #expect(line.hasPrefix("KH001 ") && line.contains(" survey-range ") && line.contains(" error "))
    #expect(line.hasSuffix(" Mức hài lòng ngoài thang."))
    let page = try CommandRun(["explain", "KH001"], in: folder.path)
    #expect(page.output.hasPrefix("# KH001 `survey-range`\n\nNhóm: Quy tắc riêng (KH)"))
    #expect(try CommandRun(["explain", "TOT001"], in: folder.path).code == 0)
  }

  @Test func levelsAndOverridesApply() throws {
    let rules = """
      rules: {survey-range: note}
      overrides:
        - {files: "b.txt", rules: {KH: off}}

      """
    try folder.write("rules.yaml", Self.checks + rules)
    for name in ["a.txt", "b.txt"] {
      try folder.write(name, "Đơn vị\tMức hài lòng\nXã An Bình\t95\n")
    }
    let run = try CommandRun(["--format", "concise", "a.txt", "b.txt"], in: folder.path)
    #expect(run.output.hasPrefix("a.txt:2:12: note KH001"))
    #expect(!run.output.contains("b.txt"))
    #expect(run.code == 0)
  }

  @Test func sarifDescribesTheCheck() throws {
    try folder.write("rules.yaml", Self.checks)
    try folder.write("a.txt", "Đơn vị\tMức hài lòng\nXã An Bình\t95\n")
    let run = try CommandRun(["--format", "sarif", "a.txt"], in: folder.path)
    #expect(run.output.contains("\"name\": \"SurveyRange\""))
    #expect(run.output.contains("\"ruleId\": \"KH001\""))
    #expect(run.output.contains("'{0}' ghi '{1}', lớn hơn '{2}'."))
  }

  @Test func checksOfTwoConfigurationsMaySayDifferentThingsUnderOneId() throws {
    try folder.write("a/rules.yaml", Self.checks)
    let other = Self.checks.replacing(
      "maximum: 10",
      with: "maximum: 10\n    message: quá {maximum}."
    )
    try folder.write("b/rules.yaml", other)
    for name in ["a/a.txt", "b/b.txt"] {
      try folder.write(name, "Đơn vị\tMức hài lòng\nXã An Bình\t95\n")
    }
    let run = try CommandRun(["--format", "sarif", "a", "b"], in: folder.path)
    #expect(run.output.contains("'95', lớn hơn '10'."))
    #expect(run.output.contains("\"text\": \"quá 10.\""))
  }

  @Test func aSelectorThatComesUponNothingIsAWarningAfterTheRun() throws {
    try folder.write("rules.yaml", Self.checks)
    try folder.write("a.txt", "Đơn vị\tTiếp nhận\nXã An Bình\t95\n")
    try folder.write("b.txt", "Đơn vị\tMức hài lòng\nXã An Bình\t9\n")
    let alone = try CommandRun(["a.txt"], in: folder.path)
    #expect(alone.errors.hasPrefix("cchc-lint: rules.yaml:7:12: cảnh báo: không báo cáo nào"))
    #expect(alone.code == 0)
    #expect(try CommandRun(["a.txt", "b.txt"], in: folder.path).errors.isEmpty)
  }

  @Test func anUnknownNameIsRefusedAlsoWithChecks() throws {
    try folder.write("rules.yaml", Self.checks)
    try folder.write("a.txt", "Báo cáo.\n")
    let run = try CommandRun(["--select", "survey-rang", "a.txt"], in: folder.path)
    #expect(
      run.errors == """
        cchc-lint: '--select': không có quy tắc hay nhóm nào tên 'survey-rang'; \
        có phải ý bạn là 'survey-range'?

        """
    )
    #expect(run.code == 2)
  }

  @Test func theWorkedExamplePasses() throws {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let run = try CommandRun(["test", "examples/plug-ins/checks.yaml"], in: root.path())
    #expect(run.output.hasSuffix("8 quy tắc, 16 ví dụ, 0 không đạt.\n"))
    #expect(run.errors.isEmpty)
    #expect(run.code == 0)
  }
}
