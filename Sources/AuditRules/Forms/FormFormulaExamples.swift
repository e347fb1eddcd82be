import AuditKitCore

/// Forms in miniature, with and without broken formulas.
enum FormFormulaExamples {
  static let valid = [
    // Codes differ from those of the form; the labels say which rows are meant.
    RuleExample(
      """
      Biểu mẫu 7
      Xây dựng chính quyền điện tử, chính quyền số

      STT→Chỉ tiêu thống kê→Đơn vị tính→Số lượng
      4.→Cung cấp dịch vụ công trực tuyến→→
      4.1.→Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến mức độ 3→%→90
      4.1.1.→Tổng số TTHC đủ điều kiện→Thủ tục→40
      4.1.2.→Số TTHC đang cung cấp trực tuyến mức độ 3→Thủ tục→36
      4.2.→Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến mức độ 4→%→80
      4.2.1.→Tổng số TTHC đủ điều kiện→Thủ tục→25
      4.2.2.→Số TTHC đang cung cấp trực tuyến mức độ 4→Thủ tục→20
      4.3.→Tỷ lệ TTHC cung cấp trực tuyến đã tích hợp→%→50
      4.3.1.→Tổng số TTHC đang cung cấp trực tuyến mức độ 3 và 4→Thủ tục→56
      4.3.2.→Số TTHC đã tích hợp, công khai→Thủ tục→28
      """
    ),
    // Some tasks are not yet due; one row is blank.
    RuleExample(
      """
      Biểu mẫu 1
      Công tác chỉ đạo điều hành CCHC

      STT→Chỉ tiêu thống kê→Đơn vị tính→Số lượng
      4.→Thực hiện nhiệm vụ UBND huyện giao→→
      4.1.→Tổng số nhiệm vụ được giao→Nhiệm vụ→120
      4.2.→Số nhiệm vụ đã hoàn thành đúng hạn→Nhiệm vụ→101
      4.3.→Số nhiệm vụ đã hoàn thành nhưng quá hạn→Nhiệm vụ→4
      4.4.→Số nhiệm vụ quá hạn nhưng chưa hoàn thành→Nhiệm vụ→2
      5.1.→Số lượng phiếu khảo sát→Phiếu→
      """
    ),
    // Another table with some of the words.
    RuleExample(
      """
      STT→Nội dung→Đơn vị tính→Số lượng
      1.→Biên chế được giao→Người→20
      2.→Biên chế có mặt→Người→21
      3.→Số phòng làm việc→Phòng→12
      """
    ),
  ]

  static let invalid = [
    RuleExample(
      """
      Biểu mẫu 7
      Xây dựng chính quyền điện tử, chính quyền số

      STT→Chỉ tiêu thống kê→Đơn vị tính→Số lượng
      5.→Cung cấp dịch vụ công trực tuyến→→
      5.1.→Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến mức độ 3→%→90
      5.1.1.→Tổng số TTHC đủ điều kiện→Thủ tục→40
      5.1.2.→Số TTHC đang cung cấp trực tuyến mức độ 3→Thủ tục→36
      5.2.→Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến mức độ 4→%→80
      5.2.1.→Tổng số TTHC đủ điều kiện→Thủ tục→25
      5.2.2.→Số TTHC đang cung cấp trực tuyến mức độ 4→Thủ tục→20
      5.3.→Tỷ lệ TTHC cung cấp trực tuyến đã tích hợp→%→50
      5.3.1.→Tổng số TTHC đang cung cấp trực tuyến mức độ 3 và 4→Thủ tục→⟦66⟧
      5.3.2.→Số TTHC đã tích hợp, công khai→Thủ tục→33
      """,
      messages: [
        """
        'Tổng số TTHC đang cung cấp trực tuyến mức độ 3 và 4' ghi 66, nhưng theo công thức của biểu mẫu phải bằng 56.
        """
      ]
    ),
    RuleExample(
      """
      Biểu mẫu 1
      Công tác chỉ đạo điều hành CCHC

      STT→Chỉ tiêu thống kê→Đơn vị tính→Số lượng
      4.→Thực hiện nhiệm vụ UBND huyện giao→→
      4.1.→Tổng số nhiệm vụ được giao→Nhiệm vụ→⟦104⟧
      4.2.→Số nhiệm vụ đã hoàn thành đúng hạn→Nhiệm vụ→101
      4.3.→Số nhiệm vụ đã hoàn thành nhưng quá hạn→Nhiệm vụ→4
      4.4.→Số nhiệm vụ quá hạn nhưng chưa hoàn thành→Nhiệm vụ→2
      """,
      messages: [
        """
        'Tổng số nhiệm vụ được giao' ghi 104, nhưng theo công thức của biểu mẫu không được nhỏ hơn 107.
        """
      ]
    ),
    RuleExample(
      """
      Biểu mẫu 3
      Cải cách thủ tục hành chính

      STT→Chỉ tiêu thống kê→Đơn vị tính→Số lượng
      1.→Thống kê TTHC→Thủ tục→
      1.4.→Tổng số TTHC tại địa phương→Thủ tục→⟦1.250⟧
      →Số TTHC cấp tỉnh→Thủ tục→900
      →Số TTHC cấp huyện→Thủ tục→250
      →Số TTHC cấp xã→Thủ tục→120
      """,
      messages: [
        "'Tổng số TTHC tại địa phương' ghi 1.250, nhưng theo công thức của biểu mẫu phải bằng 1.270."
      ]
    ),
  ]
}
