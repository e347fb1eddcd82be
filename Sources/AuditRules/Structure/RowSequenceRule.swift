import AuditKitCore

/// Follows the numbers in the column STT of a table.
struct RowSequenceRule: Rule {
  static let info = RuleInfo(
    id: "STR003",
    name: "row-sequence",
    family: .structure,
    level: .note,
    status: .stable(since: "0.2.0"),
    summary: LocalizedText(
      vi: "Cột STT của bảng bị nhảy số, trùng số, lùi số hoặc để trống ở một dòng đầy đủ.",
      en:
        "The column STT of a table skips, repeats or turns back a number, or is blank in a full row."
    ),
    rationale: LocalizedText(
      vi: """
        Số thứ tự là cách nhanh nhất để thấy bảng thiếu đơn vị hoặc có dòng bị chép hai lần; cấp trên đối chiếu số \
        dòng với số đơn vị phải báo cáo. Không văn bản nào bắt buộc, nên chỉ là ghi chú.
        """,
      en: """
        Numbers of rows are the quickest way to see that a unit is missing or a row was copied twice; the next level \
        compares them with the number of units that must report. No law demands them, so this is only a note.
        """
    ),
    limits: LocalizedText(
      vi: """
        Không xét mã nhiều cấp (3.2.1), dòng tiếp theo sau khi ngắt trang, dòng tổng, dòng nhóm, dòng “trong đó”; \
        bảng chọn lọc có nhiều chỗ nhảy số; trong bảng số liệu, dòng trống số chỉ báo khi số bị thiếu đúng ở đó.
        """,
      en: """
        Leaves out codes of several levels (3.2.1), rows that go on behind a page end, totals, groups and rows \
        “trong đó”, and tables of chosen rows with gaps all over; among figures a row without a number is \
        mentioned only where that very number is missing.
        """
    ),
    advice: LocalizedText(
      vi: "Kiểm tra xem có thiếu hoặc thừa dòng không, rồi đánh lại số thứ tự.",
      en: "See whether a row is missing or too many, then number the rows again."
    ),
    messages: [
      MessageTemplate(
        "repeated",
        arguments: ["row", "stated", "previous", "expected"],
        LocalizedText(
          vi:
            "Dòng “{row}” có STT {stated}, trùng với dòng “{previous}”; theo thứ tự phải là {expected}.",
          en:
            "Row “{row}” has the number {stated} of row “{previous}”; in order it would be {expected}."
        )
      ),
      MessageTemplate(
        "skipped",
        arguments: ["row", "stated", "previous", "expected"],
        LocalizedText(
          vi:
            "Dòng “{row}” có STT {stated} ngay sau dòng “{previous}”; theo thứ tự phải là {expected}.",
          en:
            "Row “{row}” has the number {stated} right behind “{previous}”; in order it would be {expected}."
        )
      ),
      MessageTemplate(
        "backward",
        arguments: ["row", "stated", "previous", "expected"],
        LocalizedText(
          vi:
            "Dòng “{row}” có STT {stated}, lùi lại sau dòng “{previous}”; theo thứ tự phải là {expected}.",
          en:
            "Row “{row}” has the number {stated}, back behind “{previous}”; in order it would be {expected}."
        )
      ),
      MessageTemplate(
        "blank",
        arguments: ["row", "expected"],
        LocalizedText(
          vi: "Dòng “{row}” để trống STT; theo thứ tự là {expected}.",
          en: "Row “{row}” has no number; in order it would be {expected}."
        )
      ),
    ],
    valid: RowSequenceExamples.valid,
    invalid: RowSequenceExamples.invalid
  )

  init(options: NoOptions) {}

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.tables.filter { !$0.numbering.isSound }.flatMap { table in
      let numbering = table.numbering
      let broken = zip(numbering.sequences, numbering.breaks)
        .filter { sequence, _ in sequence.style == .arabic }
        .flatMap { sequence, breaks in
          breaks.map { violation($0, sequence, table.model, understanding) }
        }
      return broken + numbering.unnumbered.map { blank($0, table.model, understanding) }
    }
  }

  private func violation(
    _ found: SequenceBreak,
    _ sequence: NumberSequence,
    _ table: TableModel,
    _ understanding: Understanding
  ) -> Violation {
    let member = sequence.members[found.member]
    return Violation(
      at: member.place,
      message: found.kind.rowMessage
    ) {
      let words = SequenceWords(sequence: sequence, found: found)
      let row = understanding.rowName(table, member.index)
      let previous = found.previous.map { sequence.members[$0].index }
      return Violation.Words(
        arguments: [
          "row": .text(row),
          "stated": .text(words.stated),
          "expected": .text(words.expected),
          "previous": .text(previous.map { understanding.rowName(table, $0) } ?? ""),
        ],
        arithmetic: words.arithmetic,
        related: words.related { understanding.rowName(table, $0.index) },
        address: [understanding.tableName(table), "dòng \(row)"],
        subject: understanding.subject(table, row: member.index)
      )
    }
  }

  private func blank(
    _ found: RowNumbering.Unnumbered,
    _ table: TableModel,
    _ understanding: Understanding
  ) -> Violation {
    let label = table.rows[found.row].labelColumn.map { table.table[found.row, $0].range }
    return Violation(
      at: label ?? table.table.rows[found.row].range,
      message: "blank"
    ) {
      let row = understanding.rowName(table, found.row)
      let neighbours = [found.previous, found.next].compactMap { $0 }
      return Violation.Words(
        arguments: ["row": .text(row), "expected": .text(String(found.expected))],
        related: neighbours.compactMap { index in
          guard let ordinal = table.rows[index].ordinal else { return nil }
          let name = "\(ordinal.numbers.last ?? 0). \(understanding.rowName(table, index))"
          return RelatedPlace(ordinal.range, LocalizedText(vi: "dòng \(name)", en: "row \(name)"))
        },
        address: [understanding.tableName(table), "dòng \(row)"],
        subject: understanding.subject(table, row: found.row)
      )
    }
  }
}

extension SequenceBreak.Kind {
  fileprivate var rowMessage: String {
    switch self {
    case .repeated: "repeated"
    case .skipped: "skipped"
    case .backward, .stray, .lateStart: "backward"
    }
  }
}
