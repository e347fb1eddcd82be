import AuditKitCore

/// Reports that a report was signed after its own deadline.
struct LateReportRule: Rule {
  struct Options: RuleOptions {
    var graceDays = 0

    static let keys = [
      OptionKey(
        "grace-days",
        \Self.graceDays,
        in: 0...366,
        help: LocalizedText(
          vi: "Số ngày sau hạn mà báo cáo vẫn được coi là đúng hạn.",
          en: "How many days behind its deadline a report is still in time."
        )
      )
    ]
  }

  static let info = RuleInfo(
    id: "DAT004",
    name: "late-report",
    family: .dates,
    level: .warning,
    status: .stable(since: "0.2.0"),
    legalBases: [.reporting("điều 8 và 13", "articles 8 and 13")],
    summary: LocalizedText(
      vi: "Báo cáo ký sau thời hạn gửi báo cáo.",
      en: "The report was signed after the day on which it was due."
    ),
    rationale: LocalizedText(
      vi: """
        Báo cáo gửi trễ không kịp được tổng hợp ở cấp trên; thời hạn do cơ quan ban hành chế độ báo cáo quy định \
        (Nghị định 09/2019/NĐ-CP, điều 8 và 13).
        """,
      en: """
        A late report misses the one of the level above; the deadline is set by the body that prescribes the report \
        (Decree 09/2019/NĐ-CP, articles 8 and 13).
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ biết hạn ghi trong phần mở đầu của báo cáo và hạn ở mục deadlines của rules.yaml (mặc định không có hạn \
        nào). Ngày ký để trống thì không xét; ngày gửi thật, theo chữ ký số hay trục liên thông, không có trong văn \
        bản. Hạn đã qua hơn ba tháng là hạn của việc khác.
        """,
      en: """
        Knows only the deadline in the report's opening and those of the section deadlines of rules.yaml, which has \
        none by default. Silent where the day of signing is blank; when it was really sent does not stand in the \
        document. A deadline that is more than three months past is one of something else.
        """
    ),
    advice: LocalizedText(
      vi: "Kiểm tra ngày ký và thời hạn; nếu gửi trễ thì báo cáo lý do với nơi nhận.",
      en: "Check the date of signing and the deadline; if it is late, tell who receives it why."
    ),
    messages: [
      MessageTemplate(
        "stated",
        arguments: ["signed", "deadline", "due", "days"],
        LocalizedText(
          vi: """
            Báo cáo ký {signed}, trễ {days} ngày so với thời hạn “{deadline}” nêu trong phần mở đầu (muộn nhất {due}).
            """,
          en: """
            The report was signed {signed}, {days} day(s) after the deadline “{deadline}” of its opening (at the \
            latest {due}).
            """
        )
      ),
      MessageTemplate(
        "prescribed",
        arguments: ["signed", "period", "due", "basis", "days"],
        LocalizedText(
          vi: """
            Báo cáo ký {signed}, trễ {days} ngày; báo cáo {period} phải gửi muộn nhất ngày {due} ({basis}).
            """,
          en: """
            The report was signed {signed}, {days} day(s) late; reports on {period} are due on {due} ({basis}).
            """
        )
      ),
    ],
    valid: LateReportExamples.valid,
    invalid: LateReportExamples.invalid
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    let time = understanding.time
    guard !time.isOtherDocument, let signed = time.signingDate else { return [] }
    if let stated = stated(time, signed) { return [violation(stated, signed, understanding)] }
    return prescribed(understanding, signed).map { [$0] } ?? []
  }

  // MARK: In the opening

  /// A deadline further back is one of something else.
  private static let longestDelay = 92

  private func stated(_ time: TimeFacts, _ signed: CalendarDate) -> (Deadline, CalendarDate)? {
    for deadline in time.ownDeadlines {
      guard let day = deadline.date.date(inYear: signed.year),
        let due = deadline.includesDay ? day : day.adding(days: -1)
      else { continue }
      let delay = due.days(to: signed)
      if delay > options.graceDays, delay <= Self.longestDelay { return (deadline, due) }
    }
    return nil
  }

  private func violation(
    _ stated: (deadline: Deadline, due: CalendarDate),
    _ signed: CalendarDate,
    _ understanding: Understanding
  ) -> Violation {
    Violation(
      at: understanding.time.letterhead.date?.range ?? stated.deadline.range,
      message: "stated"
    ) {
      let words = understanding.words(at: stated.deadline.range)
      return Violation.Words(
        arguments: [
          "signed": .localized(understanding.time.signing), "deadline": .text(words),
          "due": .text(stated.due.text), "days": .text(String(stated.due.days(to: signed))),
        ],
        arithmetic: "\(signed.text) > \(stated.due.text)",
        related: [
          RelatedPlace(
            stated.deadline.range,
            LocalizedText(vi: "thời hạn: \(words)", en: "deadline: \(words)")
          )
        ],
        subject: ["stated"]
      )
    }
  }

  // MARK: In the configuration

  private func prescribed(_ understanding: Understanding, _ signed: CalendarDate) -> Violation? {
    let time = understanding.time
    guard !understanding.deadlines.rules.isEmpty, let place = time.letterhead.date?.range,
      let own = PeriodEvidence(time).ownPeriod,
      let deadline = understanding.deadlines.deadline(
        of: own,
        from: time.agencyLevel,
        signed: signed
      ), deadline.day.days(to: signed) > options.graceDays
    else { return nil }
    return Violation(
      at: place,
      message: "prescribed"
    ) {
      Violation.Words(
        arguments: [
          "signed": .localized(time.signing), "period": .localized(own.name),
          "due": .text(deadline.day.text), "basis": .text(deadline.basis),
          "days": .text(String(deadline.day.days(to: signed))),
        ],
        arithmetic: "\(signed.text) > \(deadline.day.text)",
        subject: ["prescribed"]
      )
    }
  }
}
