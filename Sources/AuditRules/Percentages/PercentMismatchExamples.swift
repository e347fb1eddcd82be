import AuditKitCore

/// Reports in miniature whose percentages fit their figures, or do not.
enum PercentMismatchExamples {
  static let valid = [
    // Of several parts together, told or named with a comma.
    RuleExample(
      """
      Đã giải quyết 5.139 hồ sơ, trong đó trước hạn 100 hồ sơ, đúng hạn 5.000 hồ sơ, đạt tỷ lệ 99,24%; quá hạn 39 hồ sơ.
      """
    ),
    RuleExample(
      """
      Đã giải quyết 5.139 hồ sơ, trong đó trước hạn 100 hồ sơ, đúng hạn 5.000 hồ sơ, quá hạn 39 hồ sơ, tỷ lệ giải quyết \
      trước hạn, đúng hạn đạt 99,24%.
      """
    ),
    RuleExample(
      "Trước hạn 4.000 hồ sơ, đúng hạn 1.090 hồ sơ, đạt 99,8% tổng số hồ sơ đã giải quyết (5.100 hồ sơ)."
    ),
    // 86,0465 is 86,05, and that 86,1.
    RuleExample("Toàn tỉnh có 629/731 trường đạt chuẩn quốc gia, đạt tỷ lệ 86,1%."),
    // Of all members, present or not; of the base that is named behind; a rate, and a fraction as one speaks.
    RuleExample(
      """
      HĐND thông qua nghị quyết với 25/26 đại biểu có mặt biểu quyết tán thành, đạt 89,29%; đồng chí Chủ tịch được bầu với \
      tỷ lệ 92,86% (26/26 phiếu hợp lệ).

      Có 15/20 đơn vị đăng ký, chiếm 60% trên tổng số 25 đơn vị.

      Mạng băng rộng đạt 24,6 đường truyền/1.000 dân, trong đó cáp quang chiếm 91,2%; người cao tuổi chiếm 1/5 dân số \
      (18,7%).
      """
    ),
    // All of these, not of all.
    RuleExample(
      """
      Bộ phận Một cửa tiếp nhận 4.572 hồ sơ. Trong đó, theo cơ chế một cửa 3.467/3.467 hồ sơ (100%); tiếp nhận, giải quyết \
      và trả kết quả 1.105 hồ sơ trực tuyến (100%).
      """
    ),
    RuleExample(
      """
      Đơn vị→Đã tiếp nhận→Đã giải quyết→→Trước hạn→
      →→Số lượng→Tỷ lệ %→Số lượng→Tỷ lệ %
      Xã Bình An→120→118→98,33→100→84,75
      Xã Bình Hòa→75→75→100→60→80
      Xã Bình Phú→64→60→93,75→45→75
      """
    ),
    RuleExample("Trình độ đại học 17/22 người, đạt 77%; trung cấp 05/22 người, đạt 22,7%."),
    RuleExample(
      """
      STT→Chỉ tiêu→Đơn vị tính→Số lượng/Tỷ lệ
      1.→Tỷ lệ hoàn thành kế hoạch→%→94,4
      1.1.→Số nhiệm vụ đề ra→Nhiệm vụ→18
      1.2.→Số nhiệm vụ đã hoàn thành→Nhiệm vụ→17
      """
    ),
    RuleExample("Thu ngân sách 5.620 triệu đồng, đạt 105,3% kế hoạch, tăng 12% so với cùng kỳ."),
    // The rate names its part, which is not the last one.
    RuleExample(
      """
      Tiếp nhận 960 hồ sơ, gồm trực tuyến 720 hồ sơ, trực tiếp 240 hồ sơ; tỷ lệ trực tuyến đạt 75%. \
      Giải quyết 800 hồ sơ, trong đó trước hạn 600 hồ sơ, đúng hạn 192 hồ sơ, quá hạn 8 hồ sơ, tỷ lệ \
      giải quyết đúng hạn đạt 99%. Đã trả lời 18/20 kiến nghị, tỷ lệ đúng hạn đạt 94,44%.
      """
    ),
    RuleExample(
      """
      Xếp loại 120 người, trong đó: hoàn thành xuất sắc 18 người, hoàn thành tốt 90 người, hoàn thành 9 người, \
      không hoàn thành 3 người; tỷ lệ hoàn thành tốt trở lên đạt 90%.
      """
    ),
    RuleExample("Chỉ số A đạt 61,4 điểm, xếp thứ 11/34; chỉ số B đạt 88,15%."),
    // Communes that reach a rate, a goal, and shares of what stands elsewhere.
    RuleExample("Toàn huyện có 12 xã, trong đó có 3 xã giải quyết hồ sơ đúng hạn đạt 98%."),
    RuleExample("Có 45 cơ quan, trong đó 05 đơn vị đạt 100%, 40 đơn vị đạt 95%."),
    RuleExample("Ban hành 120 văn bản, trong đó có 12 văn bản quy phạm pháp luật, đạt 100%."),
    RuleExample("Đã giải quyết 500 hồ sơ; lĩnh vực đất đai đúng hạn 120 hồ sơ, đạt 92%."),
    RuleExample(
      "Tiếp nhận 640 hồ sơ: đất đai 320 hồ sơ (50%), hộ tịch 320 hồ sơ (50%); quá hạn 5 hồ sơ (1,2%)."
    ),
    // Far from what was counted before, so of something else; of a plan; and what was early with what was on time.
    RuleExample("Kiểm tra 143 văn bản, kiến nghị xử lý 09 văn bản, đạt 45% số văn bản có sai sót."),
    RuleExample("Phát ra 120 phiếu, thu về 116 phiếu, đạt 96,67%."),
    RuleExample("Giải ngân 5.236,8 tỷ đồng/6.104,5 tỷ đồng, đạt 85,8% kế hoạch."),
    RuleExample("Có 3.648 hồ sơ, chiếm 40% tổng số hồ sơ trực tuyến (9.120 hồ sơ)."),
    RuleExample(
      """
      TT→Đơn vị→Đã giải quyết→→→→Tỷ lệ giải quyết trước hạn, đúng hạn (%)
      →→Tổng số→Trước hạn→Đúng hạn→Quá hạn→
      1→Xã Bình An→320→250→68→2→99,38
      2→Xã Bình Hòa→275→180→95→0→100
      3→Xã Bình Phú→164→120→40→4→97,56
      """
    ),
  ]

