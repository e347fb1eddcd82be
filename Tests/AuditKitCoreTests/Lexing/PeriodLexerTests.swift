import AuditKitCore
import Testing

@Suite("Periods in a text")
struct PeriodLexerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let periods: [String]
    var testDescription: String { text }

    init(_ text: String, _ periods: String...) {
      self.text = text
      self.periods = periods
    }
  }

  @Test(
    "are read in every form that reports print",
    arguments: [
      Case("Quý I/2018", "Quý I năm 2018"),
      Case("Quý I năm 2018", "Quý I năm 2018"),
      Case("QUÝ II, NĂM 2018", "Quý II năm 2018"),
      Case("quý III-2020", "Quý III năm 2020"),
      Case("quý 4/2018", "Quý IV năm 2018"),
      Case("quý\nIV năm 2018", "Quý IV năm 2018"),
      Case("Quý l/2018", "Quý I năm 2018"),
      Case("quí", String()),
      Case("trong quý I, UBND", "Quý I"),
      Case("Q1/2018 và Q4", "Quý I năm 2018", "Quý IV"),
      Case("6 tháng đầu năm 2018", "6 tháng đầu năm 2018"),
      Case("06 tháng cuối năm", "6 tháng cuối năm"),
      Case("sáu tháng đầu năm 2018", "6 tháng đầu năm 2018"),
      Case("6 tháng\nđầu năm\n2018", "6 tháng đầu năm 2018"),
      Case(
        "trong 6 tháng đầu và 6 tháng cuối năm 2018",
        "6 tháng đầu năm",
        "6 tháng cuối năm 2018"
      ),
      Case("nửa đầu năm 2018", "6 tháng đầu năm 2018"),
      Case("BC 6 tháng (nộp", "6 tháng"),
      Case("6 tháng năm 2018", "6 tháng năm 2018"),
      Case("9 tháng đầu năm 2022", "9 tháng đầu năm 2022"),
      Case("09 tháng năm 2022", "9 tháng đầu năm 2022"),
      Case("11 tháng đầu năm 2022", "11 tháng đầu năm 2022"),
      Case("3 tháng cuối năm 2022", "3 tháng cuối năm 2022"),
      Case("năm 2018", "năm 2018"),
      Case("tháng 5/2018, tháng 10-2020, tháng 7", "tháng 5/2018", "tháng 10/2020", "tháng 7"),
      Case("giai đoạn 2021-2025", "giai đoạn 2021-2025"),
      Case("nhiệm kỳ 2016 - 2021", "giai đoạn 2016-2021"),
      Case("từ 2016–2020", "giai đoạn 2016-2020"),
      Case("năm 2016-2017", "giai đoạn 2016-2017"),
      Case("Quý IV và năm 2018", "Quý IV", "năm 2018"),
    ]
  )
  func forms(_ example: Case) {
    #expect(Self.periods(in: example.text) == example.periods.filter { !$0.isEmpty })
  }

  @Test(
    "are not days, durations, ages, years of documents or turns of a year",
    arguments: [
      "ngày 08 tháng 6 năm 2018", "ngày     tháng 9 năm 2022", "hợp đồng 12 tháng",
      "trẻ em 6 tháng tuổi", "từ 6 tháng trở lên", "14/2015/QĐ-UBND", "từ đầu năm 2018",
      "quý khách", "Quý V", "năm 99", "2018 hồ sơ", "0258-3869",
    ]
  )
  func others(_ text: String) {
    #expect(Self.periods(in: text).isEmpty)
  }

  @Test(
    "span the days of the calendar",
    arguments: [
      (Period(.quarter, 1, year: 2020), "01/01/2020", "31/3/2020"),
      (Period(.half, 2, year: 2018), "01/7/2018", "31/12/2018"),
      (Period(.nineMonths, year: 2018), "01/01/2018", "30/9/2018"),
      (Period(.lastMonths, 3, year: 2018), "01/10/2018", "31/12/2018"),
      (Period(.month, 2, year: 2019), "01/02/2019", "28/02/2019"),
      (Period(.years, year: 2016, lastYear: 2020), "01/01/2016", "31/12/2020"),
    ]
  )
  func spans(period: Period, start: String, end: String) {
    #expect(period.start?.text == start)
    #expect(period.end?.text == end)
  }

  private static func periods(in text: String) -> [String] {
    let lexed = LexedText(SourceText(text), vocabulary: Vocabulary([:]))
    let dates = DateLexer.dates(in: lexed)
    return PeriodLexer.periods(in: lexed, dates: dates).map(\.period.name.vietnamese)
  }
}

@Suite("Data windows in a text")
struct WindowLexerTests {
  @Test(
    "run from the first to the last day",
    arguments: [
      ("(Số liệu tính từ ngày 15/12/2024 đến ngày 14/3/2025)", "15/12/2024-14/3/2025 data"),
      ("từ ngày 01/01/2018 đến hết ngày 05/6/2018", "01/01/2018-05/6/2018"),
      ("từ ngày 01/01 đến ngày 28/02/2018", "01/01/2018-28/02/2018"),
      ("từ 15/12 đến 14/3/2025", "15/12/2024-14/3/2025"),
      ("từ ngày 15 đến ngày 20/6/2018", "15/6/2018-20/6/2018"),
      ("từ ngày 01 tháng 01 năm 2018 đến ngày 31 tháng 3 năm 2018", "01/01/2018-31/3/2018"),
      ("số liệu 01/01/2018 - 28/02/2018", "01/01/2018-28/02/2018 data"),
      ("từ tháng 01/2018 đến ngày 28/02/2018", "01/01/2018-28/02/2018"),
      ("(tính đến hết ngày 08/6/2018)", "…-08/6/2018 data"),
      ("số liệu báo cáo đến ngày 30/6/2018", "…-30/6/2018 data"),
    ]
  )
  func forms(text: String, window: String) {
    #expect(Self.windows(in: text) == [window])
  }

  @Test(
    "are not deadlines, single days or periods of years",
    arguments: [
      "nộp trước ngày 05/6/2018", "đến ngày 05/6/2018 phải xong", "ngày 05/6/2018",
      "từ năm 2018 đến năm 2021", "giai đoạn 2016-2020",
    ]
  )
  func others(_ text: String) {
    #expect(Self.windows(in: text).isEmpty)
  }

  private static func windows(in text: String) -> [String] {
    let vocabulary = Vocabulary([.windowLead: ["số liệu", "số liệu tính"]])
    let lexed = LexedText(SourceText(text), vocabulary: vocabulary)
    let dates = DateLexer.dates(in: lexed)
    return WindowLexer.windows(in: lexed, dates: dates).map { window in
      "\(window.startDate?.text ?? "…")-\(window.endDate?.text ?? "…")"
        + (window.isOfData ? " data" : "")
    }
  }
}
