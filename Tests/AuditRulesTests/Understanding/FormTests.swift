import AuditReaders
import Testing

@testable import AuditKitCore

/// Forms are known by their labels, and what other relations tell of is left to them.
@Suite struct FormTests {
  @Test func columnsAreKnownByTheCodesUnderTheirHeader() throws {
    let yaml = """
      forms:
        - name: "!one-stop"
        - name: own
          titles: [mẫu 9]
          columns:
            - {code: 2, label: giao, unit: việc}
            - {code: 3, label: xong, unit: việc}
            - {code: 4, label: dở, unit: việc}
          formulas: ["[2] >= [3] + [4]"]
      """
    let report = RuleExample(
      """
      Biểu mẫu 9

      Đơn vị→Giao→Làm xong→Làm dở
      1→2→3→4
      Xã An Bình→10→7→2
      Xã An Hòa→10→7→4
      Tổng cộng→20→14→6
      """
    )
    let faults = try Self.faults(in: report.text, yaml)
    #expect(faults.map(\.form) == ["own"])
    #expect(faults.map(\.row) == [3])
    guard
      case .formula(let relation, let stated, let expected, let calculation)? = faults.first?.kind
    else {
      Issue.record("a formula is expected")
      return
    }
    #expect(relation == ">=")
    #expect(stated == ExactDecimal(10))
    #expect(expected == ExactDecimal(11))
    #expect(calculation == "7 + 4 = 11")
  }

  /// The one-stop form with its row of codes, once under headers that do not say what adds up.
  @Test func theOneStopFormIsKnownAlsoWhereItsHeadersSayLittle() throws {
    let figures = """
      (2)→(3)→(4)→(5)→(6)→(7)→(8)→(9)→(10)→(11)→(12)→(13)
      Đất đai→100→60→30→9→90→50→35→5→10→8→2
      Hộ tịch→50→30→20→0→50→40→10→0→0→0→0
      """
    let plain = RuleExample(
      """
      Biểu số II.06a/VPCP/KSTT

      Lĩnh vực→Tiếp nhận→Trực tuyến→Trực tiếp→Kỳ trước→Đã giải quyết→Trước hạn→Đúng hạn→Quá hạn→Đang giải quyết→Trong hạn→Quá hạn
      \(figures)
      """
    )
    let faults = try Self.faults(in: plain.text)
    #expect(faults.map(\.form) == ["one-stop"])
    #expect(faults.map(\.value.value) == [ExactDecimal(100)])
    #expect(faults.map(\.highestLevel) == [.warning])
    // Where the header itself says what adds up, the broken row is TOT002's alone.
    let nested = RuleExample(
      """
      Biểu số II.06a/VPCP/KSTT

      Lĩnh vực→Số hồ sơ tiếp nhận→→→→Số hồ sơ đã giải quyết→→→→Số hồ sơ đang giải quyết→→
      →Tổng số→Trực tuyến→Trực tiếp→Kỳ trước→Tổng số→Trước hạn→Đúng hạn→Quá hạn→Tổng số→Trong hạn→Quá hạn
      \(figures)
      """
    )
    #expect(try Self.faults(in: nested.text).isEmpty)
  }

  /// A rate above its counts is PCT002's, wherever it stands.
  @Test func aRateOfAFormIsLeftToThePercentages() throws {
    let report = RuleExample(
      """
      Biểu mẫu 6
      Cải cách tài chính công

      STT→Chỉ tiêu→Đơn vị tính→Số lượng
      1.→Tỷ lệ giải ngân vốn đầu tư công→%→81
      1.1.→Kế hoạch được giao→Triệu đồng→200
      1.2.→Đã thực hiện→Triệu đồng→180
      """
    )
    #expect(try Self.faults(in: report.text).isEmpty)
  }

  @Test(arguments: [
    ("{titles: [a], rows: [{code: 1, label: b}]}", "'name' is missing"),
    ("{name: f, rows: []}", "'rows' needs at least one entry"),
    ("{name: f, rows: [{code: 1, label: b}, {code: 1, label: c}]}", "'1' is written twice"),
    ("{name: f, rows: [{code: 1, label: b}], columns: []}", "'columns' does not go with 'rows'"),
    (
      "{name: f, rows: [{code: 1.1, label: b}], formulas: ['[1.1] = [1.2]']}",
      "the form has no code '1.2'"
    ),
    (
      "{name: f, rows: [{code: 1, label: b}], formulas: ['[1] =']}",
      "formula: a number, a name or '(' is expected here"
    ),
    ("{name: f, rows: [{code: 1, label: b, values: [x]}]}", "'values' must be a list of numbers"),
    ("{name: f, rows: [{code: 1, label: '-'}]}", "'label': there is no word or number"),
    ("{name: '!none'}", "there is no 'none' to remove"),
  ])
  func mistakesAreShown(_ form: String, _ expected: String) {
    let error = #expect(throws: ConfigurationError.self) {
      try Configuration.extendingDefault(yaml: Array("forms: [\(form)]".utf8), file: "rules.yaml")
    }
    #expect(error?.description(in: .english).contains(expected) == true)
  }

  @Test func theDefaultHasTheSevenFormsAndTheOneStopForm() throws {
    let forms = try Configuration.extendingDefault(yaml: [], file: "rules.yaml").forms.definitions
    #expect(forms.count { !$0.isOfColumns } == 7)
    #expect(forms.filter(\.isOfColumns).map(\.name) == ["one-stop"])
    let yaml = Array("forms: [{name: '!one-stop'}]".utf8)
    let fewer = try Configuration.extendingDefault(yaml: yaml, file: "rules.yaml")
    #expect(fewer.forms.definitions.count == 7)
  }

  private static func faults(in text: String, _ yaml: String = "") throws -> [FormFault] {
    let configuration = try Configuration.extendingDefault(
      yaml: Array(yaml.utf8),
      file: "rules.yaml"
    )
    let document = try DocumentReader.read(Array(text.utf8), name: "a.txt")
    return Understanding(document, knowledge: configuration.knowledge()).formFaults
  }
}
