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

  /// The words of the unit that is named in front of a citation, in the same clause: `UBND huyện ban hành Chỉ thị số
  /// 02/CT-UBND`, `xã An Hòa (Kế hoạch số 02/KH-UBND)`.
  public func unitWords(before citation: Citation) -> [WordKey] {
    let end = citation.tokens.lowerBound
    let near = max(0, end - CitationTitle.reach)..<end
    let start = near.last { lexed.tokens[$0].kind == .lineBreak || lexed.tokens[$0].isClauseEnd }
    let clause = start.map { $0 + 1..<end } ?? near
    guard let unit = lexed.terms(in: clause).last(where: { $0.term.unitLevel != nil }) else {
      return []
    }
    let name = (unit.tokens.upperBound..<end).prefix {
      lexed.tokens[$0].kind == .word && lexed.tokens[$0].isCapitalized
    }
    return (unit.tokens.lowerBound..<unit.tokens.upperBound + name.count)
      .map { lexed.tokens[$0].key }
  }
}

extension Token {
  fileprivate var isClauseEnd: Bool { isSign(";") || isSign(".") }
}

/// Reads titles and issuers for comparison.
enum CitationTitle {
  /// So many words tell titles apart.
  static let length = 4
  /// So many tokens in front of a citation may name who issued it.
  static let reach = 24
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
