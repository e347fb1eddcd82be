import AuditKitCore

/// Compares the period that a report plans for with the one that follows its own.
struct NextPeriodRule: Rule {
  struct Options: RuleOptions {
    var allowsGap = false

    static let keys = [
      OptionKey(
        "allow-gap",
        \Self.allowsGap,
        help: LocalizedText(
          vi: "Chấp nhận kỳ kế hoạch không liền ngay sau kỳ báo cáo (Quý I rồi Quý III).",
          en: "Accept plans for a period that does not follow at once (Q1, then Q3)."
        )
      )
    ]
  }

  static let info = RuleInfo(
    id: "PER002",
    name: "next-period",
    family: .periods,
    level: .warning,
    status: .stable(since: "0.2.0"),
    legalBases: [.reporting("điều 12", "article 12")],
    summary: LocalizedText(
      vi: "Phần phương hướng, nhiệm vụ nêu một kỳ không phải là kỳ tiếp theo của kỳ báo cáo.",
      en: "The outlook names a period that is not the one after the report's own."
    ),
    rationale: LocalizedText(
      vi: """
        Phần phương hướng hay được chép lại từ báo cáo kỳ trước mà quên sửa kỳ. Đề cương báo cáo cải cách hành \
        chính của Bộ Nội vụ (Công văn 581/BNV-CCHC) gồm kết quả của kỳ và phương hướng, nhiệm vụ của kỳ tiếp theo; \
        các kỳ báo cáo định kỳ theo Nghị định 09/2019/NĐ-CP, điều 12.
        """,
      en: """
        The outlook is often copied from the report before, and its period left as it was. The outline of the \
        Ministry of Home Affairs (letter 581/BNV-CCHC) asks for the results of a period and the tasks of the \
        next; the periods are those of Decree 09/2019/NĐ-CP, article 12.
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ xét tiêu đề, phần mở đầu, đề mục của phần phương hướng và câu kết; không xét mục tiêu, kế hoạch nhắc \
        trong nội dung, giai đoạn nhiều năm. “Thời gian tới”, phần còn lại của năm và cả năm đều được chấp nhận.
        """,
      en: """
        Looks at title, opening, the heading of the outlook and the closing sentence only; not at goals and plans \
        in the text, nor at spans of several years. “Thời gian tới”, the rest of the year and the whole \
        year are accepted.
        """
    ),
    advice: LocalizedText(
      vi: "Sửa kỳ của phần phương hướng thành kỳ tiếp theo.",
      en: "Change the period of the outlook to the one that comes next."
    ),
    messages: [
      MessageTemplate(
        "not-next",
        arguments: ["place", "stated", "own", "expected"],
        LocalizedText(
          vi: """
            {place} nêu phương hướng, nhiệm vụ “{stated}”, nhưng báo cáo về {own} thì kỳ tiếp theo là {expected}.
            """,
          en:
            "{place} plans for “{stated}”, but after a report on {own} comes {expected}."
        )
      )
    ],
    valid: NextPeriodExamples.valid,
    invalid: NextPeriodExamples.invalid
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    let time = understanding.time
    guard !time.isOtherDocument, !time.outlooks.isEmpty,
      let own = PeriodEvidence(time).ownPeriod, let next = own.next
    else { return [] }
    let statements = PeriodStatement.naming(own, in: time.ownPeriods)
    return groups(time.outlooks).compactMap { group in
      faulty(group, own).map { violation($0, own, next, statements, understanding) }
    }
  }

  /// The statements of one title, heading or sentence together.
  private func groups(_ outlooks: [OutlookStatement]) -> [[OutlookStatement]] {
    var groups: [[OutlookStatement]] = []
    for outlook in outlooks {
      if groups.last?.first?.extent == outlook.extent {
        groups[groups.count - 1].append(outlook)
      } else {
        groups.append([outlook])
      }
    }
    return groups
  }

  /// The first of several periods that does not fit, if none of them does.
  private func faulty(_ group: [OutlookStatement], _ own: Period) -> OutlookStatement? {
    for statement in group {
      switch own.fit(ofPlan: statement.period) {
      case nil, .follows: return nil
      case .leavesGap: if options.allowsGap { return nil }
      case .isPast: break
      }
    }
    return group.first
  }

  private func violation(
    _ statement: OutlookStatement,
    _ own: Period,
    _ next: Period,
    _ named: [PeriodStatement],
    _ understanding: Understanding
  ) -> Violation {
    Violation(
      at: statement.place,
      message: "not-next",
      highestLevel: .warning
    ) {
      Violation.Words(
        arguments: [
          "place": .localized(statement.role.subject),
          "stated": .text(understanding.lexed.phrase(statement.place).string),
          "own": .localized(own.name),
          "expected": .localized(next.name),
        ],
        related: named.map { understanding.lexed.related($0) },
        address: [statement.role.name],
        subject: [statement.role.name]
      )
    }
  }
}

extension OutlookStatement.Role {
  /// At the start of a sentence.
  fileprivate var subject: LocalizedText {
    switch self {
    case .title: LocalizedText(vi: "Tiêu đề báo cáo", en: "The title")
    case .opening: LocalizedText(vi: "Phần mở đầu", en: "The opening")
    case .heading: LocalizedText(vi: "Đề mục phần phương hướng", en: "The heading of the outlook")
    case .closing: LocalizedText(vi: "Câu kết", en: "The closing sentence")
    }
  }

  /// In an address.
  fileprivate var name: String {
    switch self {
    case .title: "tiêu đề"
    case .opening: "phần mở đầu"
    case .heading: "phần phương hướng"
    case .closing: "câu kết"
    }
  }
}
