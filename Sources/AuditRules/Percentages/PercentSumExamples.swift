import AuditKitCore

/// Shares that make 100, that need not, and that should.
enum PercentSumExamples {
  static let valid = [
    // A rate for each class, and no share of anything.
    RuleExample("Mức hỗ trợ bằng 50% đối với nam và 55% đối với nữ."),
    // Shares of each, not of both.
    RuleExample("Tỷ lệ dùng dịch vụ công trực tuyến là 65,4% đối với nữ và 82,1% đối với nam."),
    RuleExample(
      "Đến nay đã hoàn thành 21% nhiệm vụ, 63% nhiệm vụ đang triển khai và 16% nhiệm vụ chưa triển khai."
    ),
    // 33,3 three times is rounding.
    RuleExample(
      "Có 33,3% ý kiến rất hài lòng, 33,3% ý kiến hài lòng và 33,3% ý kiến chưa hài lòng."
    ),
    // Shares of different things stand side by side.
    RuleExample("100% cơ quan đã triển khai phần mềm; 20% đơn vị chưa thực hiện số hóa hồ sơ."),
    RuleExample("Có 95% hồ sơ giải quyết đúng hạn, 80% văn bản ký số, 45% hồ sơ trực tuyến."),
    // Who is very satisfied is satisfied as well.
    RuleExample("Kết quả khảo sát: 96% hài lòng, 40% rất hài lòng, 4% không hài lòng."),
    RuleExample("Phấn đấu 70% nhiệm vụ đã hoàn thành, 40% nhiệm vụ đang thực hiện."),
    RuleExample(
      """
      Lĩnh vực→Tỷ lệ theo hình thức nộp (%)→→
      →Trực tuyến→Trực tiếp→Bưu chính
      Đất đai→53,2→44,9→1,9
      Hộ tịch→61,7→36,0→2,4
      Y tế→44,6→52,0→3,4
      """
    ),
    // Each row has a whole of its own.
    RuleExample(
      """
      Đơn vị→Tỷ lệ đúng hạn (%)→Tỷ lệ số hóa (%)
      Xã Bình An→100→82,5
      Xã Bình Hòa→100→91,0
      Tổng cộng→100→86,4
      """
    ),
  ]

  static let invalid = [
    RuleExample(
      "Đến nay đã hoàn thành ⟦31⟧% nhiệm vụ, 58% nhiệm vụ đang triển khai và 16% nhiệm vụ chưa triển khai.",
      messages: [
        "Các tỷ lệ 31 + 58 + 16 chia cùng một tổng thể nhưng cộng lại được 105 %, không phải 100 %."
      ]
    ),
    RuleExample(
      """
      Kết quả khảo sát như sau:
      - Rất hài lòng: ⟦41,6⟧%
      - Hài lòng: 54,2%
      - Không hài lòng: 8,4%
      """,
      messages: [
        "Các tỷ lệ 41,6 + 54,2 + 8,4 chia cùng một tổng thể nhưng cộng lại được 104,2 %, không phải 100 %."
      ]
    ),
    RuleExample(
      "Trong số hồ sơ đã giải quyết có ⟦52,5⟧% hồ sơ trước hạn, 41,0% hồ sơ đúng hạn và 3,5% hồ sơ quá hạn.",
      messages: [
        "Các tỷ lệ 52,5 + 41,0 + 3,5 chia cùng một tổng thể nhưng cộng lại được 97,0 %, không phải 100 %."
      ]
    ),
    RuleExample(
      """
      Lĩnh vực→Tỷ lệ theo hình thức nộp (%)→→
      →Trực tuyến→Trực tiếp→Bưu chính
      Đất đai→53,2→44,9→1,9
      Hộ tịch→61,7→36,0→2,3
      Y tế→⟦44,6⟧→57,0→3,4
      Giáo dục→36,9→61,0→2,1
      """,
      messages: [
        "Dòng 'Y tế': các tỷ lệ 44,6 + 57,0 + 3,4 cộng lại được 105,0 %, trong khi ở 3 trên 4 dòng chúng cộng lại được 100 %."
      ]
    ),
    RuleExample(
      """
      Nhóm→Số phiếu→Cơ cấu (%)
      Dưới 30 tuổi→120→⟦26,0⟧
      Từ 30 đến 50 tuổi→230→46,0
      Trên 50 tuổi→150→30,0
      Tổng cộng→500→100
      """,
      messages: ["Cột 'Cơ cấu (%)': các dòng cộng lại được 102,0 %, nhưng dòng tổng ghi 100 %."]
    ),
  ]
}
