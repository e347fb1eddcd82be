import AuditKitCore

/// Rosters in miniature that are in time, or not.
enum LateSubmissionExamples {
  static let valid = [
    // The steps of a plan, which nobody hands in.
    RuleExample(
      """
      STT→Nội dung gửi UBND huyện→Thời gian
      1→Lập danh sách→Trước ngày 31/8/2018
      2→Sơ tuyển→Trước ngày 10/10/2018
      3→Trao quyết định→Từ ngày 09/12/2018 đến ngày 11/12/2018
      4→Tổng kết→Dự kiến ngày 20/12/2018
      """
    ),
    // All before the day, in several forms; a unit that handed in nothing is another rule's matter.
    RuleExample(
      """
      STT→Tên cơ quan→Báo cáo năm (nộp trước ngày 10/12/2022)
      I→KHỐI PHÒNG, BAN→
      1→Phòng Nội vụ→05/12/2022
      2→Phòng Tư pháp→9/12/2022
      3→Phòng Y tế→không nộp
      4→Thanh tra huyện→07/12
      """
    ),
    // `Chậm nhất` includes the day itself.
    RuleExample(
      """
      STT→Tên đơn vị→Báo cáo Quý I (chậm nhất ngày 15/3/2023)
      1→UBND xã Hòa Bắc→15/3/2023
      2→UBND xã Hòa Nam→14/3/2023
      """
    ),
    // `Trước hoặc trong ngày` does so too.
    RuleExample(
      """
      STT→Tên đơn vị→Ngày nộp (trước hoặc trong ngày 15/3/2023)
      1→UBND xã Hòa Bắc→15/3/2023
      2→UBND xã Hòa Nam→28/02/2023
      """
    ),
    // The day of a `trước ngày` passes where the user says so.
    RuleExample(
      """
      STT→Tên đơn vị→Ngày gửi (trước ngày 15/3/2023)
      1→UBND xã Hòa Bắc→15/3/2023
      2→UBND xã Hòa Nam→10/3/2023
      """,
      options: "deadline-day: in-time"
    ),
    // Dates that have no deadline.
    RuleExample(
      """
      STT→Tên đơn vị→Ngày kiểm tra
      1→UBND xã Hòa Bắc→15/3/2023
      2→UBND xã Hòa Nam→16/3/2023
      """
    ),
  ]

  static let invalid = [
    // Late and marked; on the day itself only a note.
    RuleExample(
      """
      STT→Tên cơ quan→Báo cáo năm (nộp trước ngày 10/12/2022)
      1→Phòng Nội vụ→05/12/2022
      2→Phòng Tư pháp→⟦Trễ (12/12/2022)⟧
      3→Phòng Y tế→⟦10/12/2022⟧
      """,
      messages: [
        "“Phòng Tư pháp” nộp ngày 12/12/2022, 2 ngày sau hạn “trước ngày 10/12/2022”.",
        """
        “Phòng Y tế” nộp đúng ngày 10/12/2022; hạn “trước ngày 10/12/2022” hiểu chặt thì không gồm ngày này.
        """,
      ]
    ),
    // One marked, another as late and not marked; a third marked though in time.
    RuleExample(
      """
      STT→Tên đơn vị→Báo cáo 6 tháng (nộp chậm nhất ngày 05/6/2023)
      1→UBND xã Hòa Bắc→⟦06/6/2023⟧
      2→UBND xã Hòa Nam→⟦Trễ (08/6/2023)⟧
      3→UBND xã Hòa Đông→⟦Nộp trễ (05/6/2023)⟧
      4→UBND xã Hòa Tây→02/6/2023
      """,
      messages: [
        """
        “UBND xã Hòa Bắc” nộp ngày 06/6/2023, 1 ngày sau hạn “nộp chậm nhất ngày 05/6/2023”, nhưng không bị ghi trễ \
        như đơn vị khác.
        """,
        "“UBND xã Hòa Nam” nộp ngày 08/6/2023, 3 ngày sau hạn “nộp chậm nhất ngày 05/6/2023”.",
        """
        “UBND xã Hòa Đông” bị ghi “Nộp trễ (05/6/2023)”, nhưng ngày 05/6/2023 còn trong hạn “nộp chậm nhất ngày \
        05/6/2023”.
        """,
      ]
    ),
    // The mark stands in a column of its own.
    RuleExample(
      """
      STT→Tên đơn vị→Ngày nộp (trước ngày 15/3/2023)→Ghi chú
      1→UBND xã Hòa Bắc→⟦14/3/2023⟧→Trễ hạn
      2→UBND xã Hòa Nam→10/3/2023→Đúng hạn
      3→UBND xã Hòa Tây→10/3/2023→
      """,
      messages: [
        """
        “UBND xã Hòa Bắc” bị ghi “Trễ hạn”, nhưng ngày 14/3/2023 còn trong hạn “trước ngày 15/3/2023”.
        """
      ]
    ),
    // The year is that of the deadline; a mark needs no date.
    RuleExample(
      """
      STT→Tên đơn vị→Báo cáo quý (gửi trước ngày 05/01/2024)
      1→Trạm Y tế→28/12/2023
      2→Trạm Thú y→⟦07/01⟧
      3→Đài Truyền thanh→⟦nộp trễ⟧
      """,
      options: "deadline-day: late",
      messages: [
        """
        “Trạm Thú y” nộp ngày 07/01/2024, 2 ngày sau hạn “trước ngày 05/01/2024”, nhưng không bị ghi trễ như \
        đơn vị khác.
        """,
        "“Đài Truyền thanh” được ghi “nộp trễ” so với hạn “trước ngày 05/01/2024”.",
      ]
    ),
    // Each row has its own deadline.
    RuleExample(
      """
      STT→Tên đơn vị→Hạn nộp→Ngày nộp→Ghi chú
      1→UBND xã Hòa Bắc→15/3/2023→15/3/2023→
      2→UBND đặc khu Hòa Hải→20/3/2023→19/3/2023→
      3→UBND xã Hòa Nam→15/3/2023→⟦17/3/2023⟧→
      """,
      messages: ["“UBND xã Hòa Nam” nộp ngày 17/3/2023, 2 ngày sau hạn “15/3/2023”."]
    ),
    // The day itself counts as late where the user says so.
    RuleExample(
      """
      STT→Tên đơn vị→Ngày gửi (trước ngày 15/3/2023)
      1→UBND xã Hòa Bắc→⟦15/3/2023⟧
      2→UBND xã Hòa Nam→10/3/2023
      """,
      options: "deadline-day: late",
      messages: [
        """
        “UBND xã Hòa Bắc” nộp đúng ngày 15/3/2023; hạn “trước ngày 15/3/2023” hiểu chặt thì không gồm ngày này.
        """
      ]
    ),
  ]
}
