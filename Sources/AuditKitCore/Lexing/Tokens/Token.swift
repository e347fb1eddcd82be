/// The smallest part of a text that means something: a word, a number, a sign, a line break.
public struct Token: Sendable, Equatable {
  public enum Kind: UInt8, Sendable {
    /// A run of letters; in Vietnamese one syllable.
    case word
    /// A run of digits with `.` or `,` between digits: `5.418`, `98,81`, `3.2.1`.
    case number
    /// One other printing character.
    case sign
    /// A superscript digit, as footnotes use.
    case footnoteMark
    case lineBreak
    case tab
  }

  public let kind: Kind
  /// Whether blanks, or the start of a line, stand before it.
  public let isSpaced: Bool
  /// Whether it begins with a capital letter.
  public let isCapitalized: Bool
  /// What it is, for comparing: of a word its folded form, of a sign its code point.
  public let key: WordKey
  public let range: TextRange

  /// Whether it is the sign `character`.
  @inline(__always)
  public func isSign(_ character: Unicode.Scalar) -> Bool {
    kind == .sign && key.value == UInt64(character.value)
  }
}

/// A word apart from its case, from where its tone mark stands, and from look-alike letters.
public struct WordKey: Hashable, Sendable {
  let value: UInt64

  init(value: UInt64) { self.value = value }

  /// The key of one word; signs and digits in `word` do not count.
  public init(_ word: String) {
    self = WordReader.firstKey(in: SourceText(word)) ?? WordKey(value: 0)
  }
}
