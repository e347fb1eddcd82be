import AuditKitCore

/// Holds every change and achievement against the two figures that it was worked out from.
struct ChangeMismatchRule: Rule {
  static let info = RuleInfo(
    id: "TOT005",
    name: "change-mismatch",
    family: .totals,
    level: .warning,
    status: .stable(since: "0.2.0"),
    summary: LocalizedText(
      vi: "Mức tăng, giảm hoặc mức đạt kế hoạch không ứng với hai số nêu kèm.",
      en:
        "An increase, a decrease or what was reached of a plan does not follow from the two figures beside it."
    ),
    rationale: LocalizedText(
      vi: """
        So sánh với cùng kỳ và với kế hoạch là điều lãnh đạo đọc đầu tiên; khi số của kỳ này được cập nhật, mức \
        tăng giảm tính từ bản thảo trước thường bị quên. Căn cứ: phép trừ và phép chia của chính hai số được nêu.
        """,
      en: """
        What has changed since last year, and what was reached of the plan, is read first; and when the figure \
        of this period is brought up to date, the change worked out from an earlier draft is often forgotten. It \
        follows from the two stated figures by subtraction and division.
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ xét khi số để so sánh là số duy nhất trong ngoặc ngay sau mức tăng, giảm ("so với năm trước (116 văn \
        bản)") và cùng đơn vị với số của kỳ này, hoặc khi trong ngoặc nêu cả hai số ("từ 305 xuống 167 hồ sơ"). Bỏ qua số ước, mục tiêu, số lần tăng và thứ hạng.
        """,
      en: """
        Looks only where the figure to compare with stands alone in parentheses behind the change ("so với năm \
        trước (116 văn bản)") and has the unit of this period's figure, or where both stand there ("từ 305 \
        xuống 167 hồ sơ"). Leaves out estimates, goals, multiples \
        and ranks.
        """
    ),
    advice: LocalizedText(
      vi: "Tính lại mức tăng, giảm từ hai số đã chốt.",
      en: "Work out the change again from the two final figures."
    ),
    messages: [
      MessageTemplate(
        "difference",
        arguments: ["stated", "expected", "now", "before"],
        LocalizedText(
          vi: "Mức tăng, giảm ghi {stated}, nhưng từ {before} đến {now} là {expected}.",
          en: "A change of {stated} is stated, but from {before} to {now} it is {expected}."
        )
      ),
      MessageTemplate(
        "growth",
        arguments: ["stated", "expected", "now", "before"],
        LocalizedText(
          vi: "Mức tăng, giảm ghi {stated} %, nhưng từ {before} đến {now} là {expected} %.",
          en: "A change of {stated} % is stated, but from {before} to {now} it is {expected} %."
        )
      ),
      MessageTemplate(
        "achievement",
        arguments: ["stated", "expected", "now", "before"],
        LocalizedText(
          vi: "Mức đạt ghi {stated} %, nhưng {now} so với {before} là {expected} %.",
          en: "{stated} % is stated, but {now} of {before} is {expected} %."
        )
      ),
      MessageTemplate(
        "rate",
        arguments: ["stated", "expected", "now", "before"],
        LocalizedText(
          vi: "Tỷ lệ tăng, giảm ghi {stated} %, nhưng {now} trên {before} là {expected} %.",
          en: "A change of {stated} % is stated, but {now} of {before} is {expected} %."
        )
      ),
      MessageTemplate(
        "grown",
        arguments: ["now", "before"],
        LocalizedText(
          vi: "Câu ghi là giảm, nhưng từ {before} lên {now} là tăng.",
          en: "A decrease is stated, but from {before} to {now} it is an increase."
        )
      ),
      MessageTemplate(
        "fallen",
        arguments: ["now", "before"],
        LocalizedText(
          vi: "Câu ghi là tăng, nhưng từ {before} xuống {now} là giảm.",
          en: "An increase is stated, but from {before} to {now} it is a decrease."
        )
      ),
    ],
    valid: [
      RuleExample("Ban hành 137 văn bản, tăng 21 văn bản so với năm trước (116 văn bản)."),
      RuleExample("Tiếp nhận 960 hồ sơ, giảm 4% so với cùng kỳ năm trước (1.000 hồ sơ)."),
      RuleExample("Thu ngân sách 14.872,6 tỷ đồng, bằng 105,1% dự toán giao (14.150 tỷ đồng)."),
      RuleExample("Tỷ lệ hài lòng 88,36%, tăng 1,24% so với năm trước (87,12%)."),
      // Grown to, not by.
      RuleExample("Tiếp nhận 1.180 hồ sơ, tăng 118% so với cùng kỳ năm trước (1.000 hồ sơ)."),
      // Other things are counted in the parentheses.
      RuleExample(
        "Tiếp nhận 1.180 hồ sơ, tăng 180 hồ sơ so với quý trước (do có thêm 12 thủ tục)."
      ),
      RuleExample("Có 85 hồ sơ qua mạng, tăng 2,5 lần so với năm trước (34 hồ sơ)."),
      RuleExample(
        "Nhận 22.212 hồ sơ, tăng 2.372 hồ sơ (tương ứng 12%) so với năm trước (19.840 hồ sơ)."
      ),
      RuleExample("Hồ sơ quá hạn giảm 138 hồ sơ so với cùng kỳ (từ 305 xuống 167 hồ sơ)."),
      // Of what was handed out, not of the whole budget.
      RuleExample(
        "Dự toán 900 triệu đồng, đã phân bổ 800 triệu đồng, thực hiện 720 triệu đồng, đạt 90% dự toán phân bổ."
      ),
      // An estimate, and other units.
      RuleExample("Giải ngân ước đạt 520 tỷ đồng, tăng 15% so với cùng kỳ (400 tỷ đồng)."),
      RuleExample("Số hóa 1,27 triệu trang, tăng 33% so với quý trước (956 nghìn trang)."),
    ],
    invalid: [
      RuleExample(
        "Dự toán chi là 58.420 triệu đồng, đã thực hiện 25.313 triệu đồng, đạt ⟦45,33⟧% dự toán.",
        messages: ["Mức đạt ghi 45,33 %, nhưng 25.313 so với 58.420 là 43,33 %."]
      ),
      RuleExample(
        "Nhận 22.212 hồ sơ, tăng 2.372 hồ sơ (tương ứng ⟦13⟧%) so với năm trước (19.840 hồ sơ).",
        messages: ["Tỷ lệ tăng, giảm ghi 13 %, nhưng 2.372 trên 19.840 là 11,96 %."]
      ),
      RuleExample(
        "Hồ sơ quá hạn giảm ⟦183⟧ hồ sơ so với cùng kỳ (từ 305 hồ sơ xuống 167 hồ sơ).",
        messages: ["Mức tăng, giảm ghi 183, nhưng từ 305 đến 167 là 138."]
      ),
      // The other way round.
      RuleExample(
        "Ban hành 137 văn bản chỉ đạo, giảm ⟦21⟧ văn bản so với năm trước (116 văn bản).",
        messages: ["Câu ghi là giảm, nhưng từ 116 lên 137 là tăng."]
      ),
      RuleExample(
        "Tỷ lệ trực tuyến tăng ⟦2,1⟧% so với cùng kỳ (từ 97,2% xuống 95,1%).",
        messages: ["Câu ghi là tăng, nhưng từ 97,2 xuống 95,1 là giảm."]
      ),
      // The year of a comparison counts nothing.
      RuleExample(
        "Toàn tỉnh có 602 đơn vị, giảm ⟦18⟧ đơn vị so với cuối năm 2023 (610 đơn vị).",
        messages: ["Mức tăng, giảm ghi 18, nhưng từ 610 đến 602 là 8."]
      ),
      RuleExample(
        "Ban hành 137 văn bản chỉ đạo, tăng ⟦11⟧ văn bản so với năm trước (116 văn bản).",
        messages: ["Mức tăng, giảm ghi 11, nhưng từ 116 đến 137 là 21."]
      ),
      RuleExample(
        "Tiếp nhận 960 hồ sơ, giảm ⟦6⟧% so với cùng kỳ năm trước (1.000 hồ sơ).",
        messages: ["Mức tăng, giảm ghi 6 %, nhưng từ 1.000 đến 960 là -4 %."]
      ),
      RuleExample(
        "Thu ngân sách 14.872,6 tỷ đồng, bằng ⟦115,1⟧% dự toán giao (14.150 tỷ đồng).",
        messages: ["Mức đạt ghi 115,1 %, nhưng 14.872,6 so với 14.150 là 105,11 %."]
      ),
      RuleExample(
        "Tỷ lệ hài lòng 88,36%, tăng ⟦1,74⟧% so với năm trước (87,12%).",
        messages: ["Mức tăng, giảm ghi 1,74, nhưng từ 87,12 đến 88,36 là 1,24."]
      ),
    ]
  )

