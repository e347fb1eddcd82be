import Testing

/// What text set in columns of blanks becomes, as `pdftotext -layout` prints it.
@Suite struct LayoutTests {
  @Test(arguments: [
    ReadingCase(
      "cells over several lines, numbers beside the first one",
      """
           Biểu số 1: Tình hình tiếp nhận hồ sơ
                                                              Đơn vị tính: hồ sơ
       STT   Tên đơn vị                        Tiếp nhận    Đã giải quyết    Còn lại
        1    Văn phòng Hội đồng nhân dân          120            110            10
             và Ủy ban nhân dân huyện
        2    Phòng Nội vụ                          80             80             0
             Tổng cộng                            200            190            10
      """,
      becomes: """
        1:6 caption: Biểu số 1: Tình hình tiếp nhận hồ sơ
        2:57 caption: Đơn vị tính: hồ sơ
        3:2 table 1, columns: 5
          caption 1:6: Biểu số 1: Tình hình tiếp nhận hồ sơ
          caption 2:57: Đơn vị tính: hồ sơ
          3:2 | STT | Tên đơn vị | Tiếp nhận | Đã giải quyết | Còn lại
          4:3 | 1 | Văn phòng Hội đồng nhân dân ~ và Ủy ban nhân dân huyện | 120 | 110 | 10
          6:3 | 2 | Phòng Nội vụ | 80 | 80 | 0
          7:8 |  | Tổng cộng | 200 | 190 | 10
        """
    ),
    ReadingCase(
      "cells over several lines, numbers in the middle of them",
      """
        TT           Lĩnh vực            Tiếp nhận    Quá hạn

             Văn thư, lưu trữ: cấp bản
        1    sao, chứng thực tài liệu       393          1
             lưu trữ

             Hội, quỹ xã hội, quỹ từ
        2                                    49          0
             thiện
        3    Tôn giáo                        12          0
      """,
      becomes: """
        1:3 table 1, columns: 4
          1:3 | TT | Lĩnh vực | Tiếp nhận | Quá hạn
          3:8 | 1 | Văn thư, lưu trữ: cấp bản ~ sao, chứng thực tài liệu ~ lưu trữ | 393 | 1
          7:8 | 2 | Hội, quỹ xã hội, quỹ từ ~ thiện | 49 | 0
          10:3 | 3 | Tôn giáo | 12 | 0
        """
    ),
    ReadingCase(
      "a title over several columns stands over the leftmost, in a row of its own",
      """
                                 Tiếp nhận                Đã giải quyết
       TT     Lĩnh vực                                                            Còn lại
                            Tổng số   Trực tuyến   Tổng số   Trước hạn   Quá hạn
      (1)       (2)         (3)=(4)      (4)         (5)        (6)        (7)      (8)
        1   Hộ tịch           120        100         110        100         10       10
        2   Đất đai            80         10          80         70         10        0
      """,
      becomes: """
        1:28 table 1, columns: 8
          1:28 | TT | Lĩnh vực | Tiếp nhận |  | Đã giải quyết |  |  | Còn lại
          3:23 |  |  | Tổng số | Trực tuyến | Tổng số | Trước hạn | Quá hạn | \n\
          4:1 | (1) | (2) | (3)=(4) | (4) | (5) | (6) | (7) | (8)
          5:3 | 1 | Hộ tịch | 120 | 100 | 110 | 100 | 10 | 10
          6:3 | 2 | Đất đai | 80 | 10 | 80 | 70 | 10 | 0
        """
    ),
    ReadingCase(
      "page ends inside a table, with a page number and the header again",
      "  TT   Đơn vị         Giao    Có\n\n  1    Cấp tỉnh         10     9\n\n             2\n\n\u{0C}"
        + "  TT   Đơn vị         Giao    Có\n\n  2    Cấp huyện        20    18\n"
        + "       Tổng cộng        30    27\n",
      becomes: """
        1:3 table 1, columns: 4
          1:3 | TT | Đơn vị | Giao | Có
          3:3 | 1 | Cấp tỉnh | 10 | 9
          9:3 break | 2 | Cấp huyện | 20 | 18
          10:8 |  | Tổng cộng | 30 | 27
        """
    ),
    ReadingCase(
      "a table of words alone",
      """
      TT    Nhiệm vụ                     Sản phẩm             Tiến độ

      I     CẢI CÁCH THỂ CHẾ

      1     Rà soát văn bản quy phạm     Báo cáo rà soát      Đã hoàn
            pháp luật hết hiệu lực                            thành

      2     Niêm yết thủ tục             Bảng niêm yết        Thường
                                                              xuyên
      """,
      becomes: """
        1:1 table 1, columns: 4
          1:1 | TT | Nhiệm vụ | Sản phẩm | Tiến độ
          3:1 | I | CẢI CÁCH THỂ CHẾ |  | \n\
          5:1 | 1 | Rà soát văn bản quy phạm ~ pháp luật hết hiệu lực | Báo cáo rà soát | Đã hoàn \
        ~ thành
          8:1 | 2 | Niêm yết thủ tục | Bảng niêm yết | Thường ~ xuyên
        """
    ),
    ReadingCase(
      "figures set so close that one blank parts them",
      """
        Đơn vị            Giao      Có    Thiếu
        Cấp tỉnh         10.000   9.000   1.000
        Cấp huyện       120.000 119.000   1.000
        Cấp xã           20.000  18.000   2.000
      """,
      becomes: """
        1:3 table 1, columns: 4
          1:3 | Đơn vị | Giao | Có | Thiếu
          2:3 | Cấp tỉnh | 10.000 | 9.000 | 1.000
          3:3 | Cấp huyện | 120.000 | 119.000 | 1.000
          4:3 | Cấp xã | 20.000 | 18.000 | 2.000
        """
    ),
    ReadingCase(
      "two columns are a table where the second holds figures",
      """
               Nội dung                    Điểm
               Chỉ đạo điều hành           8,50
               Cải cách thể chế            9,00
               Cải cách thủ tục           12,25
      """,
      becomes: """
        1:10 table 1, columns: 2
          1:10 | Nội dung | Điểm
          2:10 | Chỉ đạo điều hành | 8,50
          3:10 | Cải cách thể chế | 9,00
          4:10 | Cải cách thủ tục | 12,25
        """
    ),
  ])
  func tables(_ reading: ReadingCase) throws { try reading.check(as: "report.txt") }

