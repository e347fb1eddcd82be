import AuditKitCore

/// Reports documents that are counted as issued in a period, and dated outside of it.
struct CitationOutOfPeriodRule: Rule {
  struct Options: RuleOptions {
    var earlyDays = 61

    static let keys = [
      OptionKey(
        "early-days",
        \Self.earlyDays,
        in: 0...366,
        help: LocalizedText(
          vi: "Số ngày trước kỳ mà văn bản ban hành còn được tính vào kỳ, như kế hoạch của năm.",
          en: "How many days before its period a document may be issued, as plans for a year are."
        )
      )
    ]
  }

  static let info = RuleInfo(
    id: "CIT005",
    name: "citation-out-of-period",
    family: .citations,
    level: .warning,
    status: .stable(since: "0.2.0"),
    legalBases: [.reporting("điều 12", "article 12")],
    summary: LocalizedText(
      vi: "Văn bản được tính là ban hành trong kỳ nhưng ghi ngày ngoài kỳ.",
      en: "A document is counted as issued in a period, and dated outside of it."
    ),
    rationale: LocalizedText(
      vi: """
        Số văn bản ban hành trong kỳ là kết quả của kỳ; liệt kê văn bản của năm trước thì hoặc kết quả bị chép lại từ \
        báo cáo cũ, hoặc ngày ghi sai. Kỳ tính cả khoảng lấy số liệu, như từ ngày 15 tháng trước kỳ (Nghị định \
        09/2019/NĐ-CP, điều 12).
        """,
      en: """
        How many documents were issued is a result of the period; one that is dated in the year before was copied \
        from an older report, or its date is wrong. The days over which figures are counted belong to the period, as \
        from day 15 of the month before it (Decree 09/2019/NĐ-CP, article 12).
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ xét câu nêu kỳ (“Trong 9 tháng đầu năm …”, “trong kỳ”), rồi “ban hành” cùng số văn bản hoặc danh sách \
        ngay sau đó. Văn bản làm căn cứ, văn bản nêu trong trích yếu của văn bản khác, số lũy kế, số kỳ trước chuyển \
        sang và văn bản không ghi đủ ngày không xét; văn bản sau ngày ký thuộc citation-after-report.
        """,
      en: """
        Looks only at sentences that name a period (“Trong 9 tháng đầu năm …”, “trong kỳ”) and then have “ban hành” \
        with a number or list of documents right behind it. Leaves alone what is cited as a basis or in another's \
        title, cumulative and carried-over counts, and documents without a full date; those behind the signing are \
        citation-after-report's.
        """
    ),
    advice: LocalizedText(
      vi: "Chỉ tính văn bản ban hành trong kỳ, hoặc sửa ngày của văn bản cho đúng.",
      en: "Count only what was issued in the period, or correct the document's date."
    ),
    messages: [
      MessageTemplate(
        "outside",
        arguments: ["document", "day", "claim", "from", "to"],
        LocalizedText(
          vi: """
            “{document}” được tính là ban hành “{claim}”, nhưng ghi ngày {day}, ngoài khoảng từ {from} đến {to}.
            """,
          en: """
            “{document}” is counted as issued “{claim}”, but is dated {day}, outside of {from} to {to}.
            """
        )
      ),
      MessageTemplate(
        "several",
        arguments: ["count", "total", "documents", "claim", "from", "to"],
        LocalizedText(
          vi: """
            {count} trong {total} văn bản được tính là ban hành “{claim}” ghi ngày ngoài khoảng từ {from} đến {to}: \
            {documents}.
            """,
          en: """
            {count} of {total} documents that are counted as issued “{claim}” are dated outside of {from} to {to}: \
            {documents}.
            """
        )
      ),
    ],
    valid: CitationOutOfPeriodExamples.valid,
    invalid: CitationOutOfPeriodExamples.invalid
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    let time = understanding.time
    guard !time.isOtherDocument else { return [] }
    let issuances = time.issuances
    guard !issuances.isEmpty else { return [] }
    let own = PeriodEvidence(time).ownPeriod
    return issuances.compactMap { issuance in
      guard let period = issuance.period?.inYear(own?.year) ?? own,
        let span = IssueSpan(period, understanding)
      else { return nil }
      return violation(issuance, span, understanding)
    }
  }

  private func violation(
    _ issuance: Issuance,
    _ span: IssueSpan,
    _ understanding: Understanding
  ) -> Violation? {
    let signed = understanding.time.signedAtLatest
    let outside = issuance.documents.filter { document in
      guard let day = document.day, day <= signed ?? day else { return false }
      return !span.contains(day, earlyDays: options.earlyDays)
    }
    guard let first = outside.first, let mention = first.date ?? first.issuedOn,
      let day = mention.date
    else { return nil }
    let others = outside.dropFirst()
    return Violation(
      at: mention.range,
      message: others.isEmpty ? "outside" : "several"
    ) {
      var arguments: [String: Argument] = [
        "claim": .text(understanding.words(at: issuance.place)), "from": .text(span.start.text),
        "to": .text(span.end.text),
      ]
      if others.isEmpty {
        arguments["document"] = .text(understanding.name(of: first))
        arguments["day"] = .text(day.text)
      } else {
        arguments["count"] = .text(String(outside.count))
        arguments["total"] = .text(String(issuance.documents.count))
        arguments["documents"] = .text(list(outside, understanding))
      }
      return Violation.Words(
        arguments: arguments,
        arithmetic: day < span.start
          ? "\(day.text) < \(span.start.text)" : "\(day.text) > \(span.end.text)",
        related: [claim(issuance, understanding)] + others.map(understanding.related),
        subject: [first.key(in: understanding.lexed.text)]
      )
    }
  }

  /// How many documents a message names.
  private static let mostNames = 5

  private func list(_ documents: [Citation], _ understanding: Understanding) -> String {
    let names = documents.prefix(Self.mostNames).map { document in
      let day = document.day.map { " (\($0.text))" } ?? ""
      return "“\(understanding.name(of: document))”\(day)"
    }
    return names.joined(separator: "; ") + (documents.count > names.count ? "; …" : "")
  }

  private func claim(_ issuance: Issuance, _ understanding: Understanding) -> RelatedPlace {
    let words = understanding.words(at: issuance.claim)
    return RelatedPlace(issuance.claim, LocalizedText(vi: words, en: words))
  }
}

/// From when to when what is issued counts as issued in a period.
private struct IssueSpan {
  /// The first and the last day of the period by the calendar, or of the days over which figures are counted.
  private(set) var start: CalendarDate
  private(set) var end: CalendarDate

  init?(_ period: Period, _ understanding: Understanding) {
    guard let start = period.start, let end = period.end else { return nil }
    self.start = start
    self.end = end
    let time = understanding.time
    let signed = time.signedAtLatest ?? end
    if let prescribed = understanding.calendar.window(of: period, signed: signed) {
      extend(from: prescribed.start, to: prescribed.end)
    }
    for window in time.windows where window.certainty == .declared && !window.isExpected {
      guard let last = window.end, start <= last, last <= end else { continue }
      extend(from: window.start ?? last, to: last)
    }
  }

  private mutating func extend(from first: CalendarDate, to last: CalendarDate) {
    start = min(start, first)
    end = max(end, last)
  }

  func contains(_ day: CalendarDate, earlyDays: Int) -> Bool {
    day.days(to: start) <= earlyDays && day <= end
  }
}
