import AuditKitCore

/// Reports in miniature that name standards.
enum StandardReferenceExamples {
  static let valid = [
    // Blanks, hyphens and line breaks; the national standard; no number at all.
    RuleExample(
      """
      Phường tiếp tục áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn ISO 9001: 2015, trước đây là ISO
      9001-2008; phường Bình An đã công bố hệ thống phù hợp TCVN ISO 9001:2015, TCVN ISO 9001 : 2015.

      Xây dựng ISO điện tử, rà soát 25 quy trình ISO; văn bản dùng bộ mã TCVN 6909:2001.
      """
    ),
    // Standards that are not in the list, or of which no editions are: nothing is known of them.
    RuleExample(
      """
      - Trụ sở được nghiệm thu theo TCVN 4319:2012, phòng cháy theo TCVN 3890:2009.
      - Kho lưu trữ theo TCVN ISO 15489-1:2013; an toàn thông tin theo ISO/IEC 27002:2013, ISO/IEC 27701:2019.
      - Đánh giá nội bộ theo ISO 19011:2018; trường học theo ISO 21001:2018, trạm y tế theo ISO 9002; biển báo theo ISO 7001.
      """
    ),
    // A later edition than the list knows may have come out.
    RuleExample("Huyện đang chuyển sang phiên bản ISO 9001:2026 và ISO/IEC 27001:2025."),
    // Figures behind the word are no numbers of standards.
    RuleExample("Quy trình ISO: 27 quy trình cấp xã, 115 quy trình cấp huyện; ISO 10 phòng."),
  ]

  static let invalid = [
    // A digit is lost; the same slip further on is not said again.
    RuleExample(
      """
      Áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn quốc gia ⟦TCVN ISO 900:2015⟧.

      Năm tới phường duy trì TCVN ISO 900: 2015 và hệ thống ISO 9001:2015.
      """,
      messages: [
        """
        “TCVN ISO 900:2015” không phải là tiêu chuẩn đã biết; có lẽ là “TCVN ISO 9001:2015” (các phiên bản: 1987, \
        1994, 1996, 2000, 2008, 2015).
        """
      ]
    ),
    // A digit too many, without edition; and a wrong one with an edition that fits.
    RuleExample(
      """
      - UBND xã duy trì ⟦ISO 90001⟧ tại bộ phận một cửa.
      - Trung tâm dữ liệu được cấp chứng nhận ⟦ISO/IEC 28001:2013⟧.
      """,
      messages: [
        """
        “ISO 90001” không phải là tiêu chuẩn đã biết; có lẽ là “ISO 9001” (các phiên bản: 1987, 1994, 1996, 2000, \
        2008, 2015).
        """,
        """
        “ISO/IEC 28001:2013” không phải là tiêu chuẩn đã biết; có lẽ là “ISO/IEC 27001:2013” (các phiên bản: 2005, \
        2009, 2013, 2017, 2019, 2022).
        """,
      ]
    ),
    // An edition that never was.
    RuleExample(
      "Huyện áp dụng hệ thống quản lý chất lượng ⟦TCVN ISO 9001:2018⟧ tại 13 cơ quan.",
      messages: [
        """
        “TCVN ISO 9001:2018” ghi phiên bản 2018, nhưng ISO 9001 chỉ có các phiên bản 1987, 1994, 1996, 2000, 2008, \
        2015.
        """
      ]
    ),
    // An edition later than the report.
    RuleExample(
      """
      Bình An, ngày 15 tháng 12 năm 2023

      BÁO CÁO

      Công tác cải cách hành chính năm 2023

      Xã áp dụng hệ thống quản lý chất lượng theo ⟦ISO 9001:2051⟧.
      """,
      messages: [
        """
        “ISO 9001:2051” ghi phiên bản 2051, nhưng ISO 9001 chỉ có các phiên bản 1987, 1994, 1996, 2000, 2008, 2015.
        """
      ]
    ),
    // The body is missing; its edition shows which standard is meant.
    RuleExample(
      "Xã đã xây dựng hệ thống quản lý chất lượng theo ⟦TCVN 9001:2015⟧, đạt yêu cầu.",
      messages: ["“TCVN 9001:2015” thiếu “ISO”; tên đúng là “TCVN ISO 9001:2015”."]
    ),
  ]
}
