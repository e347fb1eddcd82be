import Testing

@testable import AuditKitCore

/// What `calendar` in `rules.yaml` says about the days over which figures are counted.
@Suite struct CalendarSectionTests {
  @Test(
    "The default has the days of Decree 09/2019, article 12",
    arguments: [
      (Period(.month, 1, year: 2024), "2023-12-15", "2024-01-14"),
      (Period(.quarter, 1, year: 2024), "2023-12-15", "2024-03-14"),
      (Period(.quarter, 3, year: 2021), "2021-06-15", "2021-09-14"),
      (Period(.half, 1, year: 2024), "2023-12-15", "2024-06-14"),
      (Period(.half, 2, year: 2024), "2024-06-15", "2024-12-14"),
      (Period(.year, year: 2024), "2023-12-15", "2024-12-14"),
    ]
  )
  func decree(_ period: Period, _ start: String, _ end: String) throws {
    let window = try Self.window(of: period, in: "")
    #expect(window.map { "\($0.start)" } == start)
    #expect(window.map { "\($0.end)" } == end)
  }

  @Test func nothingIsLaidDownBeforeTheDecreeAndForNineMonths() throws {
    let quarter = Period(.quarter, 1, year: 2019)
    #expect(try Self.window(of: quarter, in: "", signed: (2019, 3, 11)) == nil)
    #expect(try Self.window(of: quarter, in: "", signed: (2019, 3, 12)) != nil)
    #expect(try Self.window(of: Period(.nineMonths, year: 2024), in: "") == nil)
  }

  @Test func theRegulationOfAProvinceGoesBefore() throws {
    let yaml = """
      calendar:
        - name: tinh
          basis: Quyết định 1/2020/QĐ-UBND
          since: 2020-01-01
          until: 2030-12-31
          windows:
            - {periods: [quarter], from-day: 1, from-month: before, to-day: 31, to-month: before}
      """
    let quarter = try Self.window(of: Period(.quarter, 1, year: 2024), in: yaml)
    // Lâm Đồng counts so: the last day of February in a leap year.
    #expect(quarter.map { "\($0.start) \($0.end)" } == "2023-12-01 2024-02-29")
    #expect(quarter?.basis == "Quyết định 1/2020/QĐ-UBND")
    let year = try Self.window(of: Period(.year, year: 2024), in: yaml)
    #expect(year?.basis == "Nghị định 09/2019/NĐ-CP, điều 12")
  }

  @Test func aRegulationIsTakenAway() throws {
    let yaml = "calendar: [{name: \"!nd-09-2019\"}]"
    #expect(try Self.window(of: Period(.year, year: 2024), in: yaml) == nil)
  }

  @Test(
    "A mistake is shown where it stands",
    arguments: [
      ("[{name: a, basis: b, windows: []}]", 1, "thiếu khoá 'since'"),
      ("[{name: a, basis: b, since: 2019-13-12, windows: []}]", 1, "'since' phải là một ngày"),
      ("[{name: a, basis: b, since: +001-01-01, windows: []}]", 1, "'since' phải là một ngày"),
      ("[{name: a, basis: b, since: 2019-03-12, window: []}]", 1, "không có khoá 'window'"),
      ("\n  - name: \"!x\"", 2, "không có 'x' để bỏ"),
      (
        "\n  - name: a\n    basis: b\n    since: 2019-03-12\n    windows:\n"
          + "      - {periods: [week], from-day: 1, to-day: 31}", 6, "'periods' phải là một trong"
      ),
      (
        "\n  - name: a\n    basis: b\n    since: 2019-03-12\n    windows:\n"
          + "      - {periods: [month], from-day: 0, to-day: 31}", 6, "'from-day' phải là số nguyên"
      ),
    ]
  )
  func mistakes(_ section: String, _ line: Int, _ message: String) throws {
    let error = #expect(throws: ConfigurationError.self) {
      _ = try Configuration.extendingDefault(
        yaml: Array("calendar: \(section)".utf8),
        file: "rules.yaml"
      )
    }
    let text = try #require(error).description(in: .vietnamese)
    #expect(text.contains("rules.yaml:\(line):") && text.contains(message), "\(text)")
  }

  private static func window(
    of period: Period,
    in yaml: String,
    signed: (Int, Int, Int) = (2025, 1, 10)
  ) throws -> PrescribedWindow? {
    let configuration = try Configuration.extendingDefault(
      yaml: Array(yaml.utf8),
      file: "rules.yaml"
    )
    let day = try #require(CalendarDate(year: signed.0, month: signed.1, day: signed.2))
    return configuration.calendar.window(of: period, signed: day)
  }
}
