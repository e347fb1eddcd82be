import Testing

/// What lines of plain text become.
@Suite struct PlainTextTests {
  @Test(arguments: [
    ReadingCase(
      "numbered lines are headings where they name what follows",
      """
      A. PHẦN CHUNG

      I. CHỈ ĐẠO, ĐIỀU HÀNH

      1. Kế hoạch

      Đã ban hành kế hoạch năm.

      1.1. Tuyên truyền:

      2.2.1. Thực hiện cơ chế một cửa

      a) Kết quả cấp huyện

      2.Những tồn tại

      II - KIẾN NGHỊ
      """,
      becomes: """
        1:1 heading capital 1: A. PHẦN CHUNG
        3:1 heading roman 1: I. CHỈ ĐẠO, ĐIỀU HÀNH
        5:1 heading arabic 1: 1. Kế hoạch
        7:1 paragraph: Đã ban hành kế hoạch năm.
        9:1 heading arabic 1.1: 1.1. Tuyên truyền:
        11:1 heading arabic 2.2.1: 2.2.1. Thực hiện cơ chế một cửa
        13:1 heading letter 1: a) Kết quả cấp huyện
        15:1 heading arabic 2: 2.Những tồn tại
        17:1 heading roman 2: II - KIẾN NGHỊ
        """
    ),
    ReadingCase(
      "numbered sentences are items",
      """
      1. Hoàn thành các nhiệm vụ còn lại của kế hoạch.
      2. Tăng cường kiểm tra công vụ;
      đ) Rà soát thủ tục, cắt giảm thời gian.
      e) Công khai kết quả.
      """,
      becomes: """
        1:1 item 0 arabic 1: 1. Hoàn thành các nhiệm vụ còn lại của kế hoạch.
        2:1 item 0 arabic 2: 2. Tăng cường kiểm tra công vụ;
        3:1 item 0 letter 5: đ) Rà soát thủ tục, cắt giảm thời gian.
        4:1 item 0 letter 6: e) Công khai kết quả.
        """
    ),
    ReadingCase(
      "a numbered sentence that stands alone above text heads it",
      """
      b) Kết quả của các xã (tính đến ngày 14/6/2024).

      Tổng số hồ sơ: 20 hồ sơ
      """,
      becomes: """
        1:1 heading letter 2: b) Kết quả của các xã (tính đến ngày 14/6/2024).
        3:1 paragraph: Tổng số hồ sơ: 20 hồ sơ
        """
    ),
    ReadingCase(
      "a heading that was run into the end of an item stands by itself",
      """
      + Có 07 thủ tục thu phí. 3. Danh mục thủ tục của tỉnh
      """,
      becomes: """
        1:1 item 0 bullet +: + Có 07 thủ tục thu phí.
        1:26 heading arabic 3: 3. Danh mục thủ tục của tỉnh
        """
    ),
    ReadingCase(
      "figures, dates and numbers of documents number nothing",
      """
      100% cơ quan đã thực hiện.

      5.418 hồ sơ đã giải quyết.

      29/2023/NĐ-CP là số của Nghị định.

      1,5 triệu đồng mỗi người.

      -6,07 điểm so với năm trước.

      V/v báo cáo quý.
      """,
      becomes: """
        1:1 paragraph: 100% cơ quan đã thực hiện.
        3:1 paragraph: 5.418 hồ sơ đã giải quyết.
        5:1 paragraph: 29/2023/NĐ-CP là số của Nghị định.
        7:1 paragraph: 1,5 triệu đồng mỗi người.
        9:1 paragraph: -6,07 điểm so với năm trước.
        11:1 paragraph: V/v báo cáo quý.
        """
    ),
    ReadingCase(
      "bullets nest by their sign and by indentation",
      """
      - Tổng số hồ sơ: 9 hồ sơ, trong đó:
       - + Đúng hạn: 8 hồ sơ
        + Trễ hạn: 1 hồ sơ
      - Đang giải quyết: 0
      * Trực tuyến:
      – Toàn trình: 5
          – Một phần: 2
      • Khác: 1
      -Không có dấu cách
      """,
      becomes: """
        1:1 item 0 bullet -: - Tổng số hồ sơ: 9 hồ sơ, trong đó:
        2:2 item 1 bullet +: - + Đúng hạn: 8 hồ sơ
        3:3 item 1 bullet +: + Trễ hạn: 1 hồ sơ
        4:1 item 0 bullet -: - Đang giải quyết: 0
        5:1 item 0 bullet *: * Trực tuyến:
        6:1 item 1 bullet -: – Toàn trình: 5
        7:5 item 2 bullet -: – Một phần: 2
        8:1 item 2 bullet ·: • Khác: 1
        9:1 item 1 bullet -: -Không có dấu cách
        """
    ),
    ReadingCase(
      "the letterhead, the titles and the signature are paragraphs",
      """
      UBND XÃ MẪU
      Số: 12/BC-UBND

      BÁO CÁO

      **Công tác quý I năm 2024
      và nhiệm vụ quý II**
      (Số liệu tính từ ngày 15/12/2023)

      Nơi nhận:

      - UBND huyện;
      - Lưu: VT.

      **TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH**

      Trần Văn Mẫu
      """,
      becomes: """
        1:1 paragraph: UBND XÃ MẪU
        2:1 paragraph: Số: 12/BC-UBND
        4:1 paragraph: BÁO CÁO
        6:3 paragraph: Công tác quý I năm 2024 / và nhiệm vụ quý II
        8:1 paragraph: (Số liệu tính từ ngày 15/12/2023)
        10:1 paragraph: Nơi nhận:
        12:1 item 0 bullet -: - UBND huyện;
        13:1 item 0 bullet -: - Lưu: VT.
        15:3 paragraph: TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH
        18:1 paragraph: Trần Văn Mẫu
        """
    ),
  ])
  func blocks(_ reading: ReadingCase) throws { try reading.check(as: "report.txt") }

