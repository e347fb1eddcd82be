import AuditKitCore

/// Reports in miniature that tell only what has happened, or more.
enum DateOrderExamples {
  static let valid = [
    // Plans, deadlines, days of effect and invitations lie ahead; dates of documents are another rule's.
    RuleExample(
      """
      Số: 52/BC-UBND

      Tân Lộc, ngày 08 tháng 6 năm 2018

      BÁO CÁO

      Kết quả cải cách hành chính 6 tháng đầu năm 2018

      I. KẾT QUẢ

      1. UBND huyện đã tổ chức hội nghị ngày 05/6/2018 và đã ban hành Kế hoạch số 12/KH-UBND ngày 08/6/2018.

      2. Đã ban hành Kế hoạch tổ chức hội thi vào ngày 20/7/2018; đã gửi giấy mời dự họp ngày 15/6/2018.

      3. Đã triển khai để các xã nộp báo cáo trước ngày 10/7/2018; quy định đã thông qua có hiệu lực ngày 01/7/2018.

      4. Hội thi dự kiến đã được tổ chức xong ngày 20/7/2018.

      5. Đã ban hành Quyết định số 34/QĐ-UBND ngày 16/10/2018; ngày 20/8/2018, UBND huyện ban hành Kế hoạch số 9/KH-UBND.

      II. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2018

      1. Rà soát các đơn vị đã tổ chức kiểm tra ngày 20/9/2018.
      """
    ),
    // The day is blank, and the month is not over.
    RuleExample(
      """
      Số:      /BC-UBND

      Hòa Bắc, ngày      tháng 9 năm 2022

      BÁO CÁO

      Công tác cải cách hành chính 9 tháng đầu năm 2022

      UBND xã đã tổ chức hội nghị ngày 29/9/2022.
      """
    ),
    // Told some days ahead, and the user accepts that.
    RuleExample(
      """
      Số: 20/BC-UBND

      Hòa Bắc, ngày 05 tháng 9 năm 2022

      BÁO CÁO

      Công tác cải cách hành chính 9 tháng đầu năm 2022

      UBND xã đã tổ chức hội nghị ngày 07/9/2022.
      """,
      options: "grace-days: 3"
    ),
  ]

  static let invalid = [
    // Events, with their day behind or before the words.
    RuleExample(
      """
      Số: 52/BC-UBND

      Tân Lộc, ngày 08 tháng 6 năm 2018

      BÁO CÁO

      Kết quả cải cách hành chính 6 tháng đầu năm 2018

      I. KẾT QUẢ

      1. UBND huyện đã tổ chức hội nghị tập huấn ngày ⟦15/6/2018⟧ cho 120 người.

      2. Ngày ⟦20/8/2018⟧, UBND huyện đã kiểm tra 03 xã.
      """,
      messages: [
        "“đã tổ chức” ngày 15/6/2018, nhưng văn bản ký ngày 08/6/2018, sớm hơn 7 ngày.",
        "“đã kiểm tra” ngày 20/8/2018, nhưng văn bản ký ngày 08/6/2018, sớm hơn 73 ngày.",
      ]
    ),
    // Right below a heading, and behind letters.
    RuleExample(
      """
      Số: 52/BC-UBND
      Tân Lộc, ngày 08 tháng 6 năm 2018
      BÁO CÁO
      Kết quả cải cách hành chính 6 tháng đầu năm 2018

      I. KẾT QUẢ CẢI CÁCH HÀNH CHÍNH
      Ngày ⟦20/8/2018⟧, UBND huyện đã kiểm tra 03 xã.
      a) Ngày ⟦21/8/2018⟧, UBND huyện đã kiểm tra 02 xã.
      """,
      messages: [
        "“đã kiểm tra” ngày 20/8/2018, nhưng văn bản ký ngày 08/6/2018, sớm hơn 73 ngày.",
        "“đã kiểm tra” ngày 21/8/2018, nhưng văn bản ký ngày 08/6/2018, sớm hơn 74 ngày.",
      ]
    ),
    // Of a blank day the month is enough to tell.
    RuleExample(
      """
      Số:      /BC-UBND

      Hòa Bắc, ngày      tháng 9 năm 2022

      BÁO CÁO

      Công tác cải cách hành chính 9 tháng đầu năm 2022

      UBND xã đã hoàn thành việc niêm yết thủ tục ⟦ngày 12 tháng 10 năm 2022⟧.
      """,
      messages: [
        "“đã hoàn thành” ngày 12/10/2022, nhưng văn bản ký trong tháng 9/2022, sớm hơn 12 ngày."
      ]
    ),
    // A roster without a deadline.
    RuleExample(
      """
      Số: 60/BC-UBND

      Tân Lộc, ngày 10 tháng 6 năm 2019

      BÁO CÁO

      Công tác cải cách hành chính 6 tháng đầu năm 2019

      STT→Tên đơn vị→Ngày nộp báo cáo
      1→UBND xã Hòa Bắc→05/6/2019
      2→UBND xã Hòa Nam→⟦06/12/2019⟧
      3→UBND xã Hòa Đông→07/6/2019
      """,
      messages: [
        "Ngày nộp 06/12/2019 muộn hơn ngày ký văn bản (ngày 10/6/2019) 179 ngày."
      ]
    ),
  ]
}
