import AuditKitCore

/// Reports what a document speaks of as done on a day after its signing.
struct DateOrderRule: Rule {
  struct Options: RuleOptions {
    var graceDays = 0

    static let keys = [
      OptionKey(
        "grace-days",
        \Self.graceDays,
        in: 0...366,
        help: LocalizedText(
          vi: "Số ngày sau ngày ký mà việc nêu trong văn bản còn được chấp nhận.",
          en: "By how many days what is told may lie behind the signing."
        )
      )
    ]
  }

  static let info = RuleInfo(
    id: "DAT005",
    name: "date-order",
    family: .dates,
    level: .warning,
    status: .stable(since: "0.2.0"),
    legalBases: [.clericalWork("điều 8", "article 8")],
    summary: LocalizedText(
      vi: "Việc được nói là đã làm lại có ngày sau ngày ký văn bản.",
      en: "What is told as done has a day after the document was signed."
    ),
    rationale: LocalizedText(
      vi: """
        Báo cáo chỉ nêu việc đã xảy ra đến lúc ký; một ngày muộn hơn thường do gõ nhầm tháng, năm, hoặc do ngày ký \
        còn của bản cũ. Ngày ký là một thành phần thể thức của văn bản: Nghị định 30/2020/NĐ-CP, điều 8.
        """,
      en: """
        A report tells what happened until it was signed; a later day is mostly a slip in month or year, or the \
        date of signing is that of an older draft. The date is one of the required parts of a document: Decree \
        30/2020/NĐ-CP, article 8.
        """
    ),
    limits: LocalizedText(
      vi: """
        Không xét phần phương hướng, kế hoạch, thời hạn, ngày có hiệu lực, việc sẽ làm, văn bản không ghi tháng ký; \
        khoảng số liệu kết thúc sau ngày ký thuộc data-window, ngày nộp có thời hạn thuộc late-submission, \
        ngày của văn bản được viện dẫn thuộc citation-after-report.
        """,
      en: """
        Does not look at the outlook, plans, deadlines, days of effect, what is to be done, and documents without \
        a month of signing; windows of figures that end after the signing are data-window's, days of handing in \
        that have a deadline are late-submission's, dates of cited documents citation-after-report's.
        """
    ),
    advice: LocalizedText(
      vi: "Đối chiếu ngày của việc với ngày ký, sửa ngày sai.",
      en: "Compare the day with the date of signing, and correct the wrong one."
    ),
    messages: [
      MessageTemplate(
        "done-later",
        arguments: ["words", "day", "signed", "days"],
        LocalizedText(
          vi: "“{words}” ngày {day}, nhưng văn bản ký {signed}, sớm hơn {days} ngày.",
          en: "“{words}” on {day}, but the document was signed {signed}, {days} day(s) before."
        )
      ),
      MessageTemplate(
        "handed-in-later",
        arguments: ["day", "signed", "days"],
        LocalizedText(
          vi: "Ngày nộp {day} muộn hơn ngày ký văn bản ({signed}) {days} ngày.",
          en: "Handed in on {day}, but the document was signed {signed}, {days} day(s) before."
        )
      ),
    ],
    valid: DateOrderExamples.valid,
    invalid: DateOrderExamples.invalid
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    guard let signed = understanding.time.signedAtLatest else { return [] }
    return understanding.time.laterEvents.compactMap { event in
      let days = signed.days(to: event.day)
      return days > options.graceDays ? violation(event, days, understanding) : nil
    }
  }

  private func violation(
    _ event: LaterEvent,
    _ days: Int,
    _ understanding: Understanding
  ) -> Violation {
    Violation(
      at: event.date.range,
      message: event.words == nil ? "handed-in-later" : "done-later",
      highestLevel: .warning
    ) {
      let lexed = understanding.lexed
      let signed = understanding.time.signing
      var arguments: [String: Argument] = [
        "day": .text(event.day.text), "signed": .localized(signed), "days": .text(String(days)),
      ]
      if let words = event.words { arguments["words"] = .text(lexed.phrase(words).string) }
      return Violation.Words(
        arguments: arguments,
        arithmetic: understanding.time.signedAtLatest.map { "\(event.day.text) > \($0.text)" },
        related: [lexed.related(signing: understanding.time.letterhead)].compactMap { $0 },
        subject: [event.words == nil ? "submission" : "event"]
      )
    }
  }
}
