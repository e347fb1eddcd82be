extension WordKey {
  /// The words and signs of some phrases, all cut as one text: one for each would cost more than its words.
  static func keys(of phrases: [String]) -> [[WordKey]] {
    var bytes: [UInt8] = []
    for phrase in phrases {
      bytes += phrase.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    var lines: [[WordKey]] = []
    var line: [WordKey] = []
    for token in Tokenizer.tokens(of: SourceText(utf8: bytes)) {
      if token.kind == .lineBreak {
        lines.append(line)
        line = []
      } else {
        line.append(token.key)
      }
    }
    if lines.count == phrases.count { return lines }
    // One of them has a line break of its own.
    return phrases.map { Tokenizer.tokens(of: SourceText($0)).map(\.key) }
  }
}
