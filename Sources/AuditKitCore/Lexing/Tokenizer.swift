/// Cuts a text into tokens, in one pass over its bytes.
public struct Tokenizer {
  // Every byte of every document comes by here, so the loops read memory without checks; `bytes` is
  // valid UTF-8, and reads stop at its end.
  private let bytes: UnsafeBufferPointer<UInt8>
  private let letters: UnsafeBufferPointer<UInt16>
  private var tokens: TokenBuffer
  private var isSpaced = true
  private var index = 0

  /// The tokens of a whole text, in order.
  public static func tokens(of text: SourceText) -> [Token] {
    text.bytes.withUnsafeBufferPointer { bytes in
      LetterTable.shared.withEntries { letters in
        var tokenizer = Tokenizer(bytes: bytes, letters: letters)
        tokenizer.scan()
        return tokenizer.tokens.finish()
      }
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, letters: UnsafeBufferPointer<UInt16>) {
    self.bytes = bytes
    self.letters = letters
    tokens = TokenBuffer(capacity: bytes.count / 4 + 8)
  }

  private mutating func scan() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0D, 0x0B, 0x0C:
        isSpaced = true
        index += 1
      case 0x0A: blank(.lineBreak)
      case 0x09: blank(.tab)
      case 0x30...0x39: number()
      default: other()
      }
    }
  }

  private mutating func blank(_ kind: Token.Kind) {
    add(kind, key: UInt64(bytes[index]), from: index, to: index + 1)
    isSpaced = true
    index += 1
  }

  private mutating func add(
    _ kind: Token.Kind,
    key: UInt64,
    isCapitalized: Bool = false,
    from start: Int,
    to end: Int
  ) {
    let token = Token(
      kind: kind,
      isSpaced: isSpaced,
      isCapitalized: isCapitalized,
      key: WordKey(value: key),
      range: TextRange(start, end)
    )
    tokens.append(token)
    isSpaced = false
  }

  /// Digits, and single points and commas between digits.
  private mutating func number() {
    let start = index
    while index < bytes.count {
      if bytes[index].isDigit {
        index += 1
      } else if bytes[index] == 0x2E || bytes[index] == 0x2C, index + 1 < bytes.count,
        bytes[index + 1].isDigit
      {
        index += 2
      } else {
        break
      }
    }
    add(.number, key: 0, from: start, to: index)
  }

  private mutating func other() {
    let (scalar, next) = scalar(at: index)
    if entry(scalar) != 0 {
      word()
    } else {
      let start = index
      index = next
      sign(scalar, from: start, to: next)
    }
  }

  /// One syllable: its bases, and its tones apart from them, so that the place of a tone is no matter.
  ///
  /// Up to seven letters, as every Vietnamese syllable has, the key is exact; longer words are hashed. A
  /// last multiplication by an odd number, which loses nothing, spreads it for look-ups.
  private mutating func word() {
    let start = index
    let bytes = bytes
    let isCapitalized = entry(scalar(at: start).value) & 0x4000 != 0
    var key: UInt64 = 0
    var tones: UInt64 = 0
    var index = start
    // Offsets cannot overflow, so the steps need no test for it.
    while index < bytes.count {
      let first = bytes[index]
      let entry: UInt16
      let length: Int
      // ASCII by the shortest way; most letters are.
      if first < 0x80 {
        entry = letters[Int(first)]
        length = 1
      } else {
        let (scalar, next) = scalar(at: index)
        entry = self.entry(scalar)
        length = next &- index
      }
      if entry == 0 { break }
      key = (key &<< 8 | key &>> 56) ^ UInt64(truncatingIfNeeded: entry & 0xFF)
      if entry & 0x0700 != 0 { tones = tones &* 7 &+ UInt64(truncatingIfNeeded: entry &>> 8 & 7) }
      index = index &+ length
    }
    self.index = index
    key = (key &<< 8 | key &>> 56) ^ tones
    let spread = (key ^ key &>> 32) &* 0x9E37_79B9_7F4A_7C15
    add(.word, key: spread ^ spread &>> 29, isCapitalized: isCapitalized, from: start, to: index)
  }

  /// The code point at an index, and where the next one begins.
  ///
  /// A lead byte of valid text has its continuation bytes behind it, so the end need not be looked for.
  @inline(__always)
  private func scalar(at index: Int) -> (value: UInt32, next: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, index &+ 1) }
    if first < 0xE0 {
      return ((first & 0x1F) &<< 6 | UInt32(bytes[index &+ 1] & 0x3F), index &+ 2)
    }
    if first < 0xF0 {
      let middle = UInt32(bytes[index &+ 1] & 0x3F) &<< 6
      return ((first & 0x0F) &<< 12 | middle | UInt32(bytes[index &+ 2] & 0x3F), index &+ 3)
    }
    // Nothing beyond the basic plane is a letter or a sign of ours.
    return (0xFFFD, min(index + 4, bytes.count))
  }

  @inline(__always)
  private func entry(_ scalar: UInt32) -> UInt16 {
    scalar < LetterTable.end ? letters[Int(scalar)] : 0
  }

  private mutating func sign(_ scalar: UInt32, from start: Int, to end: Int) {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0xFEFF, 0x200B...0x200D, 0xAD:
      // No-break and other blanks, zero-width characters and soft hyphens.
      isSpaced = true
    case 0xB2, 0xB3, 0xB9, 0x2070...0x2079:
      add(.footnoteMark, key: UInt64(scalar), from: start, to: end)
    case ..<0x20, 0x7F, 0x300...0x36F:
      break
    default:
      add(.sign, key: UInt64(Self.plain(scalar)), from: start, to: end)
    }
  }

  /// Typographic variants of a sign count as the plain one.
  private static func plain(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2010...0x2015, 0x2212, 0xAD: 0x2D
    case 0x2022, 0x25CF, 0x25AA, 0xB7, 0x2023, 0xF0B7: 0x2022
    case 0xFF05: 0x25
    case 0x2044, 0x2215: 0x2F
    case 0x201C, 0x201D: 0x22
    case 0x2018, 0x2019: 0x27
    default: scalar
    }
  }
}

extension UInt8 {
  @inline(__always)
  package var isDigit: Bool { self &- 0x30 < 10 }
}
