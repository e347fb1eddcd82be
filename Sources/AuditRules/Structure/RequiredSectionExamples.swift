import AuditKitCore

/// Reports in miniature with and without the parts that an office may demand.
enum RequiredSectionExamples {
  private static let outline = """
    plain-text: true
    basis: Hướng dẫn 15/HD-SNV
    sections: ["kết quả thực hiện | kết quả đạt được", "tồn tại, hạn chế", "phương hướng | nhiệm vụ thời gian tới"]
    """

  static let valid = [
    // Nothing is demanded by default.
    RuleExample(
      """
      BÁO CÁO

      Kết quả cải cách hành chính năm 2023

      I. KẾT QUẢ

      II. KIẾN NGHỊ
      """
    ),
    // Other wordings, capitals and the place of tone marks do not matter.
    RuleExample(
      """
      BÁO CÁO

      Kết quả cải cách hành chính năm 2023

      I. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC

      1. Cải cách thể chế

      2. Tồn tại - hạn chế và nguyên nhân

      II. NHIỆM VỤ THỜI GIAN TỚI
      """,
      options: outline
    ),
    // A plan is no report, and a text that kept no headings may have lost them.
    RuleExample(
      """
      KẾ HOẠCH

      Cải cách hành chính năm 2024

      I. MỤC ĐÍCH

      II. YÊU CẦU
      """,
      options: outline
    ),
    RuleExample(
      """
      BÁO CÁO

      Kết quả cải cách hành chính năm 2023

      Trong năm, xã đã ban hành 12 kế hoạch.
      """,
      options: outline
    ),
    // Plain text is left alone unless the option is on.
    RuleExample(
      """
      BÁO CÁO

      Kết quả cải cách hành chính năm 2023

      I. KẾT QUẢ THỰC HIỆN

      II. KIẾN NGHỊ
      """,
      options: "sections: [phương hướng]"
    ),
  ]

  static let invalid = [
    RuleExample(
      """
      BÁO CÁO

      ⟦Kết quả cải cách hành chính năm 2023⟧

      I. KẾT QUẢ THỰC HIỆN

      II. PHƯƠNG HƯỚNG NĂM 2024
      """,
      options: outline,
      messages: ["Không thấy phần “tồn tại, hạn chế” mà Hướng dẫn 15/HD-SNV yêu cầu."]
    ),
    // Words of a sentence are no heading.
    RuleExample(
      """
      BÁO CÁO

      ⟦Kết quả cải cách hành chính năm 2023⟧

      I. CHỈ ĐẠO, ĐIỀU HÀNH

      Các kiến nghị, đề xuất đã được tổng hợp.

      II. KẾT QUẢ THỰC HIỆN
      """,
      options: """
        plain-text: true
        sections: ["kiến nghị, đề xuất | đề xuất, kiến nghị"]
        """,
      messages: ["Không thấy phần “kiến nghị, đề xuất”."]
    ),
    // Markdown keeps its headings, so that it is checked without further ado.
    RuleExample(
      """
      ⟦## I. KẾT QUẢ THỰC HIỆN⟧

      | Lĩnh vực | Hồ sơ |
      |---|---|
      | Đất đai | 30 |
      | Hộ tịch | 12 |

      ## II. KIẾN NGHỊ
      """,
      options: "sections: [kết quả thực hiện, phương hướng]",
      messages: ["Không thấy phần “phương hướng”."]
    ),
  ]
}
