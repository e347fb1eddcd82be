import AuditKitCore

/// Holds number and date of the letterhead against what the appendices say they belong to.
struct DocumentIdentityRule: Rule {
  struct Options: RuleOptions {
    var reportBlanks = true

    static let keys = [
      OptionKey(
        "report-blanks",
        \Self.reportBlanks,
        help: LocalizedText(
          vi: "Có nhắc (mức note) khi số, ngày, tháng để trống hay không.",
          en: "Whether a number, day or month left blank is mentioned (as a note)."
        )
      )
    ]
  }

  static let info = RuleInfo(
    id: "STR001",
    name: "document-identity",
    family: .structure,
    level: .error,
    status: .stable(since: "0.2.0"),
    legalBases: [.clericalWork("Phụ lục I, mục III", "Appendix I, III")],
    summary: LocalizedText(
      vi:
        "Dòng “Kèm theo” của phụ lục ghi số, ký hiệu hoặc ngày khác với đầu văn bản; số, ngày để trống.",
      en:
        "An appendix names another number, symbol or date than the letterhead; number or date are blank."
    ),
    rationale: LocalizedText(
      vi: """
        Nghị định 30/2020/NĐ-CP, Phụ lục I: phụ lục phải ghi rõ kèm theo văn bản nào, số, ký hiệu, ngày ban hành; \
        với văn bản điện tử, số và ngày do hệ thống điền khi ký số, nên để trống chỉ là ghi chú. Phụ lục ghi số \
        của văn bản khác thường là phụ lục chép từ kỳ trước.
        """,
      en: """
        Decree 30/2020/NĐ-CP, Appendix I: an appendix must say which document it belongs to, with number, symbol \
        and date; in electronic documents number and date are put on at signing, so a blank is only a note. An \
        appendix with the number of another document was often copied from an earlier report.
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ so khi phụ lục ghi cùng loại văn bản với báo cáo; “Ban hành kèm theo Thông tư …” ở đầu biểu mẫu và \
        văn bản của cơ quan khác (khác ký hiệu) không xét. Phần để trống không bị coi là khác. Mỗi báo cáo nhiều \
        nhất một ghi chú về chỗ trống.
        """,
      en: """
        Compares only where the appendix names a document of the report's own type; “Ban hành kèm theo Thông tư …” \
        over a form and documents of other bodies (with another symbol) are left alone. A blank never differs. \
        At most one note on blanks for each report.
        """
    ),
    advice: LocalizedText(
      vi:
        "Sửa dòng “Kèm theo” của phụ lục theo số, ký hiệu, ngày của báo cáo; điền chỗ trống khi phát hành.",
      en:
        "Mend the line of the appendix after the report's number and date; fill in blanks when it is issued."
    ),
    messages: DocumentIdentityMessages.templates,
    valid: DocumentIdentityExamples.valid,
    invalid: DocumentIdentityExamples.invalid
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    let messages = DocumentIdentityMessages(understanding)
    let differing = understanding.time.enclosures.compactMap { enclosure in
      difference(of: enclosure, understanding).map { messages.violation($0, enclosure) }
    }
    return differing + (options.reportBlanks ? messages.blanks.map { [$0] } ?? [] : [])
  }

  /// How an appendix names another document than the one it stands in.
  private func difference(
    of enclosure: Enclosure,
    _ understanding: Understanding
  ) -> DocumentIdentityMessages.Difference? {
    let letterhead = understanding.time.letterhead
    guard let type = letterhead.documentType, enclosure.type == type else { return nil }
    let words = understanding.words
    let number = enclosure.number.flatMap { own in
      letterhead.number.map { Self.digits(words(own)) != Self.digits(words($0)) }
    }
    let date = enclosure.date.flatMap { own in letterhead.date.map { own.contradicts($0) } }
    let symbol = enclosure.symbol.flatMap { own in
      letterhead.symbol.map { words(own).uppercased() != words($0).uppercased() }
    }
    if symbol == true { return number == false && date == false ? .symbol : nil }
    if number == true { return .number }
    return date == true ? .date : nil
  }

  /// A number without the zeros in front of it.
  private static func digits(_ text: String) -> Substring {
    text.drop { $0 == "0" }
  }
}

extension DateMention {
  /// Whether two dates differ in a part that both state.
  fileprivate func contradicts(_ other: DateMention) -> Bool {
    let parts = [(day, other.day), (month, other.month), (year, other.year)]
    return parts.contains { own, other in own.flatMap { own in other.map { $0 != own } } ?? false }
  }
}
