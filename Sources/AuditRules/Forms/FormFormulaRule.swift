import AuditKitCore

/// Holds the figures of statistics forms against the formulas that `forms` in `rules.yaml` gives for them.
struct FormFormulaRule: Rule {
  static let info = RuleInfo(
    id: "FRM001",
    name: "form-formula",
    family: .forms,
    level: .warning,
    status: .stable(since: "0.2.0"),
    summary: LocalizedText(
      vi: "Số liệu của biểu mẫu thống kê không đúng công thức giữa các chỉ tiêu.",
      en: "Figures of a statistics form break a formula between its rows or columns."
    ),
    rationale: LocalizedText(
      vi: """
        Biểu mẫu thống kê được tổng hợp máy móc ở cấp trên, nên một dòng sai công thức làm sai cả tổng. Căn cứ: bảy \
        biểu mẫu kèm báo cáo CCHC hằng năm và biểu II.06a/VPCP/KSTT (Thông tư 01/2020/TT-VPCP), với công thức ghi ở \
        mục forms của rules.yaml.
        """,
      en: """
        Forms are added up without a look at the next level, so that one wrong row spoils the total. Sources: the \
        seven forms of the annual report on administrative reform and form II.06a/VPCP/KSTT (Circular \
        01/2020/TT-VPCP), with the formulas under forms in rules.yaml.
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ xét bảng được nhận ra là một biểu ở mục forms, theo tên biểu và nhãn của các dòng, hoặc số và tiêu đề \
        của các cột. Không xét công thức có ô trống. Tỷ lệ, tổng và phần lớn hơn tổng thể mà các quy tắc PCT, TOT, \
        CON đã xét thì để các quy tắc đó báo.
        """,
      en: """
        Looks only at tables that are known as a form of forms, by title and labels of rows, or by codes and headers \
        of columns. A formula with a blank is left out. Rates, totals and parts that PCT, TOT and CON judge are left \
        to them.
        """
    ),
    advice: LocalizedText(
      vi: "Đối chiếu các dòng trong công thức với số liệu gốc, sửa dòng ghi sai.",
      en: "Compare the rows of the formula with their source, and mend the wrong one."
    ),
    messages: [
      message("equal", vi: "phải bằng", en: "it must be"),
      message("at-most", vi: "không được lớn hơn", en: "it must be at most"),
      message("at-least", vi: "không được nhỏ hơn", en: "it must be at least"),
      message("other", vi: "không hợp với", en: "it does not agree with"),
    ],
    valid: FormFormulaExamples.valid,
    invalid: FormFormulaExamples.invalid
  )

  private static func message(_ id: String, vi: String, en: String) -> MessageTemplate {
    MessageTemplate(
      id,
      arguments: ["name", "stated", "expected"],
      LocalizedText(
        vi: "'{name}' ghi {stated}, nhưng theo công thức của biểu mẫu \(vi) {expected}.",
        en: "'{name}' states {stated}, but by the formula of the form \(en) {expected}."
      )
    )
  }

  init(options: NoOptions) {}

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.formFaults.compactMap { fault in
      violation(fault, understanding.tables[fault.table].model, understanding)
    }
  }

  private func violation(
    _ fault: FormFault,
    _ table: TableModel,
    _ understanding: Understanding
  ) -> Violation? {
    guard case .formula(let relation, let stated, let expected, let calculation) = fault.kind else {
      return nil
    }
    return Violation(
      at: fault.value.range,
      message: messages[relation] ?? "other",
      highestLevel: fault.highestLevel
    ) {
      let places = FormPlaces(table: table, understanding: understanding)
      let names = understanding.names(table, row: fault.row, column: fault.column)
      return Violation.Words(
        arguments: [
          "name": .text(places.name(names, fault.column)), "stated": .text(stated.vietnamese),
          "expected": .text(expected.vietnamese),
        ],
        arithmetic: calculation,
        related: fault.others.map { .operand(places.name($0.row, $0.column), $0.value) },
        address: names.address,
        subject: names.subject
      )
    }
  }

  private let messages = ["=": "equal", "<=": "at-most", ">=": "at-least"]
}
