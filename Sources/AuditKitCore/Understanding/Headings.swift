/// The numbered parts of a document, by their titles.
extension Understanding {
  /// The headings and numbered items, in order.
  public var headings: [Block] {
    document.blocks.filter { $0.kind == .heading || $0.marker?.style.ordinal != nil }
  }

  /// Whether one of some headings has these words in a row, apart from case and the place of tone marks.
  public func isNamed(_ title: String, in headings: [Block]) -> Bool {
    let words = Tokenizer.tokens(of: SourceText(title)).words
    guard !words.isEmpty else { return false }
    return headings.contains { heading in
      heading.fragments.all.contains { lexed.tokens[lexed.tokens(in: $0)].words.holds(words) }
    }
  }
}

extension Collection<Token> {
  fileprivate var words: [WordKey] { filter { $0.kind == .word }.map(\.key) }
}

extension [WordKey] {
  /// Whether other words stand in it in a row.
  fileprivate func holds(_ words: [WordKey]) -> Bool {
    guard count >= words.count else { return false }
    return (0...count - words.count).contains { self[$0..<$0 + words.count].elementsEqual(words) }
  }
}