  @Test(arguments: [
    ReadingCase(
      "a blank line in the middle of a sentence is a page end",
      """
      Ủy ban nhân dân xã đã phân công người đứng đầu các bộ phận trong thực hiện

      nhiệm vụ cải cách hành chính năm nay.

      Cán bộ được đào tạo theo kế hoạch của huyện đã ban hành từ đầu năm;

      tăng cường kỷ luật.
      """,
      becomes: """
        1:1 paragraph: Ủy ban nhân dân xã đã phân công người đứng đầu các bộ phận trong thực hiện \
        / nhiệm vụ cải cách hành chính năm nay.
        5:1 paragraph: Cán bộ được đào tạo theo kế hoạch của huyện đã ban hành từ đầu năm; / tăng \
        cường kỷ luật.
        """
    ),
    ReadingCase(
      "a footnote between two halves of a sentence parts them only on the page",
      """
      Đội ngũ cán bộ, công chức của phường hiện nay có tất cả 11 cán

      ¹ Không kể người nghỉ hưu.

      bộ và 10 công chức.
      """,
      becomes: """
        1:1 paragraph: Đội ngũ cán bộ, công chức của phường hiện nay có tất cả 11 cán ~ bộ và 10 \
        công chức.
        3:1 footnote: ¹ Không kể người nghỉ hưu.
        """
    ),
    ReadingCase(
      "a page number is no text, and a word may be cut before it",
      """
      Hầu hết các cơ quan đã sử dụng thành thạo phần mềm E-

      2

      Office trong công việc.
      """,
      becomes: """
        1:1 paragraph: Hầu hết các cơ quan đã sử dụng thành thạo phần mềm E- ~ Office trong công \
        việc.
        """
    ),
    ReadingCase(
      "a line that begins with a number goes on with a full line, however wide a table is",
      """
      a) Ủy ban nhân dân huyện đã chỉ đạo các phòng, ban chuyên môn và Ủy ban
      nhân dân các xã, thị trấn thực hiện nghiêm việc tiếp nhận và trả kết quả.
      b) Tại các xã, thị trấn: đã giải quyết 14.056 hồ sơ, trong đó trước hạn
      11.116 hồ sơ, đúng hạn 2.937 hồ sơ, quá hạn 3 hồ sơ; đang giải quyết hết
      392 hồ sơ của năm nay, không có hồ sơ nào bị trả lại hoặc phải bổ sung.
      c) Trong kỳ, các đơn vị đã tiếp nhận 1.407,
      1.156 và 248 hồ sơ.

      STT   Đơn vị             Tiếp nhận   Trước hạn   Đúng hạn   Quá hạn   Đang giải quyết   Tỷ lệ
      1     Xã Bình An               120          80         30         2                 8    98,2
      2     Xã Bình Hòa               95          60         30         1                 4    98,9
      3     Xã Bình Phú               64          40         20         0                 4   100,0
      4     Xã Bình Lộc               75          50         20         1                 4    98,6
      5     Xã Bình Sơn               51          30         20         0                 1   100,0
      """,
      becomes: """
        1:1 item 0 letter 1: a) Ủy ban nhân dân huyện đã chỉ đạo các phòng, ban chuyên môn và Ủy ban / nhân \
        dân các xã, thị trấn thực hiện nghiêm việc tiếp nhận và trả kết quả.
        3:1 item 0 letter 2: b) Tại các xã, thị trấn: đã giải quyết 14.056 hồ sơ, trong đó trước hạn / \
        11.116 hồ sơ, đúng hạn 2.937 hồ sơ, quá hạn 3 hồ sơ; đang giải quyết hết / 392 hồ sơ của năm nay, \
        không có hồ sơ nào bị trả lại hoặc phải bổ sung.
        6:1 item 0 letter 3: c) Trong kỳ, các đơn vị đã tiếp nhận 1.407, / 1.156 và 248 hồ sơ.
        9:1 table 1, columns: 8
          9:1 | STT | Đơn vị | Tiếp nhận | Trước hạn | Đúng hạn | Quá hạn | Đang giải quyết | Tỷ lệ
          10:1 | 1 | Xã Bình An | 120 | 80 | 30 | 2 | 8 | 98,2
          11:1 | 2 | Xã Bình Hòa | 95 | 60 | 30 | 1 | 4 | 98,9
          12:1 | 3 | Xã Bình Phú | 64 | 40 | 20 | 0 | 4 | 100,0
          13:1 | 4 | Xã Bình Lộc | 75 | 50 | 20 | 1 | 4 | 98,6
          14:1 | 5 | Xã Bình Sơn | 51 | 30 | 20 | 0 | 1 | 100,0
        """
    ),
    ReadingCase(
      "a finished sentence, a list or a heading does not go on",
      """
      Ủy ban nhân dân xã đã hoàn thành toàn bộ các nhiệm vụ được giao trong năm.

      thêm một câu viết thường.

      1. Công tác tuyên truyền

      phát thanh hằng tuần.
      """,
      becomes: """
        1:1 paragraph: Ủy ban nhân dân xã đã hoàn thành toàn bộ các nhiệm vụ được giao trong năm.
        3:1 paragraph: thêm một câu viết thường.
        5:1 heading arabic 1: 1. Công tác tuyên truyền
        7:1 paragraph: phát thanh hằng tuần.
        """
    ),
    ReadingCase(
      "lines that a page layout has broken are one paragraph",
      """
          1. Hoàn thành các nhiệm vụ còn lại trong kế hoạch năm của Ủy ban
      nhân dân huyện giao.
          2. Kết quả
          Trong kỳ, xã đã tiếp nhận 120 hồ sơ. Qua kiểm tra đột xuất và rà
      soát, tất cả các hồ sơ đều đúng thời hạn theo quy định tại các khoản
      5. Không có hồ sơ nào bị trả lại hoặc phải bổ sung thêm trong kỳ này.
          - Bộ phận một cửa làm việc từ thứ Hai đến thứ Sáu, giai đoạn 2021
      - 2025 không thay đổi so với các năm trước đó của Ủy ban nhân dân xã.
          Đoạn khác lùi đầu dòng, cũng kết thúc ở lề phải của trang giấy này.
          Đoạn cuối.
      """,
      becomes: """
        1:5 item 0 arabic 1: 1. Hoàn thành các nhiệm vụ còn lại trong kế hoạch năm của Ủy ban / nhân \
        dân huyện giao.
        3:5 heading arabic 2: 2. Kết quả
        4:5 paragraph: Trong kỳ, xã đã tiếp nhận 120 hồ sơ. Qua kiểm tra đột xuất và rà / soát, tất \
        cả các hồ sơ đều đúng thời hạn theo quy định tại các khoản / 5. Không có hồ sơ nào bị trả \
        lại hoặc phải bổ sung thêm trong kỳ này.
        7:5 item 0 bullet -: - Bộ phận một cửa làm việc từ thứ Hai đến thứ Sáu, giai đoạn 2021 / - \
        2025 không thay đổi so với các năm trước đó của Ủy ban nhân dân xã.
        9:5 paragraph: Đoạn khác lùi đầu dòng, cũng kết thúc ở lề phải của trang giấy này.
        10:5 paragraph: Đoạn cuối.
        """
    ),
  ])
  func paragraphs(_ reading: ReadingCase) throws { try reading.check(as: "report.txt") }
}
