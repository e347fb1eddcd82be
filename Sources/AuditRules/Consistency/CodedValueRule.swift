import AuditKitCore

/// Finds answers in a form that are none of the codes printed for them.
struct CodedValueRule: Rule {
  static let info = RuleInfo(
    id: "CON004",
    name: "coded-value",
    family: .consistency,
    level: .error,
    status: .stable(since: "0.2.0"),
    summary: LocalizedText(
      vi: "Câu trả lời trong biểu mẫu không có trong các mã in sẵn bên cạnh.",
      en: "An answer in a form is none of the codes printed beside it."
    ),
    rationale: LocalizedText(
      vi: """
        Mã ngoài danh sách làm hỏng việc tổng hợp tự động và thường là ghi nội dung (3 cấp) thay cho mã (2). Căn cứ: \
        chính bảng mã in trong biểu mẫu thống kê, như các biểu mẫu cải cách hành chính của Bộ Nội vụ.
        """,
      en: """
        A code outside the list spoils automatic addition, and often is the thing itself (3 levels) in place of its \
        code (2). Source: the codes that the form prints, as the Ministry of Home Affairs' reform forms do.
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ xét khi ô đơn vị tính (hoặc câu hỏi, nếu bảng không có cột đơn vị tính) in ít nhất hai mã dạng “Có = 1; Không \
        = 0” và câu trả lời là một số. Không xét câu trả lời bằng chữ, khoảng giá trị, công thức, thang điểm.
        """,
      en: """
        Looks only where the cell of the unit (or the question, in a table without units) prints at least two codes \
        as in “Có = 1; Không = 0”, and the answer is a number; not at words, ranges, formulas and points.
        """
    ),
    advice: LocalizedText(
      vi: "Ghi đúng một trong các mã của biểu mẫu.",
      en: "Give one of the codes of the form."
    ),
    messages: [
      MessageTemplate(
        "not-a-code",
        arguments: ["row", "stated", "codes", "coding"],
        LocalizedText(
          vi: "Dòng '{row}' ghi {stated}, nhưng biểu mẫu chỉ có các mã {codes} (“{coding}”).",
          en: "Row '{row}' says {stated}, but the form has only the codes {codes} (“{coding}”)."
        )
      )
    ],
    valid: [
      RuleExample(
        """
        STT→Chỉ tiêu→Đơn vị tính→Số lượng
        1→Khảo sát sự hài lòng→Có = 1; Không = 0→1
        2→Hình thức khảo sát→Trực tuyến = 0; Phát phiếu = 1; Kết hợp = 2→2
        3→Số phiếu khảo sát→Phiếu→240
        """
      ),
      // Answers in words, and none.
      RuleExample(
        """
        STT→Chỉ tiêu→Đơn vị tính→Số lượng
        1→Khảo sát sự hài lòng→Có = 1; Không = 0→Có
        2→Hình thức khảo sát→Trực tuyến = 0; Phát phiếu = 1→
        3→Số phiếu khảo sát→Phiếu→240
        4→Số người trả lời→Người→238
        """
      ),
      // Points, formulas and ranges.
      RuleExample(
        """
        STT→Chỉ tiêu→Đơn vị tính→Số lượng
        1→Ban hành kế hoạch đúng hạn→Có = 1 điểm; Không = 0 điểm→0,5
        2→Tổng số hồ sơ→a = b + c; b = d + e→120
        3→Mức độ hoàn thành→Thấp = 0 đến 4; Cao = 5 đến 9→7
        4→Số phiếu khảo sát→Phiếu→240
        """
      ),
    ],
    invalid: [
      RuleExample(
        """
        STT→Chỉ tiêu→Đơn vị tính→Số lượng
        1→Hệ thống họp trực tuyến→Chưa có = 0 2 cấp = 1 3 cấp = 2→⟦3⟧
        2→Số phiếu khảo sát→Phiếu→240
        """,
        messages: [
          """
          Dòng 'Hệ thống họp trực tuyến' ghi 3, nhưng biểu mẫu chỉ có các mã 0; 1; 2 (“Chưa có = 0 2 cấp = 1 3 cấp = \
          2”).
          """
        ]
      ),
      RuleExample(
        """
        STT→Chỉ tiêu→Đơn vị tính→Số lượng
        1→Đối thoại với người dân→Không = 0; Có = 1→⟦2⟧
        2→Số phiếu khảo sát→Phiếu→240
        """,
        messages: [
          "Dòng 'Đối thoại với người dân' ghi 2, nhưng biểu mẫu chỉ có các mã 0; 1 (“Không = 0; Có = 1”)."
        ]
      ),
      // The codes stand in the question, each before its meaning.
      RuleExample(
        """
        STT→Nội dung→Kết quả
        1→Mức độ số hóa (1 = chưa làm; 2 = một phần; 3 = đầy đủ)→⟦0⟧
        2→Số cuộc kiểm tra→4
        3→Số văn bản→15
        """,
        messages: [
          """
          Dòng 'Mức độ số hóa (1 = chưa làm; 2 = một phần; 3 = đầy đủ)' ghi 0, nhưng biểu mẫu chỉ có các mã 1; 2; 3 \
          (“Mức độ số hóa (1 = chưa làm; 2 = một phần; 3 = đầy đủ)”).
          """
        ]
      ),
    ]
  )

  init(options: NoOptions) {}

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.tables.flatMap { table in
      table.codedAnswers(in: understanding.lexed).filter { !$0.isAllowed }
        .map { violation($0, table.model, understanding) }
    }
  }

  private func violation(
    _ answer: CodedAnswer,
    _ table: TableModel,
    _ understanding: Understanding
  ) -> Violation {
    Violation(
      at: answer.value.range,
      message: "not-a-code"
    ) {
      let coding = understanding.words(at: answer.coding.range)
      let names = understanding.names(table, row: answer.row, column: answer.column)
      return Violation.Words(
        arguments: [
          "row": .text(names.row),
          "stated": .text(answer.value.value.vietnamese),
          "codes": .text(answer.coding.codes.map(\.vietnamese).joined(separator: "; ")),
          "coding": .text(coding),
        ],
        related: [
          RelatedPlace(
            answer.coding.range,
            LocalizedText(vi: "các mã: \(coding)", en: "the codes: \(coding)")
          )
        ],
        address: names.address,
        subject: names.subject
      )
    }
  }
}
