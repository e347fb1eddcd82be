import AuditKitCore
import AuditReaders
import Testing

/// What sentences and lists say of the figures in them.
@Suite struct ProseRelationTests {
  /// A text, and the sums and shares that are read from it: `whole = parts` and `percent = part/base`,
  /// with `!` behind those that do not hold.
  struct Case: CustomTestStringConvertible {
    let text: String
    let relations: [String]

    init(_ text: String, _ relations: String...) {
      self.text = text
      self.relations = relations
    }

    var testDescription: String { text }
  }

  private static let cases = [
    Case(
      "Tổng số hồ sơ tiếp nhận: 1.250, trong đó: trực tuyến 900; trực tiếp 350.",
      "1250 = 900 + 350"
    ),
    Case(
      "Tổng số hồ sơ tiếp nhận: 1.250, trong đó: trực tuyến 900; trực tiếp 340.",
      "1250 = 900 + 340!"
    ),
    Case(
      "Toàn huyện có 84 trường (Mầm non: 31; Tiểu học: 33; THCS: 20).",
      "84 = 31 + 33 + 20"
    ),
    Case(
      "Đã giải quyết 480 hồ sơ, gồm: trước hạn 400 hồ sơ (83,3%), đúng hạn 80 hồ sơ (16,7%).",
      "480 = 400 + 80",
      "83.3% = 400/480",
      "16.7% = 80/480"
    ),
    Case("Trình độ đại học 17/22 người, đạt 77%.", "77% = 17/22"),
    Case("Trình độ đại học 17/22 người, đạt 87%.", "87% = 17/22!"),
    Case(
      "Hồ sơ trễ hạn: 45 (đã giải quyết: 40; đang giải quyết: 5), chiếm tỷ lệ 2%.",
      "45 = 40 + 5"
    ),
    Case(
      """
      - Tổng số hồ sơ đã giải quyết: 480 hồ sơ, trong đó:
        + Trước hạn: 420 hồ sơ, chiếm tỷ lệ 87,5%
        + Đúng hạn: 60 hồ sơ, chiếm tỷ lệ 12,5%
      """,
      "480 = 420 + 60",
      "87.5% = 420/480",
      "12.5% = 60/480"
    ),
    // Other attributes of the same whole follow its parts.
    Case(
      "Có 40 thủ tục, trong đó: 25 thủ tục toàn trình; 15 thủ tục một phần; 10 thủ tục có phí.",
      "40 = 25 + 15"
    ),
    // Groups that overlap: one of them is the whole.
    Case("Có 14 thủ tục liên thông (trong đó: cấp tỉnh 06, cấp huyện 14, cấp xã 01)."),
    // Partial lists, targets and approximations prove nothing.
    Case("Có 40 thủ tục, trong đó có 12 thủ tục toàn trình, 5 thủ tục một phần."),
    Case("Phấn đấu đạt 95% hồ sơ đúng hạn; trên 80% văn bản điện tử."),
    Case("Đã tập huấn cho trên 300 người, trong đó nam 120 người, nữ 150 người."),
    // Held against a plan or another time, and series of shares.
    Case(
      "Thu 48.000 triệu đồng, trong đó thu đất 17.500 triệu đồng, đạt 58,3% kế hoạch, tăng 4% so với cùng kỳ; thu thuế 30.500 triệu đồng, đạt 53,9% kế hoạch.",
      "48000 = 17500 + 30500"
    ),
    Case(
      "Có 32 đơn vị, gồm 4 đơn vị nhóm 1 và 28 đơn vị nhóm 2, chiếm lần lượt 12,5% và 87,5%.",
      "32 = 4 + 28"
    ),
    // The fraction stands behind its percentage; a zero was added to a coarser one.
    Case(
      "Văn bản ký số đạt 99,7% (2.301/2.308 văn bản), văn bản điện tử đạt 96,36% (2.224/2.308).",
      "99.7% = 2301/2308",
      "96.36% = 2224/2308"
    ),
    Case("Có 182/496 đại biểu, đạt 36,70%.", "36.70% = 182/496"),
    // Numbers that count nothing.
    Case("Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018, ISO 9001:2015, mức độ 3, 4."),
    // People are people, by whatever name they are counted.
    Case(
      "Toàn xã có 25 cán bộ, công chức, trong đó: 10 cán bộ, 15 công chức.",
      "25 = 10 + 15"
    ),
    Case(
      "Có 287 thủ tục, trong đó: 118 TTHC toàn trình; 131 TTHC một phần; 38 thủ tục hành chính khác.",
      "287 = 118 + 131 + 38"
    ),
    Case("Ban hành 27 văn bản (05 kế hoạch; 07 quyết định; 17 công văn).", "27 = 5 + 7 + 17!"),
    // Attributes that overlap, and classes that do not.
    Case("Xã có 24 công chức, trong đó: 11 nữ, 20 đảng viên."),
    Case("Xã có 24 công chức (nam: 13; nữ: 12).", "24 = 13 + 12!"),
    // A comparison is no part, a mean no whole.
    Case("Tiếp nhận 640 hồ sơ (tăng 45 hồ sơ so với cùng kỳ, giảm 12 hồ sơ so với quý trước)."),
    Case("Điểm trung bình 8,5 (cao nhất 9,8; thấp nhất 6,2)."),
    // The total that is meant stands a little further back.
    Case("Đã tiếp 45 lượt với 60 người (thường xuyên 40 lượt, định kỳ 5 lượt).", "45 = 40 + 5"),
    // The total stands behind its parts.
    Case("Kiểm tra 12/12 phòng, 01 cơ quan, 05 đoàn thể, tổng số 18 đơn vị."),
    Case("Kiểm tra 12/12 phòng, 01 cơ quan, 05 đoàn thể, tổng số 18.", "18 = 12 + 1 + 5"),
    Case("Cấp mới 25 giấy, cấp đổi 12 giấy, cộng 47 giấy.", "47 = 25 + 12!"),
    // Blanks group the thousands; a row of a table that lost its columns has no such numbers.
    Case(
      "Tiếp nhận 12 318 hồ sơ, trong đó: trực tuyến 11 300; trực tiếp 1 018.",
      "12318 = 11300 + 1018"
    ),
    Case(
      "Thu 4 862,3 tỷ đồng, gồm: nội địa 3 915,7 tỷ đồng; xuất nhập khẩu 946,6 tỷ đồng.",
      "4862.3 = 3915.7 + 946.6"
    ),
    Case("Đất đai 120 100 20 hồ sơ (trực tuyến 100 hồ sơ, trực tiếp 20 hồ sơ).", "120 = 100 + 20"),
    // Money is rounded.
    Case("Kinh phí 23 triệu đồng (in ấn: 8 triệu đồng; hội nghị: 16 triệu đồng).", "23 = 8 + 16"),
    // Items that divide their total need no words that say so.
    Case(
      """
      - Hồ sơ đã giải quyết: 1.480
        + Trước hạn: 1.120
        + Đúng hạn: 345
        + Quá hạn: 25
      """,
      "1480 = 1120 + 345 + 25!"
    ),
    // Sentences in the cells of a table.
    Case(
      """
      Nội dung→Năm trước→Năm nay
      1. Trường học: 84 (Mầm non: 31; Tiểu học: 33; THCS: 22)→84→84
      2. Trạm y tế→12→12
      """,
      "84 = 31 + 33 + 22!"
    ),
    // Different things do not add up.
    Case("Xây dựng 12 kế hoạch, trong đó: 5 cuộc kiểm tra, 3 hội nghị."),
  ]

