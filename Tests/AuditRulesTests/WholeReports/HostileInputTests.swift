import AuditKitCore
import AuditReaders
import AuditRules
import Testing

/// Whatever a file holds, it is read, understood and judged to the end, without a trap and without more
/// than linear time.
///
/// `scripts/hostile.sh` does the same with files of 50 MB and the release binary.
@Suite struct HostileInputTests {
  /// What is repeated, as a file of which kind.
  struct Flood: Sendable, CustomTestStringConvertible {
    let unit: String
    var name = "a.txt"
    var head = ""

    var testDescription: String { "\(name): \((head + unit).debugDescription)" }
  }

  private static let floods: [Flood] =
    [
      "a", "hồ sơ ", "7", "7.", "7,", "7.777", "12 hồ sơ, ", "1.234,5 % ", "1/", "1/1 người ",
      "(1 ", "(",
      "tổng số 1 hồ sơ, trong đó: ", "trong đó ", "chiếm 1 % ", "tỷ lệ ", "tổng cộng ", "ngày ",
      "ngày 1/1",
      "ngày … ", "31/12/2018 ", "từ ngày 1/1/2018 đến ngày ", "quý ", "quý I ", "6 tháng ",
      "năm 2018 ",
      "2018-", "số 1/QĐ-UBND ngày 1/1/2018 ", "1/QĐ-A-", "18-NQ/", "- 1 hồ sơ\n",
      " - 1 hồ sơ\n + 1\n",
      "I. ", "II. PHƯƠNG HƯỚNG\n1. A\n", "Phụ lục I\n", "Bảng 1: Kết quả quý I năm 2018\n",
      "ISO 900:2015 ", "TCVN ISO/", "ISO\n", "căn cứ Nghị định số 110/2004/NĐ-CP ",
      "trong kỳ ban hành ", "trong năm 2018, ban hành 9 văn bản: ",
      "\u{301}", "a\u{301}", "(1)=(2)+", "Nơi nhận:\n", "%", "\"", "<![CDATA[",
    ].map { Flood(unit: $0) }
    + [
      "1\t", "1\t2\n", "Tổng cộng\t1\t1\n", "I\tA\t1\n", "-\tA\t1\n", "1.1\tA\t1\n", "\t\t\n",
      "A\t1\t50%\n",
      "A\t1/6/2018\tTrễ\n", "A\tkhông nộp\t\n",
    ].map { Flood(unit: $0, head: "Đơn vị\tTiếp nhận\tTỷ lệ %\n") }
    + [
      "Quyết định số 1/QĐ-UBND ngày 1/1/2010 về ", "; Quyết định số 1/QĐ-UBND ngày 1/1/2010",
      "\n- Quyết định số 1/QĐ-UBND ngày 1/1/2010\n",
    ].map { Flood(unit: $0, head: "BÁO CÁO\n\nNăm 2018\n\nTrong kỳ ban hành các văn bản: ") }
    + [
      // Headings that may each divide one total, and stocks.
      "Nhóm\t\nMục\t7\n", "Quý I\t5\n", "Quý I\t5\nTổng\t5\n",
    ].map { Flood(unit: $0, head: "Nội dung\tSố\nTổng số\t5\n") }
    + [
      // Very many shares of one whole beside one that is not.
      "  + Nhóm A có 100 phiếu (1,00%);\n", ", nhóm A có 100 phiếu (1,00%)",
      ", trong đó 100 phiếu, chiếm 1%, trong đó 50 phiếu, chiếm 77%",
    ].map { Flood(unit: $0, head: "- Thu về 10.000 phiếu:\n  + Nhóm B có 7 phiếu (55,55%);\n") }
    + [
      // One more way to divide, to compare or to go on, all in one paragraph.
      "theo độ tuổi: trẻ 61 người; già 148 người; ", "chia theo ", "lớp 1: 80 người; ",
      "12 hồ sơ, chiếm 3% tổng số hồ sơ (950 hồ sơ), ",
      "5,8 tỷ đồng/6,5 tỷ đồng, đạt 86% kế hoạch, ",
      "đã hoàn thành 26 nhiệm vụ, đang thực hiện 02 nhiệm vụ, ",
      "tăng 22 hồ sơ (13%) so với năm trước (198 hồ sơ), ",
      "giảm 18 hồ sơ so với cùng kỳ (từ 305 hồ sơ xuống 167 hồ sơ), ",
      "xếp thứ 21/63, tăng 06 bậc so với năm 2022 (xếp thứ 27/63), ", "thứ thứ thứ 1 bậc ",
      "tăng 104 hồ sơ (9,45%), ", "đã khắc phục 09, còn 03, ",
      "giải quyết 500 hồ sơ, quá hạn 3 hồ sơ, tỷ lệ trước hạn, đúng hạn đạt 61%, ",
      "trong đó có 30 nghị quyết và 41 quyết định, ",
      "vốn A 1.457 tỷ đồng, đạt 66,3%; vốn B 1.668 tỷ đồng, đạt 60%; ",
      "trong đó A 410 hồ sơ, B 90 hồ sơ, còn lại qua bưu chính; ",
      "ban hành 137 văn bản, giảm 21 văn bản so với năm trước (116 văn bản) và\n\n2\n\n",
    ].map { Flood(unit: $0, head: "Có 500 người, 27 nhiệm vụ, 900 hồ sơ; ") }
    + [Flood(unit: ", đúng hạn", head: "Có 5 hồ sơ, tỷ lệ đúng hạn")]
    + [
      // Rates and counts of one level, each in a paragraph of its own.
      "Đã giải quyết 2.145 hồ sơ, quá hạn 6 hồ sơ.\n\nTỷ lệ hồ sơ giải quyết đúng hạn đạt 99,27%.\n\n"
    ].map { Flood(unit: $0, head: "ỦY BAN NHÂN DÂN\nXÃ ĐỒNG TÂM\n\nBÁO CÁO\nTháng 5 năm 2025\n\n") }
    + ["|1", "|a|1|\n", "|Tổng|1|\n"].map { Flood(unit: $0, name: "a.md") }
    + ["a;1;2\n", "\"a\n\";1\n", ";"].map { Flood(unit: $0, name: "a.csv") }

  private static let size = 60_000

  @Test(.timeLimit(.minutes(10)), arguments: floods)
  func floodsAreJudgedToTheEnd(_ flood: Flood) throws {
    let count = Self.size / flood.unit.utf8.count
    let text = flood.head + String(repeating: flood.unit, count: count)
    let report = try AuditEngine.embedded().audit(Array(text.utf8), name: flood.name)
    let document = try #require(report.document)
    #expect(report.findings.allSatisfy { $0.place.end <= document.text.count })
  }
}
