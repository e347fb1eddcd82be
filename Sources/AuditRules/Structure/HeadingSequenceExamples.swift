import AuditKitCore

/// Outlines in miniature that count right, or do not.
enum HeadingSequenceExamples {
  static let valid = [
    // Numbers within a line.
    RuleExample(
      """
      a) Cách thức thực hiện: nộp trực tuyến.

      b) Thành phần hồ sơ: 01 đơn đề nghị c) Thời hạn giải quyết: 05 ngày.

      d) Kết quả: giấy xác nhận.

      1. Các xã bố trí công chức theo đề án đã được phê duyệt 2. Việc luân chuyển thực hiện hằng năm.

      3. Kinh phí do ngân sách bảo đảm.
      """
    ),
    // A regulation that is quoted in parts.
    RuleExample(
      """
      Điều 7. Trách nhiệm của bộ phận một cửa

      1. Hướng dẫn tổ chức, cá nhân.

      [...]

      4. Trả kết quả đúng hạn.

      5. Báo cáo định kỳ.

      Điều 9. Kinh phí

      3. Kinh phí do ngân sách bảo đảm.
      """
    ),
    // What is changed is quoted with its number.
    RuleExample(
      """
      #### 5. Bổ sung khoản 5 vào Điều 22 như sau:

      "5. Bộ phận một cửa làm việc cả sáng thứ Bảy."

      #### 6. Bổ sung khoản 5 và khoản 6 vào Điều 24 như sau:

      "5. Hồ sơ nộp trực tuyến được miễn lệ phí.

      6. Biên lai được gửi qua thư điện tử."

      #### 7. Bãi bỏ Điều 26.
      """
    ),
    // Each section counts from 1, and a list goes on behind a table.
    RuleExample(
      """
      I. CÔNG TÁC CHỈ ĐẠO
      1. Xây dựng kế hoạch
      2. Công tác kiểm tra
      II. KẾT QUẢ THỰC HIỆN
      1. Cải cách thể chế
      a) Ban hành văn bản
      b) Kiểm tra văn bản
      2. Cải cách thủ tục hành chính
      2.1. Kiểm soát thủ tục
      2.2. Cơ chế một cửa

      Lĩnh vực→Hồ sơ
      Đất đai→30
      Hộ tịch→20

      3. Cải cách tổ chức bộ máy
      III. ĐÁNH GIÁ CHUNG
      """
    ),
    // Counting on through the sections; a list of points without đ.
    RuleExample(
      """
      A. TÌNH HÌNH CHUNG
      1. Thuận lợi
      2. Khó khăn
      B. KẾT QUẢ
      3. Thể chế
      a) Soạn thảo
      b) Thẩm định
      c) Ban hành
      d) Rà soát
      e) Hệ thống hóa
      4. Thủ tục hành chính
      """
    ),
    // Codes of criteria that were chosen, and groups of a table that count from I under each part.
    RuleExample(
      """
      STT→Nhiệm vụ→Kết quả
      I→THỂ CHẾ→
      1→Ban hành kế hoạch→Đã xong
      II→THỦ TỤC→
      1→Rà soát thủ tục→Đang làm
      2→Niêm yết công khai→Đã xong
      III→BỘ MÁY→
      1→Đề án vị trí việc làm→Đã xong

      Các tiêu chí bị trừ điểm:
      1.1.3 Mức độ thực hiện kế hoạch
      1.5.2 Khắc phục tồn tại
      3.10.1 Luân chuyển hồ sơ điện tử
      """
    ),
  ]

  static let invalid = [
    // The third part has the number of the second.
    RuleExample(
      """
      I. CÔNG TÁC CHỈ ĐẠO
      II. KẾT QUẢ THỰC HIỆN
      1. Cải cách thể chế
      ⟦II.⟧ ĐÁNH GIÁ CHUNG
      IV. PHƯƠNG HƯỚNG
      """,
      messages: [
        "Mục “ĐÁNH GIÁ CHUNG” đánh số II, trùng số với “KẾT QUẢ THỰC HIỆN”; theo thứ tự phải là III."
      ]
    ),
    // A section is missing, and so is a point.
    RuleExample(
      """
      II. KẾT QUẢ
      1. Thể chế
      2. Thủ tục hành chính
      a) Cấp huyện
      b) Cấp xã
      ⟦d)⟧ So sánh với cùng kỳ
      ⟦4.⟧ Chế độ công vụ
      5. Tài chính công
      """,
      messages: [
        "Mục “So sánh với cùng kỳ” đánh số d ngay sau “Cấp xã”; theo thứ tự phải là c.",
        "Mục “Chế độ công vụ” đánh số 4 ngay sau “Thủ tục hành chính”; theo thứ tự phải là 3.",
      ]
    ),
    // Groups of two tables.
    RuleExample(
      """
      STT→Tên cơ quan→Ngày gửi
      I→KHỐI PHÒNG BAN→
      1→Phòng Nội vụ→05/6
      ⟦III⟧→KHỐI SỰ NGHIỆP→
      1→Trạm Y tế→06/6
      IV→KHỐI XÃ→
      1→Xã Hòa Bắc→07/6

      Tiến độ các nhiệm vụ như dưới đây.

      TT→Nhiệm vụ→Tiến độ
      I→THỂ CHẾ→
      1→Ban hành quy chế→Đã xong
      II→THỦ TỤC→
      1→Rà soát thủ tục→Đang làm
      III→BỘ MÁY→
      1→Kiện toàn tổ chức→Đã xong
      ⟦II⟧→TÀI CHÍNH→
      1→Công khai dự toán→Đã xong
      """,
      messages: [
        "Mục “KHỐI SỰ NGHIỆP” đánh số III ngay sau “KHỐI PHÒNG BAN”; theo thứ tự phải là II.",
        "Mục “TÀI CHÍNH” đánh số II, lùi lại sau “BỘ MÁY”; theo thứ tự phải là IV.",
      ]
    ),
  ]
}
