import Testing

/// What Markdown becomes; places are those of the file.
@Suite struct MarkdownTests {
  @Test(arguments: [
    ReadingCase(
      "headings keep their own numbering, or else their depth",
      """
      # BÁO CÁO
      ## I. KẾT QUẢ
      Dòng thứ nhất
      dòng thứ hai.
      ### 1. **Thể chế**
      #Không phải tiêu đề
      """,
      becomes: """
        1:1 heading hash 1: # BÁO CÁO
        2:1 heading roman 1: ## I. KẾT QUẢ
        3:1 paragraph: Dòng thứ nhất / dòng thứ hai.
        5:1 heading arabic 1: ### 1. **Thể chế**
        6:1 paragraph: #Không phải tiêu đề
        """
    ),
    ReadingCase(
      "lists nest by indentation",
      """
      - Một
        - Hai
          * Ba
      - Bốn

      1. Năm.
      2. Sáu.
      """,
      becomes: """
        1:1 item 0 bullet -: - Một
        2:3 item 1 bullet -: - Hai
        3:5 item 2 bullet *: * Ba
        4:1 item 0 bullet -: - Bốn
        6:1 item 0 arabic 1: 1. Năm.
        7:1 item 0 arabic 2: 2. Sáu.
        """
    ),
    ReadingCase(
      "pipe tables declare their header; escaped pipes stay in the cell",
      """
      **Bảng 1. Kết quả**

      | TT | Lĩnh vực | Số |
      |---|:--|---:|
      | 1 | Hộ tịch \\| nuôi con nuôi | **5** |
      | 2 | Đất đai |
      |  | Tổng cộng | 5 | thừa |
      Chữ sau bảng.
      """,
      becomes: """
        1:3 caption: Bảng 1. Kết quả
        3:1 table 1, columns: 4, header rows: 1
          caption 1:3: Bảng 1. Kết quả
          3:1 | TT | Lĩnh vực | Số | \n\
          5:1 | 1 | Hộ tịch \\| nuôi con nuôi | 5 | \n\
          6:1 | 2 | Đất đai |  | \n\
          7:1 |  | Tổng cộng | 5 | thừa
        8:1 paragraph: Chữ sau bảng.
        """
    ),
    ReadingCase(
      "empty cells between pipes are no gaps between columns",
      """
      | Khối xã |  |  |  |  |
      | Khối phòng ban |  |  |  |  |
      | Hòa An | 1 | 2 | 3 | 4 |
      """,
      becomes: """
        1:1 table 1, columns: 5
          1:1 | Khối xã |  |  |  | \n\
          2:1 | Khối phòng ban |  |  |  | \n\
          3:1 | Hòa An | 1 | 2 | 3 | 4
        """
    ),
    ReadingCase(
      "a table needs no pipes at its ends",
      "a | b\n--- | ---\n1 | 2\n",
      becomes: """
        1:1 table 1, columns: 2, header rows: 1
          1:1 | a | b
          3:1 | 1 | 2
        """
    ),
    ReadingCase(
      "what stands in a fence is text, whatever it looks like",
      """
      ```
      # không phải tiêu đề
      | a | b |
      ```
      Hết.
      """,
      becomes: """
        2:1 paragraph: # không phải tiêu đề / | a | b |
        5:1 paragraph: Hết.
        """
    ),
    ReadingCase(
      "footnotes and rules",
      "Một câu[^1].\n\n---\n\n[^1]: Chú thích.\n",
      becomes: """
        1:1 paragraph: Một câu[^1].
        5:1 footnote: [^1]: Chú thích.
        """
    ),
  ])
  func blocks(_ reading: ReadingCase) throws { try reading.check(as: "report.md") }

  @Test func contentTellsWhereTheNameDoesNot() throws {
    let table = "| a | b |\n|---|---|\n| 1 | 2 |\n"
    let dump = try ReadingCase.dump(of: table, as: "-")
    #expect(dump == (try ReadingCase.dump(of: table, as: "a.md")))
    #expect(dump.contains("header rows: 1"))
  }
}
