import AuditKitCore

/// Letterheads and appendices in miniature that belong together, or do not.
enum DocumentIdentityExamples {
  static let valid = [
    // The same number and day, written in two ways.
    RuleExample(
      """
      ỦY BAN NHÂN DÂN
      HUYỆN HÒA AN

      Số: 87/BC-UBND

      Hòa An, ngày 05 tháng 6 năm 2023

      BÁO CÁO
      Kết quả cải cách hành chính 6 tháng đầu năm 2023

      I. CÔNG TÁC CHỈ ĐẠO

      Phụ lục I
      KẾT QUẢ GIẢI QUYẾT HỒ SƠ
      (Kèm theo Báo cáo số 087/BC-UBND ngày 05/6/2023 của UBND huyện Hòa An)

      Lĩnh vực→Hồ sơ
      Đất đai→30
      """
    ),
    // A form that came with a circular, and an appendix of another body.
    RuleExample(
      """
      Số: 12/BC-UBND

      Hòa Bắc, ngày 10 tháng 12 năm 2022

      BÁO CÁO
      Công tác cải cách hành chính năm 2022

      I. KẾT QUẢ

      Biểu mẫu 1
      (Ban hành kèm theo Thông tư số 02/2021/TT-BTP ngày 01 tháng 4 năm 2021 của Bộ Tư pháp)

      Chỉ tiêu→Số lượng
      Văn bản→7

      Phụ lục II
      (Kèm theo Báo cáo số 45/BC-VP ngày 08/12/2022 của Văn phòng)

      Chỉ tiêu→Số lượng
      Cuộc họp→4
      """
    ),
    // A number with its year, as legal documents have it.
    RuleExample(
      """
      Số: 08/2022/QĐ-UBND

      Hòa Tây, ngày 10 tháng 12 năm 2022

      QUYẾT ĐỊNH
      Ban hành Quy chế một cửa

      Phụ lục I
      (Kèm theo Quyết định số 08/2022/QĐ-UBND ngày 10 tháng 12 năm 2022 của UBND huyện)
      """
    ),
    // Blanks that the user does not want to hear of.
    RuleExample(
      """
      Số:     /BC-UBND

      Hòa Nam, ngày     tháng 9 năm 2022

      BÁO CÁO
      Kết quả cải cách hành chính Quý III năm 2022
      """,
      options: "report-blanks: false"
    ),
  ]

  static let invalid = [
    // The number of an earlier report, and another day.
    RuleExample(
      """
      Số: 87/BC-UBND

      Hòa An, ngày 05 tháng 6 năm 2023

      BÁO CÁO
      Kết quả cải cách hành chính 6 tháng đầu năm 2023

      I. CÔNG TÁC CHỈ ĐẠO

      Phụ lục I
      KẾT QUẢ GIẢI QUYẾT HỒ SƠ
      (Kèm theo Báo cáo số ⟦31/BC-UBND⟧ ngày 05/6/2023 của UBND huyện Hòa An)

      Lĩnh vực→Hồ sơ
      Đất đai→30

      Phụ lục II
      THEO DÕI TIẾN ĐỘ
      (Kèm theo Báo cáo số 87/BC-UBND ngày ⟦05/3/2023⟧ của UBND huyện Hòa An)

      Nhiệm vụ→Tiến độ
      Tuyên truyền→Đã xong
      """,
      messages: [
        "Phụ lục ghi kèm theo văn bản số 31/BC-UBND, nhưng báo cáo này có số 87/BC-UBND.",
        "Phụ lục ghi kèm theo văn bản ngày 05/3/2023, nhưng báo cáo này ký ngày 05/6/2023.",
      ]
    ),
    // All blank: one note.
    RuleExample(
      """
      Số: ⟦/BC-UBND⟧

      Hòa Nam, ngày     tháng 9 năm 2022

      BÁO CÁO
      Kết quả cải cách hành chính Quý III năm 2022

      I. KẾT QUẢ

      Phụ lục
      (Kèm theo Báo cáo số      /BC-UBND ngày    tháng    năm 2022 của UBND xã Hòa Nam)

      Lĩnh vực→Hồ sơ
      Hộ tịch→30
      """,
      messages: ["Đầu văn bản để trống số và ngày, tháng."]
    ),
    // The letterhead was filled in, the appendix was not.
    RuleExample(
      """
      Số: 45/KH-UBND

      Hòa Tây, ngày 12 tháng 01 năm 2024

      KẾ HOẠCH
      Cải cách hành chính năm 2024

      I. MỤC TIÊU

      Phụ lục
      (Kèm theo Kế hoạch số: ⟦/KH-UBND⟧ ngày    /01/2024 của UBND xã Hòa Tây)

      Nhiệm vụ→Thời hạn
      Tuyên truyền→Quý I
      """,
      messages: [
        "Dòng “Kèm theo” của phụ lục để trống số và ngày, tháng, trong khi đầu văn bản đã ghi."
      ]
    ),
  ]
}
