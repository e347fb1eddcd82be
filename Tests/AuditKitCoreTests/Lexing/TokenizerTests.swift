import Testing

@testable import AuditKitCore

@Suite("Tokens of a text")
struct TokenizerTests {
  /// Words of up to eight bytes are recognised by their bytes, longer ones never; these begin alike.
  private static let words = [
    "phườn", "phường", "phườngs", "a", "an", "ân", "được", "đượcx", "trường", "trườn", "Trường",
    "abcdefgh", "abcdefghi", "abcdefg", "nghiệp", "nghiệpv", "quyết", "ƯƠNG",
  ]

  @Test("are the same for a word wherever it stands and whatever was read before")
  func places() {
    for padding in [0, 1, 8] + Array(2036...2052) {
      for word in Self.words {
        let text = String(repeating: ".", count: padding) + word + " \(word)” " + word
        let tokens = Tokenizer.tokens(of: SourceText(text)).filter { $0.kind == .word }
        #expect(
          tokens.map(\.key) == Array(repeating: WordKey(word), count: 3),
          "\(word) \(padding)"
        )
        #expect(tokens.map(\.range.count) == Array(repeating: word.utf8.count, count: 3))
      }
    }
  }

  @Test("tell what is set apart and what begins with a capital")
  func flags() {
    let tokens = Tokenizer.tokens(of: SourceText("Sở Y tế, 12%\u{A0}đạt\n(Đủ)"))
    #expect(tokens.map(\.isSpaced).map { $0 ? "_" : "." }.joined() == "___._._._..")
    let words = tokens.filter { $0.kind == .word }
    #expect(words.map(\.isCapitalized) == [true, true, false, false, true])
  }

  @Test("are found by their place", arguments: ["", "a", "ngày 5 tháng 6\n\n\tnăm", "., .;"])
  func index(_ start: String) {
    let padding = String(repeating: " \n", count: 50)
    let text = SourceText(start + padding + start + String(repeating: "x ", count: 40) + start)
    let (tokens, index, _) = Tokenizer.cut(text)
    for own in [index, TokenIndex(tokens)] {
      for offset in 0...text.count + 70 {
        let first = tokens.firstIndex { $0.range.start >= offset } ?? tokens.count
        let (behind, before) = (TextRange(offset, text.count + 70), TextRange(0, offset))
        #expect(own.tokens(in: behind, of: tokens) == first..<tokens.count)
        #expect(own.tokens(in: before, of: tokens) == 0..<first)
      }
    }
  }

  @Test("that are no ordinary words are noted")
  func cues() {
    let text = SourceText("Quý III, ngày 5/6 và NĂM 2020 “đủ” 12,5%… xx hồ sơ\nQuy định năm")
    let (tokens, index, _) = Tokenizer.cut(text)
    let words = index.cues.map { text.string(in: tokens[Int($0)].range) }
    #expect(
      words == [
        "Quý", ",", "ngày", "5", "/", "6", "NĂM", "2020", "“", "”", "12,5", "%", "…", "xx", "năm",
      ]
    )
    #expect(TokenIndex(tokens).cues == index.cues)
  }

  @Test("at which a date, a period or a citation may begin are told from counts")
  func timeCues() {
    let text = SourceText("ngày 5/6, năm 2020: 12 hồ sơ, số 30c/NQ-CP, 08.6.2018, số 7\nngày 8 (9)")
    let lexed = LexedText(text, vocabulary: Vocabulary([:]))
    let words = lexed.timeCues.map { text.string(in: lexed.tokens[Int($0)].range) }
    #expect(words == ["ngày", "5", "năm", "30", "08.6.2018", "7", "ngày"])
  }

  @Test("of a text that is all signs fit as well")
  func signs() {
    let tokens = Tokenizer.tokens(of: SourceText(String(repeating: "-1", count: 5_000)))
    #expect(tokens.count == 10_000)
    #expect(tokens.last?.range == TextRange(9_999, 10_000))
  }
}
