import AuditKitCore

/// Compares the days of handing in with the deadline that a roster states.
struct LateSubmissionRule: Rule {
  struct Options: RuleOptions {
    var deadlineDay = DeadlineDay.note

    static let keys = [
      OptionKey(
        "deadline-day",
        \Self.deadlineDay,
        help: LocalizedText(
          vi: """
            Nộp đúng ngày hạn khi hạn ghi “trước ngày”: in-time (coi là đúng hạn), note (nhắc), late (coi là trễ).
            """,
          en: """
            Handed in on the very day where the deadline says “before”: in-time, note (mention it) or late.
            """
        )
      )
    ]
  }

  /// What handing in on the day itself counts as where the deadline is `trước ngày …`.
  enum DeadlineDay: String, OptionChoice {
    case inTime = "in-time"
    case note
    case late
  }

  static let info = RuleInfo(
    id: "DAT002",
    name: "late-submission",
    family: .dates,
    level: .warning,
    status: .stable(since: "0.2.0"),
    legalBases: [.reporting("điều 8 và 13", "articles 8 and 13")],
    summary: LocalizedText(
      vi: "Trong danh sách theo dõi, ngày nộp sau thời hạn, hoặc chữ ghi “trễ” trái với ngày nộp.",
      en:
        "In a roster a day of handing in lies behind the deadline, or a mark “late” contradicts it."
    ),
    rationale: LocalizedText(
      vi: """
        Thời hạn gửi báo cáo định kỳ do cơ quan ban hành chế độ báo cáo quy định (Nghị định 09/2019/NĐ-CP, điều \
        8 và 13), và việc gửi đúng hạn được chấm điểm trong chỉ số cải cách hành chính. “Trước ngày” không gồm \
        ngày đó; “chậm nhất”, “trước hoặc trong ngày”, “đến hết ngày” gồm cả ngày đó.
        """,
      en: """
        Deadlines of periodic reports are set by the body that prescribes them (Decree 09/2019/NĐ-CP, articles \
        8 and 13), and handing in on time counts in the reform index. “Before” leaves out the day itself; “at \
        the latest”, “before or on” and “until the end of” include it.
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ xét bảng có thời hạn ghi ở tiêu đề cột, tên bảng, một cột riêng hoặc câu ngay trước bảng; không xét đơn vị không nộp \
        (missing-submission) và thời hạn của chính báo cáo (late-report).
        """,
      en: """
        Looks only at tables with a deadline in header, title, a column of its own or a sentence just before; not at \
        units that handed in nothing (missing-submission) nor at the report's own deadline (late-report).
        """
    ),
    advice: LocalizedText(
      vi:
        "Nếu ngày đúng thì đơn vị nộp trễ: đôn đốc, ghi nhận; nếu ghi nhầm ngày hoặc chữ “trễ” thì sửa.",
      en: "If the day is right, the unit was late: follow up; if day or mark is a slip, correct it."
    ),
    messages: LateSubmissionMessages.templates,
    valid: LateSubmissionExamples.valid,
    invalid: LateSubmissionExamples.invalid
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.time.rosters.flatMap { roster in
      let marksLate = roster.entries.contains(where: \.isMarkedLate)
      return roster.entries.compactMap { entry -> Violation? in
        guard let due = entry.due, let fault = fault(entry, due, marksLate: marksLate) else {
          return nil
        }
        return LateSubmissionMessages(understanding, entry, due).violation(fault)
      }
    }
  }

  private func fault(
    _ entry: SubmissionRoster.Entry,
    _ due: SubmissionRoster.Due,
    marksLate: Bool
  ) -> LateSubmissionMessages.Fault? {
    guard let submitted = entry.day else { return entry.isMarkedLate ? .markedLate : nil }
    if submitted == due.day, !due.includesDay {
      return onDeadlineDay(isMarked: entry.isMarkedLate)
    }
    if due.delay(of: submitted) > 0 {
      return marksLate && !entry.isMarkedLate ? .lateWithoutMark(submitted) : .late(submitted)
    }
    return entry.isMarkedLate ? .markedInTime(submitted) : nil
  }

  private func onDeadlineDay(isMarked: Bool) -> LateSubmissionMessages.Fault? {
    if isMarked { return .onDeadlineDay(isNote: false) }
    switch options.deadlineDay {
    case .inTime: return nil
    case .note: return .onDeadlineDay(isNote: true)
    case .late: return .onDeadlineDay(isNote: false)
    }
  }
}
