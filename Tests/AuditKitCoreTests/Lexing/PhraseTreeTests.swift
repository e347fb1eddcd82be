import Testing

@testable import AuditKitCore

/// Phrases as a tree: each common beginning once, each phrase with all its meanings.
@Suite struct PhraseTreeTests {
  @Test func phrasesShareTheirBeginningAndKeepTheirMeanings() {
    let tree = PhraseTree([
      .total: ["tổng", "tổng số", "Tổng  số"], .late: ["tổng số"], .early: ["số", " "],
    ])
    var nodes: [[UInt64]] = []
    tree.walk { depth, word, terms in nodes.append([UInt64(depth), word.value] + terms) }
    let (sum, number) = (WordKey("tổng").value, WordKey("số").value)
    let total = UInt64(Term.total.position)
    let expected = [
      [1, sum, total],
      [2, number, total, UInt64(Term.late.position)],
      [1, number, UInt64(Term.early.position)],
    ]
    #expect(Set(nodes) == Set(expected))
    #expect(nodes.firstIndex(of: expected[1]) == nodes.firstIndex(of: expected[0]).map { $0 + 1 })
  }

  @Test func theLongestPhraseOfOneAspectCounts() {
    let vocabulary = Vocabulary([
      .total: ["tổng"], .subtotal: ["tổng số hồ sơ"], .late: ["tổng số"],
    ])
    let text = LexedText(SourceText("tổng số hồ sơ và tổng số"), vocabulary: vocabulary)
    #expect(text.terms.map(\.term) == [.subtotal, .late, .late, .total])
  }
}
