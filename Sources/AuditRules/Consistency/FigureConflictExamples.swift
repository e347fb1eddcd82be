import AuditKitCore

/// Reports in miniature that state a count of dossiers twice, alike or not.
enum FigureConflictExamples {
  private static let opening = """
    Số: 52/BC-UBND

    Bình Sơn, ngày 10 tháng 6 năm 2024

    BÁO CÁO

    Kết quả cải cách hành chính 6 tháng đầu năm 2024 của UBND huyện Bình Sơn

    II. KẾT QUẢ
    """
  private static let tableByField = """
    Phụ lục I

    Kết quả giải quyết hồ sơ tại UBND huyện

    STT→Lĩnh vực→Hồ sơ đã tiếp nhận→Hồ sơ đã giải quyết
    1→Tư pháp→102→100
    2→Đất đai→300→280
    →Tổng cộng→402→380
    """
  private static let tableByUnit = """
    Phụ lục I

    Kết quả giải quyết hồ sơ tại UBND các xã

    STT→Đơn vị→Hồ sơ đã tiếp nhận→Hồ sơ đã giải quyết
    1→Xã An Bình→120→110
    2→UBND xã An Hòa→300→280
    →Tổng cộng→420→390
    """

  private static let tableByLevel = """
    Phụ lục I

    Kết quả giải quyết hồ sơ thủ tục hành chính

    STT→Đơn vị→Hồ sơ đã tiếp nhận→Hồ sơ đã giải quyết
    I→CẤP HUYỆN→402→380
    1→Phòng Tư pháp→102→100
    2→Phòng Nội vụ→300→280
    II→CẤP XÃ→420→390
    1→Xã An Bình→120→110
    2→Xã An Hòa→300→280
    """

  static let valid = [
    // Each level fits its row.
    RuleExample(
      """
      \(opening)

      - Cấp huyện: tiếp nhận 402 hồ sơ, đã giải quyết 380 hồ sơ.

      - Cấp xã: tiếp nhận 420 hồ sơ, đã giải quyết 390 hồ sơ.

      \(tableByLevel)
      """
    ),
    // Two levels of government; the commune table agrees with its section.
    RuleExample(
      """
      BÁO CÁO

      Kết quả cải cách hành chính quý I năm 2024 của UBND huyện Bình Sơn

      II. KẾT QUẢ

      a) Kết quả giải quyết hồ sơ tại UBND huyện

      Tổng số hồ sơ đã tiếp nhận: 410 hồ sơ

      - Tổng số hồ sơ đã giải quyết: 402 hồ sơ

      b) Kết quả giải quyết hồ sơ tại UBND các xã

      Tổng số hồ sơ đã tiếp nhận: 95 hồ sơ

      - Tổng số hồ sơ đã giải quyết: 92 hồ sơ

      Phụ lục I

      Kết quả giải quyết hồ sơ tại UBND các xã

      Đơn vị→Hồ sơ đã tiếp nhận→Hồ sơ đã giải quyết
      Xã Bình An→40→38
      Xã Bình Hòa→55→54
      Tổng cộng→95→92
      """
    ),
    // What was carried over makes up the difference.
    RuleExample(
      """
      UBND XÃ BÌNH AN

      Số: 41/BC-UBND

      Bình An, ngày 15 tháng 12 năm 2023

      BÁO CÁO

      Kết quả cải cách hành chính năm 2023

      Tổng số hồ sơ đã tiếp nhận: 105 hồ sơ (kỳ trước chuyển sang: 05).

      Bảng 1. Kết quả giải quyết hồ sơ

      Quý→Hồ sơ tiếp nhận
      Quý I→60
      Quý II→40
      Tổng cộng→100
      """
    ),
    // A field, a service and an earlier year are other indicators.
    RuleExample(
      """
      UBND XÃ BÌNH AN

      Số: 41/BC-UBND

      Bình An, ngày 15 tháng 12 năm 2023

      BÁO CÁO

      Kết quả cải cách hành chính năm 2023

      I. KẾT QUẢ

      Lĩnh vực đất đai tiếp nhận 18 hồ sơ. Năm 2022, UBND xã tiếp nhận 88 hồ sơ.

      Ước cả năm tiếp nhận khoảng 120 hồ sơ.

      Bảng 1. Kết quả giải quyết hồ sơ

      Quý→Hồ sơ tiếp nhận
      Quý I→60
      Quý II→40
      Tổng cộng→100
      """
    ),
    // Units and fields as their rows have them; the district of one name is another unit.
    RuleExample(
      """
      \(opening)

      UBND xã An Bình tiếp nhận 120 hồ sơ, xã An Hòa tiếp nhận 300 hồ sơ. UBND huyện An Bình tiếp nhận 12 hồ sơ.

      \(tableByUnit)
      """
    ),
    // What two fields have together, a part of one and a field of another level.
    RuleExample(
      """
      \(opening)

      Lĩnh vực Tư pháp và Đất đai tiếp nhận 402 hồ sơ. Lĩnh vực Tư pháp tiếp nhận trực tuyến 52 hồ sơ.

      Tại UBND các xã, lĩnh vực Tư pháp tiếp nhận 1.104 hồ sơ.

      \(tableByField)
      """
    ),
    // Words behind a figure, a plural list, a channel said before, a pilot, both steps at once, and all units.
    RuleExample(
      """
      \(opening)
      UBND xã An Bình tiếp nhận 80 hồ sơ (nộp trực tuyến). Các xã An Bình, An Hòa tiếp nhận 420 hồ sơ. \
      UBND xã An Bình đã tiếp nhận và giải quyết 108 hồ sơ.

      UBND xã An Hòa tiếp nhận 60 hồ sơ trực tuyến, đã giải quyết 58 hồ sơ.

      UBND xã An Hòa tiếp nhận 300 hồ sơ; tổng cộng các xã tiếp nhận 420 hồ sơ, đã giải quyết 390 hồ sơ.

      3. Mô hình “Thứ Bảy vì dân”

      UBND xã An Bình tiếp nhận 40 hồ sơ.

      \(tableByUnit)
      """
    ),
    // Rows of a channel and of a quarter are no rows of all dossiers.
    RuleExample(
      """
      \(opening)
      UBND xã An Bình tiếp nhận 120 hồ sơ.

      Bảng 1. Kết quả tiếp nhận hồ sơ của các xã

      STT→Đơn vị→Hồ sơ đã tiếp nhận
      I→Hồ sơ trực tuyến→110
      1→Xã An Bình→50
      2→Xã An Hòa→60

      Bảng 2. Kết quả tiếp nhận hồ sơ của các xã

      STT→Đơn vị→Thời gian→Hồ sơ đã tiếp nhận
      1→Xã An Bình→Quý I→70
      2→Xã An Hòa→Quý I→80

      Bảng 3. Kết quả kiểm tra hồ sơ của các xã

      STT→Đơn vị→Hồ sơ đã tiếp nhận
      1→Xã An Bình→12
      2→Xã An Hòa→10
      """
    ),
  ]

