import AuditKitCore
import Testing

@Suite("Dates in a text")
struct DateLexerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    /// `day.month.year`, with `-` for what is not there.
    let dates: [String]
    var testDescription: String { text }

    init(_ text: String, _ dates: String...) {
      self.text = text
      self.dates = dates
    }
  }

  @Test(
    "are read in every form that reports print",
    arguments: [
      Case("ký ngày 08/6/2018 tại", "8.6.2018"),
      Case("08/6/2018", "8.6.2018"),
      Case("nộp 8-6-2018;", "8.6.2018"),
      Case("đến 08.6.2018.", "8.6.2018"),
      Case("An Phú, ngày 08 tháng 6 năm 2018", "8.6.2018"),
      Case("ngày 08 tháng 6,\nnăm 2018", "8.6.2018"),
      Case("NGÀY 15 THÁNG 12 NĂM 2023", "15.12.2023"),
      Case("trong ngày 22/5 và ngày 24/5/2018", "22.5.-", "24.5.2018"),
      Case("ngày 22/5 năm 2018", "22.5.2018"),
      Case("ngày 01 tháng 7 các đơn vị", "1.7.-"),
      Case("ngày 29 / 12 / 2017", "29.12.2017"),
      Case("ngày\n29/12/2017", "29.12.2017"),
      Case("ngày 08/6/18", "8.6.2018"),
      Case("**ngày** **24 tháng 11 năm 2025**", "24.11.2025"),
      Case("các ngày 14-15-16/5/2025", "16.5.2025"),
      Case("ngày 28-29 tháng 6 năm 2025", "29.6.2025"),
      Case("từ ngày 31/1 đến 4/2 lần lượt", "31.1.-", "4.2.-"),
      Case("các ngày từ 9/1 đến 12/1", "9.1.-", "12.1.-"),
      Case("trong tháng 5/2018", "-.5.2018"),
      Case("tháng 10-2020", "-.10.2020"),
      Case("tháng 5 năm 2018", "-.5.2018"),
      Case("ngày     tháng 9 năm 2022", "-.9.2022"),
      Case("ngày …… tháng 9 năm 2022", "-.9.2022"),
      Case("ngày ... tháng ... năm 2022", "-.-.2022"),
      Case("ngày    /02/2024 của", "-.2.2024"),
      Case("ngày 02/2024", "-.2.2024"),
      Case("lúc 2018-06-08", "8.6.2018"),
      Case("31/5/2018\t4/6/2018\tTrễ (06/6/2018)", "31.5.2018", "4.6.2018", "6.6.2018"),
    ]
  )
  func forms(_ example: Case) {
    #expect(Self.dates(in: example.text) == example.dates)
  }

  @Test(
    "are not document numbers, fractions, codes, quantities or periods",
    arguments: [
      "Quyết định số 14/2015/QĐ-UBND", "Kế hoạch số 12/KH-UBND", "đạt 16/22 người",
      "tiêu chí 3.2.1", "1.234.567 đồng", "giai đoạn 2016-2020", "5/6",
      "mỗi ngày từ 8/10 đến 9/10 hồ sơ", "02 ngày làm việc",
      "30 ngày, 45 ngày", "ngày 05 hằng tháng", "ngày, tháng, năm sinh", "0258-3869-123",
      "họp tháng 5", "mã 12/12/12/2018",
    ]
  )
  func others(_ text: String) {
    #expect(Self.dates(in: text).isEmpty)
  }

  @Test("that no calendar has are kept as written")
  func impossible() {
    let text = LexedText(
      SourceText("31/4/2018; 29/02/2019; 29/02/2020; ngày 31/6; ngày 29/02; tháng 13/2018"),
      vocabulary: Vocabulary([:])
    )
    let dates = DateLexer.dates(in: text)
    #expect(dates.map(\.isImpossible) == [true, true, false, true, false, true])
    #expect(dates.map { $0.date == nil } == [true, true, false, true, true, true])
  }

  @Test("point at the digits, or at the whole of a date in words")
  func places() {
    let text = LexedText(
      SourceText("ngày 08/6/2018 và ngày 09 tháng 6 năm 2018"),
      vocabulary: Vocabulary([:])
    )
    let places = DateLexer.dates(in: text).map { text.text.string(in: $0.range) }
    #expect(places == ["08/6/2018", "ngày 09 tháng 6 năm 2018"])
  }

  private static func dates(in text: String) -> [String] {
    let lexed = LexedText(SourceText(text), vocabulary: Vocabulary([:]))
    return DateLexer.dates(in: lexed).map { date in
      [date.day, date.month, date.year].map { $0.map(String.init) ?? "-" }.joined(separator: ".")
    }
  }
}
