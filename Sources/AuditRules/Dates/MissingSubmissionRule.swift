import AuditKitCore

/// Reports units of a roster that handed in nothing.
struct MissingSubmissionRule: Rule {
  struct Options: RuleOptions {
    var reportsBlanks = true

    static let keys = [
      OptionKey(
        "report-blanks",
        \Self.reportsBlanks,
        help: LocalizedText(
          vi: "Có coi ô trống trong cột mà các ô khác đều ghi ngày là chưa nộp hay không.",
          en: "Whether a blank cell in a column of days counts as nothing handed in."
        )
      )
    ]
  }

  static let info = RuleInfo(
    id: "DAT003",
    name: "missing-submission",
    family: .dates,
    level: .warning,
    status: .stable(since: "0.2.0"),
    legalBases: [.reporting("điều 8 và 13", "articles 8 and 13")],
    summary: LocalizedText(
      vi:
        "Trong danh sách theo dõi, một đơn vị được ghi không nộp, chưa nộp, hoặc ô ngày nộp để trống.",
      en: "A roster says that a unit handed in nothing, or leaves its day of handing in blank."
    ),
    rationale: LocalizedText(
      vi: """
        Số liệu tổng hợp thiếu phần của đơn vị không báo cáo, nên người đọc phải biết đơn vị nào thiếu và vì sao. \
        Trách nhiệm gửi báo cáo đầy đủ, đúng hạn: Nghị định 09/2019/NĐ-CP, điều 8 và 13.
        """,
      en: """
        Totals lack the share of a unit that did not report, so the reader must know which ones are missing, and \
        why. The duty to report in full and in time: Decree 09/2019/NĐ-CP, articles 8 and 13.
        """
    ),
    limits: LocalizedText(
      vi: """
        Không nhắc khi văn bản ký trước thời hạn. Ô trống chỉ xét trong danh sách về báo cáo, khi ít nhất ba đơn vị \
        và ba phần tư số đơn vị đã được ghi; ô ghi “-”, “miễn”, “không thuộc đối tượng” không bị coi là thiếu.
        """,
      en: """
        Says nothing if the document was signed before the deadline. A blank counts only in a roster of reports in \
        which at least three units and three quarters of them are filled in; “-” and words such as “miễn” are no \
        blanks.
        """
    ),
    advice: LocalizedText(
      vi: "Đôn đốc đơn vị, hoặc ghi ngày nộp nếu đã nộp; nêu rõ số liệu tổng hợp thiếu đơn vị nào.",
      en: "Follow up, or fill in the day; say which units the totals lack."
    ),
    messages: [
      MessageTemplate(
        "marked-missing",
        arguments: ["unit", "stated", "deadline"],
        LocalizedText(
          vi: "“{unit}” được ghi “{stated}” so với hạn “{deadline}”.",
          en: "“{unit}” is marked “{stated}” against the deadline “{deadline}”."
        )
      ),
      MessageTemplate(
        "marked-missing-undated",
        arguments: ["unit", "stated"],
        LocalizedText(
          vi: "“{unit}” được ghi “{stated}” trong danh sách theo dõi.",
          en: "“{unit}” is marked “{stated}” in the roster."
        )
      ),
      MessageTemplate(
        "blank",
        arguments: ["unit", "filled", "all"],
        LocalizedText(
          vi: "“{unit}” để trống ngày nộp, trong khi {filled}/{all} đơn vị đã được ghi.",
          en: "The day for “{unit}” is blank, though {filled} of {all} units are filled in."
        )
      ),
    ],
    valid: MissingSubmissionExamples.valid,
    invalid: MissingSubmissionExamples.invalid
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.time.rosters.flatMap { roster in
      let filled = roster.entries.count { !$0.isBlank }
      let judgesBlanks = options.reportsBlanks && Self.isFilled(roster, filled)
      return roster.entries.compactMap { entry -> Violation? in
        guard Self.isOver(entry.due, understanding.time) else { return nil }
        if entry.isMarkedMissing { return marked(entry, roster, understanding) }
        guard judgesBlanks, entry.isBlank, !entry.isMarkedLate else { return nil }
        return blank(entry, filled, roster, understanding)
      }
    }
  }

  /// Whether so many cells are filled that a blank one means something.
  private static func isFilled(_ roster: SubmissionRoster, _ filled: Int) -> Bool {
    roster.isOfReports && filled >= 3 && filled * 4 >= roster.entries.count * 3
  }

  /// Whether the deadline had passed when the document was signed, as far as both are known.
  private static func isOver(_ due: SubmissionRoster.Due?, _ time: TimeFacts) -> Bool {
    guard let due, let signed = time.signingDate else { return true }
    return due.includesDay ? signed > due.day : signed >= due.day
  }

  // MARK: Words

  private func marked(
    _ entry: SubmissionRoster.Entry,
    _ roster: SubmissionRoster,
    _ understanding: Understanding
  ) -> Violation {
    let message = entry.due == nil ? "marked-missing-undated" : "marked-missing"
    return violation(message, at: entry.mark, entry, understanding) {
      let stated = understanding.lexed.phrase(entry.mark).string
      guard let due = entry.due else { return ["stated": .text(stated)] }
      let deadline = understanding.lexed.phrase(due.range).string
      return ["stated": .text(stated), "deadline": .text(deadline)]
    }
  }

  private func blank(
    _ entry: SubmissionRoster.Entry,
    _ filled: Int,
    _ roster: SubmissionRoster,
    _ understanding: Understanding
  ) -> Violation {
    violation("blank", at: entry.place, entry, understanding) {
      ["filled": .text(String(filled)), "all": .text(String(roster.entries.count))]
    }
  }

  private func violation(
    _ message: String,
    at place: TextRange,
    _ entry: SubmissionRoster.Entry,
    _ understanding: Understanding,
    _ arguments: @escaping @Sendable () -> [String: Argument]
  ) -> Violation {
    Violation(
      at: place,
      message: message,
      // Without a deadline a blank may still be filled in.
      highestLevel: entry.due == nil && !entry.isMarkedMissing ? .note : .warning
    ) {
      let unit = understanding.lexed.phrase(entry.unit).string
      return Violation.Words(
        arguments: arguments().merging(["unit": .text(unit)]) { $1 },
        related: [entry.due.map { understanding.lexed.related($0) }].compactMap { $0 },
        address: ["dòng \(unit)"],
        subject: [unit]
      )
    }
  }
}
