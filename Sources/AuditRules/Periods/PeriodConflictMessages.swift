import AuditKitCore

/// Puts a contradiction between periods into words.
struct PeriodConflictMessages {
  static let templates = [
    MessageTemplate(
      "conflict",
      arguments: ["place", "stated", "evidence", "expected"],
      LocalizedText(
        vi: "{place} ghi “{stated}”, nhưng theo {evidence} thì kỳ báo cáo là {expected}.",
        en: "{place} says “{stated}”, but by {evidence} the report is about {expected}."
      )
    ),
    MessageTemplate(
      "signed-long-after",
      arguments: ["place", "stated", "end", "signed"],
      LocalizedText(
        vi: "{place} ghi “{stated}”, kỳ kết thúc ngày {end}, nhưng văn bản ký ngày {signed}.",
        en:
          "{place} says “{stated}”, a period that ended on {end}, but the report was signed on {signed}."
      )
    ),
    MessageTemplate(
      "signed-before",
      arguments: ["place", "stated", "start", "signed"],
      LocalizedText(
        vi: "{place} ghi “{stated}”, kỳ bắt đầu ngày {start}, nhưng văn bản đã ký ngày {signed}.",
        en:
          "{place} says “{stated}”, a period that began on {start}, but the report was signed on {signed}."
      )
    ),
    MessageTemplate(
      "summed-up-early",
      arguments: ["stated", "date"],
      LocalizedText(
        vi: "Văn bản được viện dẫn tổng kết “{stated}” nhưng đề ngày {date}, khi năm chưa hết.",
        en: "The cited report sums up “{stated}” but is dated {date}, before the year was over."
      )
    ),
  ]

  private let understanding: Understanding
  private let evidence: PeriodEvidence
  private let own: Period
  /// The places that name the report's period.
  private let agreeing: [PeriodWitness]
  /// Those of them that are no titles of tables.
  private let prose: [PeriodWitness]
  private let window: DataWindow?

  /// How many places a finding points to.
  private static let mostPlaces = 12

  init(_ understanding: Understanding, _ evidence: PeriodEvidence, _ own: Period) {
    self.understanding = understanding
    self.evidence = evidence
    self.own = own
    agreeing = evidence.witnesses.filter { witness in
      witness.agrees(with: own) && witness.statements.contains { $0.period.kind == own.kind }
    }
    prose = agreeing.filter { !$0.role.isOfTable }
    window = evidence.window(in: own)
  }

  /// A title or sentence against all the others.
  func conflict(_ witness: PeriodWitness, highest: Level) -> Violation? {
    guard let statement = witness.statements.first(where: { !isOwn($0, witness) }) else {
      return nil
    }
    return Violation(
      at: statement.place,
      message: "conflict",
      highestLevel: highest
    ) {
      Violation.Words(
        arguments: [
          "place": .localized(witness.role.subject),
          "stated": .text(printed(statement.place)),
          "evidence": .localized(evidenceList),
          "expected": .localized(own.name),
        ],
        related: related,
        address: [witness.role.name.vietnamese],
        subject: [witness.role.name.english]
      )
    }
  }

  /// A report that cannot have been signed when it says.
  func untimely(_ witness: PeriodWitness, _ timing: PeriodTiming) -> Violation? {
    guard let statement = witness.statements.first, let signed = evidence.signed else { return nil }
    let message: String
    let limit: (name: String, day: CalendarDate)
    switch timing {
    case .plausible: return nil
    case .before(let start): (message, limit) = ("signed-before", ("start", start))
    case .longAfter(let end): (message, limit) = ("signed-long-after", ("end", end))
    }
    return Violation(
      at: statement.place,
      message: message,
      // A report on what came of a year may be written late in the next.
      highestLevel: statement.period.kind == .year ? .warning : .error
    ) {
      Violation.Words(
        arguments: [
          "place": .localized(witness.role.subject),
          "stated": .text(printed(statement.place)),
          "signed": .text(signed.text),
          limit.name: .text(limit.day.text),
        ],
        related: [signing].compactMap { $0 },
        address: [witness.role.name.vietnamese],
        subject: [witness.role.name.english]
      )
    }
  }

  private func isOwn(_ statement: PeriodStatement, _ witness: PeriodWitness) -> Bool {
    PeriodWitness(role: witness.role, statements: [statement]).agrees(with: own)
  }

  /// The words in the text, with single blanks.
  private func printed(_ place: TextRange) -> String {
    understanding.lexed.phrase(place).string
  }

  // MARK: Evidence

  private var isSigningEvidence: Bool { evidence.timing(of: own) == .plausible }

  /// `tiêu đề, phần mở đầu, tên 2 bảng và ngày ký 01/3/2018`.
  private var evidenceList: LocalizedText {
    var parts = prose.map(\.role.name)
    let tables = agreeing.count - prose.count
    if tables == 1 { parts.append(LocalizedText(vi: "tên một bảng", en: "the title of a table")) }
    if tables > 1 {
      parts.append(LocalizedText(vi: "tên \(tables) bảng", en: "the titles of \(tables) tables"))
    }
    if let end = window?.end {
      parts.append(LocalizedText(vi: "số liệu đến \(end.text)", en: "figures up to \(end.text)"))
    }
    if isSigningEvidence, let signed = evidence.signed {
      parts.append(LocalizedText(vi: "ngày ký \(signed.text)", en: "the signing on \(signed.text)"))
    }
    return LocalizedText(
      vi: Self.list(parts.map(\.vietnamese), and: " và "),
      en: Self.list(parts.map(\.english), and: " and ")
    )
  }

  private static func list(_ parts: [String], and: String) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + and + last
  }

  private var related: [RelatedPlace] {
    var places = agreeing.prefix(Self.mostPlaces).flatMap { witness in
      witness.statements.prefix(1).map { understanding.lexed.related($0) }
    }
    if let window {
      let range = printed(window.place)
      places.append(
        RelatedPlace(window.place, LocalizedText(vi: "số liệu \(range)", en: "figures \(range)"))
      )
    }
    return places + (isSigningEvidence ? [signing].compactMap { $0 } : [])
  }

  private var signing: RelatedPlace? {
    guard let date = understanding.time.letterhead.date, let signed = evidence.signed else {
      return nil
    }
    return RelatedPlace(
      date.range,
      LocalizedText(vi: "ngày ký: \(signed.text)", en: "signed: \(signed.text)")
    )
  }
}

extension PeriodStatement.Role {
  /// In the middle of a sentence.
  var name: LocalizedText {
    switch self {
    case .title: LocalizedText(vi: "tiêu đề", en: "the title")
    case .opening: LocalizedText(vi: "phần mở đầu", en: "the opening")
    case .closing: LocalizedText(vi: "câu kết", en: "the closing sentence")
    case .caption: LocalizedText(vi: "tên bảng", en: "the title of a table")
    case .appendix: LocalizedText(vi: "tên phụ lục", en: "the title of an appendix")
    }
  }

  /// At the start of a sentence.
  var subject: LocalizedText {
    switch self {
    case .title: LocalizedText(vi: "Tiêu đề báo cáo", en: "The title")
    case .opening: LocalizedText(vi: "Phần mở đầu", en: "The opening")
    case .closing: LocalizedText(vi: "Câu kết", en: "The closing sentence")
    case .caption: LocalizedText(vi: "Tên bảng", en: "The title of a table")
    case .appendix: LocalizedText(vi: "Tên phụ lục", en: "The title of an appendix")
    }
  }
}
