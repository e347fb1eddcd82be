/// A place in a report as people name it: `Bảng 2 › dòng Tổng cộng`, a heading, words of a sentence.
///
/// Each part between `›` must stand, word by word, in something that the place is known by: its address, its
/// subject, a heading above it, or the text of its paragraph or row. Case, signs and line breaks do not
/// matter. Nothing of this is a line number, so a place is found again after the report was edited.
struct PlacePattern: Sendable {
  private let parts: [[PlaceWord]]

  /// Reads what is written; nil where a part has no word, or none but `dòng`, which only a number of a line
  /// would have.
  init?(_ text: String) {
    parts = text.split(whereSeparator: { $0 == "›" || $0 == ">" })
      .map { PlaceWord.words(of: String($0)) }
    let isNamed = parts.allSatisfy { part in
      part.contains { $0.isWord && !Self.lineWords.contains($0) }
    }
    guard !parts.isEmpty, isNamed else { return nil }
  }

  private static let lineWords = Set(PlaceWord.words(of: "dòng hàng line"))

  /// Whether a place that is known by these texts is meant.
  func matches(_ texts: [[PlaceWord]]) -> Bool {
    parts.allSatisfy { part in texts.contains { $0.contains(part) } }
  }
}

/// A word or a number, as places are compared; signs do not count.
enum PlaceWord: Hashable, Sendable {
  case word(WordKey)
  case number(String)

  var isWord: Bool {
    if case .word = self { true } else { false }
  }

  static func words(of text: String) -> [PlaceWord] {
    let source = SourceText(text)
    return Tokenizer.tokens(of: source).compactMap { token in
      switch token.kind {
      case .word: .word(token.key)
      case .number: .number(source.string(in: token.range))
      case .sign, .footnoteMark, .lineBreak, .tab: nil
      }
    }
  }
}
