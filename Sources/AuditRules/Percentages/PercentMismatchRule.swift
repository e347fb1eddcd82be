import AuditKitCore

/// Holds every stated percentage against the figures it may be a share of.
struct PercentMismatchRule: Rule {
  struct Options: RuleOptions {
    var usesData = true
    var tolerance = ExactDecimal.zero

    static let keys = [
      OptionKey(
        "infer-from-data",
        \Self.usesData,
        help: LocalizedText(
          vi: "Có suy ra tử số và mẫu số từ chính số liệu khi tiêu đề không nói rõ hay không.",
          en: "Whether part and base may be inferred from the figures where no title names them."
        )
      ),
      OptionKey(
        "tolerance",
        \Self.tolerance,
        in: .zero...ExactDecimal(100),
        help: LocalizedText(
          vi: "Độ lệch được bỏ qua, tính bằng điểm phần trăm, ngoài sai số làm tròn.",
          en: "The difference to ignore, in percentage points, beyond what rounding allows."
        )
      ),
    ]
  }

  static let info = RuleInfo(
    id: "PCT002",
    name: "percent-mismatch",
    family: .percentages,
    level: .error,
    status: .stable(since: "0.1.0"),
    summary: LocalizedText(
      vi: "Tỷ lệ ghi trong báo cáo không ứng với số liệu nào bên cạnh.",
      en: "A stated percentage is explained by none of the figures beside it."
    ),
    rationale: LocalizedText(
      vi: """
        Tỷ lệ được chép từ kỳ trước hoặc gõ nhầm chữ số rất khó nhận ra bằng mắt. Báo cáo có khi chia cho số \
        tiếp nhận, có khi cho số đã giải quyết hoặc số đến hạn, và có khi cắt bớt chữ số thay vì làm tròn; \
        vì vậy chỉ báo khi không có mẫu số nào giải thích được. Đối chiếu: biểu II.06a/VPCP/KSTT và các biểu \
        mẫu thống kê của Bộ Nội vụ (x = x.2 / x.1).
        """,
      en: """
        A rate copied from the last report or mistyped by a digit is hard to see. Reports divide by what was \
        received, resolved or due, and sometimes cut digits off instead of rounding; so a rate is reported \
        only if no base explains it. Sources: form II.06a/VPCP/KSTT and the statistics forms of the Ministry \
        of Home Affairs (x = x.2 / x.1).
        """
    ),
    limits: LocalizedText(
      vi: """
        Không kiểm tra tỷ lệ tăng, giảm, so cùng kỳ, so kế hoạch nếu bảng không cho thấy cách tính; tỷ lệ \
        không có số lượng đi kèm; mục tiêu và số ước lượng; 0/0. Câu không nói rõ mẫu số thì chỉ suy ra khi gần như \
        không còn cách hiểu khác, và chỉ cảnh báo khi tỷ lệ lệch không quá 10 điểm.
        """,
      en: """
        Growth, comparison and achievement are left out unless the table shows how they come about; so are \
        rates without a count, targets, approximate figures, and 0 of 0. Where a sentence does not name the base, it is \
        inferred only if hardly another is left; unless other shares of the sentence show it, the rate must be within \
        ten points, and the finding is a warning.
        """
    ),
    advice: LocalizedText(
      vi: "Tính lại tỷ lệ từ hai số liệu, hoặc sửa số liệu nếu tỷ lệ mới là đúng.",
      en: "Work out the rate again from the two figures, or mend the figure if the rate is right."
    ),
    messages: [
      MessageTemplate(
        "share",
        arguments: ["stated", "expected", "part", "base"],
        LocalizedText(
          vi: "Tỷ lệ ghi {stated} %, nhưng {part} trên {base} là {expected} %.",
          en: "The rate is stated as {stated} %, but {part} of {base} is {expected} %."
        )
      ),
      MessageTemplate(
        "growth",
        arguments: ["stated", "expected", "part", "base"],
        LocalizedText(
          vi: "Tỷ lệ tăng, giảm ghi {stated} %, nhưng từ {base} đến {part} là {expected} %.",
          en: "The growth is stated as {stated} %, but from {base} to {part} it is {expected} %."
        )
      ),
    ],
    valid: PercentMismatchExamples.valid,
    invalid: PercentMismatchExamples.invalid
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.tables.flatMap { table in
      inColumns(table, understanding) + inForms(table, understanding)
    } + inProse(understanding)
  }

  /// Whether a difference is more than the user wants to ignore.
  private func isBeyond(_ fact: Fact) -> Bool {
    guard let difference = fact.percent.value.subtracting(fact.expected)?.magnitude else {
      return true
    }
    return difference > options.tolerance
  }

  // MARK: Tables

