import AuditKitCore

/// Reports in miniature that cite what had been issued, or what had not.
enum CitationAfterReportExamples {
  static let valid = [
    // A date in a sentence is not that of signing.
    RuleExample(
      """
      Thực hiện Kế hoạch số 12/KH-UBND ngày 15 tháng 3 năm 2018 của UBND huyện, ngày 20 tháng 4 năm 2018
      huyện ban hành Quyết định số 45/QĐ-UBND ngày 20/4/2018.
      """
    ),
    // Issued before or on the day of signing; effects, deadlines and events lie ahead or are another rule's.
    RuleExample(
      """
      Số: 52/BC-UBND

      Tân Lộc, ngày 08 tháng 6 năm 2018

      BÁO CÁO

      Kết quả cải cách hành chính 6 tháng đầu năm 2018

      1. Đã ban hành Kế hoạch số 12/KH-UBND ngày 08/6/2018; Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 có hiệu lực \
      từ ngày 21/6/2018.

      2. Ngày 15/10/2018, UBND huyện sẽ sơ kết việc thực hiện Kế hoạch số 10/KH-UBND ngày 12/01/2018.
      """
    ),
    // The day of signing is blank, and the month is not over.
    RuleExample(
      """
      Số:      /BC-UBND

      Hòa Bắc, ngày      tháng 9 năm 2022

      BÁO CÁO

      Công tác cải cách hành chính 9 tháng đầu năm 2022

      UBND xã đã ban hành Kế hoạch số 70/KH-UBND ngày 29/9/2022.
      """
    ),
    // No date of signing; and a grace that the user grants.
    RuleExample(
      """
      BÁO CÁO

      Công tác cải cách hành chính 9 tháng đầu năm 2022

      UBND xã đã ban hành Kế hoạch số 70/KH-UBND ngày 29/10/2022.
      """
    ),
    RuleExample(
      """
      Số: 20/BC-UBND

      Hòa Bắc, ngày 05 tháng 9 năm 2022

      BÁO CÁO

      Công tác cải cách hành chính 9 tháng đầu năm 2022

      UBND xã đã ban hành Quyết định số 70/QĐ-UBND ngày 07/9/2022.
      """,
      options: "grace-days: 3"
    ),
  ]

  static let invalid = [
    // Its date behind it, or before it.
    RuleExample(
      """
      Số: 52/BC-UBND

      Tân Lộc, ngày 08 tháng 6 năm 2018

      BÁO CÁO

      Kết quả cải cách hành chính 6 tháng đầu năm 2018

      1. UBND huyện đã ban hành Quyết định số 34/QĐ-UBND ngày ⟦16/10/2018⟧ về việc kiện toàn bộ phận một cửa.

      2. Ngày ⟦20/8/2018⟧, UBND huyện đã ban hành Kế hoạch số 71/KH-UBND về việc kiểm tra cải cách hành chính.
      """,
      messages: [
        "“Quyết định số 34/QĐ-UBND” ghi ngày 16/10/2018, nhưng báo cáo ký ngày 08/6/2018, sớm hơn 130 ngày.",
        "“Kế hoạch số 71/KH-UBND” ghi ngày 20/8/2018, nhưng báo cáo ký ngày 08/6/2018, sớm hơn 73 ngày.",
      ]
    ),
    // Of a blank day the month is enough to tell.
    RuleExample(
      """
      Số:      /BC-UBND

      Hòa Bắc, ngày      tháng 9 năm 2022

      BÁO CÁO

      Công tác cải cách hành chính 9 tháng đầu năm 2022

      Thực hiện Công văn số 308/PNV ngày 08/9/2022 và Công văn số 1300/SNV-CCHC ngày ⟦12/10/2022⟧ của Sở Nội vụ.
      """,
      messages: [
        """
        “Công văn số 1300/SNV-CCHC” ghi ngày 12/10/2022, nhưng báo cáo ký trong tháng 9/2022, sớm hơn 12 ngày.
        """
      ]
    ),
    // In a table.
    RuleExample(
      """
      Số: 60/BC-UBND

      Tân Lộc, ngày 10 tháng 6 năm 2019

      BÁO CÁO

      Công tác cải cách hành chính 6 tháng đầu năm 2019

      STT→Văn bản→Trích yếu
      1→05/2019/QĐ-UBND ngày 12/3/2019→Quy chế một cửa
      2→06/2019/QĐ-UBND ngày ⟦06/12/2019⟧→Quy chế văn thư
      """,
      messages: [
        "“06/2019/QĐ-UBND” ghi ngày 06/12/2019, nhưng báo cáo ký ngày 10/6/2019, sớm hơn 179 ngày."
      ]
    ),
  ]
}
