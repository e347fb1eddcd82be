import AuditKitCore

/// Finds rows of forms whose value cannot have the unit printed beside it.
struct UnitMismatchRule: Rule {
  static let info = RuleInfo(
    id: "CON005",
    name: "unit-mismatch",
    family: .consistency,
    level: .warning,
    status: .stable(since: "0.2.0"),
    summary: LocalizedText(
      vi: "Trong biểu mẫu, số liệu không hợp với đơn vị tính ghi cùng dòng.",
      en: "In a form a value does not fit the unit in its row."
    ),
    rationale: LocalizedText(
      vi: """
        Số liệu ghi nhầm cột hoặc nhầm dòng thường lộ ra ở đơn vị tính: 95,2 hồ sơ, 100 % người. Khi tổng hợp, các số này \
        bị cộng lẫn với số đếm. Căn cứ: cột đơn vị tính của chính biểu mẫu thống kê.
        """,
      en: """
        A value in the wrong column or row often shows by its unit: 95,2 dossiers, 100 % of a person. When forms are \
        added up, such values are mixed with counts. Source: the units that the form itself prints.
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ xét bảng có cột đơn vị tính. Số lẻ chỉ xét với người, hồ sơ, thủ tục, văn bản; không xét dòng bình quân. Đơn vị \
        % chỉ xét khi tên dòng là “Số …”, “Tổng số …” và giá trị là số nguyên trên 100.
        """,
      en: """
        Looks only at tables with a column of units. Fractions count for people, dossiers, procedures and documents \
        alone, and not in averages; the unit % only where a row named “Số …” or “Tổng số …” has a whole number above 100.
        """
    ),
    advice: LocalizedText(
      vi: "Ghi lại số liệu và đơn vị tính vào đúng cột, đúng dòng.",
      en: "Put value and unit into the column and row where they belong."
    ),
    messages: [
      MessageTemplate(
        "number-in-unit",
        arguments: ["row", "stated"],
        LocalizedText(
          vi: "Dòng '{row}' ghi số {stated} ở cột đơn vị tính.",
          en: "Row '{row}' has the number {stated} in the column of units."
        )
      ),
      MessageTemplate(
        "fraction",
        arguments: ["row", "stated", "unit"],
        LocalizedText(
          vi: "Dòng '{row}' có đơn vị tính “{unit}” nhưng số liệu là số lẻ {stated}.",
          en: "Row '{row}' is counted in “{unit}”, but its value is the fraction {stated}."
        )
      ),
      MessageTemplate(
        "percent",
        arguments: ["row", "stated", "unit"],
        LocalizedText(
          vi: "Dòng '{row}' có đơn vị tính “{unit}” nhưng số liệu là tỷ lệ {stated} %.",
          en: "Row '{row}' is counted in “{unit}”, but its value is the percentage {stated} %."
        )
      ),
      MessageTemplate(
        "count",
        arguments: ["row", "stated", "unit"],
        LocalizedText(
          vi: "Dòng '{row}' có đơn vị tính “{unit}” nhưng số liệu {stated} là số đếm.",
          en: "Row '{row}' has the unit “{unit}”, but its value {stated} is a count."
        )
      ),
    ],
    valid: [
      RuleExample(
        """
        STT→Chỉ tiêu→Đơn vị tính→Số lượng
        1→Tỷ lệ hồ sơ đúng hạn→%→98,5
        2→Tổng số hồ sơ→Hồ sơ→1.813
        3→Số biên chế→Người→20
        4→Thu ngân sách→Triệu đồng→4.969,5
        """
      ),
      // An average, and growth above 100.
      RuleExample(
        """
        STT→Chỉ tiêu→Đơn vị tính→Số lượng
        1→Bình quân hồ sơ mỗi cán bộ→Hồ sơ→95,2
        2→Tỷ lệ thu so với dự toán→%→125
        3→Số biên chế→Người→20,0
        """
      ),
      RuleExample(
        """
        STT→Chỉ tiêu→Đơn vị tính→Số lượng
        1→Số biên chế→Người→20
        2→Khảo sát→Có = 1; Không = 0→1
        3→Tuyển dụng→→0
        """
      ),
    ],
    invalid: [
      RuleExample(
        """
        STT→Chỉ tiêu→Đơn vị tính→Số lượng
        1→Tỷ lệ hồ sơ đúng hạn→%→98,5
        2→Tổng số hồ sơ đã giải quyết→Hồ sơ→⟦95,23⟧
        3→Số biên chế→Người→20
        """,
        messages: [
          "Dòng 'Tổng số hồ sơ đã giải quyết' có đơn vị tính “Hồ sơ” nhưng số liệu là số lẻ 95,23."
        ]
      ),
      RuleExample(
        """
        STT→Chỉ tiêu→Đơn vị tính→Số lượng
        1→Số công chức được bố trí đúng vị trí→⟦20⟧→100
        2→Số biên chế→Người→20
        3→Số hồ sơ→Hồ sơ→45
        4→Số thủ tục→Thủ tục→45
        """,
        messages: ["Dòng 'Số công chức được bố trí đúng vị trí' ghi số 20 ở cột đơn vị tính."]
      ),
      RuleExample(
        """
        STT→Chỉ tiêu→Đơn vị tính→Số lượng
        1→Số thủ tục đủ điều kiện→Thủ tục→⟦95⟧%
        2→Số hồ sơ trực tuyến→%→⟦245⟧
        3→Số biên chế→Người→20
        """,
        messages: [
          "Dòng 'Số thủ tục đủ điều kiện' có đơn vị tính “Thủ tục” nhưng số liệu là tỷ lệ 95 %.",
          "Dòng 'Số hồ sơ trực tuyến' có đơn vị tính “%” nhưng số liệu 245 là số đếm.",
        ]
      ),
    ]
  )

  init(options: NoOptions) {}

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.tables.flatMap { table in
      table.unitMismatches(in: understanding.lexed)
        .map { violation($0, table.model, understanding) }
    }
  }

  private func violation(
    _ found: UnitMismatch,
    _ table: TableModel,
    _ understanding: Understanding
  ) -> Violation {
    Violation(
      at: found.value.range,
      message: found.kind.rawValue,
      highestLevel: .warning
    ) {
      let unit = table.table[found.row, found.unitColumn].range
      let words = understanding.words(at: unit)
      let isInUnit = found.kind == .numberInUnit
      let column = isInUnit ? found.unitColumn : found.valueColumn
      let names = understanding.names(table, row: found.row, column: column)
      return Violation.Words(
        arguments: [
          "row": .text(names.row),
          "stated": .text(found.value.value.vietnamese),
          "unit": .text(words),
        ],
        related: isInUnit
          ? []
          : [RelatedPlace(unit, LocalizedText(vi: "đơn vị tính: \(words)", en: "unit: \(words)"))],
        address: names.address,
        subject: names.subject
      )
    }
  }
}
