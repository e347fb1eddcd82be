import AuditReaders
import AuditRules
import Testing

@testable import AuditKitCore

/// Findings that one slip makes are one finding, which names the figure.
@Suite struct RootCauseTests {
  /// What is found in a report written with `→` for tabs.
  private func findings(in text: String) throws -> [Finding] {
    let configuration = try Configuration.embedded()
    let engine = AuditEngine(
      rules: try configuration.configured(BuiltInRules.all),
      knowledge: configuration.knowledge()
    ) { bytes, name throws(Notice) in try DocumentReader.read(bytes, name: name) }
    let bytes = Array(text.replacing("→", with: "\t").utf8)
    return engine.audit(bytes, name: "report.txt").findings
  }

  private func quote(_ place: TextRange, _ text: String) -> String {
    let bytes = Array(text.replacing("→", with: "\t").utf8)
    return String(decoding: bytes[place.start..<place.end], as: UTF8.self)
  }

  /// A table in which 47, the pending dossiers of the second row, is in three calculations.
  private static func table(_ changes: [String: String] = [:]) -> String {
    let figures = [
      ["Xã Bình An", "1.200", "1.180", "20"], ["Xã Bình Hòa", "347", "300", "47"],
      ["Xã Bình Phú", "85", "84", "1"], ["Xã Bình Sơn", "96", "93", "3"],
      ["Tổng cộng", "1.728", "1.657", "71"],
    ]
    let rows = figures.map { row in
      row.map { changes["\(row[0]):\($0)"] ?? $0 }.joined(separator: "→")
    }
    return (["Đơn vị→Tiếp nhận→Đã giải quyết→Đang giải quyết"] + rows).joined(separator: "\n")
  }

  @Test func theTableIsSound() throws {
    #expect(try findings(in: Self.table()).isEmpty)
  }

