import AuditKitCore

/// Reports dates that no calendar has, and days of the week that do not belong to their date.
struct DateInvalidRule: Rule {
  struct Options: RuleOptions {
    var checksWeekdays = true

    static let keys = [
      OptionKey(
        "check-weekdays",
        \Self.checksWeekdays,
        help: LocalizedText(
          vi: "Có đối chiếu thứ trong tuần với ngày hay không.",
          en: "Whether days of the week are compared with their date."
        )
      )
    ]
  }

  static let info = RuleInfo(
    id: "DAT001",
    name: "date-invalid",
    family: .dates,
    level: .error,
    status: .stable(since: "0.2.0"),
    legalBases: [.clericalWork("Phụ lục I, mục II.4", "Appendix I, II.4")],
    summary: LocalizedText(
      vi: "Ngày không có trong lịch, hoặc thứ trong tuần không ứng với ngày.",
      en: "A date that no calendar has, or a day of the week that is another one."
    ),
    rationale: LocalizedText(
      vi: """
        Ngày gõ sai làm sai căn cứ pháp lý, thời hạn và khoảng số liệu mà người đọc không nhận ra. Cách ghi ngày, \
        tháng, năm: Nghị định 30/2020/NĐ-CP, phụ lục I; lịch dùng là dương lịch.
        """,
      en: """
        A mistyped date spoils legal bases, deadlines and data windows, and readers do not notice. How dates are \
        written: Decree 30/2020/NĐ-CP, appendix I; the calendar is the Gregorian one.
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ xét khi lời văn cho biết đó là ngày; không xét số văn bản, phân số, tỷ số, khoảng “30/4-01/5”, ngày để \
        trống. Thứ trong tuần chỉ xét khi đứng ngay cạnh một ngày có đủ năm.
        """,
      en: """
        Looks only where the words show that a date is meant; not at document numbers, fractions, scores, ranges \
        such as “30/4-01/5” and blanks. Days of the week count only right beside a date with its year.
        """
    ),
    advice: LocalizedText(
      vi: "Tra lại ngày trong văn bản gốc hoặc lịch công tác rồi sửa.",
      en: "Look the date up in the original document or the calendar, and correct it."
    ),
    messages: [
      MessageTemplate(
        "no-such-day",
        arguments: ["stated", "month", "last"],
        LocalizedText(
          vi: "Không có ngày “{stated}”: {month} chỉ có {last} ngày.",
          en: "There is no “{stated}”: {month} has {last} days."
        )
      ),
      MessageTemplate(
        "no-such-month",
        arguments: ["stated", "month"],
        LocalizedText(
          vi: "Không có ngày “{stated}”: một năm không có tháng {month}.",
          en: "There is no “{stated}”: a year has no month {month}."
        )
      ),
      MessageTemplate(
        "wrong-weekday",
        arguments: ["stated", "date", "weekday"],
        LocalizedText(
          vi: "Ngày {date} là {weekday}, không phải “{stated}”.",
          en: "{date} is a {weekday}, not “{stated}”."
        )
      ),
    ],
    valid: DateInvalidExamples.valid,
    invalid: DateInvalidExamples.invalid
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.time.dateFaults.compactMap { violation($0, understanding.lexed) }
  }

  private func violation(_ fault: DateFault, _ lexed: LexedText) -> Violation? {
    if case .wrongWeekday = fault.kind {
      guard options.checksWeekdays, let day = fault.date.date else { return nil }
      return wrongWeekday(fault, day, lexed)
    }
    return Violation(
      at: fault.place,
      message: fault.kind.message
    ) {
      let stated = Argument.text(lexed.phrase(fault.place).string)
      guard case .noSuchDay(let last) = fault.kind else {
        let month = fault.date.month.map(String.init) ?? ""
        return Violation.Words(
          arguments: ["stated": stated, "month": .text(month)],
          arithmetic: "\(month) > 12",
          subject: ["date"]
        )
      }
      let month = Period(.month, fault.date.month, year: fault.date.year).name
      return Violation.Words(
        arguments: ["stated": stated, "month": .localized(month), "last": .text(String(last))],
        arithmetic: fault.date.day.map { "\($0) > \(last)" },
        subject: ["date"]
      )
    }
  }

  private func wrongWeekday(
    _ fault: DateFault,
    _ day: CalendarDate,
    _ lexed: LexedText
  ) -> Violation {
    Violation(
      at: fault.place,
      message: fault.kind.message
    ) {
      let words = lexed.phrase(fault.date.range).string
      return Violation.Words(
        arguments: [
          "stated": .text(lexed.phrase(fault.place).string),
          "date": .text(day.text),
          "weekday": .localized(Self.weekdays[day.weekday - 1]),
        ],
        related: [
          RelatedPlace(
            fault.date.range,
            LocalizedText(vi: "ngày: \(words)", en: "date: \(words)")
          )
        ],
        subject: ["weekday"]
      )
    }
  }

  /// From Monday on.
  private static let weekdays = [
    LocalizedText(vi: "thứ Hai", en: "Monday"), LocalizedText(vi: "thứ Ba", en: "Tuesday"),
    LocalizedText(vi: "thứ Tư", en: "Wednesday"), LocalizedText(vi: "thứ Năm", en: "Thursday"),
    LocalizedText(vi: "thứ Sáu", en: "Friday"), LocalizedText(vi: "thứ Bảy", en: "Saturday"),
    LocalizedText(vi: "Chủ nhật", en: "Sunday"),
  ]
}

extension DateFault.Kind {
  fileprivate var message: String {
    switch self {
    case .noSuchDay: "no-such-day"
    case .noSuchMonth: "no-such-month"
    case .wrongWeekday: "wrong-weekday"
    }
  }
}
