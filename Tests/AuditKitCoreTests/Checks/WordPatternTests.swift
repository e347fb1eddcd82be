import Testing

@testable import AuditKitCore

/// Patterns of words are found by their words and numbers, whatever signs stand between.
@Suite struct WordPatternTests {
  private func stands(_ pattern: String, in text: String) throws -> Bool {
    let lexed = LexedText(SourceText(text), vocabulary: Vocabulary([:]))
    let phrase = lexed.phrase(TextRange(0, text.utf8.count))
    return try #require(WordPattern(pattern)).stands(in: phrase)
  }

  @Test(arguments: [
    ("hồ sơ", "Số HỒ SƠ tiếp nhận"), ("2 cấp", "Chính quyền 1 cấp, 2 cấp"),
    ("tổng số", "Tổng, tổng số"), ("12", "Biểu 2, biểu 12"), ("kỳ trước", "(Kỳ - trước)"),
  ])
  func isFound(_ pattern: String, _ text: String) throws {
    #expect(try stands(pattern, in: text))
  }

  @Test(arguments: [
    ("hồ sơ", "Hồ mới, sơ bộ"), ("2 cấp", "1 cấp"), ("12", "1 2"), ("tổng số", "Tổng"),
    ("số", "1"), ("1", "Một số"),
  ])
  func isNotFound(_ pattern: String, _ text: String) throws {
    #expect(try !stands(pattern, in: text))
  }

  @Test func aPhraseTableFindsTheLongestPhraseAtEachWord() {
    let table = PhraseTable(["thay thế", "thay thế cho", "tổng kết"])
    let reader = TokenReader(SourceText("được thay thế cho, thay đổi, rồi tổng kết thay thế"))
    let found = table.matches(in: 0..<reader.tokens.count, reader)
    #expect(found.map(\.count) == [3, 2, 2])
  }
}
