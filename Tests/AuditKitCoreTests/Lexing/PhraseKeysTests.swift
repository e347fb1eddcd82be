import Testing

@testable import AuditKitCore

/// Phrases that are cut all at once.
@Suite struct PhraseKeysTests {
  @Test(
    arguments: [
      [],
      [""],
      ["ủy ban nhân dân", "", "(3) = (4)", "đ/c"],
      ["sở", "ban\nngành", "\n"],
      ["một\r\nhai", "ba"],
    ]
  )
  func phrasesAreCutAsIfEachStoodAlone(_ phrases: [String]) {
    let alone = phrases.map { Tokenizer.tokens(of: SourceText($0)).map(\.key) }
    #expect(WordKey.keys(of: phrases) == alone)
  }
}
