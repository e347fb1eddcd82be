import AuditReaders
import Testing

@testable import AuditKitCore

/// What checks find in reports, and what they leave alone.
@Suite struct CheckJudgingTests {
  private static let identity = "whole: {column: Tổng}, parts: [{column: Nam}, {column: Nữ}]"

  struct Case: Sendable, CustomTestStringConvertible {
    /// Kind and operands.
    let check: String
    /// The places of the findings stand between ⟦ and ⟧.
    let report: String
    let testDescription: String

    init(_ name: String, _ check: String, _ report: String) {
      testDescription = name
      self.check = check
      self.report = report
    }
  }

  @Test(arguments: [
    Case(
      "a sum row by row, blanks and dashes left alone",
      "kind: sum, \(identity)",
      """
      Đơn vị→Tổng→Nam→Nữ
      Xã An Bình→⟦12⟧→5→6
      Xã An Hòa→11→5→6
      Xã An Lạc→11→→6
      Xã An Mỹ→11→-→6
      Tổng cộng→⟦35⟧→15→18
      """
    ),
    Case(
      "items without the total row",
      "kind: sum, rows: items, \(identity)",
      "Đơn vị→Tổng→Nam→Nữ\nXã An Bình→11→5→6\nXã An Hòa→11→5→6\nTổng cộng→23→10→12"
    ),
    Case(
      "the total row alone",
      "kind: sum, rows: totals, \(identity)",
      "Đơn vị→Tổng→Nam→Nữ\nXã An Bình→12→5→6\nXã An Hòa→11→5→6\nTổng cộng→⟦23⟧→10→12"
    ),
    Case(
      "a share of the total row",
      "kind: ratio, rate: {role: percent}, part: {column: Số}, base: {row: Tổng cộng, column: Số}",
      "Đơn vị→Số phiếu→Tỷ lệ (%)\nXã An Bình→30→30\nXã An Hòa→70→⟦71⟧\nTổng cộng→100→100"
    ),
    Case(
      "columns by the codes under their header",
      "kind: formula, formula: a = b + c, "
        + "where: {a: {number: 1}, b: {number: 2}, c: {number: 3}}",
      "Đơn vị→Tổng→Nam→Nữ\nA→1→2→3\nXã An Bình→⟦12⟧→5→6\nXã An Hòa→11→5→6"
    ),
    Case(
      "columns by what they measure",
      "kind: sum, whole: {measure: [resolved]}, "
        + "parts: [{measure: [resolved, early]}, {measure: [resolved, late]}]",
      """
      Đơn vị→Đã giải quyết→→
      →Tổng số→Trước hạn→Quá hạn
      Xã An Bình→⟦12⟧→5→6
      Xã An Hòa→11→5→6
      """
    ),
    Case(
      "two columns that fit are not judged",
      "kind: sum, whole: {column: Tổng}, parts: [{column: Số}]",
      "Đơn vị→Tổng→Số nam→Số nữ\nXã An Bình→12→5→6\nXã An Hòa→11→5→6"
    ),
    Case(
      "of two columns the one that fits as a whole",
      "kind: equal, values: [{column: Tiếp nhận}, {column: Đã giao}]",
      "Đơn vị→Tiếp nhận→Tiếp nhận trực tuyến→Đã giao\nXã An Bình→12→5→⟦11⟧\nXã An Hòa→11→5→11"
    ),
    Case(
      "a form under its title alone",
      "kind: formula, in: Biểu mẫu 2, formula: '[1] <= [2]'",
      """
      Biểu mẫu 1

      STT→Chỉ tiêu→Đơn vị tính→Số lượng
      1→Số phiếu thu về→Phiếu→9
      2→Số phiếu phát ra→Phiếu→8

      Biểu mẫu 2

      STT→Chỉ tiêu→Đơn vị tính→Số lượng
      1→Số phiếu thu về→Phiếu→⟦9⟧
      2→Số phiếu phát ra→Phiếu→8
      """
    ),
    Case(
      "measures of one section",
      "kind: sum, whole: {measure: [received]}, "
        + "parts: [{measure: [resolved]}, {measure: [pending]}]",
      """
      UBND XÃ AN BÌNH
      BÁO CÁO
      Công tác cải cách hành chính năm 2023
      II. KẾT QUẢ
      UBND xã đã tiếp nhận ⟦130⟧ hồ sơ.
      UBND xã đã giải quyết 100 hồ sơ; đang giải quyết 20 hồ sơ.
      """
    ),
    Case(
      "a cell that must not be blank",
      "kind: required, value: {column: Ghi chú}",
      "Đơn vị→Số phiếu→Ghi chú\n⟦Xã An Bình⟧→30→\nXã An Hòa→70→Đủ\nXã An Lạc→70→-"
    ),
    Case(
      "a row that must be in a form",
      "kind: required, value: {code: 3, in: Biểu mẫu 2}",
      "⟦Biểu mẫu 2⟧\n\nSTT→Chỉ tiêu→Đơn vị tính→Số lượng\n1→Số phiếu→Phiếu→9\n2→Số người→Người→8"
    ),
    Case(
      "numbers and words that are allowed",
      "kind: allowed, value: {column: Kết quả}, allowed: [0, 1.5, Đạt]",
      "Đơn vị→Số phiếu→Kết quả\nA Bình→30→0\nA Hòa→70→1,5\nA Lạc→70→ĐẠT\nA Mỹ→3→⟦2⟧\nA Nam→4→"
    ),
    Case(
      "a rounded figure has its width",
      "kind: range, value: {column: Điểm}, minimum: 5, maximum: 9.25",
      "Đơn vị→Số phiếu→Điểm\nA Bình→30→9,3\nA Hòa→70→⟦9,4⟧\nA Lạc→70→⟦4⟧\nA Mỹ→3→5"
    ),
  ])
  func findsWhatIsMarked(_ test: Case) throws {
    let example = RuleExample(test.report)
    let findings = try Self.audit(test.check, example.text).findings
    #expect(findings.map(\.place) == example.markedRanges)
  }