  @Test func oneCellInItsRowAndItsColumn() throws {
    let text = Self.table(["Xã Bình Hòa:47": "74"])
    let found = try findings(in: text)
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(quote(finding.place, text) == "74")
    #expect(finding.rule.name == "table-row-total")
    #expect(finding.cause?.certainty == .certain)
    #expect(finding.cause?.slip == .transposedDigits)
    #expect(finding.cause?.suspects.map(\.expected) == [ExactDecimal(47)])
    #expect(
      finding.message(in: .vietnamese).hasSuffix(
        "Nghi ngờ số 74 (dòng 'Xã Bình Hòa', cột 'Đang giải quyết') ghi sai, có thể do đảo chữ số:"
          + " nếu là 47 thì cả 2 phép tính có số này đều đúng."
      )
    )
    #expect(
      finding.message(in: .english).hasSuffix(
        "The suspect is 74 (row 'Xã Bình Hòa', column 'Đang giải quyết'), perhaps with two digits"
          + " swapped: with 47, all 2 calculations with it hold."
      )
    )
    let others = finding.violation.related.map { $0.note.vietnamese }
    #expect(others.contains { $0.hasPrefix("TOT001: Dòng 'Tổng cộng'") })
    #expect(others.contains("cột Tiếp nhận: 347"))
  }

  @Test func oneTotalInItsRowAndItsColumn() throws {
    let text = Self.table(["Tổng cộng:1.657": "16.570"])
    let found = try findings(in: text)
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(quote(finding.place, text) == "16.570")
    #expect(finding.cause?.slip == .shiftedMark)
    #expect(finding.cause?.suspects.map(\.expected) == [ExactDecimal(1_657)])
  }

  @Test func twoCellsOfOneColumn() throws {
    let text = Self.table(["Xã Bình Hòa:47": "49", "Xã Bình Sơn:3": "8"])
    let found = try findings(in: text)
    #expect(found.map { quote($0.place, text) } == ["49", "8"])
    #expect(
      found.flatMap { $0.cause?.suspects.map(\.expected) ?? [] }
        == [47, 3].map { ExactDecimal($0) }
    )
  }

  @Test func twoCellsFarApart() throws {
    let text = Self.table(["Xã Bình An:1.180": "1.190", "Xã Bình Sơn:3": "5"])
    let found = try findings(in: text)
    #expect(found.map { quote($0.place, text) } == ["1.190", "5"])
  }

  @Test func cellsSwappedWithTheRowBelow() throws {
    let text = Self.table(["Xã Bình Hòa:47": "1", "Xã Bình Phú:1": "47"])
    let found = try findings(in: text)
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.cause?.slip == .swapped)
    #expect(finding.cause?.suspects.map { quote($0.place, text) } == ["1", "47"])
    #expect(finding.message(in: .vietnamese).contains("ghi đổi chỗ cho nhau"))
    #expect(finding.message(in: .english).contains("changed places"))
  }

  @Test func cellMovedToTheNextColumn() throws {
    let text = """
      Đơn vị→Trực tuyến→Trực tiếp→Bưu chính
      Xã Bình An→120→41→3
      Xã Bình Hòa→0→75→0
      Xã Bình Phú→64→12→1
      Tổng cộng→259→60→4
      """
    let found = try findings(in: text)
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.cause?.slip == .moved)
    #expect(finding.cause?.suspects.map(\.expected) == [75, 7].map { ExactDecimal($0) })
  }

  /// The count is in a total, in its row and in a percentage.
  @Test func percentagesBelongToTheirCounts() throws {
    let text = """
      Đơn vị→Tiếp nhận→Đã giải quyết→Tỷ lệ (%)→Đang giải quyết
      Xã Bình An→400→380→95→20
      Xã Bình Hòa→250→350→80→50
      Xã Bình Phú→80→76→95→4
      Tổng cộng→730→656→89,86→74
      """
    let found = try findings(in: text)
    #expect(found.count == 1)
    #expect(found.first?.cause?.certainty == .certain)
    #expect(found.first?.cause?.calculations == 3)
    #expect(found.first?.cause?.suspects.map(\.expected) == [ExactDecimal(200)])
  }

  /// Nothing tells which of two figures is wrong, but one of them is enough.
  @Test func openWhereTwoFiguresWouldDo() throws {
    let text = """
      Đơn vị→Tiếp nhận→Đã giải quyết→Tỷ lệ (%)→Đang giải quyết
      Xã Bình An→101→90→90→10
      Xã Bình Hòa→75→60→80→15
      Xã Bình Phú→64→48→75→16
      Xã Bình Sơn→40→36→90→4
      """
    let found = try findings(in: text)
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.cause?.certainty == .open)
    #expect(quote(finding.place, text) == "101")
    #expect(
      finding.message(in: .vietnamese).hasSuffix(
        "Chỉ cần một số ghi sai là đủ làm lệch cả 2 phép tính: 101 (dòng 'Xã Bình An', cột 'Tiếp nhận')"
          + " → 100 hoặc 90 (dòng 'Xã Bình An', cột 'Đã giải quyết') → 91."
      )
    )
  }

  @Test func textAgainstTable() throws {
    let text = """
      UBND XÃ BÌNH AN

      Số: 41/BC-UBND

      Bình An, ngày 15 tháng 12 năm 2023

      BÁO CÁO

      Kết quả cải cách hành chính năm 2023

      I. KẾT QUẢ

      - Tổng số hồ sơ đã tiếp nhận: 604 hồ sơ (trực tuyến: 520; trực tiếp: 120).

      Biểu mẫu 7

      STT→Chỉ tiêu→Đơn vị tính→Số lượng
      1.→Tỷ lệ hồ sơ tiếp nhận trực tuyến→%→81,25
      1.1.→Tổng số hồ sơ đã tiếp nhận→Hồ sơ→640
      1.2.→Số hồ sơ đã tiếp nhận trực tuyến→Hồ sơ→520
      """
    let found = try findings(in: text).filter { $0.level > .note }
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(quote(finding.place, text) == "604")
    #expect(finding.cause?.suspects.map(\.expected) == [ExactDecimal(640)])
    #expect(finding.level == .error)
  }

  /// A figure that stands alone against others is as likely wrong as they are.
  @Test func silentWhereNothingTells() throws {
    let text = """
      Đơn vị→Tiếp nhận→Đã giải quyết→Đang giải quyết
      Xã Bình An→120→118→0
      Xã Bình Hòa→75→75→0
      Xã Bình Phú→64→60→4
      """
    let found = try findings(in: text)
    #expect(found.count == 1)
    #expect(found.first?.cause == nil)
  }

  /// Tables beyond the limit keep their findings as the rules gave them.
  @Test func hugeTablesAreLeftAlone() throws {
    let rows = (1...ResolvingLimits.cells / 4 + 1).map { "Thôn \($0)→3→2→1" }
    let count = rows.count
    let head = ["Đơn vị→Tiếp nhận→Đã giải quyết→Đang giải quyết", "Thôn không→3→2→2"]
    let total = "Tổng cộng→\(3 * count + 3)→\(2 * count + 2)→\(count + 1)"
    let found = try findings(in: (head + rows + [total]).joined(separator: "\n"))
    #expect(found.filter { $0.level > .note }.count == 2)
    #expect(found.allSatisfy { $0.cause == nil })
  }
}
