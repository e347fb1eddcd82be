import AuditKitCore

/// Holds the numbers over tables, forms and appendices against each other.
struct CaptionDuplicateRule: Rule {
  static let info = RuleInfo(
    id: "STR004",
    name: "caption-duplicate",
    family: .structure,
    level: .warning,
    status: .stable(since: "0.2.0"),
    legalBases: [.clericalWork("Phụ lục I, mục III", "Appendix I, III")],
    summary: LocalizedText(
      vi: "Một số hiệu bảng, biểu hoặc phụ lục dùng cho hai bảng khác nhau, hoặc số hiệu đi lùi.",
      en:
        "One number stands over two different tables, forms or appendices, or the numbers go back."
    ),
    rationale: LocalizedText(
      vi: """
        Nội dung báo cáo dẫn đến bảng và phụ lục bằng số hiệu; Nghị định 30/2020/NĐ-CP, Phụ lục I, yêu cầu các phụ \
        lục được đánh số thứ tự bằng chữ số La Mã. Khi hai bảng cùng số, không ai biết “xem Bảng 2.1” là bảng nào.
        """,
      en: """
        The text refers to tables and appendices by their numbers; Decree 30/2020/NĐ-CP, Appendix I, demands that \
        appendices be numbered in order, in Roman figures. With two tables of one number nobody knows which one \
        “see Bảng 2.1” means.
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ xét số hiệu đứng ngay trên một bảng. Cùng số và cùng tên là bảng in tiếp ở trang sau. Số bắt đầu lại \
        từ 1 ở mỗi phần hoặc mỗi phụ lục, chương không có bảng và số bị nhảy đều không báo.
        """,
      en: """
        Looks only at labels right above a table. The same number with the same title is a table that goes on on \
        the next page. Counts that begin with 1 in each section or appendix, chapters without tables and gaps are \
        not reported.
        """
    ),
    advice: LocalizedText(
      vi: "Đánh lại số bảng theo thứ tự và sửa các chỗ dẫn đến bảng đó.",
      en: "Number the tables in order again, and mend what refers to them."
    ),
    messages: [
      MessageTemplate(
        "repeated",
        arguments: ["label", "title", "other"],
        LocalizedText(
          vi: "“{label}” (“{title}”) trùng số với bảng “{other}” ở trên.",
          en: "“{label}” (“{title}”) has the number of the table “{other}” above."
        )
      ),
      MessageTemplate(
        "backward",
        arguments: ["label", "title", "other"],
        LocalizedText(
          vi: "“{label}” (“{title}”) đứng sau “{other}”, trái thứ tự.",
          en: "“{label}” (“{title}”) stands behind “{other}”, out of order."
        )
      ),
    ],
    valid: [
      // Chapters without tables, and a table that goes on on the next page.
      RuleExample(
        """
        Bảng 2.1: Kết quả ban hành văn bản
        Loại→Số lượng
        Nghị quyết→3
        Quyết định→5

        Bảng 4.1: Kết quả đào tạo
        Nội dung→Số người
        Tin học→12
        Ngoại ngữ→7

        Bảng 4.1: Kết quả đào tạo (tiếp theo)
        Nội dung→Số người
        Lý luận chính trị→4
        """
      ),
      // Each section counts its tables from 1.
      RuleExample(
        """
        I. CẤP HUYỆN

        Bảng 1. Hồ sơ tiếp nhận
        Lĩnh vực→Hồ sơ
        Đất đai→30
        Hộ tịch→12

        II. CẤP XÃ

        Bảng 1. Hồ sơ của các xã
        Đơn vị→Hồ sơ
        Xã Hòa Bắc→45
        Xã Hòa Nam→38
        """
      ),
      // The forms of a group share its number.
      RuleExample(
        """
        Biểu số II.06a/VPCP/KSTT
        Lĩnh vực→Hồ sơ
        Đất đai→30
        Hộ tịch→12

        Biểu số II.07b/VPCP/KSTT
        Nguyên nhân→Hồ sơ
        Phối hợp chậm→2
        Thiếu giấy tờ→1
        """
      ),
      // Forms are counted in each appendix; a form is no table.
      RuleExample(
        """
        Phụ lục I
        Biểu mẫu 1. Công tác chỉ đạo
        Chỉ tiêu→Số lượng
        Văn bản→7

        Bảng 1. Số liệu đào tạo
        Lớp→Số người
        Tin học→12

        Phụ lục II
        Biểu mẫu 1. Cải cách thể chế
        Chỉ tiêu→Số lượng
        Nghị quyết→2
        """
      ),
    ],
    invalid: [
      RuleExample(
        """
        Bảng 2.1: Văn bản quy phạm pháp luật ban hành trong kỳ
        Loại→Số lượng
        Nghị quyết→3
        Quyết định→5

        ⟦Bảng 2.1⟧: Hồ sơ giải quyết theo cơ chế một cửa
        Lĩnh vực→Hồ sơ
        Đất đai→30
        Hộ tịch→12
        """,
        messages: [
          """
          “Bảng 2.1” (“Hồ sơ giải quyết theo cơ chế một cửa”) trùng số với bảng “Văn bản quy phạm pháp luật ban hành \
          trong kỳ” ở trên.
          """
        ]
      ),
      RuleExample(
        """
        Bảng 1. Hồ sơ tiếp nhận
        Lĩnh vực→Hồ sơ
        Đất đai→30

        Bảng 3. Số hóa hồ sơ
        Lĩnh vực→Hồ sơ
        Đất đai→25

        ⟦Bảng 2⟧. Hồ sơ trực tuyến
        Lĩnh vực→Hồ sơ
        Đất đai→18
        """,
        messages: ["“Bảng 2” (“Hồ sơ trực tuyến”) đứng sau “Bảng 3”, trái thứ tự."]
      ),
      RuleExample(
        """
        Phụ lục II
        KẾT QUẢ GIẢI QUYẾT HỒ SƠ CẤP HUYỆN

        Lĩnh vực→Hồ sơ
        Đất đai→30
        Hộ tịch→12

        ⟦Phụ lục II⟧
        KẾT QUẢ GIẢI QUYẾT HỒ SƠ CẤP XÃ

        Đơn vị→Hồ sơ
        Xã Hòa Bắc→45
        Xã Hòa Nam→38
        """,
        messages: [
          """
          “Phụ lục II” (“KẾT QUẢ GIẢI QUYẾT HỒ SƠ CẤP XÃ”) trùng số với bảng “KẾT QUẢ GIẢI QUYẾT HỒ SƠ CẤP HUYỆN” \
          ở trên.
          """
        ]
      ),
    ]
  )

  init(options: NoOptions) {}

  func check(_ understanding: Understanding) -> [Violation] {
    CaptionClash.all(in: understanding.captions) { understanding.isContinued($1, of: $0) }
      .map { violation($0, understanding) }
  }

  private func violation(_ clash: CaptionClash, _ understanding: Understanding) -> Violation {
    Violation(
      at: clash.caption.label,
      message: clash.kind == .repeated ? "repeated" : "backward"
    ) {
      let label = understanding.words(at: clash.caption.label)
      let otherLabel = understanding.words(at: clash.other.label)
      let title = clash.caption.title.map(understanding.words)
      let otherTitle = clash.other.title.map(understanding.words) ?? otherLabel
      return Violation.Words(
        arguments: [
          "label": .text(label), "title": .text(title ?? label),
          "other": .text(clash.kind == .repeated ? otherTitle : otherLabel),
        ],
        related: [
          RelatedPlace(
            clash.other.label,
            LocalizedText(
              vi: "\(otherLabel): \(otherTitle)",
              en: "\(otherLabel): \(otherTitle)"
            )
          )
        ],
        address: [label],
        subject: [title ?? ""]
      )
    }
  }
}
