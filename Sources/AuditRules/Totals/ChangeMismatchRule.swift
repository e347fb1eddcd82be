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
        Chỉ xét khi câu nêu đủ số để tính lại: số để so sánh là số duy nhất trong ngoặc ngay sau mức tăng, giảm ("so với \
        năm trước (116 văn bản)") và cùng đơn vị với số của kỳ này; trong ngoặc nêu cả hai số ("từ 305 xuống 167 hồ \
        sơ"); kế hoạch đứng trước số thực hiện; tỷ lệ đứng ngay sau mức tăng, giảm ("tăng 104 văn bản (9,45%)"). Bỏ qua số \
        ước, mục tiêu và số lần tăng. Bậc xếp hạng chỉ xét khi câu nêu cả hai thứ hạng.
        """,
      en: """
        Looks only where the sentence has all it takes: the figure to compare with alone in parentheses behind the \
        change ("so với năm trước (116 văn bản)") and of the unit of this period's figure, both figures there ("từ 305 \
        xuống 167 hồ sơ"), a plan in front of what was done, or a rate right behind the change ("tăng 104 văn bản \
        (9,45%)"). Leaves out estimates, goals and multiples. Places in a ranking are looked at only where the sentence \
        names both ranks.
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
        "own-rate",
        arguments: ["stated", "expected", "now", "before"],
        LocalizedText(
          vi:
            "Tỷ lệ tăng, giảm ghi {stated} %, nhưng {now} trên số của kỳ trước ({before}) là {expected} %.",
          en:
            "A change of {stated} % is stated, but {now} of the figure before ({before}) is {expected} %."
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
      MessageTemplate(
        "rank",
        arguments: ["stated", "expected", "now", "before"],
        LocalizedText(
          vi: "Ghi thay đổi {stated} bậc, nhưng từ thứ {before} đến thứ {now} là {expected} bậc.",
          en:
            "A change of {stated} places is stated, but from rank {before} to rank {now} it is {expected}."
        )
      ),
      MessageTemplate(
        "rank-risen",
        arguments: ["now", "before"],
        LocalizedText(
          vi: "Câu ghi là giảm, nhưng từ thứ {before} đến thứ {now} là lên hạng.",
          en: "A loss is stated, but from rank {before} to rank {now} it is a gain."
        )
      ),
      MessageTemplate(
        "rank-fallen",
        arguments: ["now", "before"],
        LocalizedText(
          vi: "Câu ghi là tăng, nhưng từ thứ {before} đến thứ {now} là tụt hạng.",
          en: "A gain is stated, but from rank {before} to rank {now} it is a loss."
        )
      ),
    ],
    valid: ChangeMismatchExamples.valid,
    invalid: ChangeMismatchExamples.invalid
  )

  init(options: NoOptions) {}

  func check(_ understanding: Understanding) -> [Violation] {
    let changes: [Violation] = understanding.changes.compactMap { change in
      if change.isReversed { return reversal(change, understanding) }
      guard case .inconsistent(let expected) = change.verdict else { return nil }
      return violation(change, expected, understanding)
    }
    let ranks = understanding.rankChanges.filter { $0.isReversed || !$0.holds }
    return changes + ranks.map { violation($0, understanding) }
  }

  private func violation(_ change: RankChange, _ understanding: Understanding) -> Violation {
    let stated = understanding.prose.figures[change.stated].value
    let hasRisen = change.now.value < change.before.value
    let (now, before) = (change.now.value.vietnamese, change.before.value.vietnamese)
    return Violation(
      at: stated.range,
      message: change.holds ? hasRisen ? "rank-risen" : "rank-fallen" : "rank"
    ) {
      var arguments: [String: Argument] = ["now": .text(now), "before": .text(before)]
      if !change.holds {
        arguments["stated"] = .text(stated.value.vietnamese)
        arguments["expected"] = .text(change.places.vietnamese)
      }
      let (more, less) = hasRisen ? (change.before, change.now) : (change.now, change.before)
      return Violation.Words(
        arguments: arguments,
        arithmetic: Arithmetic.sum([(more.value, false), (less.value, true)], change.places)
      )
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
    let base = change.earlier ?? before.value.value
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
          "before": .text(base.vietnamese),
        ],
        arithmetic: arithmetic(change.kind, now.value.value, base, expected),
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
    case .achievement, .rate, .ownRate: Arithmetic.share(part: now, base: before, expected)
    case .difference:
      Arithmetic.sum([(max(now, before), false), (min(now, before), true)], expected)
    }
  }
}
