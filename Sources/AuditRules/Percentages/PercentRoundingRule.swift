import AuditKitCore

/// Finds percentages whose further digits were cut off where they should have been rounded up.
///
/// Who cuts digits off does so everywhere, so each table, and all prose together, gives one finding.
struct PercentRoundingRule: Rule {
  struct Options: RuleOptions {
    var minimumDecimals = 0

    static let keys = [
      OptionKey(
        "minimum-decimals",
        \Self.minimumDecimals,
        in: 0...6,
        help: LocalizedText(
          vi:
            "Chỉ nhắc tỷ lệ ghi ít nhất ngần này chữ số thập phân; 1 nghĩa là bỏ qua tỷ lệ ghi tròn.",
          en: "Mention only percentages with at least so many decimals; 1 leaves out whole ones."
        )
      )
    ]
  }

  static let info = RuleInfo(
    id: "PCT003",
    name: "percent-rounding",
    family: .percentages,
    level: .note,
    status: .stable(since: "0.2.0"),
    summary: LocalizedText(
      vi: "Tỷ lệ bị cắt bớt chữ số thay vì làm tròn.",
      en: "A percentage was cut off instead of rounded."
    ),
    rationale: LocalizedText(
      vi: """
        20/21 là 95,238 %, làm tròn thành 95,24; ghi 95,23 là cắt bớt. Cắt bớt rất phổ biến và không làm sai \
        kết luận, nhưng làm các tỷ lệ thành phần không cộng đủ 100 và lệch với số do phần mềm tính. Cách làm \
        tròn thông thường: từ 5 trở lên thì tăng một đơn vị (như bảng tính và chuẩn XBRL Calculations 1.1).
        """,
      en: """
        20 of 21 are 95,238 %, rounded 95,24; 95,23 is cut off. Cutting off is common and changes no \
        conclusion, but shares then do not make 100, and differ from what the software works out. Commonly \
        5 and more is rounded up (as in spreadsheets, and in XBRL Calculations 1.1).
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ xét tỷ lệ mà lời văn, tiêu đề hoặc các dòng của bảng cho biết tử số và mẫu số. Mỗi bảng và phần lời văn chỉ có một nhận xét, nêu các chỗ \
        khác kèm theo.
        """,
      en: """
        Looks only at percentages whose two figures the words, the header or the rows show. Each table, and all prose, gives one \
        finding that lists the other places.
        """
    ),
    advice: LocalizedText(
      vi: "Làm tròn lại theo quy tắc thông thường, hoặc ghi thêm một chữ số thập phân.",
      en: "Round as usual, or print one more decimal."
    ),
    messages: [
      MessageTemplate(
        "cut",
        arguments: ["stated", "expected", "part", "base"],
        LocalizedText(
          vi:
            "Tỷ lệ ghi {stated} % là do cắt bớt chữ số; {part} trên {base} làm tròn là {expected} %.",
          en: "The rate of {stated} % was cut off; {part} of {base} rounds to {expected} %."
        )
      ),
      MessageTemplate(
        "habit",
        arguments: ["stated", "expected", "part", "base", "count"],
        LocalizedText(
          vi: """
            Tỷ lệ ghi {stated} % là do cắt bớt chữ số; {part} trên {base} làm tròn là {expected} %. Có {count} \
            tỷ lệ như vậy ở đây.
            """,
          en: """
            The rate of {stated} % was cut off; {part} of {base} rounds to {expected} %. There are {count} \
            such rates here.
            """
        )
      ),
    ],
    valid: [
      RuleExample("Trình độ đại học 17/22 người, đạt 77,27%; trung cấp 05/22 người, đạt 22,7%."),
      RuleExample(
        """
        Đơn vị→Đã tiếp nhận→Đã giải quyết→
        →→Số lượng→Tỷ lệ %
        Xã Bình An→120→118→98,33
        Xã Bình Hòa→75→75→100
        Xã Bình Phú→64→61→95,31
        """
      ),
      RuleExample(
        """
        STT→Chỉ tiêu→Đơn vị tính→Số lượng/Tỷ lệ
        1.→Tỷ lệ hoàn thành kế hoạch→%→94,44
        1.1.→Số nhiệm vụ đề ra→Nhiệm vụ→18
        1.2.→Số nhiệm vụ đã hoàn thành→Nhiệm vụ→17
        """
      ),
      RuleExample("Trình độ đại học 16/22 người, đạt 72%.", options: "minimum-decimals: 1"),
    ],
    invalid: [
      RuleExample(
        "Trình độ đại học 16/22 người, đạt ⟦72⟧%.",
        messages: ["Tỷ lệ ghi 72 % là do cắt bớt chữ số; 16 trên 22 làm tròn là 73 %."]
      ),
      RuleExample(
        """
        Đơn vị→Đã tiếp nhận→Đã giải quyết→
        →→Số lượng→Tỷ lệ %
        Xã Bình An→120→118→98,33
        Xã Bình Hòa→75→71→⟦94,66⟧
        Xã Bình Phú→64→59→92,18
        """,
        messages: [
          "Tỷ lệ ghi 94,66 % là do cắt bớt chữ số; 71 trên 75 làm tròn là 94,67 %. Có 2 tỷ lệ như vậy ở đây."
        ]
      ),
      RuleExample(
        """
        STT→Chỉ tiêu→Đơn vị tính→Số lượng/Tỷ lệ
        1.→Tỷ lệ hoàn thành kế hoạch→%→⟦66⟧
        1.1.→Số nhiệm vụ đề ra→Nhiệm vụ→24
        1.2.→Số nhiệm vụ đã hoàn thành→Nhiệm vụ→16
        """,
        messages: ["Tỷ lệ ghi 66 % là do cắt bớt chữ số; 16 trên 24 làm tròn là 67 %."]
      ),
    ]
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    let tables = understanding.tables.flatMap { table in
      [violation(columns(table), understanding), violation(forms(table), understanding)]
    }
    return (tables + [violation(prose(understanding), understanding)]).compactMap { $0 }
  }

