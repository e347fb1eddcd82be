import AuditKitCore

/// Rosters in miniature in which all units handed in, or some did not.
enum MissingSubmissionExamples {
  static let valid = [
    // All are there, one of them late; a dash and a word stand for units that need not report.
    RuleExample(
      """
      STT→Tên cơ quan→Báo cáo năm (nộp trước ngày 10/12/2022)
      I→KHỐI PHÒNG, BAN→
      1→Phòng Nội vụ→05/12/2022
      2→Phòng Tư pháp→Trễ (12/12/2022)
      3→Phòng Y tế→-
      4→Thanh tra huyện→không thuộc đối tượng
      """
    ),
    // The document was signed before the deadline.
    RuleExample(
      """
      Số: 15/TB-UBND

      Tân Lộc, ngày 08 tháng 3 năm 2023

      THÔNG BÁO

      Tình hình nộp báo cáo cải cách hành chính Quý I năm 2023

      STT→Tên đơn vị→Ngày nộp (chậm nhất ngày 15/3/2023)
      1→UBND xã Hòa Bắc→07/3/2023
      2→UBND xã Hòa Nam→06/3/2023
      3→UBND xã Hòa Đông→07/3/2023
      4→UBND xã Hòa Tây→chưa nộp
      """
    ),
    // Days of something else, figures, and a column that is still to be filled in.
    RuleExample(
      """
      STT→Tên đơn vị→Hồ sơ nộp trực tuyến→Ngày kiểm tra→Báo cáo năm
      1→UBND xã Hòa Bắc→12→07/3/2023→
      2→UBND xã Hòa Nam→→06/3/2023→
      3→UBND xã Hòa Đông→15→07/3/2023→
      4→UBND xã Hòa Tây→9→→
      """
    ),
    // A blank is nothing where the user says so.
    RuleExample(
      """
      STT→Tên đơn vị→Ngày gửi báo cáo (trước ngày 15/3/2023)
      1→UBND xã Hòa Bắc→07/3/2023
      2→UBND xã Hòa Nam→06/3/2023
      3→UBND xã Hòa Đông→07/3/2023
      4→UBND xã Hòa Tây→
      """,
      options: "report-blanks: false"
    ),
  ]

  static let invalid = [
    // Marked in words, under a deadline.
    RuleExample(
      """
      STT→Tên cơ quan→Báo cáo năm (nộp trước ngày 10/12/2022)
      1→Phòng Nội vụ→05/12/2022
      2→Phòng Tư pháp→⟦không nộp⟧
      3→Phòng Y tế→⟦Chưa gửi báo cáo⟧
      """,
      messages: [
        "“Phòng Tư pháp” được ghi “không nộp” so với hạn “trước ngày 10/12/2022”.",
        "“Phòng Y tế” được ghi “Chưa gửi báo cáo” so với hạn “trước ngày 10/12/2022”.",
      ]
    ),
    // Two reports, no deadline; a blank beside many days.
    RuleExample(
      """
      Bảng 4. Theo dõi chế độ báo cáo của các xã

      STT→Đơn vị→Quý I→6 tháng
      1→UBND xã Hòa Bắc→07/3/2023→05/6/2023
      2→⟦UBND xã Hòa Nam⟧→06/3/2023→
      3→UBND xã Hòa Đông→⟦không có báo cáo⟧→06/6/2023
      4→UBND xã Hòa Tây→08/3/2023→02/6/2023
      """,
      messages: [
        "“UBND xã Hòa Nam” để trống ngày nộp, trong khi 3/4 đơn vị đã được ghi.",
        "“UBND xã Hòa Đông” được ghi “không có báo cáo” trong danh sách theo dõi.",
      ]
    ),
    // A remark beside the day, and a deadline in the sentence before the table.
    RuleExample(
      """
      Các đơn vị gửi báo cáo về Phòng Nội vụ trước ngày 05/6/2023. Kết quả như sau:

      STT→Tên đơn vị→Ngày nhận báo cáo→Ghi chú
      1→UBND xã Hòa Bắc→02/6/2023→
      2→UBND xã Hòa Nam→→⟦Chưa nộp⟧
      3→UBND xã Hòa Đông→04/6/2023→
      """,
      messages: [
        "“UBND xã Hòa Nam” được ghi “Chưa nộp” so với hạn “trước ngày 05/6/2023”."
      ]
    ),
    // Crosses in columns.
    RuleExample(
      """
      STT→Tên đơn vị→Đã nộp báo cáo→Chưa nộp báo cáo
      1→UBND xã Hòa Bắc→x→
      2→UBND xã Hòa Nam→→⟦x⟧
      3→UBND xã Hòa Đông→x→
      """,
      messages: [
        "“UBND xã Hòa Nam” được ghi “x” trong danh sách theo dõi."
      ]
    ),
  ]
}
