import AuditKitCore

/// Breakdowns in prose that add up, that need not, and that do not.
enum BreakdownTotalExamples {
  static let valid = [
    // Figures of other years, sizes, several shares of the same, hours, and the largest of many.
    RuleExample("Kho dữ liệu có 356.814 mục (2022 có 250.182 mục và 2021 có 161.196 mục)."),
    RuleExample("Xã có 7 điểm hỗ trợ (1 điểm 3.600 chỗ, 6 điểm lưu động)."),
    RuleExample(
      "Đoàn kiểm tra có 13 người, gồm: Trưởng đoàn, 2 Phó Trưởng đoàn và 10 thành viên."
    ),
    // What was told before, and shares that fit the whole.
    RuleExample("Mới xử lý xong 1 vụ trong 13 vụ việc (đang xử lý 3, chuyển đi 9)."),
    RuleExample(
      "Có 7.205 phòng học (kiên cố 5.146 phòng, chiếm 71,4%; bán kiên cố 1.940 phòng, chiếm 26,9%)."
    ),
    RuleExample(
      "Có 7 xã loại tốt, 7 xã loại khá và 8 xã loại trung bình trong tổng số 22 xã, được tổng cộng 28 lượt khen."
    ),
    // Names, what is left out, another sentence, a year long ago.
    RuleExample("Trung tâm bố trí 05 quầy (1, 2, 3, 5, 8) cho lĩnh vực đất đai."),
    RuleExample(
      "Kinh phí 342 triệu đồng (chưa bao gồm 200 triệu đồng thuê phần mềm, 120 triệu đồng bảo trì)."
    ),
    RuleExample(
      "Năm 2024, thành phố có 322 phường, xã.[7] Hiện nay gồm 16 phường, 5 xã với 312 khu phố."
    ),
    RuleExample("Ngôi đình dựng năm 1479 gồm 15 gian và 1.428 hiện vật."),
    RuleExample("Phường có 9 khu phố, trong đó 3 khu phố ven sông, 7/9 khu phố đạt chuẩn."),
    RuleExample(
      "Báo cáo gửi trước 9 giờ (số liệu từ 7 giờ sáng hôm trước đến 5 giờ sáng hôm sau)."
    ),
    RuleExample(
      "Kinh phí 342 triệu đồng, trong đó tuyên truyền 135 triệu đồng, tập huấn 90 triệu đồng, thiết bị 40 triệu đồng."
    ),
    // What came over from before, and what was returned, belong to the account.
    RuleExample(
      "Tiếp nhận 398 hồ sơ, kỳ trước chuyển sang 14 hồ sơ; đã giải quyết 401 hồ sơ, đang giải quyết 11 hồ sơ."
    ),
    RuleExample(
      "Tiếp nhận 412 hồ sơ; đã giải quyết 401 hồ sơ; đang giải quyết 8 hồ sơ; trả lại 3 hồ sơ."
    ),
    RuleExample(
      "Tiếp nhận 120 đơn, đã giải quyết 98 đơn, chuyển nơi khác 12 đơn, đang giải quyết 10 đơn."
    ),
    // A commune may be both.
    RuleExample("Huyện có 13 xã: 5 xã vùng cao, 3 xã biên giới, 6 xã khó khăn."),
    // What is left is of other things.
    RuleExample("Kiểm tra 10 đơn vị, nhắc nhở 3 đơn vị, còn 5 đơn vị sẽ kiểm tra trong quý tới."),
    // What the parts are parts of stands before what it is compared with.
    RuleExample(
      "Có 60 đơn vị, giảm 8 đơn vị so với năm 2023; trong đó 11 đơn vị tự chủ, 49 đơn vị khác."
    ),
    // Years, times, days and notes are no parts.
    RuleExample("Trong 3 năm (2014 - 2017), huyện tổ chức 06 đợt kiểm tra (2014, 2015, 2016)."),
    RuleExample("Bộ phận Một cửa làm việc 4 giờ (7 giờ 30 đến 11 giờ 30) mỗi buổi sáng."),
    RuleExample("Đợt cao điểm kéo dài 45 ngày (từ 15 tháng 5 đến 28 tháng 6)."),
    RuleExample("Biên chế được giao là 120 người,[12] trong đó có mặt 118; nghỉ chế độ 25."),
    // The whole is named by a number, which counts nothing.
    RuleExample(
      """
      Học sinh thi vào lớp 10 theo lịch cụ thể như sau:
        - Môn Toán: 120 phút;
        - Môn Ngữ văn: 90 phút.
      """
    ),
    RuleExample("Kỳ 2: Thủ tục đất đai (đăng ngày 02, 15 hằng tháng) đã phát hành."),
    RuleExample(
      "Nghị quyết được thông qua với 483/489 phiếu (tổng 490 phiếu phát ra, 1 phiếu không hợp lệ)."
    ),
    // So many for each, and nobody says for how many.
    RuleExample(
      "Huyện tổ chức 32 hội nghị, trong đó xã An Bình 16, xã An Hòa 10, xã An Lạc 4, An Phú và An Sơn mỗi xã 1."
    ),
    // A mean lies between what it is the mean of.
    RuleExample("Tuổi trung bình của công chức là 41,5 tuổi (nam 43,2; nữ 39,1)."),
    // Each part is told with what it was spent on.
    RuleExample(
      """
      Giải ngân đạt 3.402,5 tỷ đồng, bao gồm: 2.944,4 tỷ đồng tại 21 dự án; 458,1 tỷ đồng tại 19 dự án.
      """
    ),
    RuleExample(
      "Tổng diện tích 299,45 ha, gồm 2 giai đoạn: giai đoạn một 179,1 ha; giai đoạn hai 120,35 ha."
    ),
    RuleExample(
      "Dân số tăng 1.049 người so với năm trước, bao gồm: thành thị 22.667 người; nông thôn 41.874 người."
    ),
    RuleExample(
      "Tổng số hồ sơ tiếp nhận: 1.250, trong đó: trực tuyến 900; trực tiếp 330; bưu chính 20."
    ),
    // The number of a project is its name.
    RuleExample(
      """
      Thực hiện Đề án 06, cụ thể như sau:
        - Xã An Bình tiếp nhận 40 hồ sơ.
        - Xã An Hòa tiếp nhận 50 hồ sơ.
      """
    ),
    // So is the number of a campaign.
    RuleExample(
      """
      Thực hiện phong trào 5 không 3 sạch, cụ thể như sau:
        - Xã An Bình vận động 40 hộ.
        - Xã An Hòa vận động 50 hộ.
      """
    ),
    // A kind of dossier and a stage of all of them.
    RuleExample(
      "Bộ phận Một cửa tiếp nhận 102 hồ sơ (cấp bản sao 40 hồ sơ, đã giải quyết 40 hồ sơ)."
    ),
    // The two largest fields, not all.
    RuleExample(
      "Tiếp nhận 1.250 hồ sơ, trong đó: lĩnh vực đất đai 725 hồ sơ; lĩnh vực hộ tịch 310 hồ sơ."
    ),
    // Other attributes of the same procedures follow their three groups.
    RuleExample(
      """
      - UBND xã có 96 thủ tục hành chính. Trong đó:
        + Có 40 TTHC được cung cấp toàn trình;
        + Có 51 TTHC được cung cấp một phần;
        + Có 05 TTHC được cung cấp thông tin trực tuyến;
        + Có 18 TTHC được quy định mức thu lệ phí.
      """
    ),
    // Procedures may be linked with several levels at once.
    RuleExample(
      "Có 12 thủ tục liên thông (trong đó: với cấp tỉnh 05, với cấp huyện 12, cấp xã 02)."
    ),
    // A partial list is announced as one.
    RuleExample("Xã có 120 cán bộ, trong đó có 45 nữ, 60 đảng viên."),
    RuleExample("Toàn xã có 24 cán bộ, công chức, trong đó: 11 nữ, 20 đảng viên."),
    RuleExample("Đã tập huấn cho trên 300 người, trong đó: nam 120 người, nữ 150 người."),
    RuleExample(
      "Tiếp nhận 640 hồ sơ (tăng 45 hồ sơ so với cùng kỳ, giảm 12 hồ sơ so với quý trước)."
    ),
    RuleExample("Đoàn đã kiểm tra 11/11 phòng, 03 đơn vị sự nghiệp, 06 hội, tổng số 20 đơn vị."),
    // The sentence goes on to what is no part.
    RuleExample(
      "Đã gửi 420 văn bản, trong đó ký số 420 văn bản, đạt 100%; đã nhận 965 văn bản, xử lý đúng hạn 960 văn bản."
    ),
    // The last part is given by its share alone.
    RuleExample(
      """
      Tiếp nhận 640 hồ sơ, trong đó lĩnh vực đất đai 320 hồ sơ, chiếm 50%; hộ tịch 192 hồ sơ, chiếm 30%; \
      còn lại là các lĩnh vực khác, chiếm 20%.
      """
    ),
    RuleExample(
      "Kinh phí thực hiện 12,5 triệu đồng (in ấn: 8,4 triệu đồng; hội nghị: 4,2 triệu đồng)."
    ),
    RuleExample(
      """
      Nội dung→Năm trước→Năm nay
      1. Trường học: 84 (Mầm non: 31; Tiểu học: 33; THCS: 20), đều đạt chuẩn→84→84
      2. Trạm y tế→12→12
      """
    ),
    // The first is a part as well.
    RuleExample(
      "Hỏi ý kiến 15 chuyên viên: 7 người, chiếm 47%, đồng ý; 6 người, chiếm 40%, không đồng ý và còn lại 2 người."
    ),
    // The best grades alone.
    RuleExample("Khảo sát 300 phiếu (rất hài lòng 200 phiếu, hài lòng 90 phiếu)."),
    RuleExample(
      "Đánh giá 40 công chức, trong đó hoàn thành xuất sắc 8 người, hoàn thành tốt 30 người."
    ),
    // Some kinds are fewer than all; and what stands behind a semicolon, or behind two totals, is of others.
    RuleExample("Tỉnh ban hành 68 văn bản, trong đó có 24 nghị quyết của HĐND và 41 quyết định."),
    RuleExample(
      "Ban hành 21 văn bản, gồm 03 kế hoạch, 02 quyết định, 16 công văn; 02 văn bản quá hạn."
    ),
    RuleExample(
      "Ban hành 25 văn bản, gồm 10 kế hoạch và 15 công văn; trong đó có 8 kế hoạch và 12 công văn về CCHC."
    ),
  ]

