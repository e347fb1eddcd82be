import AuditKitCore

/// Reports in miniature that point to their appendices, rightly or not.
enum AppendixReferenceExamples {
  static let valid = [
    // The appendix of a standard.
    RuleExample(
      """
      Số phòng được bố trí theo Phụ lục V của QCVN 06:2022/BXD (chi tiết tại Phụ lục I).

      Phụ lục I

      Danh sách phòng làm việc
      """
    ),
    // Arabic and Roman numbers; the roster has no level, and the sentence is about it.
    RuleExample(
      """
      BÁO CÁO

      Kết quả cải cách hành chính quý I năm 2024 của UBND huyện Bình Sơn

      II. KẾT QUẢ

      a) Kết quả giải quyết hồ sơ tại UBND huyện

      Tổng số hồ sơ đã tiếp nhận: 410 hồ sơ.

      (Chi tiết tại phụ lục 1)

      b) Kết quả giải quyết hồ sơ tại UBND các xã

      UBND huyện đã tổng hợp kết quả của các xã (Phụ lục II).

      Còn 02 đơn vị chưa nộp báo cáo (xem Phụ lục III và Phụ lục I).

      Phụ lục I
      KẾT QUẢ GIẢI QUYẾT HỒ SƠ TẠI UBND HUYỆN

      Lĩnh vực→Hồ sơ đã tiếp nhận
      Đất đai→300
      Hộ tịch→110

      Phụ lục II
      KẾT QUẢ GIẢI QUYẾT HỒ SƠ TẠI UBND CÁC XÃ

      Đơn vị→Hồ sơ đã tiếp nhận
      Xã Bình An→40
      Xã Bình Hòa→55

      Phụ lục III
      THEO DÕI VIỆC NỘP BÁO CÁO

      Đơn vị→Báo cáo quý I (nộp trước ngày 10/3/2024)
      Xã Bình An→08/3/2024
      Xã Bình Hòa→09/3/2024
      """
    ),
    // Appendices of cited documents, and appendices that are files of their own.
    RuleExample(
      """
      BÁO CÁO

      Kết quả cải cách hành chính năm 2023

      I. KẾT QUẢ

      Số liệu lập theo Phụ lục IV kèm theo Thông tư của Bộ Nội vụ và Phụ lục VI ban hành kèm theo Kế hoạch số \
      12/KH-UBND ngày 05/01/2023.

      Danh mục thủ tục hành chính tại Phụ lục II (gửi kèm tệp Excel).

      Kết quả giải quyết hồ sơ tại Phụ lục I kèm theo Báo cáo này.

      Phụ lục I. Kết quả giải quyết hồ sơ

      Lĩnh vực→Hồ sơ
      Đất đai→30
      Hộ tịch→12
      """
    ),
    // No appendix came with the text.
    RuleExample(
      """
      BÁO CÁO

      Kết quả cải cách hành chính năm 2023

      Các chỉ tiêu được tổng hợp tại Phụ lục I, II và III kèm theo.
      """
    ),
    // The heading speaks of communes, the sentence of the district; no other appendix would fit better.
    RuleExample(
      """
      BÁO CÁO

      Kết quả cải cách hành chính quý I năm 2024 của UBND huyện Bình Sơn

      1. Kết quả giải quyết hồ sơ của UBND các xã

      Toàn huyện có 950 hồ sơ, của cấp huyện là 410 hồ sơ (Phụ lục I).

      Phụ lục I
      KẾT QUẢ GIẢI QUYẾT HỒ SƠ CẤP HUYỆN

      Lĩnh vực→Hồ sơ
      Đất đai→300
      Hộ tịch→110

      Phụ lục II
      DANH SÁCH CÁN BỘ, CÔNG CHỨC CÁC XÃ ĐƯỢC ĐÀO TẠO

      Đơn vị→Số người
      Xã Bình An→4
      Xã Bình Hòa→5
      """
    ),
  ]

