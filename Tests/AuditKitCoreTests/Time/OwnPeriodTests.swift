import AuditKitCore
import AuditReaders
import Testing

@Suite("The report's own period")
struct OwnPeriodTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let title: String
    let periods: [String]
    var testDescription: String { title }

    init(_ title: String, _ periods: String...) {
      self.title = title
      self.periods = periods
    }
  }

  @Test(
    "in a title is what it is about, not what is to come or is only mentioned",
    arguments: [
      Case("Kết quả CCHC Quý I năm 2021", "Quý I năm 2021"),
      Case(
        "Kết quả CCHC 6 tháng đầu năm 2021 và phương hướng 6 tháng cuối năm",
        "6 tháng đầu năm 2021"
      ),
      Case(
        "Kết quả CCHC 6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm 2021",
        "6 tháng đầu năm 2021"
      ),
      Case("Kết quả CCHC Quý I; nhiệm vụ Quý II/2021", "Quý I năm 2021"),
      Case("Kết quả CCHC Quý IV, nhiệm vụ Quý I năm 2022", "Quý IV"),
      Case("Kết quả CCHC Quý IV và năm 2021", "Quý IV năm 2021", "năm 2021"),
      Case("Kết quả thực hiện các mục tiêu, nhiệm vụ CCHC năm 2021", "năm 2021"),
      Case("Kết quả triển khai nhiệm vụ trọng tâm năm 2021", "năm 2021"),
      Case("Kết quả CCHC năm 2021, nhiệm vụ trọng tâm năm 2022", "năm 2021"),
      Case("Kết quả CCHC Quý I năm 2021 so với Quý I năm 2020", "Quý I năm 2021"),
      Case("Kết quả thực hiện Nghị quyết số 12/NQ-HĐND về CCHC năm 2021"),
      Case("Kết quả thi hành Luật Cán bộ, công chức năm 2008"),
      Case("Kết quả CCHC giai đoạn 2016-2020"),
      Case("Kết quả CCHC từ năm 2018 đến năm 2020"),
      Case("Kết quả khắc phục Chỉ số cải cách hành chính năm 2020"),
    ]
  )
  func titles(_ example: Case) throws {
    let facts = try Self.facts("BÁO CÁO\n\n\(example.title)\n\nI. KẾT QUẢ")
    #expect(facts.ownPeriods.map(\.period.name.vietnamese) == example.periods)
    #expect(facts.ownPeriods.allSatisfy { $0.role == .title })
  }

  @Test("stands in title, opening, closing, captions and appendices, in this order")
  func roles() throws {
    let facts = try Self.facts(
      """
      BÁO CÁO

      Cải cách hành chính Quý I năm 2021

      Thực hiện Công văn số 13/SNV-CCHC về báo cáo năm 2020, xã báo cáo kết quả Quý I năm 2021 như sau:

      Trong năm 2020, xã được giao 5 việc. Quý II năm 2021 sẽ làm tiếp.

      Bảng 1. Hồ sơ tiếp nhận Quý I năm 2021

      Thôn\tQuý IV năm 2020\tQuý I năm 2021
      Thôn Đông\t12\t15

      Trên đây là báo cáo Quý I và nhiệm vụ Quý II năm 2021 của xã. Đề nghị năm 2022 xem xét.

      Phụ lục I
      Tổng hợp Quý I năm 2021
      (Kèm theo Báo cáo năm 2020)

      Thôn\tHồ sơ
      Thôn Đông\t12
      """
    )
    #expect(facts.ownPeriods.map(\.role) == [.title, .opening, .closing, .caption, .appendix])
    #expect(Set(facts.ownPeriods.map(\.period)) == [Period(.quarter, 1, year: 2021)])
  }

  @Test("over a table is not the plan for a time to come")
  func plans() throws {
    let facts = try Self.facts(
      """
      Bảng 1. Kế hoạch năm 2022

      Việc\tHạn
      Một việc\t5

      Bảng 2. Kết quả thực hiện kế hoạch năm 2021

      Việc\tSố
      Một việc\t5
      """
    )
    #expect(facts.ownPeriods.map(\.period.name.vietnamese) == ["năm 2021"])
  }

  @Test("is asked of reports only")
  func otherDocuments() throws {
    #expect(try Self.facts("Số: 03/KH-UBND\n\nKẾ HOẠCH\n\nCải cách năm 2022").isOtherDocument)
    #expect(try Self.facts("Số: 03/TB-UBND\n\nVề việc nghỉ lễ").isOtherDocument)
    #expect(try !Self.facts("BÁO CÁO\n\nCải cách năm 2022").isOtherDocument)
    #expect(try !Self.facts("Bảng 1. Hồ sơ năm 2022").isOtherDocument)
  }

  static func facts(_ text: String) throws -> TimeFacts {
    let document = try DocumentReader.read(Array(text.utf8), name: "test.txt")
    let knowledge = try Knowledge.embedded()
    return TimeFacts(
      document,
      LexedText(document.text, vocabulary: knowledge.vocabulary),
      types: knowledge.documentTypes,
      levels: knowledge.agencyLevels
    )
  }
}