  @Test func theFindingShowsItsCalculationAndItsOperands() throws {
    let report = RuleExample("Đơn vị→Tổng→Nam→Nữ\nXã An Bình→⟦12⟧→5→6\nXã An Hòa→11→5→6")
    let finding = try #require(
      try Self.audit("kind: sum, level: note, \(Self.identity)", report.text).findings.first
    )
    #expect(finding.level == .note)
    #expect(finding.violation.arithmetic == "5 + 6 = 11")
    #expect(finding.violation.related.map(\.note.vietnamese) == ["Nam: 5", "Nữ: 6"])
    #expect(finding.violation.subject == ["", "Xã An Bình", "Tổng"])
    #expect(
      finding.message(in: .english)
        == "Row “Xã An Bình”, column “Tổng” states 12, but its parts (5 + 6) make 11."
    )
  }

  @Test func placeholdersOfAMessageAreFilled() throws {
    let check = """
      kind: formula, formula: tong >= nam, message: "{tong} < {nam} ({stated}, {expected})", \
      where: {tong: {column: Tổng}, nam: {column: Nam}}
      """
    let text = RuleExample("Đơn vị→Tổng→Nam\nXã An Bình→4→1.005\nXã An Hòa→11→5").text
    let messages = try Self.audit(check, text).findings.map { $0.message(in: .vietnamese) }
    #expect(messages == ["4 < 1.005 (4, 1.005)"])
  }

  @Test(arguments: [
    ("{column: Tổng}", "{column: Nam}", [SelectorMatch.found, .found]),
    ("{column: Tổng}", "{column: Trẻ em}", [.found, .nothing]),
    ("{column: Tổng}", "{role: count}", [.found, .several]),
    ("{column: Tổng, in: Biểu 9}", "{column: Nam}", [.nothing, .found]),
    ("{code: 7}", "{code: 1}", [.nothing, .nothing]),
    ("{measure: [received]}", "{measure: [resolved]}", [.nothing, .nothing]),
  ])
  func selectorsSayWhatTheyCameUpon(
    _ first: String,
    _ second: String,
    _ expected: [SelectorMatch]
  ) throws {
    let text = RuleExample("Đơn vị→Tổng→Nam→Nữ\nXã An Bình→11→5→6\nXã An Hòa→11→5→6").text
    let report = try Self.audit("kind: equal, values: [\(first), \(second)]", text)
    #expect(report.selectorMatches["KH001"] == expected)
  }

  @Test func withoutChecksThereIsNothingToAsk() throws {
    let configuration = try Configuration.extendingDefault(yaml: [], file: "rules.yaml")
    #expect(try configuration.configured([LimitRule.self]).allSatisfy { $0.selectorMatches == nil })
    #expect(configuration.checks.isEmpty)
  }

  private static func audit(_ check: String, _ text: String) throws -> DocumentReport {
    let yaml = "checks: [{id: KH001, name: own, summary: S., \(check)}]"
    let configuration = try Configuration.extendingDefault(
      yaml: Array(yaml.utf8),
      file: "rules.yaml"
    )
    let engine = AuditEngine(
      rules: try configuration.configured([]),
      knowledge: configuration.knowledge()
    ) { bytes, name throws(Notice) in try DocumentReader.read(bytes, name: name) }
    return engine.audit(Array(text.utf8), name: "a.txt")
  }
}