  @Test(arguments: cases)
  func relations(_ test: Case) throws {
    let text = test.text.replacing("→", with: "\t")
    let document = try DocumentReader.read(Array(text.utf8), name: "test.txt")
    let understanding = Understanding(document, knowledge: try Knowledge.embedded())
    let figures = understanding.prose.figures
    let sums = understanding.sums.filter { $0.verdict != .notEvaluated }.map { sum in
      let parts = sum.parts.map { "\(figures[$0].value.value)" }.joined(separator: " + ")
      let mark = sum.verdict.isInconsistent ? "!" : ""
      return "\(figures[sum.whole].value.value) = \(parts)\(mark)"
    }
    let shares = understanding.shares.filter { $0.verdict != .notEvaluated }.map { share in
      let mark = share.verdict.isInconsistent ? "!" : ""
      let part = figures[share.part].value.value
      return
        "\(figures[share.percent].value.value)% = \(part)/\(figures[share.base].value.value)\(mark)"
    }
    #expect(sums + shares == test.relations)
  }

  /// Sums that only the wording suggests are warnings at most.
  @Test(
    arguments: [
      "Có 45 trường, bao gồm 15 trường mầm non, 18 trường tiểu học và 13 trường THCS.",
      "Tiếp nhận 1.250 hồ sơ, trong đó: đất đai 600 hồ sơ, hộ tịch 400 hồ sơ, xây dựng 150 hồ sơ.",
      "Cấp mới 25 giấy, cấp đổi 12 giấy, cộng 47 giấy.",
    ]
  )
  func inferredSums(_ text: String) throws {
    let document = try DocumentReader.read(Array(text.utf8), name: "test.txt")
    let sums = Understanding(document, knowledge: try Knowledge.embedded()).sums
    #expect(sums.map(\.basis.highestLevel) == [.warning])
    #expect(sums.allSatisfy { $0.verdict.isInconsistent })
  }

  /// Looking for parts and bases takes time in proportion to the text, whatever it says.
  @Test(
    arguments: [
      "Có 40 thủ tục, trong đó 25 toàn trình, chiếm 62,5%, tổng số 9 hồ sơ (",
      "trong đó 25 hồ sơ ", "5% (", "Tổng số 12, ", "đã hoàn thành 21%, ",
      "UBND xã An Bình tiếp nhận 5 hồ sơ, ", "lĩnh vực hộ tịch tiếp nhận 5, ",
      "UBND huyện tiếp nhận 5 hồ sơ, ",
    ]
  )
  func longParagraphs(_ part: String) throws {
    let knowledge = try Knowledge.embedded()
    let times = try [200, 1_600].map { count in
      let text = String(repeating: part, count: count)
      let document = try DocumentReader.read(Array(text.utf8), name: "test.txt")
      // The least of some runs: what else the machine does only adds to a time.
      return (0..<3).map { _ in
        ContinuousClock().measure { _ = Understanding(document, knowledge: knowledge) }
      }.min() ?? .zero
    }
    // Eight times the text; quadratic time would be 64 times the time.
    #expect(times[1] < times[0] * 32)
  }
}
