/// A kind of document that agencies issue and cite: a report, a plan, a decree.
///
/// Which kinds there are, their words and the parts of symbols that stand for them are data, in `rules.yaml`
/// under `document-types`; the code knows a few by name. Two types with one name are the same.
///
/// It never changes. It is a class because every citation points to two of them.
public final class DocumentType: Sendable, Hashable, CustomStringConvertible {
  /// Its name in `rules.yaml`: `plan`.
  public let name: String
  /// How a text names it: `kế hoạch`.
  public let words: [String]
  /// The parts of symbols that stand for it: `KH`; none for a letter, whose symbol has no such part.
  public let symbols: [String]

  public init(name: String, words: [String], symbols: [String]) {
    self.name = name
    self.words = words
    self.symbols = symbols
  }

  public var description: String { name }

  public static func == (left: DocumentType, right: DocumentType) -> Bool {
    left === right || left.name == right.name
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// Whether it is a report.
  public var isReport: Bool { name == "report" }
}

/// Finds document types by their words and symbols.
public struct DocumentTypes: Sendable {
  public let all: [DocumentType]
  private let byLastWord: WordMap<[Name]>
  private let byFirstWord: WordMap<[Name]>
  private let bySymbol: WordMap<DocumentType>

  private struct Name: Sendable {
    let type: DocumentType
    let words: [WordKey]
  }

  /// - Parameter types: The types; of two with one symbol it means the first.
  public init(_ types: [DocumentType]) {
    all = types
    let words = types.flatMap { type in type.words.map { (type: type, phrase: $0) } }
    var names = zip(words, WordKey.keys(of: words.map(\.phrase)))
      .map { Name(type: $0.type, words: $1) }
    names.removeAll { $0.words.isEmpty }
    names.sort { $0.words.count > $1.words.count }
    byLastWord = WordMap(grouping: names) { $0.words[$0.words.count - 1] }
    byFirstWord = WordMap(grouping: names) { $0.words[0] }
    bySymbol = WordMap(
      types.flatMap { type in type.symbols.map { (key: WordKey($0), value: type) } }
    )
  }

  /// The type that a part of a symbol stands for.
  func type(withSymbol key: WordKey) -> DocumentType? { bySymbol[key] }

  /// The type whose name ends at a token, with the token where it begins.
  func type(endingAt index: Int, _ reader: TokenReader) -> (type: DocumentType, first: Int)? {
    guard let token = reader[index], token.kind == .word, let names = byLastWord[token.key] else {
      return nil
    }
    for name in names {
      if let first = start(of: name.words, endingAt: index, reader) { return (name.type, first) }
    }
    return nil
  }

  private func start(of words: [WordKey], endingAt index: Int, _ reader: TokenReader) -> Int? {
    var at = index
    for (offset, word) in words.reversed().enumerated() {
      if offset > 0 { at = reader.before(at) }
      guard reader.isWord(at, word) else { return nil }
    }
    return at
  }

  /// The type whose name begins at a token, with the token behind it.
  func type(startingAt index: Int, _ reader: TokenReader) -> (type: DocumentType, end: Int)? {
    guard let token = reader[index], token.kind == .word, let names = byFirstWord[token.key] else {
      return nil
    }
    for name in names {
      var at = index
      let matches = name.words.enumerated().allSatisfy { offset, word in
        if offset > 0 { at = reader.after(at) }
        return reader.isWord(at, word)
      }
      if matches { return (name.type, at + 1) }
    }
    return nil
  }
}
