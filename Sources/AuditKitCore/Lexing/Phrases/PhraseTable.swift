/// A few phrases that are looked for in a few places, where the vocabulary would look everywhere.
public struct PhraseTable: Sendable {
  private let byFirstWord: WordMap<[[WordKey]]>

  /// - Parameter phrases: Of those that begin with one word the longest counts.
  public init(_ phrases: [String] = []) {
    let words = WordKey.keys(of: phrases)
    byFirstWord = WordMap(
      grouping: words.filter { !$0.isEmpty }.sorted { $0.count > $1.count },
      by: { $0[0] }
    )
  }

  /// Where phrases stand in some tokens, in order and without overlap.
  func matches(in tokens: Range<Int>, _ reader: TokenReader) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let end = end(at: index, reader), end <= tokens.upperBound {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// The token behind the longest phrase that begins at one.
  private func end(at index: Int, _ reader: TokenReader) -> Int? {
    guard let token = reader[index], let phrases = byFirstWord[token.key] else { return nil }
    for words in phrases {
      var at = index
      let isHere = words.dropFirst().allSatisfy { word in
        at = reader.after(at)
        return reader.isWord(at, word)
      }
      if isHere { return at + 1 }
    }
    return nil
  }
}
