import Testing

@testable import AuditKitCore

/// What counts as the number in front of a row.
@Suite struct OrdinalReaderTests {
  @Test(arguments: [
    ("12", [12]), ("3.2.1", [3, 2, 1]), ("999.0.7", [999, 0, 7]), ("XXIV", [24]), ("b", [2]),
    ("1.2.3.4.5.6.7.8.9.10.11.12", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
  ])
  func numbers(_ text: String, _ numbers: [Int]) throws {
    let ordinal = try #require(Self.ordinal(text))
    #expect(Array(ordinal.numbers) == numbers)
    #expect(ordinal.depth == numbers.count)
  }

  @Test(
    "is no amount, no code of more levels than any report has, and no word",
    arguments: [
      "1.234.5678", "12,5", "1.1.1.1.1.1.1.1.1.1.1.1.1", "Xã",
    ]
  )
  func others(_ text: String) { #expect(Self.ordinal(text) == nil) }

  private static func ordinal(_ text: String) -> Ordinal? {
    let lexed = LexedText(SourceText(text), vocabulary: Vocabulary([:]))
    return OrdinalReader.alone(in: Phrase(lexed: lexed, tokens: lexed.tokens.indices))
  }
}
