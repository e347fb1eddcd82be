/// The smallest part of a text that means something: a word, a number, a sign, a line break.
///
/// A document has many of them, and they are gone through often, so each takes only sixteen bytes.
public struct Token: Sendable, Equatable {
  /// What a token is made of.
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

  /// What it is, for comparing: of a word its folded form, of a sign its code point.
  public let key: WordKey
  private let start: UInt32
  private let shape: TokenShape

  @inline(__always)
  init(_ shape: TokenShape, _ key: WordKey, at start: Int) {
    self.key = key
    self.start = UInt32(truncatingIfNeeded: start)
    self.shape = shape
  }

  public var kind: Kind { shape.kind }

  /// Whether blanks, or the start of a line, stand before it.
  public var isSpaced: Bool { shape.isSpaced }

  /// Whether it begins with a capital letter.
  public var isCapitalized: Bool { shape.isCapitalized }

  /// Whether it is no ordinary word: a number, a sign, a word of time, or letters for a blank.
  var isCue: Bool { shape.isCue }

  public var range: TextRange { TextRange(inOrder: Int(start), Int(start) &+ shape.length) }

  /// Whether it is the sign `character`.
  @inline(__always)
  public func isSign(_ character: Unicode.Scalar) -> Bool {
    kind == .sign && key.value == UInt64(character.value)
  }
}

/// What a token looks like, in one number: its kind in three bits, three marks, and its length.
struct TokenShape: Sendable, Equatable {
  private var bits: UInt32

  private static let spaced: UInt32 = 1 << 3
  private static let capitalized: UInt32 = 1 << 4
  private static let cue: UInt32 = 1 << 5
  private static let longest = Int(UInt32.max &>> 6)

  @inline(__always)
  init(_ kind: Token.Kind, length: Int, isCapitalized: Bool = false, isCue: Bool = false) {
    let marks = (isCapitalized ? Self.capitalized : 0) | (isCue ? Self.cue : 0)
    // Longer than all that readers accept is no token.
    bits = UInt32(kind.rawValue) | marks | UInt32(min(length, Self.longest)) &<< 6
  }

  /// The same behind no blank or behind some.
  @inline(__always)
  func behind(_ gap: Gap) -> TokenShape {
    var shape = self
    shape.bits |= UInt32(truncatingIfNeeded: gap.count) &<< 3
    return shape
  }

  /// An enumeration without associated values is stored as the number of its case.
  @inline(__always)
  var kind: Token.Kind { unsafeBitCast(UInt8(truncatingIfNeeded: bits & 7), to: Token.Kind.self) }
  @inline(__always)
  var isSpaced: Bool { bits & Self.spaced != 0 }
  @inline(__always)
  var isCapitalized: Bool { bits & Self.capitalized != 0 }
  @inline(__always)
  var isCue: Bool { bits & Self.cue != 0 }
  @inline(__always)
  var length: Int { Int(bits &>> 6) }
}

/// Whether what comes next is set apart from what was before, as a number that offsets and bits are made of.
struct Gap {
  /// 1 or 0.
  let count: Int

  @inline(__always)
  init(_ isBlank: Bool) { count = isBlank ? 1 : 0 }
}

/// A word apart from its case, from where its tone mark stands, and from look-alike letters.
public struct WordKey: Hashable, Sendable {
  let value: UInt64

  init(value: UInt64) { self.value = value }

  /// What a line break has for a key.
  static let lineBreak = WordKey(value: 0x0A)

  /// One key for several words: equal for equal words in one order.
  init(_ words: some Sequence<WordKey>) {
    self.init(value: words.reduce(0) { $0 &* 31 &+ $1.value })
  }

  /// The key of one word; signs and digits in `word` do not count.
  public init(_ word: String) {
    self = WordReader.firstKey(in: SourceText(word)) ?? WordKey(value: 0)
  }
}
