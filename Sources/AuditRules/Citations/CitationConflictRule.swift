import AuditKitCore

/// Reports a document that is cited with two dates.
struct CitationConflictRule: Rule {
  struct Options: RuleOptions {
    var reportInferred = true

    static let keys = [
      OptionKey(
        "report-inferred",
        \Self.reportInferred,
        help: LocalizedText(
          vi: "Có báo cả khi cơ quan ban hành và trích yếu không được ghi ở cả hai nơi hay không.",
          en:
            "Whether it is reported where neither issuer nor title shows that both are one document."
        )
      )
    ]
  }

  static let info = RuleInfo(
    id: "CIT001",
    name: "citation-conflict",
    family: .citations,
    level: .error,
    status: .stable(since: "0.2.0"),
    legalBases: [.clericalWork("Phụ lục I, mục II.3; điều 15", "Appendix I, II.3; article 15")],
    summary: LocalizedText(
      vi: "Một văn bản được viện dẫn với hai ngày ban hành khác nhau.",
      en: "One document is cited with two dates of issue."
    ),
    rationale: LocalizedText(
      vi: """
        Số và ký hiệu xác định một văn bản trong năm của cơ quan ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục \
        II.3 và điều 15), nên một văn bản chỉ có một ngày. Hai ngày nghĩa là một nơi ghi sai, và người đọc tìm \
        không ra văn bản.
        """,
      en: """
        Number and symbol identify a document within its issuer's year (Decree 30/2020/NĐ-CP, Appendix I, II.3, and \
        article 15), so that it has one date. Two dates mean that one place is wrong, and that readers will not \
        find the document.
        """
    ),
    limits: LocalizedText(
      vi: """
        Không so văn bản khác năm, khác cơ quan ban hành, khác trích yếu; không xét ngày thiếu năm. Số và ký hiệu \
        dùng chung cho nhiều cơ quan (12/KH-UBND) mà chỉ một nơi ghi cơ quan ban hành thì không báo; không nơi nào \
        ghi thì báo ở mức cảnh báo. Năm trái với năm trong số hiệu thuộc citation-year.
        """,
      en: """
        Does not compare documents of other years, issuers or titles, nor dates without a year. A symbol that many \
        bodies use (12/KH-UBND) is left alone where only one place names the issuer, and is a warning where none \
        does. A year that differs from that in the number is citation-year's.
        """
    ),
    advice: LocalizedText(
      vi: "Đối chiếu với bản gốc của văn bản và sửa nơi ghi sai ngày.",
      en: "Look at the document itself, and correct the wrong date."
    ),
    messages: [
      MessageTemplate(
        "two-dates",
        arguments: ["document", "stated", "other"],
        LocalizedText(
          vi: "“{document}” ở đây ghi ngày {stated}, nơi khác lại ghi ngày {other}.",
          en: "“{document}” is dated {stated} here, but {other} elsewhere."
        )
      ),
      MessageTemplate(
        "issued-otherwise",
        arguments: ["document", "issued", "stated"],
        LocalizedText(
          vi:
            "“{document}” được nói là ban hành ngày {issued}, nhưng ngay sau đó lại ghi ngày {stated}.",
          en: "“{document}” is said to be issued on {issued}, but is dated {stated} right behind."
        )
      ),
    ],
    valid: CitationConflictExamples.valid,
    invalid: CitationConflictExamples.invalid
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    let citations = understanding.time.citations
    let issued = citations.indices.filter { citations[$0].issuedOn != nil }
      .compactMap { issue(of: citations[$0], understanding) }
    let dated = CitationConflict.all(in: understanding)
      .filter { options.reportInferred || $0.isDeclared }
      .map { violation($0, understanding) }
    return issued + dated
  }

  /// `Ngày 09/02/2018, UBND huyện ban hành Kế hoạch số 43/KH-UBND ngày 02/02/2018`.
  private func issue(of citation: Citation, _ understanding: Understanding) -> Violation? {
    guard let issued = citation.issuedOn, let issuedDay = issued.date, let date = citation.date,
      let day = date.date, day != issuedDay
    else { return nil }
    return Violation(
      at: date.range,
      message: "issued-otherwise"
    ) {
      let words = understanding.words(at: issued.range)
      return Violation.Words(
        arguments: [
          "document": .text(understanding.name(of: citation)),
          "issued": .text(issuedDay.text), "stated": .text(day.text),
        ],
        arithmetic: "\(issuedDay.text) ≠ \(day.text)",
        related: [
          RelatedPlace(
            issued.range,
            LocalizedText(vi: "ban hành: \(words)", en: "issued: \(words)")
          )
        ],
        subject: [citation.key(in: understanding.lexed.text), "issued"]
      )
    }
  }

  private func violation(_ found: CitationConflict, _ understanding: Understanding) -> Violation {
    Violation(
      at: found.citation.date?.range ?? found.citation.range,
      message: "two-dates",
      highestLevel: found.isDeclared ? .error : .warning
    ) {
      Violation.Words(
        arguments: [
          "document": .text(understanding.name(of: found.citation)),
          "stated": .text(found.day.text), "other": .text(found.otherDay.text),
        ],
        arithmetic: "\(found.day.text) ≠ \(found.otherDay.text)",
        related: [understanding.related(found.other)],
        subject: [found.citation.key(in: understanding.lexed.text)]
      )
    }
  }
}
