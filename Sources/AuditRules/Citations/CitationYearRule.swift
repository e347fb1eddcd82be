import AuditKitCore

/// Reports a normative document whose number has another year than its date.
struct CitationYearRule: Rule {
  static let info = RuleInfo(
    id: "CIT003",
    name: "citation-year",
    family: .citations,
    level: .error,
    status: .stable(since: "0.2.0"),
    legalBases: [.legalDocuments("điều 58", "article 58")],
    summary: LocalizedText(
      vi: "Năm trong số hiệu của văn bản được viện dẫn khác với năm của ngày ban hành.",
      en: "The year in the number of a cited document is not that of its date."
    ),
    rationale: LocalizedText(
      vi: """
        Số hiệu văn bản quy phạm pháp luật gồm số thứ tự, năm ban hành, loại và cơ quan (Nghị định 34/2016/NĐ-CP, \
        điều 58), nên năm trong số hiệu là năm của ngày ban hành. Khác nhau thì số hiệu hoặc ngày đã ghi sai.
        """,
      en: """
        The number of a normative document is made of ordinal, year of issue, type and issuer (Decree \
        34/2016/NĐ-CP, article 58), so that its year is that of its date. Where they differ, number or date is wrong.
        """
    ),
    limits: LocalizedText(
      vi:
        "Chỉ xét văn bản có năm trong số hiệu và ngày ghi liền sau; văn bản cá biệt không có năm thì không xét.",
      en:
        "Looks only at numbers with a year in them and the date right behind; others state no year."
    ),
    advice: LocalizedText(
      vi: "Tra lại văn bản gốc, sửa số hiệu hoặc ngày ban hành.",
      en: "Look the document up, and correct number or date."
    ),
    messages: [
      MessageTemplate(
        "other-year",
        arguments: ["document", "year", "day"],
        LocalizedText(
          vi: "“{document}” mang năm {year} trong số hiệu, nhưng ghi ngày {day}.",
          en: "“{document}” has the year {year} in its number, but is dated {day}."
        )
      )
    ],
    valid: [
      RuleExample(
        "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 và Thông tư số 01/2018/TT-VPCP ngày 23 tháng 11 năm 2018."
      ),
      // Individual documents have no year; a date of something else; one without its year.
      RuleExample(
        """
        Kế hoạch số 2018/KH-UBND ngày 27/12/2024; Nghị quyết số 18-NQ/TW ngày 25/10/2017.

        Theo Nghị định số 61/2018/NĐ-CP, ngày 15/3/2019 UBND xã đã kiện toàn bộ phận một cửa.

        Quyết định số 05/2022/QĐ-UBND có hiệu lực từ ngày 01/01/2023; Luật số 56/2017/QH14 ngày 24/11.
        """
      ),
      RuleExample(
        "(Nghị quyết số 07/2021/NQ-HĐND ngày 08/12/2021 của HĐND tỉnh, áp dụng từ năm 2022)"
      ),
    ],
    invalid: [
      RuleExample(
        "Công khai thông tin theo Nghị định số 42/2023/NĐ-CP ngày ⟦24/6/2022⟧ của Chính phủ.",
        messages: [
          "“Nghị định số 42/2023/NĐ-CP” mang năm 2023 trong số hiệu, nhưng ghi ngày 24/6/2022."
        ]
      ),
      RuleExample(
        "Thực hiện Quyết định số 05/2019/QĐ-UBND của UBND tỉnh ⟦ngày 02 tháng 3 năm 2018⟧ về văn thư.",
        messages: [
          "“Quyết định số 05/2019/QĐ-UBND” mang năm 2019 trong số hiệu, nhưng ghi ngày 02/3/2018."
        ]
      ),
      RuleExample(
        "Luật số 56/2017/QH14 (ngày ⟦24/11/2018⟧).",
        messages: ["“Luật số 56/2017/QH14” mang năm 2017 trong số hiệu, nhưng ghi ngày 24/11/2018."]
      ),
    ]
  )

  init(options: NoOptions) {}

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.time.citations.compactMap { citation in
      guard let year = citation.year, let date = citation.date, let day = date.date,
        day.year != year
      else { return nil }
      return Violation(
        at: date.range,
        message: "other-year"
      ) {
        Violation.Words(
          arguments: [
            "document": .text(understanding.name(of: citation)), "year": .text(String(year)),
            "day": .text(day.text),
          ],
          arithmetic: "\(year) ≠ \(day.year)",
          subject: [citation.key(in: understanding.lexed.text)]
        )
      }
    }
  }
}
