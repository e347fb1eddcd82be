import Testing

/// What lines with tabs, or with pipes between cells, become, and the title lines above them.
@Suite struct TabTableTests {
  @Test(arguments: [
    ReadingCase(
      "rows of as many pipes each are a table, three of them or more",
      "STT | Đơn vị | Số\n1 | Xã A | 5\n | Cộng | 5\nHết | a | b | c\n",
      becomes: """
        1:1 table 1, columns: 3
          1:1 | STT | Đơn vị | Số
          2:1 | 1 | Xã A | 5
          3:2 |  | Cộng | 5
        4:1 paragraph: Hết | a | b | c
        """
    ),
    ReadingCase(
      "two lines with pipes are text: a letterhead, or a line that goes on",
      "UBND TỈNH | CỘNG HÒA | x\nUBND XÃ | Độc lập | x\n",
      becomes: """
        1:1 paragraph: UBND TỈNH | CỘNG HÒA | x / UBND XÃ | Độc lập | x
        """
    ),
    ReadingCase(
      "consecutive rows are a table of as many columns as the longest",
      "Kết quả:\n\nSTT\tĐơn vị\tHồ sơ\t\n\t \tTổng số\tTỷ lệ\n1\t Xã A \t5\n2\tXã B\t\t50%\nHết.\n",
      becomes: """
        1:1 paragraph: Kết quả:
        3:1 table 1, columns: 4
          3:1 | STT | Đơn vị | Hồ sơ | \n\
          4:4 |  |  | Tổng số | Tỷ lệ
          5:1 | 1 | Xã A | 5 | \n\
          6:1 | 2 | Xã B |  | 50%
        7:1 paragraph: Hết.
        """
    ),
    ReadingCase(
      "a page end cuts a table but does not end it",
      "STT\tĐơn vị\tSố\n1\tXã A\t5\n\n2\tXã B\t6\n\n- 2 -\n\n3\tXã C\t7\n\u{0C}4\tXã D\t8\n",
      becomes: """
        1:1 table 1, columns: 3
          1:1 | STT | Đơn vị | Số
          2:1 | 1 | Xã A | 5
          4:1 break | 2 | Xã B | 6
          8:1 break | 3 | Xã C | 7
          9:2 break | 4 | Xã D | 8
        """
    ),
    ReadingCase(
      "a header that is printed again on the next page is dropped",
      "STT\tĐơn vị\tSố\n\t\tNăm nay\n1\tA\t5\n\nSTT\tĐơn vị\tSố\n\t\tNăm nay\n2\tB\t6\n",
      becomes: """
        1:1 table 1, columns: 3
          1:1 | STT | Đơn vị | Số
          2:3 |  |  | Năm nay
          3:1 | 1 | A | 5
          7:1 break | 2 | B | 6
        """
    ),
    ReadingCase(
      "another header, other columns or a caption begin another table",
      "STT\tĐơn vị\n1\tA\n\nTT\tLĩnh vực\n1\tĐất đai\n\n1\t2\t3\n\nBảng 2\n\n4\t5\t6\n",
      becomes: """
        1:1 table 1, columns: 2
          1:1 | STT | Đơn vị
          2:1 | 1 | A
        4:1 table 2, columns: 2
          4:1 | TT | Lĩnh vực
          5:1 | 1 | Đất đai
        7:1 table 3, columns: 3
          7:1 | 1 | 2 | 3
        9:1 caption: Bảng 2
        11:1 table 4, columns: 3
          caption 9:1: Bảng 2
          11:1 | 4 | 5 | 6
        """
    ),
    ReadingCase(
      "tabs that indent text, or set one word apart, make no table",
      "\tĐoạn thứ nhất.\n\tĐoạn thứ hai.\n\nSố:\t125/BC-UBND\n",
      becomes: """
        1:2 paragraph: Đoạn thứ nhất.
        2:2 paragraph: Đoạn thứ hai.
        4:1 paragraph: Số:\t125/BC-UBND
        """
    ),
    ReadingCase(
      "the two columns of a letterhead and of the signatures are read downwards",
      """
      UBND HUYỆN MẪU\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      PHÒNG NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc
      Số: 12/BC-NV\tMẫu, ngày 01 tháng 6 năm 2024

      Nơi nhận:\tTRƯỞNG PHÒNG
      - Như trên;
      - Lưu: VT.\tLê Thị Mẫu
      """,
      becomes: """
        1:1 paragraph: UBND HUYỆN MẪU ~ PHÒNG NỘI VỤ
        3:1 paragraph: Số: 12/BC-NV
        1:16 paragraph: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ~ Độc lập - Tự do - Hạnh phúc ~ Mẫu, \
        ngày 01 tháng 6 năm 2024
        5:1 paragraph: Nơi nhận:
        6:1 item 0 bullet -: - Như trên;
        7:1 item 0 bullet -: - Lưu: VT.
        5:11 paragraph: TRƯỞNG PHÒNG ~ Lê Thị Mẫu
        """
    ),
  ])
  func tables(_ reading: ReadingCase) throws { try reading.check(as: "report.txt") }

