import AuditKitCore

/// Right and wrong changes, for `ChangeMismatchRule`.
enum ChangeMismatchExamples {
  static let valid = [
    RuleExample("Ban hành 137 văn bản, tăng 21 văn bản so với năm trước (116 văn bản)."),
    RuleExample("Tiếp nhận 960 hồ sơ, giảm 4% so với cùng kỳ năm trước (1.000 hồ sơ)."),
    RuleExample("Thu ngân sách 14.872,6 tỷ đồng, bằng 105,1% dự toán giao (14.150 tỷ đồng)."),
    RuleExample("Tỷ lệ hài lòng 88,36%, tăng 1,24% so với năm trước (87,12%)."),
    // Grown to, not by.
    RuleExample("Tiếp nhận 1.180 hồ sơ, tăng 118% so với cùng kỳ năm trước (1.000 hồ sơ)."),
    // Other things are counted in the parentheses.
    RuleExample(
      "Tiếp nhận 1.180 hồ sơ, tăng 180 hồ sơ so với quý trước (do có thêm 12 thủ tục)."
    ),
    RuleExample("Có 85 hồ sơ qua mạng, tăng 2,5 lần so với năm trước (34 hồ sơ)."),
    RuleExample(
      "Nhận 22.212 hồ sơ, tăng 2.372 hồ sơ (tương ứng 12%) so với năm trước (19.840 hồ sơ)."
    ),
    RuleExample("Hồ sơ quá hạn giảm 138 hồ sơ so với cùng kỳ (từ 305 xuống 167 hồ sơ)."),
    // Of what was handed out, not of the whole budget.
    RuleExample(
      "Dự toán 900 triệu đồng, đã phân bổ 800 triệu đồng, thực hiện 720 triệu đồng, đạt 90% dự toán phân bổ."
    ),
    // An estimate, and other units.
    RuleExample("Giải ngân ước đạt 520 tỷ đồng, tăng 15% so với cùng kỳ (400 tỷ đồng)."),
    RuleExample("Số hóa 1,27 triệu trang, tăng 33% so với quý trước (956 nghìn trang)."),
    // The rate of a change: of what was before, whether that is named or not; and a rate of something else.
    RuleExample("Ban hành 1.205 văn bản. So với cùng kỳ tăng 104 văn bản (tăng 9,45%)."),
    RuleExample("Năm trước tiếp nhận 1.205 hồ sơ, năm nay tăng 104 hồ sơ (tương ứng 8,63%)."),
    RuleExample("Tiếp nhận 1.205 hồ sơ, tăng 104 hồ sơ (trực tuyến 62,5%) so với cùng kỳ."),
    // Ranks: from, to, and beside those of other indices.
    RuleExample(
      "Chỉ số CCHC xếp thứ 21/63 tỉnh, thành phố, tăng 06 bậc so với năm 2022 (xếp thứ 27/63)."
    ),
    RuleExample("Chỉ số hài lòng từ vị trí thứ 30 lên vị trí thứ 24, tăng 6 bậc."),
    RuleExample("PCI xếp thứ 12, giảm 3 bậc; PAPI xếp thứ 20/63, tăng 2 bậc so với năm trước."),
    RuleExample(
      "Chỉ số CCHC xếp thứ 21/63, tăng 06 bậc so với năm 2022, chỉ số hài lòng xếp thứ 30/63."
    ),
  ]