  static let invalid = [
    RuleExample(
      """
      UBND XÃ BÌNH AN

      Số: 41/BC-UBND

      Bình An, ngày 15 tháng 12 năm 2023

      BÁO CÁO

      Kết quả cải cách hành chính năm 2023

      I. KẾT QUẢ

      Trong năm 2023, UBND xã tiếp nhận ⟦118⟧ hồ sơ.

      Bảng 1. Kết quả giải quyết hồ sơ

      Quý→Hồ sơ tiếp nhận
      Quý I→60
      Quý II→40
      Tổng cộng→100
      """,
      messages: [
        "“UBND xã tiếp nhận” ghi 118, nhưng Bảng 1 (dòng Tổng cộng) ghi 100."
      ]
    ),
    // The office has a measure in its name, and the quarter is the report's own.
    RuleExample(
      """
      UBND XÃ BÌNH AN

      Số: 41/BC-UBND

      Bình An, ngày 05 tháng 7 năm 2024

      BÁO CÁO

      Kết quả cải cách hành chính quý II năm 2024

      I. KẾT QUẢ

      Trong quý, Bộ phận Tiếp nhận và Trả kết quả xã đã tiếp nhận ⟦118⟧ hồ sơ (chi tiết tại Bảng 1).

      Bảng 1. Kết quả giải quyết hồ sơ

      Lĩnh vực→Hồ sơ tiếp nhận
      Đất đai→65
      Hộ tịch→48
      Tổng cộng→113
      """,
      messages: [
        """
        “Bộ phận Tiếp nhận và Trả kết quả xã đã tiếp nhận” ghi 118, nhưng Bảng 1 (dòng Tổng cộng) ghi 113.
        """
      ]
    ),
    // The window of the appendix ends earlier.
    RuleExample(
      """
      \(opening)

      a) Kết quả giải quyết hồ sơ tại UBND huyện (tính đến hết ngày 08/6/2024)

      Tổng số hồ sơ đã tiếp nhận: ⟦410⟧ hồ sơ

      Phụ lục I

      Kết quả giải quyết hồ sơ tại UBND huyện

      (Số liệu tính từ ngày 01/01/2024 đến hết ngày 05/6/2024)

      Lĩnh vực→Hồ sơ đã tiếp nhận→Hồ sơ đã giải quyết
      Đất đai→300→280
      Hộ tịch→102→100
      Tổng cộng→402→380
      """,
      messages: [
        """
        “Tổng số hồ sơ đã tiếp nhận” ghi 410 (tính đến 08/6/2024), nhưng Phụ lục I (dòng Tổng cộng) ghi 402 (tính đến \
        05/6/2024); cần số liệu cùng một thời điểm hoặc giải thích.
        """
      ]
    ),
    // The form counts services in place of dossiers.
    RuleExample(
      """
      UBND XÃ BÌNH AN

      Số: 41/BC-UBND

      Bình An, ngày 15 tháng 12 năm 2023

      BÁO CÁO

      Kết quả cải cách hành chính năm 2023

      I. KẾT QUẢ

      - Tổng số hồ sơ đã tiếp nhận: 640 hồ sơ (trực tuyến: ⟦520⟧; trực tiếp: 120).

      Biểu mẫu 7

      STT→Chỉ tiêu→Đơn vị tính→Số lượng
      1.→Tỷ lệ hồ sơ tiếp nhận trực tuyến→%→81,25
      1.1.→Tổng số hồ sơ đã tiếp nhận→Hồ sơ→640
      1.2.→Số hồ sơ đã tiếp nhận trực tuyến→Hồ sơ→52
      2.→Số cuộc họp→Cuộc→4
      """,
      messages: [
        """
        “trực tuyến” ghi 520, nhưng Biểu mẫu 7 (dòng Số hồ sơ đã tiếp nhận trực tuyến) ghi 52. \
        Nghi ngờ số 52 (dòng 'Số hồ sơ đã tiếp nhận trực tuyến', cột 'Số lượng') ghi sai, có thể do lệch dấu \
        thập phân hoặc thừa, thiếu số 0: nếu là 520 thì phép tính này đúng.
        """
      ]
    ),
    // Two sections of the text.
    RuleExample(
      """
      UBND XÃ BÌNH AN

      Số: 41/BC-UBND

      Bình An, ngày 15 tháng 12 năm 2023

      BÁO CÁO

      Kết quả cải cách hành chính năm 2023

      I. KẾT QUẢ CHUNG

      Trong năm 2023, UBND xã tiếp nhận 640 hồ sơ.

      II. CƠ CHẾ MỘT CỬA

      - Tổng số hồ sơ đã tiếp nhận trong kỳ báo cáo: ⟦604⟧ hồ sơ.
      """,
      messages: [
        "“Tổng số hồ sơ đã tiếp nhận trong kỳ báo cáo” ghi 604, nhưng mục khác của báo cáo ghi 640."
      ]
    ),
    // One field against its row.
    RuleExample(
      """
      \(opening)

      Lĩnh vực Tư pháp tiếp nhận ⟦104⟧ hồ sơ, đã giải quyết 100 hồ sơ.

      \(tableByField)
      """,
      messages: [
        """
        “Lĩnh vực Tư pháp tiếp nhận” ghi 104, nhưng Phụ lục I (dòng Tư pháp, cột Hồ sơ đã tiếp nhận) ghi 102.
        """
      ]
    ),
    // One level against its row.
    RuleExample(
      """
      \(opening)

      Kết quả cụ thể theo từng cấp:

      - Cấp huyện: tiếp nhận ⟦412⟧ hồ sơ, đã giải quyết 380 hồ sơ.

      - Cấp xã: tiếp nhận 420 hồ sơ, đã giải quyết 390 hồ sơ.

      \(tableByLevel)
      """,
      messages: [
        "“Cấp huyện: tiếp nhận” ghi 412, nhưng Phụ lục I (dòng CẤP HUYỆN, cột Hồ sơ đã tiếp nhận) ghi 402."
      ]
    ),
    // One commune against its row.
    RuleExample(
      """
      \(opening)

      UBND xã An Bình tiếp nhận ⟦130⟧ hồ sơ, UBND xã An Hòa tiếp nhận 300 hồ sơ.

      \(tableByUnit)
      """,
      messages: [
        """
        “UBND xã An Bình tiếp nhận” ghi 130, nhưng Phụ lục I (dòng Xã An Bình, cột Hồ sơ đã tiếp nhận) ghi 120.
        """
      ]
    ),
    // The heading names the field, the list only the measures.
    RuleExample(
      """
      \(opening)

      1. Lĩnh vực Đất đai

      - Tổng số hồ sơ đã tiếp nhận: 300 hồ sơ.

      - Đã giải quyết: ⟦218⟧ hồ sơ.

      \(tableByField)
      """,
      messages: [
        "“Đã giải quyết” ghi 218, nhưng Phụ lục I (dòng Đất đai, cột Hồ sơ đã giải quyết) ghi 280."
      ]
    ),
  ]
}
