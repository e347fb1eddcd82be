import AuditKitCore

/// Holds the answers and counts of statistics forms against what `forms` in `rules.yaml` allows.
struct FormValueRule: Rule {
  static let info = RuleInfo(
    id: "FRM002",
    name: "form-value",
    family: .forms,
    level: .warning,
    status: .stable(since: "0.2.0"),
    summary: LocalizedText(
      vi: "Biểu mẫu thống kê ghi một giá trị mà chỉ tiêu đó không thể có.",
      en: "A statistics form states a value that its row cannot have."
    ),
    rationale: LocalizedText(
      vi: """
        Chỉ tiêu có hay không được trả lời bằng mã (0, 1, 2), chỉ tiêu đếm thì ghi số nguyên. Bản in lại của biểu \
        thường bỏ dòng mã và đơn vị tính, nên giá trị ghi nhầm không còn gì để đối chiếu ngoài chính biểu mẫu. Căn \
        cứ: bảy biểu mẫu kèm báo cáo CCHC hằng năm.
        """,
      en: """
        A question is answered by a code (0, 1, 2), a count by a whole number. Reprints of a form often leave out the \
        codes and the unit, so that a wrong value can only be seen from the form itself. Source: the seven forms of \
        the annual report on administrative reform.
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ xét bảng được nhận ra là một biểu ở mục forms. Mã in sẵn cạnh câu trả lời thuộc coded-value, đơn vị tính \
        in sẵn thuộc unit-mismatch; câu trả lời bằng chữ và ô trống không xét.
        """,
      en: """
        Looks only at tables that are known as a form of forms. Codes printed beside the answer are up to \
        coded-value, printed units to unit-mismatch; answers in words and blanks are left out.
        """
    ),
    advice: LocalizedText(
      vi: "Ghi lại giá trị theo hướng dẫn của biểu mẫu.",
      en: "State the value as the form asks for it."
    ),
    messages: [
      MessageTemplate(
        "answer",
        arguments: ["name", "stated", "allowed"],
        LocalizedText(
          vi: "'{name}' ghi {stated}, nhưng biểu mẫu chỉ có các mã {allowed}.",
          en: "'{name}' states {stated}, but the form has the codes {allowed} only."
        )
      ),
      MessageTemplate(
        "not-a-count",
        arguments: ["name", "stated"],
        LocalizedText(
          vi: "'{name}' ghi {stated}, nhưng biểu mẫu hỏi một số đếm.",
          en: "'{name}' states {stated}, but the form asks for a count."
        )
      ),
    ],
    valid: [
      RuleExample(
        """
        Biểu mẫu 1
        Công tác chỉ đạo điều hành CCHC

        STT→Chỉ tiêu thống kê→Đơn vị tính→Số lượng
        5.→Khảo sát sự hài lòng của người dân→→1
        5.1.→Số lượng phiếu khảo sát→Phiếu→240
        5.2.→Hình thức khảo sát→→2
        6.→Tổ chức đối thoại với người dân→→0
        """
      ),
      // Answers in words, and nothing.
      RuleExample(
        """
        Biểu mẫu 1
        Công tác chỉ đạo điều hành CCHC

        STT→Chỉ tiêu thống kê→Đơn vị tính→Số lượng
        5.→Khảo sát sự hài lòng của người dân→→Có
        5.1.→Số lượng phiếu khảo sát→Phiếu→1.240
        5.2.→Hình thức khảo sát→→
        """
      ),
      // A rate whose label holds the words of a count.
      RuleExample(
        """
        Biểu mẫu 3
        Cải cách thủ tục hành chính

        STT→Chỉ tiêu thống kê→Đơn vị tính→Số lượng
        1.2.→Số TTHC công bố mới→Thủ tục→7
        1.4.→Tổng số TTHC tại địa phương→Thủ tục→134
        3.1.→Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn→%→99,84
        3.1.1.→Hồ sơ đã giải quyết xong→Hồ sơ→1.886
        3.1.2.→Hồ sơ giải quyết đúng hạn và trước hạn→Hồ sơ→1.883
        """
      ),
      // Another table with the same words.
      RuleExample(
        """
        STT→Nội dung→Đơn vị tính→Số lượng
        1.→Hình thức khảo sát→Loại→5
        2.→Số phòng họp→Phòng→12
        3.→Số máy tính→Máy→30
        """
      ),
    ],
    invalid: [
      RuleExample(
        """
        Biểu mẫu 1
        Công tác chỉ đạo điều hành CCHC

        STT→Chỉ tiêu thống kê→Đơn vị tính→Số lượng
        5.→Khảo sát sự hài lòng của người dân→→1
        5.1.→Số lượng phiếu khảo sát→Phiếu→240
        5.2.→Hình thức khảo sát→→⟦3⟧
        """,
        messages: ["'Hình thức khảo sát' ghi 3, nhưng biểu mẫu chỉ có các mã 0; 1; 2."]
      ),
      RuleExample(
        """
        Biểu mẫu 1
        Công tác chỉ đạo điều hành CCHC

        STT→Chỉ tiêu thống kê→Đơn vị tính→Số lượng
        5.→Khảo sát sự hài lòng của người dân→→⟦240⟧
        5.1.→Số lượng phiếu khảo sát→Phiếu→240
        6.→Tổ chức đối thoại với người dân→→1
        """,
        messages: [
          "'Khảo sát sự hài lòng của người dân' ghi 240, nhưng biểu mẫu chỉ có các mã 0; 1."
        ]
      ),
      RuleExample(
        """
        Biểu mẫu 5
        Cải cách chế độ công vụ

        STT→Chỉ tiêu thống kê→Đơn vị tính→Số lượng
        2.1.→Số công chức được tuyển dụng→→⟦12,5⟧%
        3.1.→Số lãnh đạo cấp xã bị kỷ luật→Người→0
        3.2.→Số công chức bị kỷ luật→Người→1
        """,
        messages: ["'Số công chức được tuyển dụng' ghi 12,5 %, nhưng biểu mẫu hỏi một số đếm."]
      ),
    ]
  )

  init(options: NoOptions) {}

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.formFaults.compactMap { fault in
      violation(fault, understanding.tables[fault.table].model, understanding)
    }
  }

  private func violation(
    _ fault: FormFault,
    _ table: TableModel,
    _ understanding: Understanding
  ) -> Violation? {
    let message: String
    switch fault.kind {
    case .formula: return nil
    case .notACount: message = "not-a-count"
    case .answer: message = "answer"
    }
    return Violation(
      at: fault.value.range,
      message: message,
      highestLevel: fault.highestLevel
    ) {
      let places = FormPlaces(table: table, understanding: understanding)
      let names = understanding.names(table, row: fault.row, column: fault.column)
      let value = fault.value
      var arguments: [String: Argument] = [
        "name": .text(places.name(names, fault.column)),
        "stated": .text(value.value.vietnamese + (value.isPercent ? " %" : "")),
      ]
      if case .answer(let allowed) = fault.kind {
        arguments["allowed"] = .text(allowed.map(\.vietnamese).joined(separator: "; "))
      }
      return Violation.Words(
        arguments: arguments,
        address: names.address,
        subject: names.subject
      )
    }
  }
}
