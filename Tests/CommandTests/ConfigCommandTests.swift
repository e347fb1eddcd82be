import Foundation
import Testing

/// `cchc-lint config`: writes, checks and shows configurations.
@Suite struct ConfigCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func initWritesAFileThatIsInUseAtOnce() throws {
    let run = try run(["init"])
    #expect(run.code == 0)
    #expect(run.output == "Đã viết 'rules.yaml'.\n")
    #expect(folder.names == ["rules.yaml"])
    let check = try self.run(["check"])
    #expect(check.code == 0)
    #expect(check.output == "rules.yaml: không có lỗi.\n")
  }

  @Test(arguments: [[], ["rules.yaml"], ["."]])
  func initNeverOverwrites(_ operands: [String]) throws {
    try folder.write("rules.yaml", "language: en\n")
    let run = try run(["init"] + operands)
    #expect(run.code == 2)
    #expect(run.errors == "cchc-lint: Đã có 'rules.yaml'; tệp này không bị ghi đè.\n")
    #expect(try folder.read("rules.yaml") == "language: en\n")
    #expect(folder.names == ["rules.yaml"])
  }

  @Test func checkPrintsAllMistakes() throws {
    try folder.write("rules.yaml", "rules:\n  percent-rang: off\nlanguage: fr\nfail-om: note\n")
    let run = try run(["check"])
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        rules.yaml:2:3: lỗi: không có quy tắc hay nhóm nào tên 'percent-rang'; \
        có phải ý bạn là 'percent-range'?
            percent-rang: off
            ^^^^^^^^^^^^
        rules.yaml:3:11: lỗi: 'language' phải là một trong: vi, en; không phải 'fr'
          language: fr
                    ^^
        rules.yaml:4:1: lỗi: không có khoá 'fail-om'; có phải ý bạn là 'fail-on'?
          fail-om: note
          ^^^^^^^

        """
    )
  }

  @Test func checkTakesAFileAndWarnsOfWhatDoesNothing() throws {
    let yaml = "rules:\n  late-submission: {level: off, deadline-day: late}\n"
    try folder.write("in/other.yaml", yaml)
    let run = try run(["check", "in/other.yaml", "--language", "en"])
    #expect(run.code == 0)
    #expect(run.output == "in/other.yaml: no mistakes.\n")
    #expect(
      run.errors.hasPrefix(
        "cchc-lint: in/other.yaml:2:33: warning: option 'deadline-day' does nothing, "
          + "since rule 'late-submission' is off\n"
      )
    )
  }

  @Test func showSaysWhichLineOfWhichFileSetEachValue() throws {
    try folder.write("chung.yaml", "language: en\nrules: {PCT: note}\nvocabulary: {total: [cả xã]}")
    try folder.write(
      "rules.yaml",
      """
      extends: chung.yaml
      fail-on: warning
      overrides:
        - years: 2021
          rules: {percent-range: off, PER001: {grace-months: 5}}
        - {years: 2020, fail-on: never}
      """
    )
    try folder.write("a.txt", "BÁO CÁO\nCải cách hành chính năm 2021\n")
    let run = try run(["show", "a.txt"])
    #expect(run.code == 0)
    for line in [
      #/# Cấu hình: rules\.yaml < chung\.yaml < mặc định/#,
      #/# a\.txt: periods: year, years: 2021, document-types: report, agency-levels: \?/#,
      #/# Các mục 'overrides' áp dụng: rules\.yaml:4/#,
      #/language: en +# chung\.yaml:1/#,
      #/fail-on: warning +# rules\.yaml:2/#,
      #/  percent-range:\n    level: off +# rules\.yaml:5/#,
      #/  percent-mismatch:\n    level: note +# chung\.yaml:2/#,
      #/    grace-months: 5 +# rules\.yaml:5/#,
      #/  table-column-total:\n    level: error +# mặc định:\d+/#,
      #/    - cả xã +# chung\.yaml:3/#,
      #/    - tổng cộng +# mặc định:\d+/#,
    ] {
      #expect(run.output.contains(line))
    }
  }

  @Test func whatShowPrintsIsAConfigurationThatSaysTheSame() throws {
    try folder.write(
      "rules.yaml",
      "rules: {TOT: note}\noverrides: [{years: [2020-], rules: {PCT: off}}]"
    )
    let first = try run(["show"]).output
    try folder.write("rules.yaml", first)
    #expect(try run(["check"]).code == 0)
    let second = try run(["show"]).output
    #expect(Self.values(first) == Self.values(second))
    #expect(first.contains("overrides:\n"))
  }

  @Test func aReportThatCannotBeReadIsSaidSo() throws {
    let run = try run(["show", "none.txt"])
    #expect(run.code == 3)
    #expect(run.errors == "cchc-lint: Không có tệp hay thư mục 'none.txt'.\n")
  }

  @Test func schemaIsJSON() throws {
    let run = try run(["schema"])
    #expect(run.code == 0)
    let schema = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(schema?["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
  }

  @Test func checkingAFolderWarnsOfAnOverrideThatNothingMeets() throws {
    try folder.write("rules.yaml", "overrides:\n  - {files: nhap/**, fail-on: never}\n")
    try folder.write("a.txt", "Một dòng.\n")
    let whole = try CommandRun(["."], in: folder.path)
    #expect(whole.code == 0)
    #expect(
      whole.errors.hasPrefix(
        "cchc-lint: rules.yaml:2:5: cảnh báo: mục này không áp dụng cho báo cáo nào đã xét\n"
      )
    )
    // One report says nothing about the others.
    #expect(try CommandRun(["a.txt"], in: folder.path).errors.isEmpty)
    let log = try CommandRun([".", "--format", "sarif", "--language", "en"], in: folder.path).output
    let notification = try #require(log.firstRange(of: "toolConfigurationNotifications"))
    #expect(log[notification.upperBound...].contains("rules.yaml:2:5: warning: "))
  }

  @Test func overridesDecideLevelAndExitCode() throws {
    try folder.write(
      "rules.yaml",
      "overrides:\n  - {files: nhap/**, fail-on: never, rules: {TOT: warning}}\n"
    )
    try folder.write("nhap/a.txt", Report.wrong)
    try folder.write("b.txt", Report.wrong)
    let draft = try CommandRun(["nhap"], in: folder.path)
    #expect(draft.code == 0)
    #expect(draft.output.hasPrefix("nhap/a.txt:4:11: cảnh báo TOT001"))
    #expect(try CommandRun(["."], in: folder.path).code == 1)
    let input = try CommandRun(["-"], in: folder.path, input: Report.wrong)
    #expect(input.code == 1)
  }

  /// The lines without their comments.
  private static func values(_ listing: String) -> [String] {
    listing.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      String($0.split(separator: "  #")[0]).replacing(#/ +$/#, with: "")
    }
  }

  private func run(_ arguments: [String]) throws -> CommandRun {
    try CommandRun(["config"] + arguments, in: folder.path)
  }
}
