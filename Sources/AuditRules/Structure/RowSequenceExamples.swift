import AuditKitCore

/// Numbered rows in miniature that count right, or do not.
enum RowSequenceExamples {
  static let valid = [
    // Two share a rank.
    RuleExample(
      """
      Hạng→Đơn vị→Điểm
      1→Xã Bình An→92,5
      2→Xã Bình Hòa→91
      3→Xã Bình Phú→90,5
      3→Xã Bình Tân→90,5
      5→Xã Bình Thọ→88
      """
    ),
    // Each group counts from 1; the total has no number.
    RuleExample(
      """
      STT→Đơn vị→Hồ sơ
      I→Khối phòng ban→
      1→Phòng Nội vụ→25
      2→Phòng Tư pháp→15
      II→Khối xã→
      1→Xã Hòa Bắc→35
      2→Xã Hòa Nam→25
      →Tổng số→100
      """
    ),
    // A form with codes, and parts of a row without a number.
    RuleExample(
      """
      STT→Chỉ tiêu→Đơn vị tính→Số lượng
      1→Số văn bản đã ban hành→Văn bản→12
      2→Kiểm tra cải cách hành chính→→
      2.1→Số đơn vị được kiểm tra→Đơn vị→8
      2.4→Số vấn đề đã xử lý→Vấn đề→7
      →Trong đó, đã xử lý xong→Vấn đề→6
      4→Số sáng kiến→Sáng kiến→2
      """
    ),
    // Chosen criteria keep their numbers; a task over two rows has one number.
    RuleExample(
      """
      STT→Tiêu chí→Điểm bị trừ
      2→Công tác kiểm tra→0,5
      5→Tuyên truyền→0,25
      9→Thanh toán trực tuyến→0,75
      14→Số hóa hồ sơ→0,5

      Kết quả thực hiện nhiệm vụ như sau.

      TT→Nhiệm vụ→Sản phẩm→Tiến độ
      1→Ban hành kế hoạch→Kế hoạch→Đã xong
      2→Rà soát thủ tục→Danh mục→Đang làm
      →→Báo cáo→Chưa làm
      3→Kiểm tra công vụ→Báo cáo→Đã xong
      4→Tuyên truyền→Tin, bài→Thường xuyên
      """
    ),
  ]

  static let invalid = [
    // A gap, and a number twice.
    RuleExample(
      """
      STT→Đơn vị→Hồ sơ
      1→Xã Hòa Bắc→35
      2→Xã Hòa Nam→25
      ⟦4⟧→Xã Hòa Đông→41
      5→Xã Hòa Tây→18
      6→Xã Hòa Trung→27
      ⟦6⟧→Thị trấn Hòa An→33
      8→Xã Hòa Phú→29
      """,
      messages: [
        "Dòng “Xã Hòa Đông” có STT 4 ngay sau dòng “Xã Hòa Nam”; theo thứ tự phải là 3.",
        "Dòng “Thị trấn Hòa An” có STT 6, trùng với dòng “Xã Hòa Trung”; theo thứ tự phải là 7.",
      ]
    ),
    // A full task without a number.
    RuleExample(
      """
      TT→Nhiệm vụ→Sản phẩm→Tiến độ
      1→Ban hành kế hoạch→Kế hoạch→Đã xong
      2→Rà soát thủ tục→Danh mục→Đang làm
      →⟦Kiểm tra công vụ⟧→Báo cáo→Đã xong
      3→Tuyên truyền→Tin, bài→Thường xuyên
      4→Số hóa hồ sơ→Cơ sở dữ liệu→Đang làm
      """,
      messages: ["Dòng “Kiểm tra công vụ” để trống STT; theo thứ tự là 3."]
    ),
    // Among figures, a number is missing just where a row has none.
    RuleExample(
      """
      STT→Lĩnh vực→Tiếp nhận→Đã giải quyết
      1→Đất đai→30→28
      2→Hộ tịch→20→20
      3→Chứng thực→45→45
      →⟦Xây dựng⟧→12→11
      5→Lao động→8→8
      ⟦7⟧→Y tế→6→6
      """,
      messages: [
        "Dòng “Xây dựng” để trống STT; theo thứ tự là 4.",
        "Dòng “Y tế” có STT 7 ngay sau dòng “Lao động”; theo thứ tự phải là 6.",
      ]
    ),
  ]
}
