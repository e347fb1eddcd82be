import Testing

@testable import AuditKitCore

@Suite("Words with what they stand for")
struct WordMapTests {
  @Test("are found by their keys, also where many want one slot")
  func lookUp() {
    let words = (1...100).map { WordKey(value: $0 << 32) }
    let map = WordMap(words.indices.map { (key: words[$0], value: $0) })
    for index in words.indices { #expect(map[words[index]] == index) }
    #expect(map[WordKey(value: 101 << 32)] == nil)
    #expect(map[WordKey(value: 7)] == nil)
  }

  @Test("keep the first of several values")
  func repeated() {
    let map = WordMap([(key: WordKey("kế"), value: 1), (key: WordKey("KẾ"), value: 2)])
    #expect(map[WordKey("kế")] == 1)
  }

  @Test("have no word for what is no word")
  func empty() {
    let map = WordMap([(key: WordKey("…"), value: 1)])
    #expect(map[WordKey("…")] == nil)
    #expect(WordMap<Int>([])[WordKey("số")] == nil)
  }

  @Test("are grouped in their order")
  func grouped() {
    let map = WordMap(grouping: ["kế hoạch", "báo cáo", "kế toán"]) { WordKey($0) }
    #expect(map[WordKey("kế")] == ["kế hoạch", "kế toán"])
    #expect(map[WordKey("cáo")] == nil)
  }
}
