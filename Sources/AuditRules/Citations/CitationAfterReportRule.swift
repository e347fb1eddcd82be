import AuditKitCore

/// Reports a cited document that is dated after the report that cites it.
struct CitationAfterReportRule: Rule {
  struct Options: RuleOptions {
    var graceDays = 0

    static let keys = [
      OptionKey(
        "grace-days",
        \Self.graceDays,
        in: 0...366,
        help: LocalizedText(
          vi: "Số ngày sau ngày ký mà ngày của văn bản được viện dẫn còn được chấp nhận.",
          en: "By how many days a cited document may be dated behind the signing."
        )
      )
    ]
  }

  static let info = RuleInfo(
    id: "CIT004",
    name: "citation-after-report",
    family: .citations,
    level: .error,
    status: .stable(since: "0.2.0"),
    legalBases: [.clericalWork("điều 15", "article 15")],
    summary: LocalizedText(
      vi: "Văn bản được viện dẫn có ngày ban hành sau ngày ký của báo cáo.",
      en: "A cited document is dated after the report was signed."
    ),
    rationale: LocalizedText(
      vi: """
        Số và ngày chỉ có khi văn bản đã ban hành (Nghị định 30/2020/NĐ-CP, điều 15), nên báo cáo không thể viện dẫn \
        một văn bản ban hành sau ngày ký. Thường là gõ nhầm tháng, năm, hoặc ngày ký còn của bản cũ.
        """,
      en: """
        A document has number and date once it is issued (Decree 30/2020/NĐ-CP, article 15), so a report cannot \
        cite one that was issued after its signing. Mostly month or year are a slip, or the date of signing is that \
        of an older draft.
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ xét văn bản có số, ký hiệu và ngày đủ ngày, tháng, năm; báo cáo không ghi tháng ký thì không xét, để \
        trống ngày thì tính đến cuối tháng. Sự việc có ngày sau ngày ký thuộc date-order, dòng “Kèm theo” của phụ \
        lục thuộc document-identity.
        """,
      en: """
        Looks only at documents with number, symbol and a full date; silent where the report names no month of \
        signing, and of a blank day it takes the month's last. Events behind the signing are date-order's, the \
        lines of appendices document-identity's.
        """
    ),
    advice: LocalizedText(
      vi: "Đối chiếu ngày của văn bản được viện dẫn với ngày ký báo cáo, sửa ngày sai.",
      en: "Compare the document's date with that of the report, and correct the wrong one."
    ),
    messages: [
      MessageTemplate(
        "later",
        arguments: ["document", "day", "signed", "days"],
        LocalizedText(
          vi: "“{document}” ghi ngày {day}, nhưng báo cáo ký {signed}, sớm hơn {days} ngày.",
          en:
            "“{document}” is dated {day}, but the report was signed {signed}, {days} day(s) before."
        )
      )
    ],
    valid: CitationAfterReportExamples.valid,
    invalid: CitationAfterReportExamples.invalid
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    let time = understanding.time
    guard let signed = time.signedAtLatest else { return [] }
    let enclosed = Set(time.enclosures.map(\.reference))
    return time.citations.compactMap { citation in
      guard let mention = citation.date ?? citation.issuedOn, let day = mention.date,
        day > signed, signed.days(to: day) > options.graceDays,
        !enclosed.contains(citation.reference)
      else { return nil }
      return violation(citation, mention, day, after: signed, understanding)
    }
  }

  private func violation(
    _ citation: Citation,
    _ mention: DateMention,
    _ day: CalendarDate,
    after signed: CalendarDate,
    _ understanding: Understanding
  ) -> Violation {
    Violation(
      at: mention.range,
      message: "later"
    ) {
      Violation.Words(
        arguments: [
          "document": .text(understanding.name(of: citation)), "day": .text(day.text),
          "signed": .localized(understanding.time.signing),
          "days": .text(String(signed.days(to: day))),
        ],
        arithmetic: "\(day.text) > \(signed.text)",
        related: [understanding.lexed.related(signing: understanding.time.letterhead)]
          .compactMap { $0 },
        subject: [citation.key(in: understanding.lexed.text)]
      )
    }
  }
}
