import AuditKitCore
import Testing

@Suite("Deadlines and rosters")
struct DeadlineTests {
  @Test(
    "include the day or not, as their words say",
    arguments: [
      ("nộp trước ngày 05/6/2018", false), ("gửi về huyện trước 05/6/2018", false),
      ("nộp chậm nhất ngày 05/6/2018", true), ("gửi chậm nhất là 17 giờ 00 ngày 05/6/2018", true),
      ("nộp trước hoặc trong ngày 05/6/2018", true),
      ("nhận báo cáo gửi đến hết ngày 05/6/2018", true),
      ("hạn nộp: ngày 05/6/2018", true), ("gửi không muộn hơn ngày 05/6/2018", true),
    ]
  )
  func days(text: String, includesDay: Bool) throws {
    let deadline = try #require(try OwnPeriodTests.facts(text).deadlines.first)
    #expect(deadline.includesDay == includesDay)
    #expect(deadline.isOfSubmission)
    #expect(deadline.date.date == CalendarDate(year: 2018, month: 6, day: 5))
  }

  @Test(
    "are not ends of counting, and not dates of documents",
    arguments: [
      "tính đến hết ngày 05/6/2018", "đến hết ngày 05/6/2018 đã xong 5 việc",
      "trước đây. Ngày 05/6/2018", "trước hạn; ngày 05/6/2018",
      "Kế hoạch số 5/KH-UBND ngày 05/6/2018",
    ]
  )
  func others(_ text: String) throws {
    #expect(try OwnPeriodTests.facts(text).deadlines.isEmpty)
  }

  @Test("of a column make a roster of the rows under it")
  func roster() throws {
    let facts = try OwnPeriodTests.facts(
      """
      STT\tTên cơ quan\tBáo cáo (nộp trước ngày 5/6/2018)
      I\tKHỐI PHÒNG, BAN\t
      1\tPhòng Nội vụ\t31/5/2018
      2\tPhòng Tư pháp\tTrễ (06/6/2018)
      3\tPhòng Y tế\tkhông nộp

      4\tThanh tra huyện\t
      5\tTrạm Thú y\t4/6
      \tTổng số đơn vị\t5
      """
    )
    let roster = try #require(facts.rosters.first)
    #expect(facts.rosters.count == 1)
    #expect(roster.entries.map(\.row) == [2, 3, 4, 5, 6])
    #expect(
      roster.entries.map { $0.day?.text } == ["31/5/2018", "06/6/2018", nil, nil, "04/6/2018"]
    )
    #expect(roster.entries.map(\.isMarkedLate) == [false, true, false, false, false])
    #expect(roster.entries.map(\.isMarkedMissing) == [false, false, true, false, false])
    #expect(roster.entries.map(\.isBlank) == [false, false, false, true, false])
    #expect(Self.delays(in: roster) == [-4, 2, 0])
  }

  @Test("in a title hold for the column of submissions")
  func titles() throws {
    let facts = try OwnPeriodTests.facts(
      """
      Bảng 5. Theo dõi nộp báo cáo (chậm nhất ngày 15/3/2023)

      STT\tTên đơn vị\tSố trang\tNgày nộp
      1\tUBND xã Hòa Bắc\t5\t15/3/2023
      2\tUBND xã Hòa Nam\t7\t16/3/2023
      """
    )
    let roster = try #require(facts.rosters.first)
    #expect(roster.column == 3)
    #expect(Self.delays(in: roster) == [0, 1])
  }

  @Test("make no roster of a table without dates")
  func figures() throws {
    let facts = try OwnPeriodTests.facts(
      """
      STT\tTên đơn vị\tHồ sơ nộp trước ngày 15/3/2023
      1\tUBND xã Hòa Bắc\t125
      2\tUBND xã Hòa Nam\t314
      """
    )
    #expect(facts.rosters.isEmpty)
  }

  private static func delays(in roster: SubmissionRoster) -> [Int] {
    roster.entries.compactMap { entry in
      guard let due = entry.due, let day = entry.day else { return nil }
      return due.delay(of: day)
    }
  }
}