  static let invalid = [
    // What stands before the total would make up the difference, but is of other things.
    RuleExample(
      "Huyện có 03 trung tâm và ⟦44⟧ trường học (mầm non 13; tiểu học 15; trung học 13).",
      messages: [
        "Tổng số ghi 44, nhưng các thành phần nêu kèm (13 + 15 + 13) cộng lại được 41."
      ]
    ),
    // A procedure may be handled at two levels, so it is a warning.
    RuleExample(
      "Công bố ⟦2.066⟧ thủ tục (trong đó cấp tỉnh 1.780 thủ tục, cấp xã 302 thủ tục).",
      messages: [
        "Số 2.066 có vẻ là tổng của các số nêu kèm (1.780 + 302), nhưng các số này cộng lại được 2.082."
      ]
    ),
    RuleExample(
      "Toàn huyện có ⟦84⟧ trường (Mầm non: 31; Tiểu học: 33; THCS: 22).",
      messages: [
        "Tổng số ghi 84, nhưng các thành phần nêu kèm (31 + 33 + 22) cộng lại được 86."
      ]
    ),
    RuleExample(
      """
      - Tổng số hồ sơ đã giải quyết: ⟦1.480⟧ hồ sơ, trong đó:
        + Trước hạn: 1.120 hồ sơ;
        + Đúng hạn: 355 hồ sơ;
        + Quá hạn: 15 hồ sơ.
      """,
      messages: [
        "Tổng số ghi 1.480, nhưng các thành phần nêu kèm (1.120 + 355 + 15) cộng lại được 1.490."
      ]
    ),
    RuleExample(
      "Số mới tiếp nhận trong kỳ: ⟦2.310⟧ (trực tuyến: 1.905; trực tiếp: 402); kỳ trước chuyển qua: 3.",
      messages: [
        "Tổng số ghi 2.310, nhưng các thành phần nêu kèm (1.905 + 402) cộng lại được 2.307."
      ]
    ),
    // Commas that group thousands.
    RuleExample(
      "Giải quyết ⟦1,480⟧ hồ sơ, trong đó trước hạn 1,120; đúng hạn 355; quá hạn 15.",
      messages: [
        "Tổng số ghi 1.480, nhưng các thành phần nêu kèm (1.120 + 355 + 15) cộng lại được 1.490."
      ]
    ),
    // A part that is larger than the whole.
    RuleExample(
      "Biên chế hiện có là ⟦620⟧ người, trong đó: hành chính 95 người, sự nghiệp 652 người.",
      messages: [
        "Tổng số ghi 620, nhưng các thành phần nêu kèm (95 + 652) cộng lại được 747."
      ]
    ),
    RuleExample(
      """
      Nội dung→Năm trước→Năm nay
      1. Trường học: ⟦84⟧ (Mầm non: 31; Tiểu học: 33; THCS: 12), đều đạt chuẩn→84→84
      2. Trạm y tế→12→12
      """,
      messages: [
        "Tổng số ghi 84, nhưng các thành phần nêu kèm (31 + 33 + 12) cộng lại được 76."
      ]
    ),
    // Nothing but counts of one thing behind a colon.
    RuleExample(
      "Ban hành ⟦44⟧ văn bản chỉ đạo: 05 kế hoạch, 08 quyết định và 30 công văn.",
      messages: [
        "Số 44 có vẻ là tổng của các số nêu kèm (5 + 8 + 30), nhưng các số này cộng lại được 43."
      ]
    ),
    // Stages of the same dossiers, and of the same staff.
    RuleExample(
      """
      - Tổng số hồ sơ tiếp nhận: ⟦412⟧ hồ sơ.
      - Đã giải quyết: 401 hồ sơ.
      - Đang giải quyết: 16 hồ sơ.
      """,
      messages: [
        "Số 412 có vẻ là tổng của các số nêu kèm (401 + 16), nhưng các số này cộng lại được 417."
      ]
    ),
    RuleExample(
      "Biên chế công chức được giao ⟦96⟧ biên chế, hiện có mặt 91 người (còn thiếu 07 biên chế).",
      messages: [
        "Số 96 có vẻ là tổng của các số nêu kèm (91 + 7), nhưng các số này cộng lại được 98."
      ]
    ),
    // What is done and what is left.
    RuleExample(
      "Đã hoàn thành 46/⟦48⟧ nhiệm vụ, đạt 95,83%; còn 03 nhiệm vụ đang triển khai.",
      messages: [
        """
        Số 48 có vẻ là tổng của các số nêu kèm (46 + 3), nhưng các số này cộng lại được 49. Nghi ngờ số 3 (“nhiệm vụ đang \
        triển khai”) ghi sai: nếu là 2 thì phép tính này đúng.
        """
      ]
    ),
    RuleExample(
      "Phát hiện ⟦63⟧ thủ tục có vướng mắc, đã xử lý 58 thủ tục (92,1%), còn 07 thủ tục.",
      messages: [
        """
        Số 63 có vẻ là tổng của các số nêu kèm (58 + 7), nhưng các số này cộng lại được 65. Nghi ngờ số 7 (“thủ tục”) \
        ghi sai: nếu là 5 thì phép tính này đúng.
        """
      ]
    ),
    // By which way dossiers came in; only the first part says that they did.
    RuleExample(
      """
      Số hồ sơ tiếp nhận: ⟦2.246⟧ hồ sơ (tiếp nhận trực tuyến: 1.728; trực tiếp, qua bưu chính: 471; từ kỳ trước       chuyển qua: 58).
      """,
      messages: [
        "Tổng số ghi 2.246, nhưng các thành phần nêu kèm (1.728 + 471 + 58) cộng lại được 2.257."
      ]
    ),
    // The figure right before the words, or the last behind them, counts something else.
    RuleExample(
      """
      Rà soát ⟦74⟧ văn bản của 03 đơn vị, trong đó: áp dụng tiếp 29 văn bản, bãi bỏ 37 văn bản, thay thế 07 văn       bản.
      """,
      messages: [
        "Số 74 có vẻ là tổng của các số nêu kèm (29 + 37 + 7), nhưng các số này cộng lại được 73."
      ]
    ),
    RuleExample(
      """
      Giải quyết chế độ cho ⟦14⟧ người, trong đó nghỉ hưu trước tuổi 09 người, thôi việc 06 người; tổng kinh phí       842 triệu đồng.
      """,
      messages: [
        "Số 14 có vẻ là tổng của các số nêu kèm (9 + 6), nhưng các số này cộng lại được 15."
      ]
    ),
    // Fees are what the money was paid for, and no attribute of it.
    RuleExample(
      "Đã thu ⟦874⟧ triệu đồng, trong đó thu phí 790 triệu đồng, thu lệ phí 80 triệu đồng.",
      messages: [
        "Số 874 có vẻ là tổng của các số nêu kèm (790 + 80), nhưng các số này cộng lại được 870."
      ]
    ),
    // Words that hold `luật`, `số` or `tăng` make no name and no growth of a number.
    RuleExample(
      "Xử lý kỷ luật ⟦14⟧ công chức (khiển trách 09, cảnh cáo 04, buộc thôi việc 02).",
      messages: ["Tổng số ghi 14, nhưng các thành phần nêu kèm (9 + 4 + 2) cộng lại được 15."]
    ),
    RuleExample(
      """
      Đăng ⟦64⟧ tin, bài trên Cổng thông tin điện tử của phường (chính sách mới: 21; dịch vụ công: 28; chuyển đổi       số: 17).
      """,
      messages: ["Tổng số ghi 64, nhưng các thành phần nêu kèm (21 + 28 + 17) cộng lại được 66."]
    ),
    RuleExample(
      "Có mặt ⟦68⟧ người, gồm 41 công chức, 18 viên chức và 08 người được tăng cường.",
      messages: [
        "Số 68 có vẻ là tổng của các số nêu kèm (41 + 18 + 8), nhưng các số này cộng lại được 67."
      ]
    ),
    // What is under way is within its term or late.
    RuleExample(
      "Hồ sơ đang giải quyết: ⟦15⟧ hồ sơ; trong đó, trong hạn: 12, quá hạn: 0.",
      messages: [
        "Tổng số ghi 15, nhưng các thành phần nêu kèm (12 + 0) cộng lại được 12."
      ]
    ),
    // A long name between the whole and its parts.
    RuleExample(
      """
      Cử ⟦155⟧ lượt cán bộ, công chức, viên chức đi đào tạo, bồi dưỡng (cấp huyện 62 lượt; cấp xã 83 lượt).
      """,
      messages: [
        "Tổng số ghi 155, nhưng các thành phần nêu kèm (62 + 83) cộng lại được 145."
      ]
    ),
    // Divisions and communes are agencies.
    RuleExample(
      "Đã kiểm tra ⟦25⟧ đơn vị, gồm 08 phòng chuyên môn, 14 xã và 05 trường.",
      messages: [
        "Số 25 có vẻ là tổng của các số nêu kèm (8 + 14 + 5), nhưng các số này cộng lại được 27."
      ]
    ),
    // All of them, as a fraction; and a division with another attribute behind it.
    RuleExample(
      "14/⟦14⟧ đơn vị tự chủ (100%), gồm: 06 đơn vị tự bảo đảm, 11 đơn vị tự bảo đảm một phần.",
      messages: [
        "Số 14 có vẻ là tổng của các số nêu kèm (6 + 11), nhưng các số này cộng lại được 17."
      ]
    ),
    RuleExample(
      """
      Tiếp nhận ⟦4.318⟧ hồ sơ (trong đó, kỳ trước chuyển sang 242 hồ sơ, tiếp nhận mới 4.106 hồ sơ; nộp trực tuyến \
      3.695 hồ sơ).
      """,
      messages: [
        "Tổng số ghi 4.318, nhưng các thành phần nêu kèm (242 + 4.106) cộng lại được 4.348."
      ]
    ),
    // Two fields that are more than all.
    RuleExample(
      "Tiếp nhận ⟦1.250⟧ hồ sơ, trong đó: lĩnh vực đất đai 845 hồ sơ; lĩnh vực hộ tịch 420 hồ sơ.",
      messages: [
        "Số 1.250 có vẻ là tổng của các số nêu kèm (845 + 420), nhưng các số này cộng lại được 1.265."
      ]
    ),
    // Inferred, and so a warning at most.
    RuleExample(
      "Đoàn đã kiểm tra 11/11 phòng, 03 đơn vị sự nghiệp, 06 hội, tổng số ⟦22⟧.",
      messages: [
        "Số 22 có vẻ là tổng của các số nêu kèm (11 + 3 + 6), nhưng các số này cộng lại được 20."
      ]
    ),
    // The shares are those of the parts together, so the total was written wrong.
    RuleExample(
      "Tỉnh rà soát ⟦2.134⟧ thủ tục, trong đó 612 thủ tục ngành dọc (chiếm 33,4%) và 1.222 thủ tục khác (chiếm 66,6%).",
      messages: [
        "Tổng số ghi 2.134, nhưng các thành phần nêu kèm (612 + 1.222) cộng lại được 1.834."
      ]
    ),
    // Three of four kinds make the total by chance.
    RuleExample(
      "Ban hành ⟦21⟧ văn bản, gồm 03 kế hoạch, 02 quyết định, 16 công văn và 02 thông báo kết luận.",
      messages: [
        "Số 21 có vẻ là tổng của các số nêu kèm (3 + 2 + 16 + 2), nhưng các số này cộng lại được 23."
      ]
    ),
    // Some kinds, of which there are more than of all.
    RuleExample(
      "Tỉnh đã ban hành ⟦68⟧ văn bản, trong đó có 30 nghị quyết của HĐND và 41 quyết định của UBND.",
      messages: [
        "Số 68 có vẻ là tổng của các số nêu kèm (30 + 41), nhưng các số này cộng lại được 71."
      ]
    ),
    // What is left, of what is named once or told of among other things, and beside a fraction.
    RuleExample(
      "Phát hiện ⟦12⟧ tồn tại, hạn chế; đã khắc phục 09, còn 04 đang khắc phục.",
      messages: [
        "Số 12 có vẻ là tổng của các số nêu kèm (9 + 4), nhưng các số này cộng lại được 13."
      ]
    ),
    RuleExample(
      "Kiểm tra 26 cơ quan, đơn vị; phát hiện ⟦63⟧ hạn chế, đã khắc phục 57 hạn chế, còn 05 hạn chế.",
      messages: [
        "Số 63 có vẻ là tổng của các số nêu kèm (57 + 5), nhưng các số này cộng lại được 62."
      ]
    ),
    RuleExample(
      "Đến nay đã hoàn thành 24/⟦32⟧ nhiệm vụ, đang thực hiện 06 nhiệm vụ, chưa triển khai 01 nhiệm vụ.",
      messages: [
        "Số 32 có vẻ là tổng của các số nêu kèm (24 + 6 + 1), nhưng các số này cộng lại được 31."
      ]
    ),
  ]
}
