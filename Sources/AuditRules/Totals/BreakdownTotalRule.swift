import AuditKitCore

/// Holds every total of a sentence or list against the parts that are named with it.
struct BreakdownTotalRule: Rule {
  struct Options: RuleOptions {
    var reportsInferred = true

    static let keys = [
      OptionKey(
        "report-inferred",
        \Self.reportsInferred,
        help: LocalizedText(
          vi:
            "Có báo cả những tổng chỉ suy ra từ cách viết, không có cấu trúc liệt kê rõ ràng hay không.",
          en: "Whether sums are reported that are inferred from the wording, without a clear list."
        )
      )
    ]
  }

  static let info = RuleInfo(
    id: "TOT003",
    name: "breakdown-total",
    family: .totals,
    level: .error,
    status: .stable(since: "0.2.0"),
    summary: LocalizedText(
      vi: "Tổng số trong lời văn không bằng tổng các thành phần nêu kèm theo.",
      en: "A total in a sentence or list is not the sum of the parts named with it."
    ),
    rationale: LocalizedText(
      vi: """
        Câu "tổng số …, trong đó: …" là nơi số liệu được chép tay từ phần mềm một cửa, nên dễ sót chữ số hoặc \
        ghi nhầm số của dòng khác; người đọc cấp trên lại trích đúng câu này. Căn cứ: quan hệ tổng số và \
        thành phần của biểu II.06a/VPCP/KSTT (Thông tư 01/2020/TT-VPCP); phép so sánh theo khoảng giá trị \
        như chuẩn XBRL Calculations 1.1.
        """,
      en: """
        A sentence "total …, of which: …" is copied by hand from the one-stop software, so digits get lost or \
        a figure of another row slips in; and it is this sentence that the next level quotes. Sources: totals \
        and parts of form II.06a/VPCP/KSTT (Circular 01/2020/TT-VPCP); figures are compared as intervals, as \
        in XBRL Calculations 1.1.
        """
    ),
    limits: LocalizedText(
      vi: """
        Bỏ qua danh sách nêu một phần ("trong đó có", "chủ yếu"), các nhóm chồng lên nhau (có nhóm bằng cả \
        tổng), các thuộc tính không loại trừ nhau (nữ, đảng viên, có phí …), số so với kỳ trước, số ước \
        lượng và mục tiêu. Khi chênh lệch quá một phần tư tổng số mà các lớp không loại trừ nhau thì không \
        báo; khi danh sách có thể còn thiếu thì chỉ cảnh báo.
        """,
      en: """
        Leaves out partial lists ("trong đó có", "chủ yếu"), groups that overlap (one is as large as the \
        total), attributes that do not exclude each other (women, party members, with a fee …), comparisons, \
        approximate figures and targets. Where the difference is more than a quarter of the total and the \
        classes do not exclude each other, nothing is said; where the list may be incomplete, it is a warning.
        """
    ),
    advice: LocalizedText(
      vi:
        "Cộng lại các thành phần, rồi sửa tổng số hoặc thành phần ghi sai; nếu chỉ nêu một phần thì viết \"trong đó có\".",
      en:
        "Add up the parts again and mend the total or the part; if the list is partial, write \"trong đó có\"."
    ),
    messages: [
      MessageTemplate(
        "declared",
        arguments: ["stated", "expected", "parts"],
        LocalizedText(
          vi:
            "Tổng số ghi {stated}, nhưng các thành phần nêu kèm ({parts}) cộng lại được {expected}.",
          en:
            "The total is stated as {stated}, but the parts named with it ({parts}) make {expected}."
        )
      ),
      MessageTemplate(
        "inferred",
        arguments: ["stated", "expected", "parts"],
        LocalizedText(
          vi: """
            Số {stated} có vẻ là tổng của các số nêu kèm ({parts}), nhưng các số này cộng lại được {expected}.
            """,
          en: """
            {stated} seems to be the total of the figures beside it ({parts}), but these make {expected}.
            """
        )
      ),
    ],
    valid: BreakdownTotalExamples.valid + InferredTotalExamples.valid,
    invalid: BreakdownTotalExamples.invalid + InferredTotalExamples.invalid
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.sums.compactMap { sum in
      guard case .inconsistent(let expected) = sum.verdict,
        sum.basis.highestLevel == .error || options.reportsInferred
      else { return nil }
      return violation(sum, expected, understanding)
    }
  }

  private func violation(
    _ sum: ProseSum,
    _ expected: ExactDecimal,
    _ understanding: Understanding
  ) -> Violation {
    let figures = understanding.prose.figures
    let whole = figures[sum.whole]
    return Violation(
      at: whole.value.range,
      message: sum.basis.highestLevel == .error ? "declared" : "inferred",
      highestLevel: sum.basis.highestLevel,
      relation: understanding.relation(sum)
    ) {
      let parts = sum.parts.map { figures[$0] }
      let addends = parts.map { (value: $0.value.value, isSubtracted: false) }
      let names = parts.map { understanding.words(at: $0.label) }
      return Violation.Words(
        arguments: [
          "stated": .text(whole.value.value.vietnamese),
          "expected": .text(expected.vietnamese),
          "parts": .text(Arithmetic.addends(addends)),
        ],
        arithmetic: Arithmetic.sum(addends, expected),
        related: zip(names, parts).map { .operand($0, $1.value) },
        subject: [understanding.words(at: whole.label)] + names
      )
    }
  }
}
