extension WordKey {
  /// The words and signs of some phrases, all cut as one text: one for each would cost more than its words.
  static func keys(of phrases: [String]) -> [[WordKey]] {
    let text = SourceText(phrases.joined(separator: "\n"))
    let lines = Tokenizer.tokens(of: text)
      .split(omittingEmptySubsequences: false) { $0.kind == .lineBreak }
    guard lines.count == phrases.count else {
      // One of them has a line break of its own.
      return phrases.map { Tokenizer.tokens(of: SourceText($0)).map(\.key) }
    }
    return lines.map { $0.map(\.key) }
  }
}