  static let invalid = [
    RuleExample(
      "Dự toán chi là 58.420 triệu đồng, đã thực hiện 25.313 triệu đồng, đạt ⟦45,33⟧% dự toán.",
      messages: ["Mức đạt ghi 45,33 %, nhưng 25.313 so với 58.420 là 43,33 %."]
    ),
    RuleExample(
      "Nhận 22.212 hồ sơ, tăng 2.372 hồ sơ (tương ứng ⟦13⟧%) so với năm trước (19.840 hồ sơ).",
      messages: ["Tỷ lệ tăng, giảm ghi 13 %, nhưng 2.372 trên 19.840 là 11,96 %."]
    ),
    RuleExample(
      "Hồ sơ quá hạn giảm ⟦183⟧ hồ sơ so với cùng kỳ (từ 305 hồ sơ xuống 167 hồ sơ).",
      messages: ["Mức tăng, giảm ghi 183, nhưng từ 305 đến 167 là 138."]
    ),
    // The other way round.
    RuleExample(
      "Ban hành 137 văn bản chỉ đạo, giảm ⟦21⟧ văn bản so với năm trước (116 văn bản).",
      messages: ["Câu ghi là giảm, nhưng từ 116 lên 137 là tăng."]
    ),
    RuleExample(
      "Tỷ lệ trực tuyến tăng ⟦2,1⟧% so với cùng kỳ (từ 97,2% xuống 95,1%).",
      messages: ["Câu ghi là tăng, nhưng từ 97,2 xuống 95,1 là giảm."]
    ),
    // The year of a comparison counts nothing.
    RuleExample(
      "Toàn tỉnh có 602 đơn vị, giảm ⟦18⟧ đơn vị so với cuối năm 2023 (610 đơn vị).",
      messages: ["Mức tăng, giảm ghi 18, nhưng từ 610 đến 602 là 8."]
    ),
    RuleExample(
      "Ban hành 137 văn bản chỉ đạo, tăng ⟦11⟧ văn bản so với năm trước (116 văn bản).",
      messages: ["Mức tăng, giảm ghi 11, nhưng từ 116 đến 137 là 21."]
    ),
    RuleExample(
      "Tiếp nhận 960 hồ sơ, giảm ⟦6⟧% so với cùng kỳ năm trước (1.000 hồ sơ).",
      messages: ["Mức tăng, giảm ghi 6 %, nhưng từ 1.000 đến 960 là -4 %."]
    ),
    RuleExample(
      "Thu ngân sách 14.872,6 tỷ đồng, bằng ⟦115,1⟧% dự toán giao (14.150 tỷ đồng).",
      messages: ["Mức đạt ghi 115,1 %, nhưng 14.872,6 so với 14.150 là 105,11 %."]
    ),
    RuleExample(
      "Tỷ lệ hài lòng 88,36%, tăng ⟦1,74⟧% so với năm trước (87,12%).",
      messages: ["Mức tăng, giảm ghi 1,74, nhưng từ 87,12 đến 88,36 là 1,24."]
    ),
    RuleExample(
      "Chỉ số CCHC xếp thứ 21/63 tỉnh, thành phố, tăng ⟦09⟧ bậc so với năm 2022 (xếp thứ 27/63).",
      messages: ["Ghi thay đổi 9 bậc, nhưng từ thứ 27 đến thứ 21 là 6 bậc."]
    ),
    RuleExample(
      "Chỉ số hài lòng từ vị trí thứ 30 xuống vị trí thứ 34, giảm ⟦3⟧ bậc.",
      messages: ["Ghi thay đổi 3 bậc, nhưng từ thứ 30 đến thứ 34 là 4 bậc."]
    ),
    RuleExample(
      "Chỉ số chuyển đổi số đứng thứ 15/63, tăng ⟦4⟧ bậc so với năm trước (đứng thứ 11/63).",
      messages: ["Câu ghi là tăng, nhưng từ thứ 11 đến thứ 15 là tụt hạng."]
    ),
    RuleExample(
      "Chỉ số chuyển đổi số đứng thứ 11/63, giảm ⟦4⟧ bậc so với năm trước (đứng thứ 15/63).",
      messages: ["Câu ghi là giảm, nhưng từ thứ 15 đến thứ 11 là lên hạng."]
    ),
    // A paragraph that the end of a page cuts.
    RuleExample(
      """
      Trong năm, Ủy ban nhân dân huyện đã ban hành 137 văn bản chỉ đạo công tác cải cách hành chính của

      2

      huyện, giảm ⟦21⟧ văn bản so với năm trước (116 văn bản), trong đó nhiều văn bản về chuyển đổi số.
      """,
      messages: ["Câu ghi là giảm, nhưng từ 116 lên 137 là tăng."]
    ),
    RuleExample(
      "Ban hành 1.205 văn bản. So với cùng kỳ tăng 104 văn bản (tăng ⟦9,54⟧%).",
      messages: [
        "Tỷ lệ tăng, giảm ghi 9,54 %, nhưng 104 trên số của kỳ trước (1.101) là 9,45 %."
      ]
    ),
    RuleExample(
      "Tiếp nhận 1.205 hồ sơ, giảm 104 hồ sơ, tương ứng ⟦8,95⟧% so với cùng kỳ năm trước.",
      messages: [
        "Tỷ lệ tăng, giảm ghi 8,95 %, nhưng 104 trên số của kỳ trước (1.309) là 7,94 %."
      ]
    ),
  ]
}
