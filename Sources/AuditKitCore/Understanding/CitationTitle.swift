extension Understanding {
  /// The words behind a citation that say what the document is about: `về (việc) kiểm tra công vụ …`.
  ///
  /// - Returns: Its first words in folded form; none where it is cited without its title.
  public func titleWords(of citation: Citation) -> [WordKey] {
    let reader = TokenReader(lexed)
    var index = reader.after(citation.tokens.upperBound - 1)
    while reader.isSign(index, "*") || reader.isSign(index, "_") { index += 1 }
    guard let first = CitationTitle.start(at: index, reader) else { return [] }
    return CitationTitle.words(from: first, reader)
  }

  /// The words of an issuer, with `Ủy ban nhân dân` as `UBND`.
  public func issuerWords(of citation: Citation) -> [WordKey] {
    guard let issuer = citation.issuer else { return [] }
    let words = lexed.tokens(in: issuer).map { lexed.tokens[$0] }.filter { $0.kind == .word }
    return CitationTitle.abbreviated(words.map(\.key))
  }
}

/// Reads titles and issuers for comparison.
enum CitationTitle {
  /// So many words tell titles apart.
  static let length = 4
  private static let about = TimeWords.shared.about
  private static let matter = WordKey("việc")
  private static let short = WordKey("v")
  private static let longNames = [
    ("ủy ban nhân dân", "ubnd"), ("hội đồng nhân dân", "hđnd"),
  ].map { name, short in
    (name: name.split(separator: " ").map { WordKey(String($0)) }, short: WordKey(short))
  }

  /// The first word behind `về`, `về việc`, `V/v`.
  static func start(at index: Int, _ reader: TokenReader) -> Int? {
    if reader.isWord(index, short), reader.isSign(index + 1, "/") {
      return reader.isWord(index + 2, short) ? reader.after(index + 2) : nil
    }
    guard reader.isWord(index, about) else { return nil }
    let next = reader.after(index)
    return reader.isWord(next, matter) ? reader.after(next) : next
  }

  static func words(from first: Int, _ reader: TokenReader) -> [WordKey] {
    var words: [WordKey] = []
    var index = first
    while words.count < length, let token = reader[index], token.kind == .word {
      words.append(token.key)
      index = reader.after(index)
    }
    return words
  }

  static func abbreviated(_ words: [WordKey]) -> [WordKey] {
    for (name, short) in longNames where words.starts(with: name) {
      return [short] + words.dropFirst(name.count)
    }
    return words
  }
}