  /// A percentage that was cut off.
  private struct Cut {
    let percent: StatedValue
    let part: StatedValue
    let base: StatedValue
    let expected: ExactDecimal
    /// Its cell; nil in prose.
    var cell: (table: TableModel, row: Int, column: Int)?
  }

  private func columns(_ table: UnderstoodTable) -> [Cut] {
    table.shares.flatMap { share -> [Cut] in
      guard !share.cuts.isEmpty, !restsOnWrongTotal(share, table) else { return [] }
      return share.cuts.map { cut in
        Cut(
          percent: cut.percent,
          part: cut.part,
          base: cut.base,
          expected: cut.expected,
          cell: (table.model, cut.row, share.column)
        )
      }
    }
  }

  /// Whether the percentages divide by a total that is wrong itself, which the totals' rule says.
  private func restsOnWrongTotal(_ share: ShareColumn, _ table: UnderstoodTable) -> Bool {
    guard case .total(let row) = share.favoured.base else { return false }
    return table.totals.contains { total in
      total.row == row
        && total.verdicts.contains {
          share.favoured.parts.contains($0.column) && $0.verdict.isInconsistent
        }
    }
  }

  private func forms(_ table: UnderstoodTable) -> [Cut] {
    let model = table.model
    return table.rates.compactMap { rate in
      guard let expected = rate.rounded, let percent = model.value(rate.row, rate.column),
        let part = model.value(rate.part, rate.column),
        let base = model.value(rate.base, rate.column)
      else { return nil }
      return Cut(
        percent: percent,
        part: part,
        base: base,
        expected: expected,
        cell: (model, rate.row, rate.column)
      )
    }
  }

  private func prose(_ understanding: Understanding) -> [Cut] {
    let figures = understanding.prose.figures
    return understanding.shares.compactMap { share in
      guard share.basis == .words, let expected = share.rounded else { return nil }
      return Cut(
        percent: figures[share.percent].value,
        part: figures[share.part].value,
        base: figures[share.base].value,
        expected: expected
      )
    }
  }

  private func violation(_ all: [Cut], _ understanding: Understanding) -> Violation? {
    if all.isEmpty { return nil }
    let cuts = all.filter { $0.percent.decimals >= options.minimumDecimals }
    guard let first = cuts.min(by: { $0.percent.range < $1.percent.range }) else { return nil }
    let others = cuts.filter { $0.percent.range != first.percent.range }
    return Violation(
      at: first.percent.range,
      message: others.isEmpty ? "cut" : "habit",
      highestLevel: .note
    ) {
      Violation.Words(
        arguments: [
          "stated": .text(first.percent.value.vietnamese),
          "expected": .text(first.expected.vietnamese),
          "part": .text(first.part.value.vietnamese),
          "base": .text(first.base.value.vietnamese),
          "count": .text(String(cuts.count)),
        ],
        arithmetic: Arithmetic.share(
          part: first.part.value,
          base: first.base.value,
          first.expected
        ),
        related: others.map {
          .operand("\($0.part.value.vietnamese) ÷ \($0.base.value.vietnamese)", $0.percent)
        },
        address: first.cell.map { understanding.address($0.table, row: $0.row, column: $0.column) }
          ?? [],
        subject: first.cell.map { [understanding.subject($0.table)] } ?? []
      )
    }
  }
}
