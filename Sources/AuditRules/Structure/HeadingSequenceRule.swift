import AuditKitCore

/// Follows the numbers of headings and of groups in tables.
struct HeadingSequenceRule: Rule {
  static let info = RuleInfo(
    id: "STR002",
    name: "heading-sequence",
    family: .structure,
    level: .warning,
    status: .stable(since: "0.2.0"),
    legalBases: [.clericalWork("Phụ lục I, bố cục nội dung", "Appendix I, layout of contents")],
    summary: LocalizedText(
      vi: "Số thứ tự của mục, tiểu mục hoặc nhóm trong bảng bị trùng, bị nhảy hoặc lùi.",
      en:
        "The number of a section, an item or a group of a table is repeated, skipped or goes back."
    ),
    rationale: LocalizedText(
      vi: """
        Nghị định 30/2020/NĐ-CP, Phụ lục I, phần bố cục nội dung: phần, mục dùng chữ số La Mã, tiểu mục và khoản \
        dùng chữ số Ả Rập, điểm dùng chữ cái, đều theo thứ tự. Số mục sai làm hỏng viện dẫn “theo mục III.2” và \
        thường là dấu vết của một mục bị xoá hoặc chép từ kỳ trước.
        """,
      en: """
        Decree 30/2020/NĐ-CP, Appendix I, on the layout of contents: parts and sections take Roman numbers, \
        subsections and clauses Arabic ones, points letters, all in order. A wrong number breaks references such as \
        “section III.2”, and often is the trace of a section that was deleted or copied from an earlier report.
        """
    ),
    limits: LocalizedText(
      vi: """
        Dãy bắt đầu lại từ 1 được coi là dãy mới; dãy đánh số tiếp qua các phần là bình thường; mã chỉ tiêu như \
        3.2.1 trong bảng không xét; bảng chọn lọc tiêu chí (nhiều chỗ nhảy số) không xét; danh sách bỏ chữ đ \
        hoặc ghi d thay đ không báo. Số thứ tự của dòng trong bảng do row-sequence xét.
        """,
      en: """
        A count that begins again with 1 is a new one; counting on through several parts is normal; codes of \
        indicators such as 3.2.1 in tables are left out, and so are tables of chosen criteria (gaps all over) and \
        lists without the letter đ. Numbers of rows are the matter of row-sequence.
        """
    ),
    advice: LocalizedText(
      vi: "Xem có mục nào bị thiếu hoặc thừa không, rồi đánh lại số từ mục này trở đi.",
      en: "See whether a section is missing or too many, then number again from here on."
    ),
    messages: [
      MessageTemplate(
        "repeated",
        arguments: ["title", "stated", "previous", "expected"],
        LocalizedText(
          vi:
            "Mục “{title}” đánh số {stated}, trùng số với “{previous}”; theo thứ tự phải là {expected}.",
          en: "“{title}” is numbered {stated} like “{previous}”; in order it would be {expected}."
        )
      ),
      MessageTemplate(
        "skipped",
        arguments: ["title", "stated", "previous", "expected"],
        LocalizedText(
          vi:
            "Mục “{title}” đánh số {stated} ngay sau “{previous}”; theo thứ tự phải là {expected}.",
          en:
            "“{title}” is numbered {stated} right behind “{previous}”; in order it would be {expected}."
        )
      ),
      MessageTemplate(
        "backward",
        arguments: ["title", "stated", "previous", "expected"],
        LocalizedText(
          vi:
            "Mục “{title}” đánh số {stated}, lùi lại sau “{previous}”; theo thứ tự phải là {expected}.",
          en:
            "“{title}” is numbered {stated}, back behind “{previous}”; in order it would be {expected}."
        )
      ),
      MessageTemplate(
        "stray",
        arguments: ["title", "stated", "previous"],
        LocalizedText(
          vi: "“{title}” đánh số {stated} nhưng đứng lạc; số {stated} là của mục “{previous}”.",
          en: "“{title}” is numbered {stated}, but is out of place; {stated} is “{previous}”."
        )
      ),
      MessageTemplate(
        "late-start",
        arguments: ["title", "stated", "expected"],
        LocalizedText(
          vi: "Dãy mục bắt đầu từ “{title}” đánh số {stated}; không thấy mục {expected}.",
          en: "The sequence begins with “{title}”, numbered {stated}; there is no {expected}."
        )
      ),
    ],
    valid: HeadingSequenceExamples.valid,
    invalid: HeadingSequenceExamples.invalid
  )

  init(options: NoOptions) {}

  func check(_ understanding: Understanding) -> [Violation] {
    let outline = understanding.outline
    var violations: [Violation] = []
    for index in outline.sequences.indices where !outline.breaks[index].isEmpty {
      violations += outline.breaks[index].map {
        heading($0, outline.sequences[index], understanding)
      }
    }
    for table in understanding.tables where !table.numbering.isSound {
      for (sequence, breaks) in zip(table.numbering.sequences, table.numbering.breaks)
      where sequence.style == .roman {
        violations += breaks.map { group($0, sequence, table.model, understanding) }
      }
    }
    return violations
  }

  // MARK: Headings

  private func heading(
    _ found: SequenceBreak,
    _ sequence: NumberSequence,
    _ understanding: Understanding
  ) -> Violation {
    violation(found, sequence, heading: highestLevel(found, sequence), address: []) { member in
      let block = understanding.document.blocks[member.index]
      return understanding.words(at: TextRange(member.place.end, block.fragments.first.end))
    }
  }

  /// Where a list stops being headings, or begins late, text extraction may be to blame.
  private func highestLevel(_ found: SequenceBreak, _ sequence: NumberSequence) -> Level {
    guard let previous = found.previous else { return .note }
    let isAlike =
      sequence.members[previous].isHeading == sequence.members[found.member].isHeading
    return isAlike || sequence.style == .roman ? .warning : .note
  }

  // MARK: Groups

  private func group(
    _ found: SequenceBreak,
    _ sequence: NumberSequence,
    _ table: TableModel,
    _ understanding: Understanding
  ) -> Violation {
    // Of two groups, a table may have chosen I and III.
    let level: Level = sequence.members.count > 2 ? .warning : .note
    return violation(found, sequence, heading: level, address: [understanding.tableName(table)]) {
      understanding.rowName(table, $0.index)
    }
  }

  private func violation(
    _ found: SequenceBreak,
    _ sequence: NumberSequence,
    heading level: Level,
    address: @autoclosure @escaping @Sendable () -> [String],
    _ name: @escaping @Sendable (NumberSequence.Member) -> String
  ) -> Violation {
    Violation(
      at: sequence.members[found.member].place,
      message: found.kind.message,
      highestLevel: level
    ) {
      let words = SequenceWords(sequence: sequence, found: found)
      let title = name(sequence.members[found.member])
      return Violation.Words(
        arguments: [
          "title": .text(title),
          "stated": .text(words.stated),
          "expected": .text(words.expected),
          "previous": .text(found.previous.map { name(sequence.members[$0]) } ?? ""),
        ],
        arithmetic: words.arithmetic,
        related: words.related(name),
        address: address() + ["mục \(title)"],
        subject: [title]
      )
    }
  }
}

extension SequenceBreak.Kind {
  fileprivate var message: String {
    switch self {
    case .repeated: "repeated"
    case .skipped: "skipped"
    case .backward: "backward"
    case .stray: "stray"
    case .lateStart: "late-start"
    }
  }
}
