import AuditKitCore
import Testing

@Suite("A calendar date")
struct CalendarDateTests {
  @Test(
    "exists only where the calendar has it",
    arguments: [
      (2018, 4, 31, false), (2018, 4, 30, true), (2019, 2, 29, false), (2020, 2, 29, true),
      (1900, 2, 29, false), (2000, 2, 29, true), (2018, 13, 1, false), (2018, 0, 1, false),
      (2018, 12, 31, true), (2018, 1, 0, false), (0, 1, 1, false), (10_000, 1, 1, false),
    ]
  )
  func existence(year: Int, month: Int, day: Int, exists: Bool) {
    #expect((CalendarDate(year: year, month: month, day: day) != nil) == exists)
  }

  @Test("counts days from 1970 and back, over every day of four centuries")
  func dayNumbers() throws {
    let first = try #require(CalendarDate(year: 1799, month: 12, day: 31))
    let last = try #require(CalendarDate(year: 2200, month: 1, day: 1))
    #expect(CalendarDate(year: 1970, month: 1, day: 1)?.dayNumber == 0)
    // 401 years from 1799-12-31 to 2200-12-31 have 97 leap days; less the 365 days of 2200, plus 1.
    #expect(last.dayNumber - first.dayNumber == 400 * 365 + 97 + 1)
    var previous = first
    for number in first.dayNumber + 1...last.dayNumber {
      let date = try #require(CalendarDate(dayNumber: number))
      #expect(date.dayNumber == number && previous < date)
      previous = date
    }
    #expect(previous == last)
  }

  @Test("adds days over the ends of months and years, and stops at the end of the calendar")
  func addition() throws {
    let date = try #require(CalendarDate(year: 2023, month: 12, day: 31))
    #expect(date.adding(days: 60)?.text == "29/02/2024")
    #expect(date.adding(days: -365)?.text == "31/12/2022")
    #expect(date.adding(days: Int.max) == nil)
    #expect(date.adding(days: Int.min) == nil)
    #expect(CalendarDate(dayNumber: Int.max) == nil)
    #expect(CalendarDate(dayNumber: Int.min) == nil)
  }

  @Test(
    "knows its weekday, Monday being 1",
    arguments: [(2018, 6, 8, 5), (2024, 2, 29, 4), (2000, 1, 1, 6), (1969, 12, 28, 7)]
  )
  func weekdays(year: Int, month: Int, day: Int, weekday: Int) {
    #expect(CalendarDate(year: year, month: month, day: day)?.weekday == weekday)
  }

  @Test("is printed with leading zeros for days under 10 and for January and February only")
  func text() {
    #expect(CalendarDate(year: 2018, month: 6, day: 8)?.text == "08/6/2018")
    #expect(CalendarDate(year: 2018, month: 2, day: 15)?.text == "15/02/2018")
  }

  @Test("is written for machines by year, month and day")
  func description() throws {
    let date = try #require(CalendarDate(year: 812, month: 6, day: 8))
    #expect("\(date)" == "0812-06-08")
  }
}
