import AuditKitCore

/// Puts what is wrong with a window of figures into words.
struct DataWindowMessages {
  static let templates = [
    MessageTemplate(
      "ends-before-start",
      arguments: ["stated", "start", "end"],
      LocalizedText(
        vi: "“{stated}”: số liệu tính từ ngày {start}, sau ngày kết thúc {end}.",
        en: "“{stated}”: figures are counted from {start}, after the last day {end}."
      )
    ),
    MessageTemplate(
      "ends-after-signing",
      arguments: ["stated", "end", "signed"],
      LocalizedText(
        vi: "“{stated}”: số liệu đến ngày {end}, nhưng văn bản ký {signed}.",
        en: "“{stated}”: figures are counted up to {end}, but the report was signed {signed}."
      )
    ),
    MessageTemplate(
      "ends-before-period",
      arguments: ["stated", "end", "period"],
      LocalizedText(
        vi: "“{stated}”: số liệu đến ngày {end}, trước khi {period} bắt đầu.",
        en: "“{stated}”: figures are counted up to {end}, before {period} begins."
      )
    ),
    MessageTemplate(
      "ends-behind-period",
      arguments: ["stated", "end", "period"],
      LocalizedText(
        vi: "“{stated}”: số liệu đến ngày {end}, sau khi {period} đã kết thúc.",
        en: "“{stated}”: figures are counted up to {end}, after {period} is over."
      )
    ),
    MessageTemplate(
      "starts-too-early",
      arguments: ["stated", "start", "period"],
      LocalizedText(
        vi: "“{stated}”: số liệu tính từ ngày {start}, quá sớm so với {period}.",
        en: "“{stated}”: figures are counted from {start}, too early for {period}."
      )
    ),
    MessageTemplate(
      "conflict",
      arguments: ["stated", "others"],
      LocalizedText(
        vi:
          "Cùng một loại số liệu nhưng khoảng tính khác nhau: ở đây “{stated}”, chỗ khác {others}.",
        en: "The same figures are counted over different days: here “{stated}”, elsewhere {others}."
      )
    ),
    MessageTemplate(
      "differs-from-report",
      arguments: ["stated", "others"],
      LocalizedText(
        vi: "Báo cáo tính số liệu “{stated}”, nhưng bảng kèm theo tính {others}.",
        en: "The report counts its figures “{stated}”, but tables in it {others}."
      )
    ),
    MessageTemplate(
      "differs-from-calendar",
      arguments: ["stated", "period", "start", "end", "basis"],
      LocalizedText(
        vi: """
          “{stated}” khác với thời gian chốt số liệu của {period}: từ ngày {start} đến ngày {end} ({basis}).
          """,
        en: "“{stated}” differs from the days laid down for {period}: {start} to {end} ({basis})."
      )
    ),
    MessageTemplate(
      "part-of-period",
      arguments: ["stated", "period", "start", "end"],
      LocalizedText(
        vi: "“{stated}” chỉ là một phần của {period} (từ ngày {start} đến ngày {end}).",
        en: "“{stated}” covers only a part of {period} ({start} to {end})."
      )
    ),
  ]

  private let understanding: Understanding

  init(_ understanding: Understanding) { self.understanding = understanding }

  private var lexed: LexedText { understanding.lexed }

  // MARK: One window

  func violation(_ fault: WindowFault, _ window: DataWindow, highest: Level) -> Violation {
    Violation(
      at: window.place,
      message: fault.message,
      highestLevel: highest
    ) {
      let told = telling(fault)
      return Violation.Words(
        arguments: told.arguments.merging(["stated": .text(printed(window))]) { $1 },
        arithmetic: told.arithmetic,
        related: told.related,
        address: [window.subject.name],
        subject: [window.subject.name, fault.message]
      )
    }
  }

  /// What a message about one window consists of.
  private struct Telling {
    let arguments: [String: Argument]
    let arithmetic: String
    let related: [RelatedPlace]
  }

