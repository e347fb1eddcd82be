import AuditKitCore

/// Reports one number and date for two documents of a list.
struct CitationDuplicateRule: Rule {
  static let info = RuleInfo(
    id: "CIT006",
    name: "citation-duplicate",
    family: .citations,
    level: .warning,
    status: .stable(since: "0.2.0"),
    legalBases: [.clericalWork("điều 15", "article 15")],
    summary: LocalizedText(
      vi: "Hai dòng của danh mục văn bản có cùng số hiệu và ngày nhưng khác trích yếu.",
      en: "Two rows of a list of documents have one number and date, and different titles."
    ),
    rationale: LocalizedText(
      vi: """
        Số và ký hiệu chỉ dùng cho một văn bản trong năm (Nghị định 30/2020/NĐ-CP, điều 15). Hai trích yếu khác nhau \
        là hai văn bản, nên một dòng đã chép lại số của dòng kia; số văn bản đếm từ danh mục cũng không còn tin được.
        """,
      en: """
        Number and symbol belong to one document of a year (Decree 30/2020/NĐ-CP, article 15). Two titles are two \
        documents, so that one row has the other's number; nor can a count of the list be trusted.
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ xét bảng mà cột đầu (sau STT) ghi số hiệu và ngày của văn bản ở mọi dòng, và trích yếu mở đầu bằng \
        “Về”, “V/v”; các ô khác của hai dòng, như cơ quan ban hành, phải giống nhau; văn bản nêu cạnh từng nhiệm vụ không xét. Dòng in lại ở trang sau là cùng một dòng.
        """,
      en: """
        Looks only at tables whose first column (behind the row numbers) gives number and date of a document in \
        every row, and at titles that begin with “Về” or “V/v”, where all other cells, as the issuer's, agree; a document beside each of its tasks is left alone, \
        and a row printed again on the next page is the same row.
        """
    ),
    advice: LocalizedText(
      vi: "Tra lại hai văn bản và ghi đúng số hiệu, ngày của từng văn bản.",
      en: "Look both documents up, and give each its own number and date."
    ),
    messages: [
      MessageTemplate(
        "repeated",
        arguments: ["document", "title", "other"],
        LocalizedText(
          vi: "“{document}” đã ghi cho văn bản “{other}”, ở đây lại ghi cho văn bản “{title}”.",
          en: "“{document}” was given to “{other}” already, and is given to “{title}” here."
        )
      )
    ],
    valid: [
      // Two documents; and a row that the next page prints again.
      RuleExample(
        """
        STT→Số hiệu, ngày ban hành→Cơ quan→Trích yếu
        1→05/2023/NQ-HĐND ngày 20/7/2023→HĐND huyện→Về phân bổ vốn đầu tư
        2→06/2023/NQ-HĐND ngày 20/7/2023→HĐND huyện→Về mức thu học phí
        2→06/2023/NQ-HĐND ngày 20/7/2023→HĐND huyện→Về mức thu học phí
        """
      ),
      // A plan beside each of its tasks.
      RuleExample(
        """
        STT→Nhiệm vụ→Văn bản→Ghi chú
        1→Tuyên truyền→Kế hoạch số 12/KH-UBND ngày 06/01/2023→Về tuyên truyền
        2→Kiểm tra→Kế hoạch số 12/KH-UBND ngày 06/01/2023→Về kiểm tra
        """
      ),
      // Documents of two types, years and issuers.
      RuleExample(
        """
        STT→Số hiệu→Cơ quan ban hành→Trích yếu
        1→01/2023/NQ-HĐND ngày 20/12/2023→HĐND xã Hòa Bắc→Về dự toán ngân sách năm 2024
        2→01/2023/NQ-HĐND ngày 20/12/2023→HĐND xã Hòa Nam→Về đặt tên đường

        Số hiệu→Trích yếu
        12/KH-UBND ngày 06/01/2023→V/v tuyên truyền
        12/QĐ-UBND ngày 06/01/2023→V/v kiện toàn bộ phận một cửa
        12/KH-UBND ngày 09/01/2022→V/v chuyển đổi số
        """
      ),
    ],
    invalid: [
      RuleExample(
        """
        STT→Số hiệu, ngày ban hành→Cơ quan→Trích yếu
        1→05/2023/NQ-HĐND ngày 20/7/2023→HĐND huyện→Về phân bổ vốn đầu tư công
        2→⟦05/2023/NQ-HĐND⟧ ngày 20/7/2023→HĐND huyện→Về mức thu học phí
        """,
        messages: [
          """
          “05/2023/NQ-HĐND” đã ghi cho văn bản “Về phân bổ vốn đầu tư công”, ở đây lại ghi cho văn bản “Về mức thu \
          học phí”.
          """
        ]
      ),
      RuleExample(
        """
        Văn bản→Nội dung
        Kế hoạch số 12/KH-UBND ngày 06/01/2023→V/v tuyên truyền cải cách hành chính
        Kế hoạch số 15/KH-UBND ngày 12/01/2023→V/v kiểm soát thủ tục hành chính
        ⟦Kế hoạch số 12/KH-UBND⟧ ngày 06/01/2023→V/v kiểm tra công vụ
        """,
        messages: [
          """
          “Kế hoạch số 12/KH-UBND” đã ghi cho văn bản “V/v tuyên truyền cải cách hành chính”, ở đây lại ghi cho văn \
          bản “V/v kiểm tra công vụ”.
          """
        ]
      ),
      RuleExample(
        """
        STT→Số, ký hiệu→Trích yếu
        1→88/QĐ-UBND ngày 02/3/2023→Về việc kiện toàn bộ phận một cửa
        2→⟦88/QĐ-UBND⟧ ngày 02/3/2023→Về việc công bố thủ tục hành chính
        """,
        messages: [
          """
          “88/QĐ-UBND” đã ghi cho văn bản “Về việc kiện toàn bộ phận một cửa”, ở đây lại ghi cho văn bản “Về việc \
          công bố thủ tục hành chính”.
          """
        ]
      ),
    ]
  )

  init(options: NoOptions) {}

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.listings.map { violation($0, understanding) }
  }

  private func violation(_ found: RepeatedListing, _ understanding: Understanding) -> Violation {
    let entry = found.second
    return Violation(
      at: TextRange(entry.citation.range.start, entry.citation.reference.end),
      message: "repeated"
    ) {
      let table = understanding.tables[entry.table].model
      let name = understanding.name(of: entry.citation)
      let other = understanding.words(at: found.first.title)
      return Violation.Words(
        arguments: [
          "document": .text(name), "title": .text(understanding.words(at: entry.title)),
          "other": .text(other),
        ],
        related: [
          RelatedPlace(
            found.first.citation.range,
            LocalizedText(vi: "\(name): \(other)", en: "\(name): \(other)")
          )
        ],
        address: [
          understanding.tableName(table), "dòng \(understanding.rowName(table, entry.row))",
        ],
        subject: [understanding.subject(table), understanding.words(at: entry.title)]
      )
    }
  }
}
