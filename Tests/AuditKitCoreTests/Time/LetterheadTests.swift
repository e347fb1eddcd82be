import AuditKitCore
import AuditReaders
import Testing

@Suite("The letterhead")
struct LetterheadTests {
  @Test("is read from lines one under the other")
  func lines() throws {
    let head = try Self.letterhead(
      """
      ỦY BAN NHÂN DÂN
      XÃ HÒA BẮC

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      Số: 41/BC-UBND

      Hòa Bắc, ngày 07 tháng 6 năm 2021

      **BÁO CÁO**
      **Kết quả cải cách hành chính
      6 tháng đầu năm 2021**

      Kính gửi: UBND huyện.
      """
    )
    #expect(head.agency == "ỦY BAN NHÂN DÂN XÃ HÒA BẮC")
    #expect(head.number == "41" && head.reference == "41/BC-UBND")
    #expect(head.place == "Hòa Bắc" && head.date == "ngày 07 tháng 6 năm 2021")
    #expect(head.type == "report")
    #expect(head.title == "Kết quả cải cách hành chính 6 tháng đầu năm 2021")
  }

  @Test("is read from columns side by side, by tabs or blanks")
  func columns() throws {
    for gap in ["\t", "          "] {
      let head = try Self.letterhead(
        """
        UBND TỈNH LAM GIANG\(gap)CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        SỞ NỘI VỤ\(gap)Độc lập - Tự do - Hạnh phúc
        Số: 1472/BC-SNV\(gap)Lam Giang, ngày 18 tháng 9 năm 2023

        BÁO CÁO
        Công tác cải cách hành chính Quý III năm 2023
        """
      )
      #expect(head.agency == "UBND TỈNH LAM GIANG SỞ NỘI VỤ")
      #expect(head.reference == "1472/BC-SNV" && head.place == "Lam Giang")
      #expect(head.title == "Công tác cải cách hành chính Quý III năm 2023")
    }
  }

  @Test("keeps blanks that are to be filled in by hand")
  func blanks() throws {
    let head = try Self.letterhead(
      "Số:      /KH-UBND\n\nHòa Bắc, ngày     tháng 02 năm 2024\n\nKẾ HOẠCH\n\nCải cách năm 2024"
    )
    #expect(head.number == nil && head.reference == "/KH-UBND")
    #expect(head.date == "ngày     tháng 02 năm 2024")
    #expect(head.type == "plan" && head.title == "Cải cách năm 2024")
  }

  @Test("may have its title on the line of the type, or with a blank line inside")
  func titles() throws {
    let same = try Self.letterhead(
      "BÁO CÁO KẾT QUẢ CẢI CÁCH HÀNH CHÍNH\nQUÝ I NĂM 2021\n\nI. KẾT QUẢ"
    )
    #expect(same.title == "KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2021")
    let apart = try Self.letterhead(
      "BÁO CÁO\n\nKết quả cải cách hành chính\n\nQuý I năm 2021\n\nThực hiện kế hoạch, xã báo cáo:"
    )
    #expect(apart.title == "Kết quả cải cách hành chính Quý I năm 2021")
  }

  @Test("is not found in the body or in a table")
  func others() throws {
    let body = try Self.letterhead(
      "I. TÌNH HÌNH\nXã ban hành Kế hoạch số 12/KH-UBND.\nBÁO CÁO\nQuý I năm 2020"
    )
    #expect(body.reference == nil && body.type == nil && body.title == nil)
    let table = try Self.letterhead("STT\tĐƠN VỊ\tHỒ SƠ\n1\tXÃ HÒA BẮC\t5")
    #expect(table.agency == nil && table.place == nil && table.date == nil)
  }

  /// A letterhead in words, with single blanks in the title.
  struct Words {
    var agency: String?
    var number: String?
    var reference: String?
    var place: String?
    var date: String?
    var type: String?
    var title: String?
  }

  private static func letterhead(_ text: String) throws -> Words {
    let document = try DocumentReader.read(Array(text.utf8), name: "test.txt")
    let knowledge = try Knowledge.embedded()
    let lexed = LexedText(document.text, vocabulary: knowledge.vocabulary)
    let time = TimeFacts(
      document,
      lexed,
      types: knowledge.documentTypes,
      levels: knowledge.agencyLevels
    )
    let head = time.letterhead
    func string(_ range: TextRange?) -> String? { range.map { document.text.string(in: $0) } }
    return Words(
      agency: head.agency.map { $0.string(in: document.text) },
      number: string(head.number),
      reference: string(head.reference),
      place: string(head.place),
      date: string(head.date?.range),
      type: head.type?.name,
      title: head.title.map { lexed.phrase($0).string.replacing("**", with: "") }
    )
  }
}
