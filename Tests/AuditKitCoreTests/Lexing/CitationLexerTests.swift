import AuditKitCore
import Testing

@Suite("Cited documents in a text")
struct CitationLexerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    /// Key, form, type in words, type in symbol, date, issuer; `-` for what is not there.
    let citation: String
    var testDescription: String { text }

    init(_ text: String, _ citation: String) {
      self.text = text
      self.citation = citation
    }
  }

  @Test(
    "are read with type, number, symbol, date and issuer",
    arguments: [
      Case(
        "Kế hoạch số 512/KH-UBND ngày 27/12/2024 của UBND tỉnh Lam Giang về việc cải cách",
        "512/KH-UBND individual plan plan 27/12/2024 UBND tỉnh Lam Giang"
      ),
      Case(
        "theo Quyết định số 05/2019/QĐ-UBND của Ủy ban nhân dân tỉnh ngày 02/3/2019,",
        "5/2019/QĐ-UBND normative decision decision 02/3/2019 Ủy ban nhân dân tỉnh"
      ),
      Case(
        "Nghị định 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ Quy định",
        "61/2018/NĐ-CP normative decree decree 23/4/2018 Chính phủ"
      ),
      Case(
        "Chỉ thị số 26/CT-TTg (ngày 05/9/2016)",
        "26/CT-TTG individual directive directive 05/9/2016 -"
      ),
      Case("Nghị quyết số 30c/NQ-CP", "30C/NQ-CP individual resolution resolution - -"),
      Case("Luật số 56/2017/QH14", "56/2017/QH14 normative law - - -"),
      Case("Nghị quyết 18-NQ/TW", "18-NQ/TW party resolution resolution - -"),
      Case(
        "Công văn số 13/SNV-CCHC ngày 01/6/2017 của Sở Nội vụ tỉnh",
        "13/SNV-CCHC individual letter - 01/6/2017 Sở Nội vụ tỉnh"
      ),
      Case("Quyết định số 1602/QĐ-UBND-HC", "1602/QĐ-UBND-HC individual decision decision - -"),
      Case("03/2020/NQ-HĐND&UBND", "3/2020/NQ-HĐND&UBND normative - resolution - -"),
      Case(
        "Thông tư liên tịch số 07/2014/TTLT-BTC-BNV của Bộ Tài chính",
        "7/2014/TTLT-BTC-BNV normative joint-circular joint-circular - Bộ Tài chính"
      ),
      Case(
        "Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương",
        "18-NQ/TW party resolution resolution 25/10/2017 Ban Chấp hành Trung ương"
      ),
      // The date is that of what is told next.
      Case(
        "Kế hoạch số 21/KH-UBND, ngày 20/4/2023 UBND xã đã kiểm tra",
        "21/KH-UBND individual plan plan - -"
      ),
      // The symbol says which of the types before the number is meant.
      Case("Thông báo kết luận số 45/TB-UBND", "45/TB-UBND individual notice notice - -"),
      Case("Quyết định\nsố 12/QĐ-\nUBND", "12/QĐ-UBND individual decision decision - -"),
    ]
  )
  func forms(_ example: Case) throws {
    #expect(try Self.citations(in: example.text) == [example.citation])
  }

  @Test(
    "are read where the number is broken",
    arguments: [
      Case("Số: 76 /BC-UBND", "76/BC-UBND individual - report - -"),
      Case("Thông tư 07/2014-BTC-BNV", "7/2014-BTC-BNV withoutType circular - - -"),
      Case("Quyết định của 34/QĐ-UBND", "34/QĐ-UBND individual decision decision - -"),
      Case("Kế hoạch số 16/QĐ-UBND", "16/QĐ-UBND individual plan decision - -"),
      Case(
        "Kế hoạch số 1643 ngày 02/02/2018",
        "1643 withoutSymbol plan - 02/02/2018 -"
      ),
      Case("Báo cáo số 60/BC", "60/BC individual report report - -"),
      Case("Báo cáo số 60/BC - UBND", "60/BC-UBND individual report report - -"),
    ]
  )
  func brokenForms(_ example: Case) throws {
    #expect(try Self.citations(in: example.text) == [example.citation])
  }

  @Test(
    "are not dates, fractions, forms or quantities",
    arguments: [
      "ngày 08/6/2018", "16/22 người", "12/12 phòng", "02 lần/tuần", "biểu 01b/VPCP/KSTT",
      "mức độ 3, 4", "Kế hoạch số 3 của đơn vị", "đạt 100%/KH", "giai đoạn 2016-2020",
      "tháng 5/2018-UBND", "ISO 9001:2015",
    ]
  )
  func others(_ text: String) throws {
    #expect(try Self.citations(in: text).isEmpty)
  }

  @Test(
    "are issued on the day before them only where the sentence says so of them",
    arguments: [
      ("Ngày 09/02/2018, UBND xã ban hành Kế hoạch số 43/KH-UBND", "09/02/2018"),
      ("Ngày 09/02/2018, UBND xã ban hành Báo cáo thực hiện Kế hoạch số 43/KH-UBND", "-"),
      ("Ngày 09/02/2018 UBND xã họp về Kế hoạch số 43/KH-UBND", "-"),
    ]
  )
  func issue(_ text: String, _ day: String) throws {
    #expect(try Self.lexed(text).citations.map { $0.issuedOn?.date?.text ?? "-" } == [day])
  }

  @Test(
    "share an identity apart from zeros, blanks and case, and have another for another document"
  )
  func identities() throws {
    let same = try Self.lexed("Chỉ thị số 05/CT-TTg, chỉ thị số 5/CT-TTG, 05 /CT-TTg").citations
    #expect(same.count == 3 && Set(same.map(\.identity)).count == 1)
    let other = try Self.lexed("5/CT-UBND, 5/KH-UBND, 50/CT-UBND, 5/2018/CT-UBND, 5a/CT-UBND")
    #expect(Set(other.citations.map(\.identity)).count == 5)
  }

  @Test(
    "name their issuer by the symbol alone where only one body has it",
    arguments: [
      ("61/2018/NĐ-CP", true), ("76/NQ-CP", true), ("18-NQ/TW", true), ("56/2017/QH14", true),
      ("01/2018/TT-VPCP", true), ("14/2015/QĐ-UBND", false), ("12/KH-UBND", false),
    ]
  )
  func uniqueIssuers(_ text: String, _ namesIssuer: Bool) throws {
    #expect(try Self.lexed(text).citations.map(\.namesIssuer) == [namesIssuer])
  }

  @Test("end where the agency's name ends")
  func issuers() throws {
    let types = DocumentTypes(try Configuration.embedded().documentTypes)
    let texts = [
      "số 1/QĐ-UBND của UBND tỉnh ban hành kế hoạch": "UBND tỉnh",
      "số 1/QĐ-UBND của UBND huyện Tân Lộc về việc": "UBND huyện Tân Lộc",
      "số 1/QĐ-BTP của Bộ trưởng Bộ Tư pháp phê duyệt": "Bộ trưởng Bộ Tư pháp",
      "số 1/QĐ-BTC của Bộ tài chính quy định": "Bộ tài chính",
      "số 1/NQ-HĐND của Hội đồng nhân dân thành phố, nhiệm kỳ": "Hội đồng nhân dân thành phố",
    ]
    for (text, issuer) in texts {
      let lexed = LexedText(SourceText(text), vocabulary: Vocabulary([:]))
      let dates = DateLexer.dates(in: lexed)
      let citations = CitationLexer.citations(in: lexed, dates: dates, types: types)
      #expect(citations.compactMap(\.issuer).map { lexed.text.string(in: $0) } == [issuer])
    }
  }

  private static func lexed(_ text: String) throws -> (text: LexedText, citations: [Citation]) {
    let types = DocumentTypes(try Configuration.embedded().documentTypes)
    let lexed = LexedText(SourceText(text), vocabulary: Vocabulary([:]))
    let dates = DateLexer.dates(in: lexed)
    return (lexed, CitationLexer.citations(in: lexed, dates: dates, types: types))
  }

  private static func citations(in text: String) throws -> [String] {
    let lexed = try Self.lexed(text)
    return lexed.citations.map { citation in
      let parts = [
        citation.key(in: lexed.text.text), "\(citation.form)", citation.type.map { "\($0)" },
        citation.symbolType.map { "\($0)" }, citation.date?.date?.text,
        citation.issuer.map { lexed.text.text.string(in: $0) },
      ]
      return parts.map { $0 ?? "-" }.joined(separator: " ")
    }
  }
}
