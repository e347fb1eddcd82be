import AuditKitCore
import AuditReaders
import AuditRules
import Testing

/// What `deadlines` in `rules.yaml` makes of the day on which a report was signed.
@Suite struct DeadlineSectionTests {
  private static let commune = """
    deadlines:
      - {name: xa, basis: Quyết định 12/2021/QĐ-UBND, since: 2021-07-01, until: 2024-12-31,
        agency-levels: [commune], periods: [quarter, year], day: 16}
      - {name: so, basis: Quyết định 12/2021/QĐ-UBND, since: 2021-07-01,
        agency-levels: department, periods: half, day: 31, month: after}
    """

  @Test(
    arguments: [
      ("UBND XÃ HÒA BẮC", "16 tháng 3 năm 2023", "quý I năm 2023", nil),
      (
        "UBND XÃ HÒA BẮC", "17 tháng 3 năm 2023", "quý I năm 2023",
        "Báo cáo ký ngày 17/3/2023, trễ 1 ngày; báo cáo Quý I năm 2023 phải gửi muộn nhất ngày 16/3/2023 "
          + "(Quyết định 12/2021/QĐ-UBND)."
      ),
      // Another level, another kind of period, no longer in force.
      ("UBND HUYỆN TÂN LỘC", "17 tháng 3 năm 2023", "quý I năm 2023", nil),
      ("UBND XÃ HÒA BẮC", "17 tháng 6 năm 2023", "6 tháng đầu năm 2023", nil),
      ("UBND XÃ HÒA BẮC", "17 tháng 3 năm 2025", "quý I năm 2025", nil),
      // In the month behind the period, whose last day it is.
      ("SỞ NỘI VỤ", "31 tháng 7 năm 2023", "6 tháng đầu năm 2023", nil),
      (
        "SỞ NỘI VỤ", "02 tháng 8 năm 2023", "6 tháng đầu năm 2023",
        "Báo cáo ký ngày 02/8/2023, trễ 2 ngày; báo cáo 6 tháng đầu năm 2023 phải gửi muộn nhất ngày "
          + "31/7/2023 (Quyết định 12/2021/QĐ-UBND)."
      ),
    ] as [(String, String, String, String?)]
  )
  func signing(_ agency: String, _ day: String, _ period: String, _ message: String?) throws {
    let text = """
      \(agency)

      Số: 52/BC-UBND

      Tân Lộc, ngày \(day)

      BÁO CÁO

      Kết quả cải cách hành chính \(period)

      """
    let configuration = try Configuration.extendingDefault(
      yaml: Array(Self.commune.utf8),
      file: "rules.yaml"
    )
    let engine = AuditEngine(
      rules: try configuration.configured(
        BuiltInRules.all,
        selection: RuleSelection(select: ["late-report"], ignore: [])
      ),
      knowledge: configuration.knowledge()
    ) { bytes, name throws(Notice) in try DocumentReader.read(bytes, name: name) }
    let report = engine.audit(Array(text.utf8), name: "a.txt")
    #expect(report.findings.map { $0.message(in: .vietnamese) } == [message].compactMap(\.self))
  }

  @Test func theDefaultSetsNoDeadline() throws {
    #expect(try Configuration.embedded().deadlines.rules.isEmpty)
  }
}
