import AuditKitCore

/// Reports in miniature with the deadlines that their openings state.
enum LateReportExamples {
  static let valid = [
    // On the day itself, where the words include it.
    RuleExample(
      """
      Số: 52/BC-UBND

      Tân Lộc, ngày 15 tháng 6 năm 2023

      BÁO CÁO

      Công tác cải cách hành chính 6 tháng đầu năm 2023

      Thực hiện Công văn số 308/SNV-CCHC ngày 02/6/2023 của Sở Nội vụ về việc báo cáo cải cách hành chính, gửi chậm \
      nhất ngày 15/6/2023, UBND huyện báo cáo như sau:
      """
    ),
    // Deadlines of others and of other things; no deadline is known.
    RuleExample(
      """
      Số: 60/BC-UBND

      Tân Lộc, ngày 20 tháng 6 năm 2023

      BÁO CÁO

      Công tác cải cách hành chính 6 tháng đầu năm 2023

      UBND huyện báo cáo kết quả như sau:

      1. Các xã gửi báo cáo trước ngày 05/6/2023; 02 xã gửi trễ. Đề án hoàn thành trước ngày 31/5/2023.
      """
    ),
    // The day of signing is blank; it may still be in time.
    RuleExample(
      """
      Số:      /BC-UBND

      Tân Lộc, ngày      tháng 6 năm 2023

      BÁO CÁO

      Công tác cải cách hành chính 6 tháng đầu năm 2023

      Theo yêu cầu gửi báo cáo trước ngày 05/6/2023 của UBND tỉnh, UBND huyện báo cáo như sau:
      """
    ),
  ]

  static let invalid = [
    RuleExample(
      """
      Số: 52/BC-UBND

      Tân Lộc, ⟦ngày 19 tháng 6 năm 2023⟧

      BÁO CÁO

      Công tác cải cách hành chính 6 tháng đầu năm 2023

      Thực hiện Công văn số 308/SNV-CCHC ngày 02/6/2023 của Sở Nội vụ về việc báo cáo cải cách hành chính, gửi chậm \
      nhất ngày 15/6/2023, UBND huyện báo cáo như sau:
      """,
      messages: [
        """
        Báo cáo ký ngày 19/6/2023, trễ 4 ngày so với thời hạn “gửi chậm nhất ngày 15/6/2023” nêu trong phần mở đầu \
        (muộn nhất 15/6/2023).
        """
      ]
    ),
    // “Before” leaves the day itself out; the year is that of the report.
    RuleExample(
      """
      Số: 31/BC-UBND

      Hòa Bắc, ⟦ngày 05 tháng 9 năm 2022⟧

      BÁO CÁO

      Công tác cải cách hành chính 9 tháng đầu năm 2022

      Theo yêu cầu nộp báo cáo trước ngày 05/9 của Phòng Nội vụ, UBND xã báo cáo như sau:
      """,
      messages: [
        """
        Báo cáo ký ngày 05/9/2022, trễ 1 ngày so với thời hạn “trước ngày 05/9” nêu trong phần mở đầu (muộn nhất \
        04/9/2022).
        """
      ]
    ),
    // A grace that is over.
    RuleExample(
      """
      Số: 90/BC-SNV

      Tân Lộc, ⟦ngày 27 tháng 12 năm 2023⟧

      BÁO CÁO

      Công tác cải cách hành chính năm 2023

      Sở Nội vụ nhận được yêu cầu gửi báo cáo trước hoặc trong ngày 20/12/2023. Sở Nội vụ báo cáo kết quả như sau:
      """,
      options: "grace-days: 3",
      messages: [
        """
        Báo cáo ký ngày 27/12/2023, trễ 7 ngày so với thời hạn “trước hoặc trong ngày 20/12/2023” nêu trong phần mở \
        đầu (muộn nhất 20/12/2023).
        """
      ]
    ),
  ]
}
