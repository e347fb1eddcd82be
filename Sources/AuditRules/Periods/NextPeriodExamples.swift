import AuditKitCore

/// Reports in miniature that plan for the next period, or for another.
enum NextPeriodExamples {
  static let valid = [
    // The next quarter in heading and closing; the rest of the year and goals of the year are fine.
    RuleExample(
      """
      Số: 21/BC-UBND

      Hòa Bắc, ngày 08 tháng 3 năm 2023

      BÁO CÁO

      Công tác cải cách hành chính Quý I năm 2023

      I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ TRỌNG TÂM QUÝ I

      1. Kế hoạch cải cách hành chính năm 2023 đã được ban hành.

      II. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II VÀ CẢ NĂM 2023

      1. Phấn đấu trong năm 2023 đạt 95 % hồ sơ đúng hạn.

      Trên đây là báo cáo Quý I và phương hướng, nhiệm vụ quý II/2023 của xã./.
      """
    ),
    // No period is named at all.
    RuleExample(
      """
      Số: 21/BC-UBND

      Hòa Bắc, ngày 08 tháng 9 năm 2023

      BÁO CÁO

      Công tác cải cách hành chính 9 tháng đầu năm 2023

      I. KẾT QUẢ

      II. NHIỆM VỤ TRONG THỜI GIAN TỚI

      Trên đây là báo cáo 9 tháng đầu năm 2023 và phương hướng trong thời gian tới./.
      """
    ),
    // The year after a year; its first quarter would do as well.
    RuleExample(
      """
      Số: 140/BC-SNV

      Tân Lộc, ngày 12 tháng 12 năm 2022

      BÁO CÁO

      Kết quả cải cách hành chính năm 2022 và phương hướng, nhiệm vụ năm 2023

      Thực hiện Kế hoạch số 3/KH-UBND ngày 04/01/2022, Sở Nội vụ báo cáo kết quả năm 2022 như sau:

      I. KẾT QUẢ

      II. NHIỆM VỤ TRỌNG TÂM QUÝ I NĂM 2023

      1. Xây dựng kế hoạch năm 2023, giai đoạn 2021-2025.
      """
    ),
    // What had been planned for the year that is reported stands first.
    RuleExample(
      """
      BÁO CÁO

      Kết quả thực hiện Kế hoạch cải cách hành chính năm 2024 và phương hướng, nhiệm vụ năm 2025

      I. MỤC TIÊU, NHIỆM VỤ TRỌNG TÂM NĂM 2024

      II. KẾT QUẢ

      1. Phương hướng, nhiệm vụ năm 2024 đã được quán triệt

      III. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM NĂM 2025
      """
    ),
    // A gap is accepted where the user says so.
    RuleExample(
      """
      BÁO CÁO

      Công tác cải cách hành chính tháng 5/2023

      I. KẾT QUẢ

      II. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 7/2023
      """,
      options: "allow-gap: true"
    ),
  ]

  static let invalid = [
    // The closing sentence plans for the quarter that is reported.
    RuleExample(
      """
      Số: 18/BC-UBND

      Hòa Bắc, ngày 05 tháng 3 năm 2021

      BÁO CÁO

      Công tác cải cách hành chính Quý I năm 2021

      UBND xã báo cáo kết quả Quý I năm 2021 như sau:

      I. KẾT QUẢ

      II. NHIỆM VỤ TRONG THỜI GIAN TỚI

      Trên đây là báo cáo kết quả Quý I năm 2021 và phương hướng, nhiệm vụ ⟦Quý I/2021⟧ của xã./.
      """,
      messages: [
        """
        Câu kết nêu phương hướng, nhiệm vụ “Quý I/2021”, nhưng báo cáo về Quý I năm 2021 thì kỳ tiếp theo là \
        Quý II năm 2021.
        """
      ]
    ),
    // The heading still has the year of the report before; the title is right.
    RuleExample(
      """
      Số: 150/BC-UBND

      Hòa Bắc, ngày 14 tháng 12 năm 2022

      BÁO CÁO

      Kết quả cải cách hành chính năm 2022
      và phương hướng, nhiệm vụ năm 2023

      I. KẾT QUẢ

      II. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM ⟦NĂM 2022⟧

      1. Ban hành kế hoạch cải cách hành chính.
      """,
      messages: [
        """
        Đề mục phần phương hướng nêu phương hướng, nhiệm vụ “NĂM 2022”, nhưng báo cáo về năm 2022 thì kỳ tiếp \
        theo là năm 2023.
        """
      ]
    ),
    // A half year is followed by the other half, and a quarter is left out between two others.
    RuleExample(
      """
      Số: 61/BC-UBND

      Hòa Bắc, ngày 07 tháng 6 năm 2024

      BÁO CÁO

      Kết quả cải cách hành chính 6 tháng đầu năm
      và phương hướng, nhiệm vụ ⟦6 tháng đầu năm 2024⟧

      UBND xã báo cáo kết quả 6 tháng đầu năm 2024 như sau:

      I. KẾT QUẢ

      II. NHIỆM VỤ ⟦QUÝ II NĂM 2024⟧
      """,
      messages: [
        """
        Tiêu đề báo cáo nêu phương hướng, nhiệm vụ “6 tháng đầu năm 2024”, nhưng báo cáo về 6 tháng đầu năm 2024 \
        thì kỳ tiếp theo là 6 tháng cuối năm 2024.
        """,
        """
        Đề mục phần phương hướng nêu phương hướng, nhiệm vụ “QUÝ II NĂM 2024”, nhưng báo cáo về 6 tháng đầu năm \
        2024 thì kỳ tiếp theo là 6 tháng cuối năm 2024.
        """,
      ]
    ),
    // A month is left out between the month reported and the month planned for.
    RuleExample(
      """
      BÁO CÁO

      Công tác cải cách hành chính tháng 5/2023

      I. KẾT QUẢ

      II. PHƯƠNG HƯỚNG, NHIỆM VỤ ⟦THÁNG 7/2023⟧
      """,
      messages: [
        """
        Đề mục phần phương hướng nêu phương hướng, nhiệm vụ “THÁNG 7/2023”, nhưng báo cáo về tháng 5/2023 thì kỳ \
        tiếp theo là tháng 6/2023.
        """
      ]
    ),
  ]
}
