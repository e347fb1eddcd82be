import Testing

@testable import AuditKitCore

@Suite("The level of the agency that reports")
struct AgencyLevelTests {
  @Test(
    "shows in the letterhead, where the lowest level counts",
    arguments: [
      ("ỦY BAN NHÂN DÂN\nHUYỆN TÂN LỘC", .district),
      ("UBND TỈNH LAM GIANG\nSỞ NỘI VỤ", .department),
      ("UBND THÀNH PHỐ HÀ NỘI\nSỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", .department),
      ("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI", .province),
      ("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ LAM SƠN", .district),
      ("UBND HUYỆN TÂN LỘC\nPHÒNG NỘI VỤ", .office),
      ("UBND THỊ XÃ TÂN LỘC\nUBND THỊ TRẤN BÌNH AN", .commune),
      ("UBND TỈNH LAM GIANG\nVĂN PHÒNG", .province),
      ("BỘ NỘI VỤ", .ministry),
    ] as [(String, AgencyLevel)]
  )
  func letterhead(_ agency: String, _ level: AgencyLevel) throws {
    let text = "\(agency)\n\nSố: 12/BC-UBND\n\nBÁO CÁO\nCải cách hành chính năm 2021"
    #expect(try OwnPeriodTests.facts(text).agencyLevel == level)
  }

  @Test(
    "shows in the opening or the title where the letterhead is lost",
    arguments: [
      (
        "Cải cách hành chính năm 2021\n\nTheo kế hoạch của tỉnh, UBND xã báo cáo kết quả như sau:",
        .commune
      ),
      ("Cải cách hành chính năm 2021 trên địa bàn huyện Tân Lộc", .district),
      ("Cải cách hành chính của các xã trên địa bàn huyện năm 2021", nil),
      ("Cải cách hành chính năm 2021", nil),
    ] as [(String, AgencyLevel?)]
  )
  func body(_ text: String, _ level: AgencyLevel?) throws {
    #expect(try OwnPeriodTests.facts("BÁO CÁO\n\n\(text)").agencyLevel == level)
  }
}
