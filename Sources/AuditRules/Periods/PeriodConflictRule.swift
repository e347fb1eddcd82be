import AuditKitCore

/// Compares the places where a report says which period it is about, and the date on which it was signed.
struct PeriodConflictRule: Rule {
  struct Options: RuleOptions {
    var graceMonths = 3

    static let keys = [
      OptionKey(
        "grace-months",
        \Self.graceMonths,
        in: 0...12,
        help: LocalizedText(
          vi: "Số tháng sau khi kỳ kết thúc mà báo cáo còn có thể ký ở năm sau.",
          en: "How many months after the end of its period a report may be signed in the next year."
        )
      )
    ]
  }

  static let info = RuleInfo(
    id: "PER001",
    name: "period-conflict",
    family: .periods,
    level: .error,
    status: .stable(since: "0.2.0"),
    legalBases: [.reporting("điều 12", "article 12")],
    summary: LocalizedText(
      vi:
        "Kỳ báo cáo được ghi khác nhau ở tiêu đề, phần mở đầu, câu kết, tên bảng, hoặc trái với ngày ký.",
      en: """
        The period of the report is stated differently in title, opening, closing or titles of tables, or \
        does not fit the date of signing.
        """
    ),
    rationale: LocalizedText(
      vi: """
        Báo cáo thường được soạn lại từ báo cáo kỳ trước, nên kỳ cũ hay còn sót ở một chỗ. Sai kỳ thì báo cáo \
        bị xếp nhầm và số liệu bị cộng vào kỳ khác. Kỳ báo cáo và thời gian chốt số liệu do Nghị định \
        09/2019/NĐ-CP (điều 12) quy định.
        """,
      en: """
        Reports are written over those of the period before, and the old period stays behind in one place. \
        A report under a wrong period is filed wrongly, and its figures are added to another period. Periods \
        and their data windows are laid down in Decree 09/2019/NĐ-CP, article 12.
        """
    ),
    limits: LocalizedText(
      vi: """
        Không xét phần phương hướng, cột so sánh, văn bản viện dẫn (trừ báo cáo tổng kết năm), mục tiêu, giai đoạn nhiều năm, kế hoạch và \
        các loại văn bản khác báo cáo; không xét khoảng số liệu (data-window) và kỳ tiếp theo (next-period).
        """,
      en: """
        Does not look at the outlook, comparison columns, cited documents (but for those that sum up a year), \
        targets, spans of several years, \
        plans and other documents that are no reports; nor at data windows (data-window) and the period that \
        comes next (next-period).
        """
    ),
    advice: LocalizedText(
      vi: "Sửa kỳ ở chỗ được chỉ ra cho giống các chỗ còn lại.",
      en: "Correct the period at the place shown so that it agrees with the others."
    ),
    messages: PeriodConflictMessages.templates,
    valid: PeriodConflictExamples.valid,
    invalid: PeriodConflictExamples.invalid
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    guard !understanding.time.isOtherDocument else { return [] }
    return ownConflicts(understanding)
      + understanding.time.summaries.compactMap {
        Self.early($0, understanding.lexed)
      }
  }

  private func ownConflicts(_ understanding: Understanding) -> [Violation] {
    let evidence = PeriodEvidence(understanding.time, grace: options.graceMonths)
    guard let own = evidence.ownPeriod else { return [] }
    let series = TitleSeries(evidence.witnesses, own, understanding.lexed)
    let dissenting = evidence.witnesses.filter { !$0.agrees(with: own) && !series.contains($0) }
    if dissenting.isEmpty { return untimely(own, evidence, understanding) }
    let messages = PeriodConflictMessages(understanding, evidence, own)
    return dissenting.compactMap { messages.conflict($0, highest: level(of: $0, own)) }
  }

  /// From which month on a report may sum up the year.
  private static let firstSummingMonth = 11

  /// A cited report that sums up the year in which it is dated, too early for that.
  private static func early(_ summary: CitedSummary, _ lexed: LexedText) -> Violation? {
    guard summary.period.year == summary.day.year, summary.day.month < firstSummingMonth else {
      return nil
    }
    return Violation(
      at: summary.place,
      message: "summed-up-early",
      highestLevel: .warning
    ) {
      let words = lexed.phrase(summary.date.range).string
      return Violation.Words(
        arguments: [
          "stated": .text(lexed.phrase(summary.place).string), "date": .text(summary.day.text),
        ],
        related: [
          RelatedPlace(
            summary.date.range,
            LocalizedText(vi: "ngày văn bản: \(words)", en: "dated: \(words)")
          )
        ],
        subject: ["cited summary"]
      )
    }
  }

  /// Results of a year are often published only in the next, so an earlier year over a table may be right.
  private func level(of witness: PeriodWitness, _ own: Period) -> Level {
    guard witness.role.isOfTable, let stated = witness.statements.first?.period,
      stated.kind == .year, let year = stated.year, let ownYear = own.year
    else { return .error }
    return year < ownYear ? .warning : .error
  }

  /// All places agree, but the report cannot have been signed when it says.
  private func untimely(
    _ own: Period,
    _ evidence: PeriodEvidence,
    _ understanding: Understanding
  ) -> [Violation] {
    guard let timing = evidence.timing(of: own), timing != .plausible,
      let witness = evidence.witnesses.first(where: { !$0.role.isOfTable })
    else { return [] }
    let messages = PeriodConflictMessages(understanding, evidence, own)
    return [messages.untimely(witness, timing)].compactMap { $0 }
  }
}
