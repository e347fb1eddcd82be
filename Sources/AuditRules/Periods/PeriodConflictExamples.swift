import AuditKitCore

/// Reports in miniature whose periods agree, or do not.
enum PeriodConflictExamples {
  static let valid = [
    // The outlook half of title and closing names another period, and gives its year to both.
    RuleExample(
      """
      Số: 41/BC-UBND

      Hòa Bắc, ngày 07 tháng 6 năm 2021

      BÁO CÁO

      Kết quả cải cách hành chính 6 tháng đầu năm
      và phương hướng, nhiệm vụ 6 tháng cuối năm 2021

      I. KẾT QUẢ

      Trong năm 2020, xã đứng thứ hai; giai đoạn 2016-2020 tăng ba bậc.

      Trên đây là báo cáo kết quả 6 tháng đầu năm và phương hướng 6 tháng cuối năm 2021 của xã./.
      """
    ),
    // A report on a year is signed early in the next, and its data begin in the year before.
    RuleExample(
      """
      Số: 05/BC-UBND

      Hòa Bắc, ngày 09 tháng 01 năm 2022

      BÁO CÁO

      Kết quả cải cách hành chính năm 2021
      (Số liệu tính từ ngày 15/12/2020 đến ngày 14/12/2021)

      Thực hiện Kế hoạch số 12/KH-UBND ngày 11/12/2020 của UBND huyện về cải cách hành chính năm 2021, \
      UBND xã báo cáo kết quả cải cách hành chính năm 2021 như sau:

      Bảng 1. Hồ sơ tiếp nhận năm 2021

      Quý→Hồ sơ
      Quý I năm 2021→120
      Quý IV năm 2020→118
      """
    ),
    // A table may be about a part of the period, and the third quarter ends with nine months.
    RuleExample(
      """
      Số: 77/BC-UBND

      Hòa Bắc, ngày 10 tháng 9 năm 2021

      BÁO CÁO

      Công tác cải cách hành chính Quý III năm 2021

      UBND xã báo cáo kết quả 9 tháng đầu năm 2021 như sau:

      Bảng 1. Hồ sơ tiếp nhận tháng 8/2021

      Thôn→Hồ sơ
      Thôn Đông→12
      Thôn Tây→15
      """
    ),
    // A plan is about a time to come and is no report.
    RuleExample(
      """
      Số: 03/KH-UBND

      Hòa Bắc, ngày 12 tháng 3 năm 2022

      KẾ HOẠCH

      Khắc phục hạn chế về cải cách hành chính năm 2021

      Trên đây là kế hoạch năm 2022 của xã./.
      """
    ),
  ]

  static let invalid = [
    // The title still has the year of the report that was copied.
    RuleExample(
      """
      Số: 33/BC-UBND

      Hòa Bắc, ngày 05 tháng 3 năm 2022

      BÁO CÁO

      Kết quả cải cách hành chính ⟦Quý I năm 2021⟧

      UBND xã báo cáo kết quả cải cách hành chính Quý I năm 2022 như sau:

      I. KẾT QUẢ
      """,
      messages: [
        """
        Tiêu đề báo cáo ghi “Quý I năm 2021”, nhưng theo phần mở đầu và ngày ký 05/3/2022 thì kỳ báo cáo \
        là Quý I năm 2022.
        """
      ]
    ),
    // The title of one appendix speaks of the half year to come.
    RuleExample(
      """
      Số: 52/BC-UBND

      Hòa Bắc, ngày 07 tháng 6 năm 2021

      BÁO CÁO

      Kết quả cải cách hành chính 6 tháng đầu năm 2021

      I. KẾT QUẢ

      Trên đây là báo cáo kết quả 6 tháng đầu năm 2021./.

      Phụ lục I

      Kết quả giải quyết hồ sơ ⟦6 tháng cuối năm 2021⟧

      STT→Thôn→Hồ sơ
      1→Thôn Đông→12
      2→Thôn Tây→15
      """,
      messages: [
        """
        Tên phụ lục ghi “6 tháng cuối năm 2021”, nhưng theo tiêu đề, câu kết và ngày ký 07/6/2021 thì kỳ \
        báo cáo là 6 tháng đầu năm 2021.
        """
      ]
    ),
    // The closing sentence was left over from the quarter before.
    RuleExample(
      """
      Số: 60/BC-UBND

      Hòa Bắc, ngày 09 tháng 9 năm 2021

      BÁO CÁO

      Công tác cải cách hành chính Quý III năm 2021

      UBND xã báo cáo kết quả Quý III năm 2021 như sau:

      Trên đây là báo cáo công tác cải cách hành chính ⟦Quý II năm 2021⟧ của xã./.
      """,
      messages: [
        """
        Câu kết ghi “Quý II năm 2021”, nhưng theo tiêu đề, phần mở đầu và ngày ký 09/9/2021 thì kỳ báo cáo \
        là Quý III năm 2021.
        """
      ]
    ),
    // No other place names the period, but the date of signing rules it out.
    RuleExample(
      """
      Số: 18/BC-UBND

      Hòa Bắc, ngày 04 tháng 3 năm 2022

      BÁO CÁO

      Kết quả cải cách hành chính ⟦Quý I/2021⟧

      I. KẾT QUẢ
      """,
      messages: [
        """
        Tiêu đề báo cáo ghi “Quý I/2021”, kỳ kết thúc ngày 31/3/2021, nhưng văn bản ký ngày 04/3/2022.
        """
      ]
    ),
    // With more months of grace the same report would pass, with fewer it does not.
    RuleExample(
      """
      Số: 08/BC-UBND

      Hòa Bắc, ngày 20 tháng 02 năm 2022

      BÁO CÁO

      Kết quả cải cách hành chính ⟦năm 2020⟧
      """,
      options: "grace-months: 2",
      messages: [
        """
        Tiêu đề báo cáo ghi “năm 2020”, kỳ kết thúc ngày 31/12/2020, nhưng văn bản ký ngày 20/02/2022.
        """
      ]
    ),
    // A report of March sums up the year before, not the one that has begun.
    RuleExample(
      """
      BÁO CÁO

      Kết quả cải cách hành chính 6 tháng đầu năm 2022

      1. Hội nghị theo Báo cáo số 15/BC-UBND ngày 18/3/2022 về tổng kết công tác cải cách hành chính ⟦năm 2022⟧.

      2. Báo cáo số 9/BC-UBND ngày 14/01/2022 tổng kết công tác năm 2021; Báo cáo số 20/BC-UBND ngày 05/4/2022 \
      tổng kết 10 năm thực hiện phong trào thi đua, nhiệm vụ năm 2022.
      """,
      messages: [
        "Văn bản được viện dẫn tổng kết “năm 2022” nhưng đề ngày 18/3/2022, khi năm chưa hết."
      ]
    ),
  ]
}
