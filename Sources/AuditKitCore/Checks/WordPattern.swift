/// Words to look for in headers, labels and titles: apart from case, from where tone marks stand, and from signs.
struct WordPattern: Sendable, Hashable {
  /// A word or a number, as it compares.
  struct Part: Sendable, Hashable {
    let key: UInt64
    private let isNumber: Bool

    /// Nil for what is neither.
    init?(_ token: Token, _ bytes: [UInt8]) {
      switch token.kind {
      case .word:
        key = token.key.value
        isNumber = false
      case .number:
        key = bytes[token.range.start..<token.range.end].reduce(0xcbf2_9ce4_8422_2325) {
          ($0 ^ UInt64($1)) &* 0x0100_0000_01b3
        }
        isNumber = true
      case .sign, .footnoteMark, .lineBreak, .tab: return nil
      }
    }

    init(_ word: WordKey) {
      key = word.value
      isNumber = false
    }
  }

  /// As it was written, for messages.
  let text: String
  let parts: [Part]

  /// Nil for a text without words and numbers, which would be found everywhere.
  init?(_ text: String) {
    let source = SourceText(text)
    let parts = Tokenizer.tokens(of: source).compactMap { Part($0, source.bytes) }
    guard !parts.isEmpty else { return nil }
    self.text = text
    self.parts = parts
  }

  /// The words of a phrase, for looking for several patterns in it.
  struct Words: Sendable {
    let parts: [Part]

    init(_ phrase: Phrase) {
      var parts: [Part] = []
      parts.reserveCapacity(phrase.tokens.count)
      WordPattern.addParts(of: phrase, to: &parts)
      self.parts = parts
    }
  }

  /// Adds the words and numbers of a phrase to others.
  static func addParts(of phrase: Phrase, to parts: inout [Part]) {
    let bytes = phrase.lexed.text.bytes
    for token in phrase.lexed.tokens[phrase.tokens] {
      if let part = Part(token, bytes) { parts.append(part) }
    }
  }

  /// Whether these words stand among others, next to each other.
  func stands(in words: Words) -> Bool {
    words.parts.indices.contains { words.parts[$0] == parts[0] && stands(in: words, at: $0) }
  }

  /// Whether these words stand at a place among others.
  private func stands(in words: Words, at start: Int) -> Bool {
    start + parts.count <= words.parts.count
      && parts.indices.allSatisfy { parts[$0] == words.parts[start + $0] }
  }

  /// Whether these words stand in a phrase, next to each other.
  func stands(in phrase: Phrase) -> Bool { stands(in: Words(phrase)) }

  /// Whether a phrase consists of these words.
  func isAll(of phrase: Phrase) -> Bool { Words(phrase).parts == parts }

  /// Whether a word is one of these.
  func contains(_ word: WordKey) -> Bool { parts.contains(Part(word)) }
}
