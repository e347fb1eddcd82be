/// Words to look for in headers, labels and titles: apart from case, from where tone marks stand, and from signs.
struct WordPattern: Sendable, Hashable {
  fileprivate enum Part: Hashable {
    case word(WordKey)
    case number([UInt8])

    /// What is compared first; all numbers have the same.
    var key: UInt64 {
      switch self {
      case .word(let word): word.value
      case .number: 0
      }
    }
  }

  /// As it was written, for messages.
  let text: String
  private let parts: [Part]

  /// Nil for a text without words and numbers, which would be found everywhere.
  init?(_ text: String) {
    let source = SourceText(text)
    let parts = Tokenizer.tokens(of: source).compactMap { Self.part($0, source.bytes) }
    guard !parts.isEmpty else { return nil }
    self.text = text
    self.parts = parts
  }

  private static func part(_ token: Token, _ bytes: [UInt8]) -> Part? {
    switch token.kind {
    case .word: .word(token.key)
    case .number: .number(Array(bytes[token.range.start..<token.range.end]))
    case .sign, .footnoteMark, .lineBreak, .tab: nil
    }
  }

  /// The words of a phrase, for looking for several patterns in it.
  struct Words: Sendable {
    fileprivate let parts: [Part]
    fileprivate let keys: [UInt64]

    init(_ phrase: Phrase) {
      let bytes = phrase.lexed.text.bytes
      parts = phrase.tokens.compactMap { WordPattern.part(phrase[$0], bytes) }
      keys = parts.map(\.key)
    }
  }

  /// Whether these words stand among others, next to each other.
  func stands(in words: Words) -> Bool {
    guard let first = parts.first?.key, words.keys.count >= parts.count else { return false }
    return (0...words.keys.count - parts.count).contains { start in
      words.keys[start] == first && zip(parts, words.parts[start...]).allSatisfy { $0 == $1 }
    }
  }

  /// Whether these words stand in a phrase, next to each other.
  func stands(in phrase: Phrase) -> Bool { stands(in: Words(phrase)) }

  /// Whether a phrase consists of these words.
  func isAll(of phrase: Phrase) -> Bool { Words(phrase).parts == parts }

  /// Whether a word is one of these.
  func contains(_ word: WordKey) -> Bool { parts.contains(.word(word)) }
}
