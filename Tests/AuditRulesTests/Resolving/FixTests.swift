import AuditReaders
import AuditRules
import Testing

@testable import AuditKitCore

/// A figure whose right value is certain is mended in the manner of its neighbours; any other is left alone.
@Suite struct FixTests {
  /// The replacements that the findings of a report offer.
  private func fixes(in text: String, name: String = "report.txt") throws -> [String] {
    let configuration = try Configuration.embedded()
    let engine = AuditEngine(
      rules: try configuration.configured(BuiltInRules.all),
      knowledge: configuration.knowledge()
    ) { bytes, name throws(Notice) in try DocumentReader.read(bytes, name: name) }
    let bytes = Array(text.replacing("→", with: "\t").utf8)
    return engine.audit(bytes, name: name).findings.compactMap(\.fix).flatMap(\.replacements)
      .map(\.text)
  }

  private func table(_ rows: [String]) -> String {
    (["Đơn vị→Tiếp nhận→Đã giải quyết→Đang giải quyết"] + rows).joined(separator: "\n")
  }

  @Test(arguments: [
    // Points, commas, blanks or nothing between thousands; a zero before units.
    (["An→1.200→1.180→20", "Bình→2.347→1.300→47", "Cộng→3.547→3.480→67"], "2.300"),
    (["An→1,200→1,180→20", "Bình→2,347→1,300→47", "Cộng→3,547→3,480→67"], "2,300"),
    (["An→1 200→1 180→20", "Bình→2 347→1 300→47", "Cộng→3 547→3 480→67"], "2 300"),
    (["An→1200→1180→20", "Bình→2347→1300→47", "Cộng→3547→3480→67"], "2300"),
    (["An→120→118→02", "Bình→347→340→70", "Cộng→467→458→09"], "07"),
    (["An→120→118→2", "Bình→347→340→70", "Cộng→467→458→9"], "7"),
    (["An→820→818→2", "Bình→347→40→7", "Cộng→1.167→1.158→9"], "340"),
  ])
  func figuresOfTables(_ rows: [String], _ right: String) throws {
    #expect(try fixes(in: table(rows)) == [right])
  }

  @Test(arguments: [
    ("Trình độ đại học 17/22 người, đạt 87%.", "77"),
    ("Trình độ đại học 17/22 người, đạt 87,27%.", "77,27"),
    ("Trình độ đại học 17/22 người, đạt 87.3 %.", "77.3"),
  ])
  func percentagesOfText(_ text: String, _ right: String) throws {
    #expect(try fixes(in: text) == [right])
  }

  /// A column that prints two decimals gets two, also where the wrong figure has none.
  @Test func decimalsOfAColumn() throws {
    let text = """
      Đơn vị→Đã tiếp nhận→Đã giải quyết→
      →→Số lượng→Tỷ lệ %
      Xã Bình An→120→118→98,33
      Xã Bình Hòa→75→74→98,67
      Xã Bình Phú→64→60→39
      Tổng cộng→259→252→97,30
      """
    #expect(try fixes(in: text) == ["93,75"])
  }

  @Test func figuresThatChangedPlacesChangeBack() throws {
    let rows = [
      "An→1.200→1.180→20", "Bình→347→300→1", "Cao→85→84→47", "Dương→96→93→3",
      "Cộng→1.728→1.657→71",
    ]
    #expect(try fixes(in: table(rows)) == ["47", "1"])
  }

  @Test(arguments: [
    // One calculation alone, which any of its figures may have broken.
    "Đơn vị→Tiếp nhận→Quá hạn\nAn→1.200→4\nBình→300→1\nTổng cộng→1.400→5",
    // Rounded money: several values would do.
    """
    Nội dung→Tổng số (triệu đồng)→Chi thường xuyên→Chi đầu tư
    Đào tạo→12,43→7,31→5,12
    Mua sắm→95,50→5,25→4,25
    Khảo sát→8,14→4,14→4,00
    Cộng→30,07→16,70→13,37
    """,
    // Other counts near the part give the percentage as well.
    "Đã giải quyết 16.704/22.000 hồ sơ, đạt 87%.",
  ])
  func whatIsNotCertainIsLeftAlone(_ text: String) throws {
    #expect(try fixes(in: text).isEmpty)
  }
}