  init(options: NoOptions) {}

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.changes.compactMap { change in
      if change.isReversed { return reversal(change, understanding) }
      guard case .inconsistent(let expected) = change.verdict else { return nil }
      return violation(change, expected, understanding)
    }
  }

  private func violation(
    _ change: ProseChange,
    _ expected: ExactDecimal,
    _ understanding: Understanding
  ) -> Violation {
    let figures = understanding.prose.figures
    let (stated, now, before) = (
      figures[change.stated], figures[change.now], figures[change.before]
    )
    return Violation(
      at: stated.value.range,
      message: change.kind.rawValue,
      relation: understanding.relation(change)
    ) {
      Violation.Words(
        arguments: [
          "stated": .text(stated.value.value.vietnamese),
          "expected": .text(expected.vietnamese),
          "now": .text(now.value.value.vietnamese),
          "before": .text(before.value.value.vietnamese),
        ],
        arithmetic: arithmetic(change.kind, now.value.value, before.value.value, expected),
        related: [
          .operand(understanding.words(at: now.label), now.value),
          .operand(understanding.words(at: before.label), before.value),
        ],
        subject: [understanding.words(at: now.label)]
      )
    }
  }

  /// Grown in words, and fallen by the figures, or the other way round.
  private func reversal(_ change: ProseChange, _ understanding: Understanding) -> Violation {
    let figures = understanding.prose.figures
    let (now, before) = (figures[change.now], figures[change.before])
    let (value, earlier) = (now.value.value.vietnamese, before.value.value.vietnamese)
    let hasGrown = now.value.value > before.value.value
    return Violation(
      at: figures[change.stated].value.range,
      message: hasGrown ? "grown" : "fallen"
    ) {
      Violation.Words(
        arguments: ["now": .text(value), "before": .text(earlier)],
        arithmetic: "\(value) \(hasGrown ? ">" : "<") \(earlier)",
        related: [
          .operand(understanding.words(at: now.label), now.value),
          .operand(understanding.words(at: before.label), before.value),
        ],
        subject: [understanding.words(at: now.label)]
      )
    }
  }

  private func arithmetic(
    _ kind: ProseChange.Kind,
    _ now: ExactDecimal,
    _ before: ExactDecimal,
    _ expected: ExactDecimal
  ) -> String {
    switch kind {
    case .growth: Arithmetic.growth(part: now, base: before, expected)
    case .achievement, .rate: Arithmetic.share(part: now, base: before, expected)
    case .difference:
      Arithmetic.sum([(max(now, before), false), (min(now, before), true)], expected)
    }
  }
}
