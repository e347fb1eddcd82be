import AuditKitCore

/// Sentences in miniature whose dates exist, or do not.
enum DateInvalidExamples {
  static let valid = [
    // Several days of one month.
    RuleExample("Tổ chức tập huấn các ngày 14-15-16/5/2025 và họp ngày 28-29-30 tháng 6 năm 2025."),
    // Numbers of documents, fractions, scores, ranges, blanks and leap years.
    RuleExample(
      """
      Thực hiện Kế hoạch số 31/KH-UBND ngày 29/02/2020 và Quyết định số 31/2014/QĐ-UBND, dịp nghỉ lễ 30/4-01/5 \
      xã trực 24/7, giải quyết trong ngày 12/15 hồ sơ; đội bóng thắng 31/4 điểm; ngày 00/00/2020 để trống.

      Chi lương tháng 13/2020 cho 22 người; thửa đất 31/2/2019, quyết định số 30/2/2019.
      """
    ),
    // Days of the week that fit, and ordinals that are none.
    RuleExample(
      """
      Hội nghị họp vào thứ Hai, ngày 04/6/2018 và chiều thứ 6 (15/6/2018); khai mạc ngày 10/6/2018 (Chủ nhật).

      Lớp học từ thứ Hai đến thứ Sáu, 18/6/2018 - 22/6/2018; họp từ thứ Hai (04/6/2018).

      Kỳ họp thứ ba, ngày 05/7/2018 và lần thứ hai, ngày 06/7/2018; giao ban từ thứ Hai, thứ Tư, ngày 05/6/2018.
      """
    ),
    // The user does not want days of the week compared.
    RuleExample(
      "Hội nghị họp vào thứ Ba, ngày 04/6/2018.",
      options: "check-weekdays: false"
    ),
  ]

  static let invalid = [
    // Months of 30 days, February, and month 13.
    RuleExample(
      """
      Xã họp ngày ⟦31/4/2018⟧ và ⟦ngày 29 tháng 02 năm 2019⟧; số liệu tính từ ngày 01/01/2018 đến ngày ⟦05/13/2018⟧.

      Ngày ⟦31/6⟧ xã kiểm tra; báo cáo ⟦tháng 13/2018⟧ đã gửi.
      """,
      messages: [
        "Không có ngày “31/4/2018”: tháng 4/2018 chỉ có 30 ngày.",
        "Không có ngày “ngày 29 tháng 02 năm 2019”: tháng 2/2019 chỉ có 28 ngày.",
        "Không có ngày “05/13/2018”: một năm không có tháng 13.",
        "Không có ngày “31/6”: tháng 6 chỉ có 30 ngày.",
        "Không có ngày “tháng 13/2018”: một năm không có tháng 13.",
      ]
    ),
    // In the cells of a table.
    RuleExample(
      """
      STT→Tên đơn vị→Ngày nộp
      1→UBND xã Hòa Bắc→⟦31/9/2022⟧
      2→UBND xã Hòa Nam→30/9/2022
      """,
      messages: ["Không có ngày “31/9/2022”: tháng 9/2022 chỉ có 30 ngày."]
    ),
    // Days of the week before and behind the date.
    RuleExample(
      """
      Hội nghị họp vào ⟦thứ Ba⟧, ngày 12/7/2023 và sáng ⟦thứ 2⟧ (18/7/2023); khai mạc ngày 20/8/2023 (⟦thứ Bảy⟧).
      """,
      messages: [
        "Ngày 12/7/2023 là thứ Tư, không phải “thứ Ba”.",
        "Ngày 18/7/2023 là thứ Ba, không phải “thứ 2”.",
        "Ngày 20/8/2023 là Chủ nhật, không phải “thứ Bảy”.",
      ]
    ),
  ]
}