  static let invalid = [
    // Of several parts together.
    RuleExample(
      """
      Đã giải quyết 5.139 hồ sơ, trong đó trước hạn 100 hồ sơ, đúng hạn 5.000 hồ sơ, đạt tỷ lệ ⟦99,42⟧%; quá hạn 39 hồ sơ.
      """,
      messages: ["Tỷ lệ ghi 99,42 %, nhưng 5.100 trên 5.139 là 99,24 %."]
    ),
    // The base is named as one.
    RuleExample(
      "Trong tổng số 45 nhiệm vụ được giao, đã hoàn thành 30 nhiệm vụ, chiếm ⟦76,7⟧%.",
      messages: ["Tỷ lệ ghi 76,7 %, nhưng 30 trên 45 là 66,67 %."]
    ),
    // More than of those present.
    RuleExample(
      "Nghị quyết được thông qua với 20/25 đại biểu có mặt biểu quyết tán thành, đạt ⟦92⟧%.",
      messages: ["Tỷ lệ ghi 92 %, nhưng 20 trên 25 là 80 %."]
    ),
    // What came online, of all that came in anew, which has no column of its own.
    RuleExample(
      """
      Đơn vị→Trực tuyến→Trực tiếp→Kỳ trước→Tỷ lệ trực tuyến (%)
      Xã An Bình→93→31→5→75
      Xã An Hòa→164→41→3→80
      Xã An Lạc→57→38→2→⟦66⟧
      Xã An Phú→132→33→7→80
      """,
      messages: ["Tỷ lệ ghi 66 %, nhưng 57 trên 95 là 60 %."]
    ),
    // Who is satisfied, or very much so.
    RuleExample(
      """
      Nội dung→Số phiếu→Rất hài lòng→Hài lòng→Bình thường→Tỷ lệ hài lòng (%)
      Thái độ phục vụ→200→120→70→10→95
      Thời gian giải quyết→200→100→86→14→93
      Cơ sở vật chất→200→90→94→16→⟦95⟧
      Phí, lệ phí→200→130→60→10→95
      """,
      messages: ["Tỷ lệ ghi 95 %, nhưng 184 trên 200 là 92 %."]
    ),
    // Parts in parentheses with their shares.
    RuleExample(
      """
      Tiếp nhận 3.482 hồ sơ (trực tuyến: 3.120 hồ sơ, chiếm ⟦80,6⟧%; trực tiếp: 330 hồ sơ, chiếm 9,5%; kỳ trước \
      chuyển sang: 32 hồ sơ, chiếm 0,9%).
      """,
      messages: ["Tỷ lệ ghi 80,6 %, nhưng 3.120 trên 3.482 là 89,6 %."]
    ),
    // The other shares of the sentence show the base, and that one count is wrong.
    RuleExample(
      """
      Thu về 296 phiếu; rất hài lòng 231 phiếu (⟦67,91⟧%), hài lòng 93 phiếu (31,42%), bình thường 02 phiếu \
      (0,68%).
      """,
      messages: ["Tỷ lệ ghi 67,91 %, nhưng 231 trên 296 là 78,04 %."]
    ),
    // Words that name the whole; a rate of what was resolved.
    RuleExample(
      "Tiếp nhận 3.482 hồ sơ, trong đó có 3.120 hồ sơ trực tuyến, chiếm ⟦80,6⟧%.",
      messages: ["Tỷ lệ ghi 80,6 %, nhưng 3.120 trên 3.482 là 89,6 %."]
    ),
    RuleExample(
      "Đã giải quyết 3.401 hồ sơ; trước hạn và đúng hạn 3.393 hồ sơ, đạt ⟦98,76⟧%.",
      messages: ["Tỷ lệ ghi 98,76 %, nhưng 3.393 trên 3.401 là 99,76 %."]
    ),
    // What was set is a base, of those present as well.
    RuleExample(
      "Kế hoạch đề ra 46 nhiệm vụ, đã hoàn thành 27 nhiệm vụ (⟦85,7⟧%), đang thực hiện 19 nhiệm vụ (41,3%).",
      messages: ["Tỷ lệ ghi 85,7 %, nhưng 27 trên 46 là 58,7 %."]
    ),
    RuleExample(
      "Biên chế được giao 2.310 người, hiện có mặt 2.254 người, đạt ⟦95,78⟧%.",
      messages: ["Tỷ lệ ghi 95,78 %, nhưng 2.254 trên 2.310 là 97,58 %."]
    ),
    // The only count in front; a plan as a fraction; a total behind the percentage, or behind `trên tổng số`.
    RuleExample(
      "Phát ra 120 phiếu, thu về 116 phiếu, đạt ⟦97,67⟧%.",
      messages: ["Tỷ lệ ghi 97,67 %, nhưng 116 trên 120 là 96,67 %."]
    ),
    RuleExample(
      "Giải ngân 5.236,8 tỷ đồng/6.104,5 tỷ đồng, đạt ⟦86,8⟧% kế hoạch.",
      messages: ["Tỷ lệ ghi 86,8 %, nhưng 5.236,8 trên 6.104,5 là 85,79 %."]
    ),
    RuleExample(
      "Có 3.648 hồ sơ thanh toán trực tuyến, chiếm ⟦41⟧% tổng số hồ sơ (9.120 hồ sơ).",
      messages: ["Tỷ lệ ghi 41 %, nhưng 3.648 trên 9.120 là 40 %."]
    ),
    RuleExample(
      "Giải quyết 1.573 hồ sơ đất đai trên tổng số 2.247 hồ sơ, chiếm ⟦71⟧%.",
      messages: ["Tỷ lệ ghi 71 %, nhưng 1.573 trên 2.247 là 70 %."]
    ),
    // What was early and what was on time, together.
    RuleExample(
      """
      TT→Đơn vị→Đã giải quyết→→→→Tỷ lệ giải quyết trước hạn, đúng hạn (%)
      →→Tổng số→Trước hạn→Đúng hạn→Quá hạn→
      1→Xã Bình An→320→250→68→2→⟦98,38⟧
      2→Xã Bình Hòa→275→180→95→0→100
      3→Xã Bình Phú→164→120→40→4→97,56
      """,
      messages: ["Tỷ lệ ghi 98,38 %, nhưng 318 trên 320 là 99,38 %."]
    ),
    // A printed formula names part and base.
    RuleExample(
      """
      TT→Lĩnh vực→Giao→Làm→Mức độ (%)
      (1)→(2)→(3)→(4)→(5)=(4)/(3)*100
      1→Đất đai→310→248→80
      2→Hộ tịch→95→76→⟦85⟧
      3→Xây dựng→44→33→75
      """,
      messages: ["Tỷ lệ ghi 85 %, nhưng 76 trên 95 là 80 %."]
    ),
    RuleExample(
      """
      Đơn vị→Đã tiếp nhận→Đã giải quyết→
      →→Số lượng→Tỷ lệ %
      Xã Bình An→120→118→98,33
      Xã Bình Hòa→75→75→100
      Xã Bình Phú→64→60→⟦97,35⟧
      """,
      messages: ["Tỷ lệ ghi 97,35 %, nhưng 60 trên 64 là 93,75 %."]
    ),
    RuleExample(
      "Trình độ đại học 17/22 người, đạt ⟦87⟧%; trung cấp 05/22 người, đạt 22,7%.",
      messages: ["Tỷ lệ ghi 87 %, nhưng 17 trên 22 là 77,27 %."]
    ),
    RuleExample(
      """
      STT→Chỉ tiêu→Đơn vị tính→Số lượng/Tỷ lệ
      1.→Tỷ lệ hoàn thành kế hoạch→%→⟦49⟧%
      1.1.→Số nhiệm vụ đề ra→Nhiệm vụ→18
      1.2.→Số nhiệm vụ đã hoàn thành→Nhiệm vụ→17
      """,
      messages: ["Tỷ lệ ghi 49 %, nhưng 17 trên 18 là 94,44 %."]
    ),
    RuleExample(
      """
      - Tổng số hồ sơ đã giải quyết: 480 hồ sơ, trong đó:
        + Giải quyết trước hạn: 420 hồ sơ, chiếm tỷ lệ 87,5%
        + Giải quyết đúng hạn: 60 hồ sơ, chiếm tỷ lệ ⟦15,2⟧%
      """,
      messages: ["Tỷ lệ ghi 15,2 %, nhưng 60 trên 480 là 12,5 %."]
    ),
    RuleExample(
      """
      Tiếp nhận 960 hồ sơ, gồm trực tuyến 720 hồ sơ, trực tiếp 240 hồ sơ; tỷ lệ trực tuyến đạt ⟦57⟧%.
      """,
      messages: ["Tỷ lệ ghi 57 %, nhưng 720 trên 960 là 75 %."]
    ),
  ]
}
