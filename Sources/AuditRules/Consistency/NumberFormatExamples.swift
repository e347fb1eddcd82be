import AuditKitCore

/// The examples of `NumberFormatRule`.
enum NumberFormatExamples {
  static let valid = [
    RuleExample(
      """
      Tiếp nhận 5.418 hồ sơ, đã giải quyết 5.413 hồ sơ, đạt 99,91 %, trong đó trực tuyến 1.024 hồ sơ.
      """
    ),
    // Another habit, but kept to.
    RuleExample(
      """
      Đơn vị→Hồ sơ tiếp nhận→Hồ sơ giải quyết→Tỷ lệ %
      Xã Bình An→1542→1530→99.22
      Xã Bình Hòa→645→643→99.69
      """
    ),
    // Years, numbers of documents and three digits that may be either.
    RuleExample(
      """
      Năm 2024, thực hiện Kế hoạch số 1274/KH-UBND, thu 4.969 triệu đồng, có 1.120 lượt người dự, tổng đài 1022 \
      nhận 45 kiến nghị, chỉ số đạt 86,5 %.
      """
    ),
  ]

  static let invalid = [
    RuleExample(
      """
      - Cấp huyện giải quyết 582 hồ sơ, chiếm 93,12 %.
      - Cấp xã giải quyết 640 hồ sơ, chiếm ⟦99.91⟧ %, còn lại 0.09 %.
      """,
      messages: [
        """
        Dấu chấm làm dấu thập phân (2 số, “99.91”), trong khi chỗ khác viết dấu phẩy thập phân (“93,12”); nên \
        viết “99,91”.
        """
      ]
    ),
    RuleExample(
      """
      Đơn vị→Hồ sơ tiếp nhận→Hồ sơ giải quyết→Tỷ lệ %
      Xã Bình An→⟦1542⟧→1530→⟦99.22⟧
      Xã Bình Hòa→645→643→99.69
      Tổng cộng→2.187→2.173→99.36
      """,
      messages: [
        """
        Số hàng nghìn viết liền (2 số, “1542”), trong khi chỗ khác viết dấu chấm phân cách hàng nghìn (“2.187”); \
        nên viết “1.542”.
        """,
        """
        Dấu chấm làm dấu thập phân (3 số, “99.22”), trong khi chỗ khác viết dấu chấm phân cách hàng nghìn \
        (“2.187”); nên viết “99,22”.
        """,
      ]
    ),
    RuleExample(
      """
      Trong kỳ tiếp nhận 7.046 hồ sơ, trong đó nộp trực tuyến ⟦6377⟧ hồ sơ.
      """,
      messages: [
        """
        Số hàng nghìn viết liền (1 số, “6377”), trong khi chỗ khác viết dấu chấm phân cách hàng nghìn (“7.046”); \
        nên viết “6.377”.
        """
      ]
    ),
    RuleExample(
      """
      Đơn vị→Hồ sơ tiếp nhận→Tỷ lệ đúng hạn (%)
      Phường Hòa An→⟦1,260⟧→98,5
      Phường Hòa Bình→1,418→97,9
      """,
      messages: [
        """
        Dấu phẩy phân cách hàng nghìn (2 số, “1,260”), trong khi chỗ khác viết dấu phẩy thập phân (“98,5”); nên \
        viết “1.260”.
        """
      ]
    ),
  ]
}
