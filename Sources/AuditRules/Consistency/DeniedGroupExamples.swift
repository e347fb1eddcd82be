import AuditKitCore

/// Forms whose groups say 0, over rows that count something or nothing.
enum DeniedGroupExamples {
  static let valid = [
    // Blank groups, a group of nothing, and an answer yes.
    RuleExample(
      """
      STT→Chỉ tiêu→Đơn vị tính→Số lượng
      1→Kiểm tra công vụ→→
      1.1→Số cơ quan được kiểm tra→Cơ quan→8
      2→Tuyển dụng→→0
      2.1→Số viên chức được tuyển dụng→Người→0
      3→Khảo sát ý kiến→Có = 1; Không = 0→1
      3.1→Số phiếu thu về→Phiếu→312
      """
    ),
    // A row with a unit counts something of its own.
    RuleExample(
      """
      STT→Chỉ tiêu→Đơn vị tính→Số lượng
      1→Số vụ vi phạm→Vụ→0
      1.1→Số cuộc thanh tra→Cuộc→8
      1.2→Số đơn vị được thanh tra→Đơn vị→12
      2→Số hồ sơ→Hồ sơ→45
      """
    ),
    // 0 is one of the ways.
    RuleExample(
      """
      STT→Chỉ tiêu→Đơn vị tính→Số lượng
      1→Hình thức khảo sát→Trực tuyến = 0; Phát phiếu = 1→0
      1.1→Số phiếu thu về→Phiếu→312
      2→Số hồ sơ→Hồ sơ→45
      """
    ),
  ]

  static let invalid = [
    RuleExample(
      """
      STT→Chỉ tiêu→Đơn vị tính→Số lượng
      1→Số văn bản chỉ đạo→Văn bản→16
      2→Kiểm tra công vụ→→⟦0⟧
      2.1→Số cơ quan được kiểm tra→Cơ quan→8
      2.2→Số vấn đề phát hiện→Vấn đề→7
      """,
      messages: [
        "Nhóm 'Kiểm tra công vụ' ghi 0, nhưng dòng 'Số cơ quan được kiểm tra' trong nhóm ghi 8."
      ]
    ),
    // A survey that was not made, with its sheets.
    RuleExample(
      """
      STT→Chỉ tiêu→Đơn vị tính→Số lượng
      1→Khảo sát ý kiến→Có = 1; Không = 0→⟦0⟧
      1.1→Số phiếu thu về→Phiếu→312
      2→Số hồ sơ→Hồ sơ→45
      """,
      messages: [
        "Nhóm 'Khảo sát ý kiến' ghi 0, nhưng dòng 'Số phiếu thu về' trong nhóm ghi 312."
      ]
    ),
    // The codes stand before their meanings; the first row of the group counts nothing.
    RuleExample(
      """
      STT→Chỉ tiêu→Đơn vị tính→Số lượng
      1→Đối thoại với người dân→0 = chưa tổ chức; 1 = đã tổ chức→⟦0⟧
      1.1→Số cuộc đột xuất→Cuộc→0
      1.2→Số cuộc định kỳ→Cuộc→2
      2→Số hồ sơ→Hồ sơ→45
      """,
      messages: [
        "Nhóm 'Đối thoại với người dân' ghi 0, nhưng dòng 'Số cuộc định kỳ' trong nhóm ghi 2."
      ]
    ),
  ]
}
