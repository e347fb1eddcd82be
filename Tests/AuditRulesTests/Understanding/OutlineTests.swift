import AuditReaders
import Testing

@testable import AuditKitCore

/// How headings and items are sorted into sequences.
@Suite struct OutlineTests {
  @Test func sectionsNestAndBeginAgain() throws {
    let outline = try outline(
      """
      I. CHỈ ĐẠO
      1. Kế hoạch
      2. Kiểm tra
      II. KẾT QUẢ
      1. Thể chế
      a) Ban hành
      b) Rà soát
      2. Thủ tục
      2.1. Kiểm soát
      2.2. Một cửa
      III. ĐÁNH GIÁ
      """
    )
    #expect(
      outline.sequences.map(\.summary) == [
        "0: I II III", "1: 1 2", "1: 1 2", "2: a b", "2: 2.1 2.2",
      ]
    )
    #expect(outline.breaks.joined().isEmpty)
  }

  @Test func anAppendixCountsForItself() throws {
    let outline = try outline(
      """
      I. CHỈ ĐẠO
      II. KẾT QUẢ

      Phụ lục I
      DANH MỤC

      IV. CẤP XÃ
      V. CẤP HUYỆN
      """
    )
    #expect(outline.sequences.map(\.summary) == ["0: I II", "0: IV V"])
  }

  @Test(arguments: [
    "1. Thể chế\n2. Thủ tục\n3 . Bộ máy\n4. Công vụ",
    "I. CHỈ ĐẠO\nII. KẾT QUẢ\nIll. ĐÁNH GIÁ\nIV. NHIỆM VỤ",
    "1. Thể chế\n2. Thủ tục: 3. Bộ máy\n4. Công vụ",
  ])
  func aNumberThatWasMisreadIsNotMissing(_ text: String) throws {
    let outline = try outline(text)
    #expect(outline.breaks.joined().isEmpty)
  }

  @Test func aDateOrAnotherListDoesNotStandForAMissingNumber() throws {
    let outline = try outline(
      """
      1. Thể chế
      Ban hành kế hoạch ngày 17/02/2024, đạt mức độ 2.

      STT\tTên
      2.\tHòa An

      3. Bộ máy
      """
    )
    #expect(outline.breaks.joined().map(\.expected) == [2])
  }

  private func outline(_ text: String) throws -> Outline {
    let document = try DocumentReader.read(Array(text.utf8), name: "report.txt")
    return Understanding(document, knowledge: try .embedded()).outline
  }
}

extension NumberSequence {
  fileprivate var summary: String {
    "\(depth): " + members.map { text(of: $0.value) }.joined(separator: " ")
  }
}
