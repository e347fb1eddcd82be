import AuditKitCore

/// Compares the places of a report that state one count of dossiers, rates with the counts that they follow from, and
/// groups of forms with their rows.
struct FigureConflictRule: Rule {
  struct Options: RuleOptions {
    var comparesText = true

    static let keys = [
      OptionKey(
        "compare-text",
        \Self.comparesText,
        help: LocalizedText(
          vi: "Có so số ở hai mục của phần lời với nhau hay chỉ so với bảng và biểu mẫu.",
          en:
            "Whether two sections of the text are compared, or only the text with tables and forms."
        )
      )
    ]
  }

  static let info = RuleInfo(
    id: "CON001",
    name: "figure-conflict",
    family: .consistency,
    level: .warning,
    status: .stable(since: "0.2.0"),
    legalBases: [.clericalWork("Phụ lục I, mục III", "Appendix I, III")],
    summary: LocalizedText(
      vi: "Cùng một chỉ tiêu nhưng hai nơi trong báo cáo ghi hai số không khớp nhau.",
      en: "One indicator is stated with values that do not agree in two places of the report."
    ),
    rationale: LocalizedText(
      vi: """
        Phụ lục và biểu mẫu là căn cứ của số liệu trong phần lời; hai số khác nhau thì người nhận không biết số \
        nào đúng. Phụ lục phải được dẫn ra trong phần lời: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.
        """,
      en: """
        Appendices and forms are the proof of what the text says; if they differ, who reads the report cannot \
        know which figure is right. The text must point to its appendices: decree 30/2020/NĐ-CP, appendix I, \
        part III.
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ so số hồ sơ tiếp nhận, giải quyết, đang giải quyết (theo thời hạn, cách nộp) của cả một cấp, của một đơn \
        vị hoặc một lĩnh vực, khi biết chắc hai nơi nói về cùng một đối tượng và mọi chữ quanh con số đều hiểu được. \
        Lĩnh vực không kèm tên cấp chỉ được so khi báo cáo chỉ nói về một cấp. Không so kỳ khác, số ước, chỉ tiêu; tỷ \
        lệ chỉ xét khi là tỷ lệ đúng hạn hay quá hạn và báo cáo nêu cả số đã giải quyết, số quá hạn; không so hai bảng với nhau; bỏ qua khi chênh lệch đúng bằng số kỳ trước chuyển sang. Nhóm của biểu mẫu chỉ xét khi ghi 0 mà không \
        có đơn vị tính, hoặc khi mã in sẵn cho biết 0 là “Không”.
        """,
      en: """
        Compares counts of dossiers received, resolved and pending (by timing and channel) of a level of \
        government, a unit or a field, where both places surely speak of the same one and every word around the \
        figures is understood. A field whose level is not named is compared only where the report speaks of one \
        level. Leaves out other periods, estimates and targets, two tables, and a difference that is just \
        what was carried over. Rates are looked at only where they are of what was in time or late, and the report \
        counts both what was resolved and what of it was late. Groups of forms are looked at only where they say 0 and have no unit, or codes that \
        say that 0 means no.
        """
    ),
    advice: LocalizedText(
      vi: """
        Đối chiếu với phần mềm một cửa rồi sửa một trong hai nơi; nếu chốt số liệu ở hai thời điểm thì lấy lại số \
        cùng một thời điểm hoặc nói rõ vì sao.
        """,
      en: """
        Check both against the one-stop software and mend one of them; if they were counted up to different \
        days, count both up to the same day or say why not.
        """
    ),
    messages: FigureConflictMessages.templates,
    valid: FigureConflictExamples.valid + RateConflictExamples.valid + DeniedGroupExamples.valid,
    invalid: FigureConflictExamples.invalid + RateConflictExamples.invalid
      + DeniedGroupExamples.invalid
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    guard !understanding.time.isOtherDocument else { return [] }
    let messages = FigureConflictMessages(understanding)
    let conflicts = understanding.indicatorConflicts
    let counts = conflicts.counts.filter { options.comparesText || !$0.isWithinText }
    // A percentage that has its count beside it is the business of PCT002.
    let shares = Set(understanding.shares.map { FigurePlace.figure($0.percent) })
    let rates = conflicts.rates.filter {
      !shares.contains($0.rate.place) && (options.comparesText || !$0.isWithinText)
    }
    return counts.map { messages.violation($0) } + rates.map { messages.violation($0) }
      + understanding.tables.flatMap { table in
        table.deniedGroups.map { messages.violation($0, in: table.model) }
      }
  }
}