  private func telling(_ fault: WindowFault) -> Telling {
    switch fault {
    case .endsBeforeStart(let start, let end):
      Telling(
        arguments: ["start": .text(start.text), "end": .text(end.text)],
        arithmetic: "\(start.text) > \(end.text)",
        related: []
      )
    case .endsAfterSigning(let end, let signed):
      Telling(
        arguments: ["end": .text(end.text), "signed": .localized(understanding.time.signing)],
        arithmetic: "\(end.text) > \(signed.text)",
        related: [lexed.related(signing: understanding.time.letterhead)].compactMap { $0 }
      )
    case .endsBeforePeriod(let end, let period):
      telling("end", end, "<", period.start, period)
    case .endsBehindPeriod(let end, let period):
      telling("end", end, ">", period.end, period)
    case .startsTooEarly(let start, let period):
      telling("start", start, "<", period.start, period)
    }
  }

  private func telling(
    _ name: String,
    _ day: CalendarDate,
    _ sign: String,
    _ bound: CalendarDate?,
    _ period: Period
  ) -> Telling {
    Telling(
      arguments: [name: .text(day.text), "period": .localized(period.name)],
      arithmetic: "\(day.text) \(sign) \(bound?.text ?? "")",
      related: places(of: period)
    )
  }

  /// A window that is not the one laid down, or not the whole period.
  func deviation(
    _ window: DataWindow,
    _ period: Period,
    _ prescribed: PrescribedWindow?
  ) -> Violation {
    let message = prescribed == nil ? "part-of-period" : "differs-from-calendar"
    return Violation(
      at: window.place,
      message: message,
      highestLevel: .note
    ) {
      Violation.Words(
        arguments: [
          "stated": .text(printed(window)),
          "period": .localized(period.name),
          "start": .text((prescribed?.start ?? period.start)?.text ?? ""),
          "end": .text((prescribed?.end ?? period.end)?.text ?? ""),
          "basis": .text(prescribed?.basis ?? ""),
        ],
        related: places(of: period),
        address: [window.subject.name],
        subject: [window.subject.name, message]
      )
    }
  }

  // MARK: Several windows

  /// How many windows a finding quotes and points to.
  private static let mostOthers = 4

  func violation(_ conflict: WindowConflicts.Conflict) -> Violation {
    let message = conflict.isNamed ? "conflict" : "differs-from-report"
    return Violation(
      at: conflict.window.place,
      message: message,
      highestLevel: conflict.isNamed ? .warning : .note
    ) {
      let others = conflict.others.prefix(Self.mostOthers)
      return Violation.Words(
        arguments: [
          "stated": .text(printed(conflict.window)),
          "others": .text(others.map { "“\(printed($0))”" }.joined(separator: ", ")),
        ],
        related: others.map { other in
          let words = printed(other)
          return RelatedPlace(
            other.place,
            LocalizedText(vi: "số liệu \(words)", en: "figures \(words)")
          )
        },
        address: [conflict.window.subject.name],
        subject: [conflict.window.subject.name, message]
      )
    }
  }

  // MARK: Words and places

  /// The words in the text, with single blanks.
  private func printed(_ window: DataWindow) -> String { lexed.phrase(window.place).string }

  private func places(of period: Period) -> [RelatedPlace] {
    PeriodStatement.naming(period, in: understanding.time.ownPeriods).prefix(2)
      .map { lexed.related($0) }
  }
}

extension WindowFault {
  fileprivate var message: String {
    switch self {
    case .endsBeforeStart: "ends-before-start"
    case .endsAfterSigning: "ends-after-signing"
    case .endsBeforePeriod: "ends-before-period"
    case .endsBehindPeriod: "ends-behind-period"
    case .startsTooEarly: "starts-too-early"
    }
  }
}

extension DataWindow.Subject {
  /// In an address.
  fileprivate var name: String {
    switch self {
    case .report: "tiêu đề"
    case .table: "tên bảng"
    case .sentence: "nội dung"
    }
  }
}
