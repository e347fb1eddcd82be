import AuditKitCore

/// Reports in miniature with names of communes and districts, alike or spelled in two ways.
enum NameVariantExamples {
  static let valid = [
    // Near names that stand in one list, the place of tone marks, capitals of the kind.
    RuleExample(
      """
      Phụ lục I

      STT→Đơn vị→Hồ sơ
      1→UBND xã Tân Phú→40
      2→UBND xã Tân Phúc→55
      3→UBND xã Hoà Bình→31
      4→UBND xã Hoà Ninh→28
      5→UBND thị trấn Phước Lộc→72

      Phụ lục II

      STT→Đơn vị→Ngày nộp
      1→Xã Tân Phú→04/6/2024
      2→Xã Tân Phúc→05/6/2024
      3→Xã Hòa Bình→04/6/2024
      4→Xã Hòa Ninh→05/6/2024
      5→Thị trấn Phước Lộc→05/6/2024

      Các xã Tân Phúc, Hòa Ninh và Thị Trấn Phước Lộc đạt 100%.
      """
    ),
    // A list of some units only, and units that lie elsewhere.
    RuleExample(
      """
      Đơn vị→Hồ sơ
      Xã Xuân Hòa→40
      Xã Xuân Lộc→55
      Xã Xuân Bắc→31
      Xã Long Thành→28

      Đoàn đã học tập kinh nghiệm tại xã Xuân Hóa, huyện Cẩm Sơn, và xã Long Thạnh (huyện Tân Hồng).

      Đơn vị→Số lớp
      Xã Xuân Lộc→2
      Xã Xuân Bắc→1
      Xã Long Phước→3
      """
    ),
    // One roster of two districts: the names of both stand in it.
    RuleExample(
      """
      Đơn vị→Hồ sơ
      Huyện Bình Sơn→
      Xã Bình An→40
      Xã Bình Ân→55
      Xã Bình Hòa→31
      Huyện Bình Lâm→
      Xã Bình Hóa→28
      Xã Vĩnh Lộc A→72
      Xã Vĩnh Lộc B→64

      Tại xã Bình Ân, xã Bình Hóa và xã Vĩnh Lộc B đã có máy quét.
      """
    ),
    // A person behind the kind of a unit, and the kind alone.
    RuleExample(
      """
      Bình Sơn, ngày 15 tháng 6 năm 2024

      BÁO CÁO

      Kết quả cải cách hành chính 6 tháng đầu năm 2024 của UBND huyện Bình Sơn

      Đồng chí Phó Chủ tịch UBND huyện Bình Văn Sơn chủ trì; UBND huyện. UBND huyện Bình Sơn báo cáo UBND huyện.
      """
    ),
  ]

  static let invalid = [
    // Two lists of the same communes, one of them spelled in another way; in a sentence a third one.
    RuleExample(
      """
      Phụ lục I

      STT→Đơn vị→Hồ sơ
      1→5.1. UBND xã Đắk Nông→40
      2→5.2. UBND xã Sơn Thủy→55
      3→5.3. UBND xã Phú Lương→31
      4→5.4. UBND thị trấn Khe Tre→28

      Phụ lục II

      STT→Đơn vị→Ngày nộp
      1→UBND xã Sơn Thủy→04/6/2024
      2→UBND xã ⟦Đắc Nông⟧→05/6/2024
      3→UBND Thị trấn Khe Tre→04/6/2024
      4→UBND xã Phú Lương→05/6/2024

      Tiếp nhận trực tuyến: Sơn Thủy: 64 hồ sơ; ⟦Đăk nông⟧ 08 hồ sơ; Phú Lương: 23 hồ sơ; Khe Tre: 34 hồ sơ.
      """,
      messages: [
        "“Đắc Nông” và “Đắk Nông” có lẽ là một đơn vị, viết theo hai cách.",
        "“Đăk nông” và “Đắk Nông” có lẽ là một đơn vị, viết theo hai cách.",
      ]
    ),
    // The own name, cut short and with another tone.
    RuleExample(
      """
      Số: 52/BC-UBND

      Khe Tre, ngày 10 tháng 6 năm 2024

      BÁO CÁO

      Kết quả cải cách hành chính 6 tháng đầu năm 2024 của UBND huyện Khe Tre

      UBND huyện Khe Tre đã ban hành kế hoạch; UBND huyện ⟦Khe Trê⟧ phân công các phòng thực hiện.

      Trên đây là báo cáo của UBND huyện ⟦Khe⟧./.
      """,
      messages: [
        "“Khe Trê” và “Khe Tre” có lẽ là một đơn vị, viết theo hai cách.",
        "“Khe” có lẽ là “Khe Tre” viết thiếu.",
      ]
    ),
    // The list has all communes but one, which is like one of its names.
    RuleExample(
      """
      Tên xã→Hồ sơ
      Xã Phong Hải→40
      Xã Cẩm Điền→55
      Xã Hưng Thạnh→31
      Xã Long Khê→28

      Tại xã Cẩm Điền và xã ⟦Hưng Thanh⟧ còn hồ sơ quá hạn; xã Long Khê không có.
      """,
      messages: ["“Hưng Thanh” và “Hưng Thạnh” có lẽ là một đơn vị, viết theo hai cách."]
    ),
  ]
}
