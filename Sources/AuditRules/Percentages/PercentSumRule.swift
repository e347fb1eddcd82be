import AuditKitCore

/// Finds shares that divide one whole and do not make 100 %.
struct PercentSumRule: Rule {
  struct Options: RuleOptions {
    var tolerance = ExactDecimal.zero

    static let keys = [
      OptionKey(
        "tolerance",
        \Self.tolerance,
        in: .zero...ExactDecimal(100),
        help: LocalizedText(
          vi: "Độ lệch so với 100 được bỏ qua, tính bằng điểm phần trăm, ngoài sai số làm tròn.",
          en:
            "The difference from 100 to ignore, in percentage points, beyond what rounding allows."
        )
      )
    ]
  }

  static let info = RuleInfo(
    id: "PCT004",
    name: "percent-sum",
    family: .percentages,
    level: .error,
    status: .stable(since: "0.2.0"),
    summary: LocalizedText(
      vi: "Các tỷ lệ chia một tổng thể không cộng lại được 100 %.",
      en: "Shares that divide one whole do not make 100 %."
    ),
    rationale: LocalizedText(
      vi: """
        Một nhiệm vụ chỉ có thể đã hoàn thành, đang triển khai hoặc chưa triển khai, nên ba tỷ lệ phải cộng \
        lại được 100 %. Mỗi tỷ lệ làm tròn chỉ lệch nhiều nhất nửa đơn vị cuối, nên n tỷ lệ lệch nhiều nhất n \
        nửa đơn vị (số học khoảng như chuẩn XBRL Calculations 1.1). Nguyên nhân thường gặp: một tỷ lệ \
        được chép từ kỳ trước.
        """,
      en: """
        A task is done, under way or not begun, so the three shares must make 100 %. Rounding moves each share \
        by half a unit of its last place at most, and n shares by n halves (interval arithmetic as in XBRL \
        Calculations 1.1). A common cause is a share copied from the last report.
        """
    ),
    limits: LocalizedText(
      vi: """
        Trong lời văn chỉ xét các lớp loại trừ nhau của cùng một thứ (đã, đang, chưa; các mức hài lòng; trước, \
        đúng, quá hạn; nam, nữ), và chỉ báo thiếu khi các lớp đã đủ. Trong bảng chỉ xét các cột tỷ lệ cộng lại \
        được 100 ở hầu hết các dòng, hoặc cột có dòng tổng ghi 100. Tỷ lệ có số lượng đi kèm do PCT002 kiểm tra.
        """,
      en: """
        In prose only classes that exclude each other, of one thing (done, under way, not begun; degrees of \
        satisfaction; early, on time, late; men, women), and a lack only where no class is missing. In tables \
        only columns of shares that make 100 in nearly all rows, or a column whose total row states 100. \
        Shares beside their counts are the business of PCT002.
        """
    ),
    advice: LocalizedText(
      vi: "Tính lại từng tỷ lệ từ số lượng; thường chỉ một tỷ lệ bị ghi sai.",
      en: "Work out each share from its count again; mostly only one is wrong."
    ),
    messages: [
      MessageTemplate(
        "classes",
        arguments: ["shares", "sum"],
        LocalizedText(
          vi:
            "Các tỷ lệ {shares} chia cùng một tổng thể nhưng cộng lại được {sum} %, không phải 100 %.",
          en: "The shares {shares} divide one whole but make {sum} %, not 100 %."
        )
      ),
      MessageTemplate(
        "rows",
        arguments: ["row", "shares", "sum", "holds", "evaluated"],
        LocalizedText(
          vi: """
            Dòng '{row}': các tỷ lệ {shares} cộng lại được {sum} %, trong khi ở {holds} trên {evaluated} dòng \
            chúng cộng lại được 100 %.
            """,
          en: """
            Row '{row}': the shares {shares} make {sum} %, while they make 100 % in {holds} of {evaluated} rows.
            """
        )
      ),
      MessageTemplate(
        "column",
        arguments: ["column", "sum"],
        LocalizedText(
          vi: "Cột '{column}': các dòng cộng lại được {sum} %, nhưng dòng tổng ghi 100 %.",
          en: "Column '{column}': the rows make {sum} %, but the total row states 100 %."
        )
      ),
    ],
    valid: PercentSumExamples.valid,
    invalid: PercentSumExamples.invalid
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    let prose = understanding.shareSums.compactMap { sum in
      sum.verdict.isInconsistent && isBeyond(sum.sum) ? violation(sum, understanding) : nil
    }
    let tables = understanding.tables.flatMap { table in
      table.shareTotals.compactMap { total in
        isBeyond(total.sum) ? violation(total, table, understanding) : nil
      }
    }
    return prose + tables
  }

  private func isBeyond(_ sum: ExactDecimal) -> Bool {
    guard let difference = sum.subtracting(ExactDecimal(100))?.magnitude else { return false }
    return difference > options.tolerance
  }

  private func violation(_ sum: ProseShareSum, _ understanding: Understanding) -> Violation? {
    let shares = sum.shares.map { understanding.prose.figures[$0] }
    guard let first = shares.first else { return nil }
    return Violation(
      at: first.value.range,
      message: "classes",
      relation: understanding.relation(sum)
    ) {
      let names = shares.map { understanding.words(at: $0.label) }
      return Violation.Words(
        arguments: ["shares": addends(shares.map(\.value)), "sum": .text(sum.sum.vietnamese)],
        arithmetic: arithmetic(shares.map(\.value), sum.sum),
        related: zip(names, shares).dropFirst().map { .operand($0, $1.value) },
        subject: names
      )
    }
  }

  private func violation(
    _ total: ShareTotal,
    _ understood: UnderstoodTable,
    _ understanding: Understanding
  ) -> Violation? {
    let table = understood.model
    let values = total.cells.compactMap { table.value($0.row, $0.column) }
    guard let cell = total.cells.first, let first = values.first else { return nil }
    let isOfData = total.basis.isOfData
    return Violation(
      at: first.range,
      message: isOfData ? "rows" : "column",
      highestLevel: total.basis.highestLevel,
      relation: understood.relation(total)
    ) {
      let names = understanding.names(table, row: cell.row, column: cell.column)
      var arguments: [String: Argument] = [
        "row": .text(names.row), "column": .text(names.column), "shares": addends(values),
        "sum": .text(total.sum.vietnamese),
      ]
      if case .data(let holds, let evaluated) = total.basis {
        arguments["holds"] = .text(String(holds))
        arguments["evaluated"] = .text(String(evaluated))
      }
      return Violation.Words(
        arguments: arguments,
        arithmetic: arithmetic(values, total.sum),
        related: zip(total.cells, values).dropFirst().map { cell, value in
          .operand(
            isOfData
              ? understanding.columnName(table, cell.column)
              : understanding.rowName(table, cell.row),
            value
          )
        },
        address: names.address,
        subject: names.subject
      )
    }
  }

  private func addends(_ shares: [StatedValue]) -> Argument {
    .text(Arithmetic.addends(shares.map { ($0.value, false) }))
  }

  private func arithmetic(_ shares: [StatedValue], _ sum: ExactDecimal) -> String {
    Arithmetic.sum(shares.map { ($0.value, false) }, sum) + " ≠ 100"
  }
}