  @Test(arguments: [
    ReadingCase(
      "prose whose words were spread to fill the lines",
      """
      Ghi  chú: số  liệu  do các  cơ quan  tự báo  cáo và  chịu trách  nhiệm, không
      có  sự kiểm  tra của  phòng  chuyên môn  nào trong  kỳ  báo cáo  này theo  quy
      định  hiện hành  về chế độ  báo cáo  thống  kê của  ngành nội  vụ ở địa  phương.
      """,
      becomes: """
        1:1 paragraph: Ghi  chú: số  liệu  do các  cơ quan  tự báo  cáo và  chịu trách  nhiệm, \
        không / có  sự kiểm  tra của  phòng  chuyên môn  nào trong  kỳ  báo cáo  này theo  quy / \
        định  hiện hành  về chế độ  báo cáo  thống  kê của  ngành nội  vụ ở địa  phương.
        """
    ),
    ReadingCase(
      "a letterhead and the signatures",
      """
              UBND TỈNH MẪU                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                SỞ NỘI VỤ                           Độc lập - Tự do - Hạnh phúc

             Số: 14/BC-SNV                      Mẫu, ngày 18 tháng 9 năm 2023

                                     BÁO CÁO

          Nơi nhận:                                       KT. GIÁM ĐỐC
          - Như trên;                                     PHÓ GIÁM ĐỐC
          - Lưu: VT.

                                                         Nguyễn Văn Mẫu
      """,
      becomes: """
        1:9 paragraph: UBND TỈNH MẪU ~ SỞ NỘI VỤ
        4:8 paragraph: Số: 14/BC-SNV
        1:43 paragraph: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ~ Độc lập - Tự do - Hạnh phúc
        4:43 paragraph: Mẫu, ngày 18 tháng 9 năm 2023
        6:32 paragraph: BÁO CÁO
        8:5 paragraph: Nơi nhận:
        9:5 item 0 bullet -: - Như trên;
        10:5 item 0 bullet -: - Lưu: VT.
        8:53 paragraph: KT. GIÁM ĐỐC ~ PHÓ GIÁM ĐỐC
        12:52 paragraph: Nguyễn Văn Mẫu
        """
    ),
    ReadingCase(
      "paragraphs and headings between two tables",
      """
        TT   Đơn vị         Giao    Có
        1    Cấp tỉnh         10     9
        2    Cấp huyện        20    18

             2. Công tác kiểm tra

             Trong kỳ đã kiểm tra 07 cơ quan.

        TT   Đơn vị         Giao    Có
        1    Cấp tỉnh         10     9
        2    Cấp huyện        20    18
      """,
      becomes: """
        1:3 table 1, columns: 4
          1:3 | TT | Đơn vị | Giao | Có
          2:3 | 1 | Cấp tỉnh | 10 | 9
          3:3 | 2 | Cấp huyện | 20 | 18
        5:8 heading arabic 2: 2. Công tác kiểm tra
        7:8 paragraph: Trong kỳ đã kiểm tra 07 cơ quan.
        9:3 table 2, columns: 4
          9:3 | TT | Đơn vị | Giao | Có
          10:3 | 1 | Cấp tỉnh | 10 | 9
          11:3 | 2 | Cấp huyện | 20 | 18
        """
    ),
  ])
  func text(_ reading: ReadingCase) throws { try reading.check(as: "report.txt") }
}