  @Test(arguments: [
    ReadingCase(
      "labels, titles, notes and units right above a table are its captions",
      """
      Lê Văn Mẫu

      Phụ lục I

      Thống kê kết quả giải quyết hồ sơ quý I

      (Kèm theo Báo cáo số 1/BC-UBND)
      (ĐVT: hồ sơ)
      1\t2
      3\t4
      """,
      becomes: """
        1:1 paragraph: Lê Văn Mẫu
        3:1 caption: Phụ lục I
        5:1 caption: Thống kê kết quả giải quyết hồ sơ quý I
        7:1 caption: (Kèm theo Báo cáo số 1/BC-UBND)
        8:1 caption: (ĐVT: hồ sơ)
        9:1 table 1, columns: 2
          caption 3:1: Phụ lục I
          caption 5:1: Thống kê kết quả giải quyết hồ sơ quý I
          caption 7:1: (Kèm theo Báo cáo số 1/BC-UBND)
          caption 8:1: (ĐVT: hồ sơ)
          9:1 | 1 | 2
          10:1 | 3 | 4
        """
    ),
    ReadingCase(
      "a title in capitals may stand above its label",
      "Lê Văn Mẫu\n\nTIẾN ĐỘ THỰC HIỆN NHIỆM VỤ\n\nPhụ lục I\n\n1\t2\n3\t4\n",
      becomes: """
        1:1 paragraph: Lê Văn Mẫu
        3:1 caption: TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ
        5:1 caption: Phụ lục I
        7:1 table 1, columns: 2
          caption 3:1: TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ
          caption 5:1: Phụ lục I
          7:1 | 1 | 2
          8:1 | 3 | 4
        """
    ),
    ReadingCase(
      "a label takes the title lines that follow it",
      "PHỤ LỤC 2\n\n**Biểu mẫu 1\nCải cách thể chế**\n\n1\t2\n3\t4\n\nBảng 3.1. Số phòng\n\n5\t6\n7\t8\n",
      becomes: """
        1:1 caption: PHỤ LỤC 2
        3:3 caption: Biểu mẫu 1 / Cải cách thể chế
        6:1 table 1, columns: 2
          caption 1:1: PHỤ LỤC 2
          caption 3:3: Biểu mẫu 1 / Cải cách thể chế
          6:1 | 1 | 2
          7:1 | 3 | 4
        9:1 caption: Bảng 3.1. Số phòng
        11:1 table 2, columns: 2
          caption 9:1: Bảng 3.1. Số phòng
          11:1 | 5 | 6
          12:1 | 7 | 8
        """
    ),
    ReadingCase(
      "sentences that speak of a table are text",
      "Bảng 2 cho thấy kết quả tốt.\n\nPhụ lục I và Phụ lục II kèm theo.\n\nKết quả như sau:\n\n1\t2\n3\t4\n",
      becomes: """
        1:1 paragraph: Bảng 2 cho thấy kết quả tốt.
        3:1 paragraph: Phụ lục I và Phụ lục II kèm theo.
        5:1 paragraph: Kết quả như sau:
        7:1 table 1, columns: 2
          7:1 | 1 | 2
          8:1 | 3 | 4
        """
    ),
  ])
  func captions(_ reading: ReadingCase) throws { try reading.check(as: "report.txt") }
}