  static let invalid = [
    // Appendices I and II were swapped; headings tell of which level the figures are.
    RuleExample(
      """
      BÁO CÁO

      Kết quả cải cách hành chính quý I năm 2024 của UBND huyện Bình Sơn

      II. KẾT QUẢ

      a) Kết quả giải quyết hồ sơ tại UBND huyện

      Tổng số hồ sơ đã tiếp nhận: 410 hồ sơ.

      (Đính kèm ⟦phụ lục II⟧)

      b) Kết quả giải quyết hồ sơ tại UBND các xã

      Tổng số hồ sơ đã tiếp nhận: 95 hồ sơ.

      (Đính kèm ⟦phụ lục I⟧)

      Phụ lục I

      Kết quả giải quyết hồ sơ tại UBND cấp huyện

      Lĩnh vực→Hồ sơ đã tiếp nhận
      Đất đai→300
      Hộ tịch→110

      Phụ lục II

      Kết quả giải quyết hồ sơ tại UBND cấp xã

      Đơn vị→Hồ sơ đã tiếp nhận
      Xã Bình An→40
      Xã Bình Hòa→55
      """,
      messages: [
        """
        Chỗ này nói về cấp huyện, nhưng “phụ lục II” là “Kết quả giải quyết hồ sơ tại UBND cấp xã” (cấp xã); đúng ra \
        phải là “Phụ lục I” (“Kết quả giải quyết hồ sơ tại UBND cấp huyện”).
        """,
        """
        Chỗ này nói về cấp xã, nhưng “phụ lục I” là “Kết quả giải quyết hồ sơ tại UBND cấp huyện” (cấp huyện); đúng \
        ra phải là “Phụ lục II” (“Kết quả giải quyết hồ sơ tại UBND cấp xã”).
        """,
      ]
    ),
    // The text points to an appendix that nobody wrote.
    RuleExample(
      """
      BÁO CÁO

      Kết quả cải cách hành chính năm 2023

      Kết quả giải quyết hồ sơ nêu tại Phụ lục I, kết quả đào tạo tại ⟦Phụ lục III⟧.

      Số liệu khác xem Phụ lục I, II và ⟦IV⟧.

      Phụ lục I. Kết quả giải quyết hồ sơ

      Lĩnh vực→Hồ sơ
      Đất đai→30
      Hộ tịch→12

      Phụ lục II. Văn bản ban hành

      Loại→Số lượng
      Nghị quyết→3
      Quyết định→5
      """,
      messages: [
        "Không có “Phụ lục III” trong văn bản; chỉ có Phụ lục I, Phụ lục II.",
        "Không có “Phụ lục IV” trong văn bản; chỉ có Phụ lục I, Phụ lục II.",
      ]
    ),
    // The appendix is about something else than the pointing words.
    RuleExample(
      """
      BÁO CÁO

      Kết quả cải cách hành chính 6 tháng đầu năm 2024

      Công tác đào tạo được quan tâm (danh sách cán bộ, công chức tại ⟦Phụ lục I⟧).

      Phụ lục I
      Kết quả giải quyết hồ sơ

      Lĩnh vực→Hồ sơ
      Đất đai→30
      Hộ tịch→12

      Phụ lục II
      Danh sách cán bộ, công chức đi bồi dưỡng

      Nội dung→Số người
      Tin học→12
      Ngoại ngữ→7
      """,
      messages: [
        """
        “Phụ lục I” là “Kết quả giải quyết hồ sơ”, không phải số liệu nêu ở đây; đúng ra phải là “Phụ lục II” (“Danh \
        sách cán bộ, công chức đi bồi dưỡng”).
        """
      ]
    ),
    // Two appendices of two periods.
    RuleExample(
      """
      BÁO CÁO

      Kết quả cải cách hành chính năm 2023

      Kết quả giải quyết hồ sơ năm 2023 được nêu tại ⟦Phụ lục II⟧.

      Phụ lục I
      Kết quả giải quyết hồ sơ năm 2023

      Lĩnh vực→Hồ sơ
      Đất đai→30
      Hộ tịch→12

      Phụ lục II
      Kết quả giải quyết hồ sơ năm 2022

      Lĩnh vực→Hồ sơ
      Đất đai→28
      Hộ tịch→15
      """,
      messages: [
        """
        Chỗ này nói về năm 2023, nhưng “Phụ lục II” là “Kết quả giải quyết hồ sơ năm 2022” (năm 2022); đúng ra phải là \
        “Phụ lục I” (“Kết quả giải quyết hồ sơ năm 2023”).
        """
      ]
    ),
  ]
}
