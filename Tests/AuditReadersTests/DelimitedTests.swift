import Testing

/// What delimited files become.
@Suite struct DelimitedTests {
  @Test(arguments: [
    ReadingCase(
      "the separator is what all lines have equally often",
      "TT;Lĩnh vực;Tỷ lệ\n1;Đất đai;90,5\n2;Hộ tịch, chứng thực;100,00",
      becomes: """
        1:1 table 1, columns: 3
          1:1 | TT | Lĩnh vực | Tỷ lệ
          2:1 | 1 | Đất đai | 90,5
          3:1 | 2 | Hộ tịch, chứng thực | 100,00
        """
    ),
    ReadingCase(
      "commas separate where nothing else does; quotes keep them",
      "a,b\r\n1,\"2,5\"\r\n3,4\r\n",
      becomes: """
        1:1 table 1, columns: 2
          1:1 | a | b
          2:1 | 1 | 2,5
          3:1 | 3 | 4
        """
    ),
    ReadingCase(
      "title lines above the header are captions; empty lines are nothing",
      "\"Biểu số 01. Kết quả\";;\n(ĐVT: hồ sơ);;\n;;\nTT;Đơn vị;Số\n\n1;A;5\n;Cộng;5\n",
      becomes: """
        1:2 caption: Biểu số 01. Kết quả
        2:1 caption: (ĐVT: hồ sơ)
        4:1 table 1, columns: 3
          caption 1:2: Biểu số 01. Kết quả
          caption 2:1: (ĐVT: hồ sơ)
          4:1 | TT | Đơn vị | Số
          6:1 | 1 | A | 5
          7:2 |  | Cộng | 5
        """
    ),
    ReadingCase(
      "quotes embrace line breaks, separators and doubled quotes",
      "a;b\n\"một\nhai; ba\";\"\"\"Bốn\"\" năm\"\n\"\"; x \n",
      becomes: """
        1:1 table 1, columns: 2
          1:1 | a | b
          2:2 | một / hai; ba | ""Bốn"" năm
          4:5 |  | x
        """
    ),
    ReadingCase(
      "a caption behind an empty line begins another table",
      "Bảng 1;\na;b\n1;2\n\nBảng 2;\nc;d\n3;4\n",
      becomes: """
        1:1 caption: Bảng 1
        2:1 table 1, columns: 2
          caption 1:1: Bảng 1
          2:1 | a | b
          3:1 | 1 | 2
        5:1 caption: Bảng 2
        6:1 table 2, columns: 2
          caption 5:1: Bảng 2
          6:1 | c | d
          7:1 | 3 | 4
        """
    ),
    ReadingCase(
      "a quote that is never closed is text, and said so",
      "a;b\n1;\"2\n3;4\n",
      becomes: """
        1:1 table 1, columns: 2
          1:1 | a | b
          2:1 | 1 | "2
          3:1 | 3 | 4
        notice The quote at byte 7 is never closed: from there on quotes are read as text. Close it \
        or double it.
        """
    ),
  ])
  func csv(_ reading: ReadingCase) throws { try reading.check(as: "so-lieu.csv") }

  @Test(arguments: [
    ReadingCase(
      "tabs separate, whatever else the cells hold",
      "Biểu số 02; năm 2024\nTT\tĐơn vị; địa bàn\n1\tXã A; Xã B\n",
      becomes: """
        1:1 caption: Biểu số 02; năm 2024
        2:1 table 1, columns: 2
          caption 1:1: Biểu số 02; năm 2024
          2:1 | TT | Đơn vị; địa bàn
          3:1 | 1 | Xã A; Xã B
        """
    )
  ])
  func tsv(_ reading: ReadingCase) throws { try reading.check(as: "so-lieu.tsv") }

  @Test func contentTellsWhereTheNameDoesNot() throws {
    let cells = "a;b;c\n1;2;3\n4;5;6\n"
    #expect(try ReadingCase.dump(of: cells, as: "-").contains("columns: 3"))
    let prose = "Một; hai; ba.\nBốn.\nNăm; sáu.\n"
    #expect(try !ReadingCase.dump(of: prose, as: "-").contains("table"))
    #expect(try !ReadingCase.dump(of: "Chỉ một dòng\n", as: "a.csv").contains("table"))
  }
}
