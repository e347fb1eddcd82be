import AuditKitCore

/// Puts what is wrong with an entry of a roster into words.
struct LateSubmissionMessages {
  /// What is wrong with an entry.
  enum Fault {
    case late(CalendarDate)
    /// Late by its date, though only others are marked as late.
    case lateWithoutMark(CalendarDate)
    /// Marked as late, and no date.
    case markedLate
    case markedInTime(CalendarDate)
    case onDeadlineDay(isNote: Bool)
  }

  static let templates = [
    MessageTemplate(
      "late",
      arguments: ["unit", "submitted", "days", "deadline"],
      LocalizedText(
        vi: "“{unit}” nộp ngày {submitted}, {days} ngày sau hạn “{deadline}”.",
        en: "“{unit}” handed in on {submitted}, {days} day(s) after the deadline “{deadline}”."
      )
    ),
    MessageTemplate(
      "late-without-mark",
      arguments: ["unit", "submitted", "days", "deadline"],
      LocalizedText(
        vi: """
          “{unit}” nộp ngày {submitted}, {days} ngày sau hạn “{deadline}”, nhưng không bị ghi trễ như đơn vị khác.
          """,
        en: """
          “{unit}” handed in on {submitted}, {days} day(s) after the deadline “{deadline}”, but is not marked late \
          as others are.
          """
      )
    ),
    MessageTemplate(
      "marked-late",
      arguments: ["unit", "stated", "deadline"],
      LocalizedText(
        vi: "“{unit}” được ghi “{stated}” so với hạn “{deadline}”.",
        en: "“{unit}” is marked “{stated}” against the deadline “{deadline}”."
      )
    ),
    MessageTemplate(
      "marked-in-time",
      arguments: ["unit", "stated", "submitted", "deadline"],
      LocalizedText(
        vi: "“{unit}” bị ghi “{stated}”, nhưng ngày {submitted} còn trong hạn “{deadline}”.",
        en: "“{unit}” is marked “{stated}”, but {submitted} is within the deadline “{deadline}”."
      )
    ),
    MessageTemplate(
      "on-deadline-day",
      arguments: ["unit", "submitted", "deadline"],
      LocalizedText(
        vi:
          "“{unit}” nộp đúng ngày {submitted}; hạn “{deadline}” hiểu chặt thì không gồm ngày này.",
        en:
          "“{unit}” handed in on {submitted}; read strictly the deadline “{deadline}” leaves out that day."
      )
    ),
  ]

  private let understanding: Understanding
  private let entry: SubmissionRoster.Entry
  private let due: SubmissionRoster.Due

  init(
    _ understanding: Understanding,
    _ entry: SubmissionRoster.Entry,
    _ due: SubmissionRoster.Due
  ) {
    self.understanding = understanding
    self.entry = entry
    self.due = due
  }

  func violation(_ fault: Fault) -> Violation {
    Violation(
      at: entry.place,
      message: message(fault),
      highestLevel: highestLevel(fault)
    ) {
      var arguments: [String: Argument] = [
        "unit": .text(printed(entry.unit)),
        "stated": .text(printed(entry.isMarkedLate ? entry.mark : entry.place)),
        "deadline": .text(printed(due.range)),
      ]
      if let day = entry.day {
        arguments["submitted"] = .text(day.text)
        arguments["days"] = .text(String(due.day.days(to: day)))
      }
      return Violation.Words(
        arguments: arguments,
        arithmetic: arithmetic(fault),
        related: [understanding.lexed.related(due)],
        address: ["dòng \(printed(entry.unit))"],
        subject: [printed(entry.unit)]
      )
    }
  }

  private func message(_ fault: Fault) -> String {
    switch fault {
    case .late: "late"
    case .lateWithoutMark: "late-without-mark"
    case .markedLate: "marked-late"
    case .markedInTime: "marked-in-time"
    case .onDeadlineDay: "on-deadline-day"
    }
  }

  private func highestLevel(_ fault: Fault) -> Level {
    if case .onDeadlineDay(isNote: true) = fault { return .note }
    return .warning
  }

  /// The comparison of the two days: `06/6/2018 > 05/6/2018`.
  private func arithmetic(_ fault: Fault) -> String? {
    switch fault {
    case .late(let day), .lateWithoutMark(let day): "\(day.text) > \(due.day.text)"
    case .markedInTime(let day):
      "\(day.text) \(due.includesDay ? "≤" : "<") \(due.day.text)"
    case .onDeadlineDay: "\(due.day.text) = \(due.day.text)"
    case .markedLate: nil
    }
  }

  /// The words in the text, with single blanks.
  private func printed(_ place: TextRange) -> String {
    understanding.lexed.phrase(place).string
  }
}
