import AuditKitCore

/// Compares the days from which figures were counted with the day of signing, the period and each other.
struct DataWindowRule: Rule {
  struct Options: RuleOptions {
    var earlyDays = 45
    var comparesCalendar = true

    static let keys = [
      OptionKey(
        "early-days",
        \Self.earlyDays,
        in: 0...366,
        help: LocalizedText(
          vi: "Số ngày mà số liệu được chốt sớm so với quy định mà không cần nhắc.",
          en: "By how many days figures may be cut off early without a note."
        )
      ),
      OptionKey(
        "compare-calendar",
        \Self.comparesCalendar,
        help: LocalizedText(
          vi: "Có nhắc khi khoảng số liệu khác với lịch ở mục calendar hay không.",
          en: "Whether a window other than that of the section calendar is noted."
        )
      ),
    ]
  }

  static let info = RuleInfo(
    id: "PER003",
    name: "data-window",
    family: .periods,
    level: .error,
    status: .stable(since: "0.2.0"),
    legalBases: [.reporting("điều 12", "article 12")],
    summary: LocalizedText(
      vi: """
        Khoảng thời gian lấy số liệu kết thúc sau ngày ký, ngược, thuộc kỳ khác, hoặc mâu thuẫn với khoảng khác.
        """,
      en: """
        The days over which figures were counted end after the signing, run backwards, belong to another period, \
        or differ from one place to the next.
        """
    ),
    rationale: LocalizedText(
      vi: """
        Số liệu không thể tính đến một ngày chưa tới, và số ở hai chỗ chỉ so được khi tính trong cùng một khoảng. \
        Thời gian chốt số liệu của báo cáo định kỳ: Nghị định 09/2019/NĐ-CP, điều 12 (từ ngày 15 của tháng trước kỳ \
        báo cáo đến ngày 14 của tháng cuối kỳ); nơi nhận báo cáo có thể chốt sớm hơn, nên khác lịch chỉ là lời nhắc.
        """,
      en: """
        Nothing can be counted up to a day that has not come, and figures of two places compare only if counted \
        over the same days. Decree 09/2019/NĐ-CP, article 12, has periodic reports count from day 15 of the month \
        before the period to day 14 of its last month; those who collect reports may close earlier, so another \
        window is only a note.
        """
    ),
    limits: LocalizedText(
      vi: """
        Không xét khoảng nêu trong phần phương hướng, số ước, số dự kiến, số lũy kế, nhiều năm; bắt đầu từ tháng 11, \
        12 năm trước là bình thường. Hai khoảng chỉ được so khi lời văn nêu cùng việc và cùng cấp, hoặc một khoảng \
        là của cả báo cáo.
        """,
      en: """
        Does not look at windows in the outlook, estimates, expectations, cumulative figures, spans of several \
        years; a start in November or December of the year before is normal. Two windows are compared only \
        if their words name the same thing at the same level of government, or one is of the whole report.
        """
    ),
    advice: LocalizedText(
      vi: "Sửa ngày cho đúng; nếu hai nơi thật sự tính khác nhau thì ghi rõ vì sao.",
      en: "Correct the day; if two places really were counted differently, say why."
    ),
    messages: DataWindowMessages.templates,
    valid: DataWindowExamples.valid,
    invalid: DataWindowExamples.invalid
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    let time = understanding.time
    guard !time.isOtherDocument, !time.windows.isEmpty else { return [] }
    let own = PeriodEvidence(time).ownPeriod
    let messages = DataWindowMessages(understanding)
    var violations: [Violation] = []
    var sound: [DataWindow] = []
    for window in time.windows where !window.isExpected {
      if let (fault, highest) = fault(of: window, own, time) {
        violations.append(messages.violation(fault, window, highest: highest))
      } else if window.certainty == .declared {
        sound.append(window)
      }
    }
    let titled = Set(time.ownPeriods.lazy.filter { $0.role == .title }.map(\.period.kind))
    violations += WindowConflicts.find(sound, isOfOnePeriod: titled.count == 1)
      .map(messages.violation)
    return violations + deviations(sound, own, understanding, messages)
  }

  // MARK: One window

  private func fault(
    of window: DataWindow,
    _ own: Period?,
    _ time: TimeFacts
  ) -> (WindowFault, highest: Level)? {
    guard let end = window.end else { return nil }
    let highest: Level = window.certainty == .declared ? .error : .warning
    // Days run backwards nowhere, whatever happened on them.
    if let start = window.start, start > end {
      return (.endsBeforeStart(start: start, end: end), highest)
    }
    guard Self.isOfFigures(window) else { return nil }
    if let signed = time.signedAtLatest, end > signed {
      return (.endsAfterSigning(end: end, signed: signed), highest)
    }
    guard window.certainty == .declared else { return nil }
    return misfit(window, own)
  }

  /// `Tính từ ngày …` is said of figures, but also of terms and trials.
  private static func isOfFigures(_ window: DataWindow) -> Bool {
    switch window.certainty {
    case .declared: true
    case .counted: !window.topic.isDisjoint(with: [.received, .resolved, .pending])
    case .mentioned: false
    }
  }

  /// A window that fits neither the period that it names itself nor the report's.
  private func misfit(_ window: DataWindow, _ own: Period?) -> (WindowFault, highest: Level)? {
    let stated = window.period?.inYear(own?.year)
    if let own, let fit = WindowFit(own), stated != nil, fit.fault(of: window) == nil { return nil }
    guard let period = stated ?? (window.subject == .sentence ? nil : own),
      let fault = WindowFit(period)?.fault(of: window)
    else { return nil }
    // Title and window in one line contradict each other; else the period is inferred.
    return (fault, highest: stated == nil || window.start == nil ? .warning : .error)
  }

  // MARK: The calendar

  /// Windows of the report's own period that are not those laid down; equal ones once.
  private func deviations(
    _ windows: [DataWindow],
    _ own: Period?,
    _ understanding: Understanding,
    _ messages: DataWindowMessages
  ) -> [Violation] {
    guard options.comparesCalendar, let own, let fit = WindowFit(own) else { return [] }
    let prescribed = understanding.time.signingDate.flatMap {
      understanding.calendar.window(of: own, signed: $0)
    }
    let deviating = windows.first { window in
      !window.isCumulative && isOf(own, window)
        && fit.deviates(window, from: prescribed, earlyDays: options.earlyDays)
    }
    return [deviating].compactMap { $0.map { messages.deviation($0, own, prescribed) } }
  }

  /// Whether a window is of the report's whole period and not of a part of it.
  private func isOf(_ own: Period, _ window: DataWindow) -> Bool {
    guard let period = window.period else { return window.subject == .report }
    return period.kind == own.kind && period.index == own.index
      && (period.year ?? own.year) == own.year
  }
}
