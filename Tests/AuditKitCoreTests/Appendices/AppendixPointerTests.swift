import Testing

@testable import AuditKitCore

/// What the text says where it sends the reader to an appendix.
@Suite struct AppendixPointerTests {
  @Test(
    arguments: [
      ("(Chi tiết tại Phụ lục II)", [[2]]),
      ("theo phụ lục số 03 kèm theo", [[3]]),
      ("xem Phụ lục I, II và III.", [[1, 2, 3]]),
      ("xem Phụ lục I và Phụ lục III", [[1], [3]]),
      // What follows is no further number.
      ("nêu tại Phụ lục 1, 12 xã đã nộp", [[1]]),
      ("có phụ lục kèm theo", []),
    ]
  )
  func numbersAreReadInEveryForm(_ text: String, _ numbers: [[Int]]) throws {
    #expect(try pointers(in: text).map(\.numbers) == numbers)
  }

  @Test(
    arguments: [
      ("Kết quả tại Phụ lục II kèm theo Báo cáo này", false),
      ("Kết quả tại Phụ lục II về tiến độ thực hiện kế hoạch", false),
      ("Kết quả theo Phụ lục II kèm theo Kế hoạch của tỉnh", true),
      ("Kết quả theo Phụ lục II của Bộ Nội vụ", true),
      ("Số liệu lập theo mẫu tại Phụ lục II", true),
      ("Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024, kết quả ở Phụ lục II", true),
      // Only the sentence itself counts.
      ("Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024. Kết quả ở Phụ lục II", false),
    ]
  )
  func appendicesOfOtherDocumentsAreToldApart(_ text: String, _ isForeign: Bool) throws {
    #expect(try pointers(in: text).map(\.isForeign) == [isForeign])
  }

  @Test func whatStandsInTheSameParenthesesIsKnown() throws {
    let text = "Đã giải quyết (chi tiết tại Phụ lục II về kết quả của các xã), đạt 100%."
    let pointer = try #require(try pointers(in: text).first)
    let words = try #require(pointer.parenthesis.map { try lexed(text).string(of: $0) })
    #expect(words == "chi tiết tại Phụ lục II về kết quả của các xã")
    #expect(!pointer.isSentApart)
    #expect(try pointers(in: "Phụ lục II gửi kèm tệp Excel").map(\.isSentApart) == [true])
  }

  private func pointers(in text: String) throws -> [AppendixPointer] {
    let lexed = try lexed(text)
    let document = Document(name: "a.txt", text: lexed.text, blocks: [], tables: [])
    let types = DocumentTypes(try Configuration.embedded().documentTypes)
    let citations = CitationLexer.citations(
      in: lexed,
      dates: DateLexer.dates(in: lexed),
      types: types
    )
    return AppendixPointerReader(document, lexed, citations)
      .pointers(in: lexed.tokens.indices)
  }

  private func lexed(_ text: String) throws -> LexedText {
    LexedText(SourceText(text), vocabulary: try Configuration.embedded().vocabulary())
  }
}