  private func inColumns(_ table: UnderstoodTable, _ understanding: Understanding) -> [Violation] {
    table.shares.flatMap { share -> [Violation] in
      guard share.basis.highestLevel == .error || options.usesData else { return [] }
      return share.mismatches.compactMap { mismatch in
        violation(
          Fact(mismatch),
          isGrowth: mismatch.candidate.isGrowth,
          basis: share.basis,
          relation: table.relation(mismatch.candidate, column: share.column, row: mismatch.row)
        ) {
          let operands = names(table.model, mismatch.candidate, understanding)
          let cell = understanding.names(table.model, row: mismatch.row, column: share.column)
          return Names(operands.part, operands.base, cell)
        }
      }
    }
  }

  private func names(
    _ table: TableModel,
    _ candidate: ShareColumn.Candidate,
    _ understanding: Understanding
  ) -> (part: String, base: String) {
    let part = candidate.parts.map { understanding.columnName(table, $0) }.joined(separator: " + ")
    switch candidate.base {
    case .column(let column): return (part, understanding.columnName(table, column))
    case .both(let one, let other):
      let base = [one, other].map { understanding.columnName(table, $0) }
      return (part, base.joined(separator: " + "))
    case .total(let row): return (part, understanding.rowName(table, row))
    }
  }

  private func inForms(_ table: UnderstoodTable, _ understanding: Understanding) -> [Violation] {
    table.rates.compactMap { rate in
      guard case .inconsistent(let expected) = rate.verdict,
        let percent = table.model.value(rate.row, rate.column),
        let part = table.model.value(rate.part, rate.column),
        let base = table.model.value(rate.base, rate.column)
      else { return nil }
      let fact = Fact(percent: percent, part: part, base: base, expected: expected)
      return violation(fact, basis: .layout, relation: table.relation(rate)) {
        Names(
          understanding.rowName(table.model, rate.part),
          understanding.rowName(table.model, rate.base),
          understanding.names(table.model, row: rate.row, column: rate.column)
        )
      }
    }
  }

  // MARK: Prose

  private func inProse(_ understanding: Understanding) -> [Violation] {
    understanding.shares.compactMap { share in
      guard case .inconsistent(let expected) = share.verdict else { return nil }
      let figures = understanding.prose.figures
      let base = figures[share.base]
      let fact = Fact(
        percent: figures[share.percent].value,
        part: understanding.prose.part(of: share),
        base: base.value,
        expected: expected
      )
      return violation(fact, basis: share.basis, relation: understanding.relation(share)) {
        let labels = (share.others.reversed() + [share.part]).map { figures[$0].label }
        return Names(
          labels.map { understanding.words(at: $0) }.joined(separator: " + "),
          understanding.words(at: base.label)
        )
      }
    }
  }

  // MARK: Violations

  /// A percentage and the two figures that disprove it.
  private struct Fact {
    let percent: StatedValue
    let part: StatedValue
    let base: StatedValue
    let expected: ExactDecimal

    init(
      percent: StatedValue,
      part: StatedValue,
      base: StatedValue,
      expected: ExactDecimal
    ) {
      self.percent = percent
      self.part = part
      self.base = base
      self.expected = expected
    }

    init(_ mismatch: ShareColumn.Mismatch) {
      percent = mismatch.percent
      part = mismatch.part
      base = mismatch.base
      expected = mismatch.expected
    }
  }

  /// What the percentage and its two figures are called.
  private struct Names {
    let part: String
    let base: String
    let address: [String]
    let subject: [String]

    /// The names of figures in the text; what is told of is the part.
    init(_ part: String, _ base: String) {
      self.part = part
      self.base = base
      address = []
      subject = [part]
    }

    /// The names of figures in a table, and of the cell that holds the percentage.
    init(_ part: String, _ base: String, _ cell: CellNames) {
      self.part = part
      self.base = base
      address = cell.address
      subject = cell.subject
    }
  }

  private func violation(
    _ fact: Fact,
    isGrowth: Bool = false,
    basis: Basis,
    relation: Relation?,
    _ findNames: @escaping @Sendable () -> Names
  ) -> Violation? {
    guard isBeyond(fact) else { return nil }
    return Violation(
      at: fact.percent.range,
      message: isGrowth ? "growth" : "share",
      highestLevel: basis.highestLevel,
      relation: relation
    ) {
      let names = findNames()
      let (part, base) = (fact.part.value, fact.base.value)
      return Violation.Words(
        arguments: [
          "stated": .text(fact.percent.value.vietnamese),
          "expected": .text(fact.expected.vietnamese),
          "part": .text(part.vietnamese),
          "base": .text(base.vietnamese),
        ],
        arithmetic: isGrowth
          ? Arithmetic.growth(part: part, base: base, fact.expected)
          : Arithmetic.share(part: part, base: base, fact.expected),
        related: [.operand(names.part, fact.part), .operand(names.base, fact.base)],
        address: names.address,
        subject: names.subject
      )
    }
  }
}
