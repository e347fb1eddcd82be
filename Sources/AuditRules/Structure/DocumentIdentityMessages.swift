import AuditKitCore

/// Puts into words how an appendix and its document differ, and what they leave blank.
struct DocumentIdentityMessages {
  /// What an appendix names otherwise than the letterhead.
  enum Difference: String {
    case number
    case symbol
    case date
  }

  static let templates = [
    MessageTemplate(
      "number",
      arguments: ["stated", "expected"],
      LocalizedText(
        vi: "Phụ lục ghi kèm theo văn bản số {stated}, nhưng báo cáo này có số {expected}.",
        en:
          "The appendix says it belongs to {stated}, but the number of this document is {expected}."
      )
    ),
    MessageTemplate(
      "symbol",
      arguments: ["stated", "expected"],
      LocalizedText(
        vi: "Phụ lục ghi ký hiệu {stated}, nhưng báo cáo này có ký hiệu {expected}.",
        en: "The appendix has the symbol {stated}, but that of this document is {expected}."
      )
    ),
    MessageTemplate(
      "date",
      arguments: ["stated", "expected"],
      LocalizedText(
        vi: "Phụ lục ghi kèm theo văn bản ngày {stated}, nhưng báo cáo này ký ngày {expected}.",
        en: "The appendix names the date {stated}, but this document is dated {expected}."
      )
    ),
    MessageTemplate(
      "blank",
      arguments: ["parts"],
      LocalizedText(
        vi: "Đầu văn bản để trống {parts}.",
        en: "The letterhead leaves {parts} blank."
      )
    ),
    MessageTemplate(
      "blank-appendix",
      arguments: ["parts"],
      LocalizedText(
        vi: "Dòng “Kèm theo” của phụ lục để trống {parts}, trong khi đầu văn bản đã ghi.",
        en: "The line of the appendix leaves {parts} blank, which the letterhead states."
      ),
      legalBasis: "30/2020/NĐ-CP"
    ),
  ]

  private let understanding: Understanding
  private let letterhead: Letterhead

  init(_ understanding: Understanding) {
    self.understanding = understanding
    letterhead = understanding.time.letterhead
  }

  // MARK: Differences

  func violation(_ difference: Difference, _ enclosure: Enclosure) -> Violation {
    let isDate = difference == .date
    let own = isDate ? letterhead.date?.range : letterhead.reference
    let place = isDate ? enclosure.date?.range ?? enclosure.reference : enclosure.reference
    return Violation(
      at: place,
      message: difference.rawValue
    ) {
      let stated = isDate ? day(enclosure.date, place) : understanding.words(at: place)
      let expected =
        own.map { isDate ? day(letterhead.date, $0) : understanding.words(at: $0) } ?? ""
      return Violation.Words(
        arguments: ["stated": .text(stated), "expected": .text(expected)],
        arithmetic: "\(stated) ≠ \(expected)",
        related: own.map { [letterheadPlace($0)] } ?? [],
        address: ["phụ lục"],
        subject: [difference.rawValue]
      )
    }
  }

  /// A date in figures, or as printed if it is no day of the calendar.
  private func day(_ date: DateMention?, _ place: TextRange) -> String {
    date?.date?.text ?? understanding.words(at: place)
  }

  private func letterheadPlace(_ range: TextRange) -> RelatedPlace {
    let words = understanding.words(at: range)
    return RelatedPlace(
      range,
      LocalizedText(vi: "đầu văn bản: \(words)", en: "letterhead: \(words)")
    )
  }

  // MARK: Blanks

  /// The one note on everything that is left blank.
  var blanks: Violation? {
    let own = blankParts(
      letterhead.number == nil ? letterhead.reference : nil,
      letterhead.date.flatMap { $0.isBlank ? $0.range : nil }
    )
    let enclosed = understanding.time.enclosures.map {
      blankParts($0.number == nil ? $0.reference : nil, $0.blankDate)
    }
    let appendix = enclosed.first { !$0.isEmpty }
    guard let parts = own.isEmpty ? appendix : own, let first = parts.first else { return nil }
    let others = Array(parts.dropFirst()) + (own.isEmpty ? [] : enclosed.flatMap { $0 })
    return Violation(
      at: first.place,
      message: own.isEmpty ? "blank-appendix" : "blank",
      highestLevel: .note
    ) {
      Violation.Words(
        arguments: ["parts": .localized(Self.names(parts))],
        related: others.map { RelatedPlace($0.place, $0.name) },
        address: [own.isEmpty ? "phụ lục" : "đầu văn bản"],
        subject: ["blank"]
      )
    }
  }

  private struct BlankPart {
    let place: TextRange
    let name: LocalizedText
  }

  private func blankParts(_ number: TextRange?, _ date: TextRange?) -> [BlankPart] {
    let parts = [
      number.map { BlankPart(place: $0, name: LocalizedText(vi: "số", en: "the number")) },
      date.map { BlankPart(place: $0, name: LocalizedText(vi: "ngày, tháng", en: "the date")) },
    ]
    return parts.compactMap { $0 }
  }

  private static func names(_ parts: [BlankPart]) -> LocalizedText {
    LocalizedText(
      vi: parts.map(\.name.vietnamese).joined(separator: " và "),
      en: parts.map(\.name.english).joined(separator: " and ")
    )
  }
}
