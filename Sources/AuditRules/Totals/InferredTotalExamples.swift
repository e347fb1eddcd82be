import AuditKitCore

/// Totals of prose that only the figures show to be meant: of further divisions, tasks, attributes and kinds.
enum InferredTotalExamples {
  static let valid = [
    // What is pending makes the first total, and is no part of the second.
    RuleExample(
      """
      Tiếp nhận 1.428 hồ sơ; đã giải quyết 1.405 hồ sơ, trong đó trước hạn 1.156 hồ sơ, đúng hạn 248 hồ sơ, quá hạn 1 hồ sơ; \
      đang giải quyết 23 hồ sơ.
      """
    ),
    // Two ways to divide one total, the second of which leaves something out.
    RuleExample(
      """
      Khảo sát 500 người, trong đó nam 268 người, nữ 232 người; theo độ tuổi: dưới 25 tuổi: 61 người; từ 25 đến 49 tuổi: 297 \
      người; từ 50 tuổi trở lên: 142 người.

      Chia theo lĩnh vực: hộ tịch 120 người; đất đai 95 người.
      """
    ),
    // Tasks that are neither done nor under way.
    RuleExample(
      "Kế hoạch có 28 nhiệm vụ; đã hoàn thành 19 nhiệm vụ, đang thực hiện 07 nhiệm vụ, chưa đến hạn 02 nhiệm vụ."
    ),
    // One may be both, and the numbers of courses count nothing.
    RuleExample(
      "Cử 84 lượt người, trong đó: lý luận chính trị 27; quản lý nhà nước 19; ngoại ngữ 16; tin học 8."
    ),
    RuleExample(
      "Tổ chức 04 lớp cho 313 lượt người (lớp 1: 80 người; lớp 2: 75 người; lớp 3: 92 người; lớp 4: 66 người)."
    ),
    // What was told before the total makes up the rest.
    RuleExample("Đội thắng 1 ván sau 10 lần thi với đội bạn (hòa 2 ván, thua 7 ván)."),
    // A commune of a district may be counted twice.
    RuleExample("Có 20 đơn vị, gồm các phòng, 15 xã tự chủ và 19 xã đạt chuẩn."),
  ]

  static let invalid = [
    RuleExample(
      """
      Tiếp nhận 1.428 hồ sơ; đã giải quyết ⟦1.705⟧ hồ sơ, trong đó trước hạn 1.156 hồ sơ, đúng hạn 248 hồ sơ, quá hạn 1 hồ \
      sơ; đang giải quyết 23 hồ sơ.
      """,
      messages: [
        "Tổng số ghi 1.705, nhưng các thành phần nêu kèm (1.156 + 248 + 1) cộng lại được 1.405."
      ]
    ),
    RuleExample(
      """
      Tiếp nhận ⟦412⟧ hồ sơ.

      Chia theo lĩnh vực: chứng thực 265 hồ sơ; hộ tịch 91 hồ sơ; đất đai 43 hồ sơ; lĩnh vực khác 14 hồ sơ.
      """,
      messages: [
        """
        Số 412 có vẻ là tổng của các số nêu kèm (265 + 91 + 43 + 14), nhưng các số này cộng lại được 413.
        """
      ]
    ),
    RuleExample(
      """
      Khảo sát ⟦500⟧ người, trong đó nam 268 người, nữ 232 người; theo độ tuổi: dưới 25 tuổi: 61 người; từ 25 đến 49 tuổi: \
      279 người; từ 50 tuổi trở lên: 148 người.
      """,
      messages: [
        "Số 500 có vẻ là tổng của các số nêu kèm (61 + 279 + 148), nhưng các số này cộng lại được 488."
      ]
    ),
    RuleExample(
      """
      Kế hoạch có ⟦33⟧ nhiệm vụ. Đã hoàn thành 19 nhiệm vụ, đang thực hiện 11 nhiệm vụ, chưa triển khai 02 nhiệm vụ.
      """,
      messages: [
        "Số 33 có vẻ là tổng của các số nêu kèm (19 + 11 + 2), nhưng các số này cộng lại được 32."
      ]
    ),
    // Attributes that make up their whole but for one.
    RuleExample(
      "Cử ⟦84⟧ lượt người, trong đó: lý luận chính trị 08; quản lý nhà nước 19; chuyên môn 46; tin học 12.",
      messages: [
        "Số 84 có vẻ là tổng của các số nêu kèm (8 + 19 + 46 + 12), nhưng các số này cộng lại được 85."
      ]
    ),
    // A document is of one kind.
    RuleExample(
      "Ban hành ⟦09⟧ văn bản quy phạm pháp luật (08 nghị quyết, 04 quyết định).",
      messages: [
        "Tổng số ghi 9, nhưng các thành phần nêu kèm (8 + 4) cộng lại được 12."
      ]
    ),
    RuleExample(
      "Tổ chức 04 lớp cho ⟦312⟧ lượt người (lớp 1: 80 người; lớp 2: 75 người; lớp 3: 92 người; lớp 4: 66 người).",
      messages: [
        "Tổng số ghi 312, nhưng các thành phần nêu kèm (80 + 75 + 92 + 66) cộng lại được 313."
      ]
    ),
    RuleExample(
      """
      Tổng số hồ sơ tiếp nhận của cả 03 cấp là ⟦318⟧ hồ sơ, trong đó: trực tuyến 242 hồ sơ; trực tiếp 70 hồ sơ; bưu chính 8 \
      hồ sơ.
      """,
      messages: [
        "Tổng số ghi 318, nhưng các thành phần nêu kèm (242 + 70 + 8) cộng lại được 320."
      ]
    ),
  ]
}
