import AuditKitCore

/// Finds shares of a whole that are more than all of it, or less than nothing.
struct PercentRangeRule: Rule {
  static let info = RuleInfo(
    id: "PCT001",
    name: "percent-range",
    family: .percentages,
    level: .error,
    status: .stable(since: "0.1.0"),
    summary: LocalizedText(
      vi: "Tỷ lệ của một phần trong tổng thể lớn hơn 100 % hoặc nhỏ hơn 0.",
      en: "A share of a whole is above 100 % or below 0."
    ),
    rationale: LocalizedText(
      vi: """
        Một phần không thể lớn hơn toàn bộ; tỷ lệ như vậy thường là gõ thiếu dấu phẩy (98,5 thành 985) hoặc \
        lẫn tử số với mẫu số. Căn cứ: định nghĩa tỷ lệ trong các biểu mẫu thống kê (số thành phần chia tổng số).
        """,
      en: """
        No part is larger than its whole; such a rate is mostly a lost decimal comma (98,5 as 985) or a \
        fraction upside down. By definition of a rate in the statistics forms (part over total).
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ xét tỷ lệ mà lời văn ("chiếm"), tiêu đề hoặc biểu mẫu nói là một phần của tổng thể. Tăng trưởng, so \
        sánh cùng kỳ và mức đạt so với kế hoạch, dự toán, chỉ tiêu có thể vượt 100 %.
        """,
      en: """
        Looks only at rates that the words ("chiếm"), the header or the form call a part of a whole. Growth, \
        comparison, and achievement against a plan, budget or target may exceed 100 %.
        """
    ),
    advice: LocalizedText(
      vi: "Kiểm tra dấu phẩy thập phân và mẫu số của tỷ lệ.",
      en: "Check the decimal comma and the base of the rate."
    ),
    messages: [
      MessageTemplate(
        "range",
        arguments: ["stated"],
        LocalizedText(
          vi:
            "Tỷ lệ {stated} % nằm ngoài khoảng từ 0 đến 100 %, dù là tỷ lệ của một phần trong tổng thể.",
          en: "A rate of {stated} % lies outside 0 to 100 %, though it is a share of a whole."
        )
      )
    ],
    valid: [
      // Growth, by another name or of a time.
      RuleExample("Tỷ lệ lạm phát là 120%; lượng truy cập tăng đều, đạt 110%/năm."),
      // No part of what is named behind it.
      RuleExample("Thành phố đã phân bổ 151.432 tỷ đồng, đạt 127% mức vốn được giao."),
      RuleExample("Nợ công chiếm 129% GDP; năm trước thấp hơn (112%)."),
      RuleExample("Trong kỳ đã giải quyết 480 hồ sơ, chiếm tỷ lệ 96%."),
      RuleExample("Thu ngân sách đạt 114,8% dự toán, tăng 125% so với cùng kỳ năm trước."),
      RuleExample(
        """
        Nội dung→Kế hoạch→Thực hiện→Tỷ lệ hoàn thành kế hoạch (%)
        Số cuộc kiểm tra→10→12→120
        Số buổi tuyên truyền→20→22→110
        Số lớp tập huấn→4→4→100
        """
      ),
    ],
    invalid: [
      RuleExample(
        "Hồ sơ nộp trực tuyến là 480 hồ sơ, chiếm tỷ lệ ⟦960⟧% tổng số hồ sơ.",
        messages: [
          "Tỷ lệ 960 % nằm ngoài khoảng từ 0 đến 100 %, dù là tỷ lệ của một phần trong tổng thể."
        ]
      ),
      RuleExample(
        """
        Đơn vị→Đã tiếp nhận→Đã giải quyết→
        →→Số lượng→Tỷ lệ %
        Xã Bình An→120→118→98,33
        Xã Bình Hòa→75→75→100
        Xã Bình Phú→60→64→⟦106,67⟧
        """,
        messages: [
          "Tỷ lệ 106,67 % nằm ngoài khoảng từ 0 đến 100 %, dù là tỷ lệ của một phần trong tổng thể."
        ]
      ),
      RuleExample(
        """
        STT→Chỉ tiêu→Đơn vị tính→Số lượng/Tỷ lệ
        1.→Tỷ lệ hồ sơ giải quyết đúng hạn→%→⟦105,9⟧
        1.1.→Tổng số hồ sơ đã giải quyết→Hồ sơ→17
        1.2.→Số hồ sơ giải quyết đúng hạn→Hồ sơ→18
        """,
        messages: [
          "Tỷ lệ 105,9 % nằm ngoài khoảng từ 0 đến 100 %, dù là tỷ lệ của một phần trong tổng thể."
        ]
      ),
    ]
  )

  init(options: NoOptions) {}

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.tables.flatMap { inTable($0, understanding) }
      + understanding.wholeShares(where: isOutside).map { index in
        let figure = understanding.prose.figures[index]
        return violation(figure.value, understanding.shareRange(ofFigure: index)) {
          ([], [understanding.words(at: figure.label)])
        }
      }
  }

  private func inTable(_ table: UnderstoodTable, _ understanding: Understanding) -> [Violation] {
    table.wholeShareCells(where: isOutside).compactMap { row, column in
      guard let value = table.model.value(row, column) else { return nil }
      return violation(value, table.shareRange(row: row, column: column)) {
        let names = understanding.names(table.model, row: row, column: column)
        return (names.address, names.subject)
      }
    }
  }

  /// Outside in every way it can be read.
  private func isOutside(_ value: StatedValue) -> Bool {
    value.precision == .stated && isOutside(value.value)
      && value.alternative.map(isOutside) ?? true
  }

  private func isOutside(_ share: ExactDecimal) -> Bool {
    share.isNegative || share > ExactDecimal(100)
  }

  private func violation(
    _ value: StatedValue,
    _ relation: Relation?,
    _ names: @escaping @Sendable () -> (address: [String], subject: [String])
  ) -> Violation {
    Violation(
      at: value.range,
      message: "range",
      relation: relation
    ) {
      let (address, subject) = names()
      return Violation.Words(
        arguments: ["stated": .text(value.value.vietnamese)],
        arithmetic: "0 ≤ tỷ lệ ≤ 100",
        address: address,
        subject: subject
      )
    }
  }
}
