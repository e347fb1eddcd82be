/// Cuts a text into tokens, in one pass over its bytes.
public struct Tokenizer {
  // Every byte of every document comes by here, so the loops read memory without checks; `bytes` is
  // valid UTF-8, and reads stop at its end. Offsets cannot overflow, so the steps need no test for it.
  private let bytes: UnsafeBufferPointer<UInt8>
  private let letters: UnsafeBufferPointer<UInt16>
  private var isSpaced = true
  private var index = 0

  /// The tokens of a whole text, in order.
  public static func tokens(of text: SourceText) -> [Token] {
    text.bytes.withUnsafeBufferPointer { bytes in
      LetterTable.shared.withEntries { letters in
        var tokenizer = Tokenizer(bytes: bytes, letters: letters)
        // Enough for text; where nearly every byte is a token, the rest takes a second array.
        var tokens = tokenizer.tokens(atMost: bytes.count / 4 + 16)
        while tokenizer.index < bytes.count {
          tokens += tokenizer.tokens(atMost: bytes.count - tokenizer.index)
        }
        return tokens
      }
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, letters: UnsafeBufferPointer<UInt16>) {
    self.bytes = bytes
    self.letters = letters
  }

  /// The next tokens, up to a number of them or to the end of the text.
  private mutating func tokens(atMost limit: Int) -> [Token] {
    [Token](unsafeUninitializedCapacity: limit) { memory, count in
      count = fill(memory)
    }
  }

  /// What stands at an offset: a token, or something without meaning.
  private struct Piece {
    var kind = Token.Kind.sign
    var key: UInt64 = 0
    var isCapitalized = false
    var end: Int
    /// Whether it is a token.
    var isToken = true
    /// Whether what follows is set apart from it.
    var isBlank = false
  }

  private mutating func fill(_ memory: UnsafeMutableBufferPointer<Token>) -> Int {
    var filled = 0
    var index = index
    var isSpaced = isSpaced
    while index < bytes.count, filled < memory.count {
      let piece = piece(at: index)
      if piece.isToken {
        let token = Token(
          kind: piece.kind,
          isSpaced: isSpaced,
          isCapitalized: piece.isCapitalized,
          key: WordKey(value: piece.key),
          range: TextRange(index, piece.end)
        )
        memory.initializeElement(at: filled, to: token)
        filled = filled &+ 1
        isSpaced = piece.isBlank
      } else if piece.isBlank {
        isSpaced = true
      }
      index = piece.end
    }
    self.index = index
    self.isSpaced = isSpaced
    return filled
  }

  @inline(__always)
  private func piece(at index: Int) -> Piece {
    let first = bytes[index]
    if first == 0x20 { return Piece(end: index &+ 1, isToken: false, isBlank: true) }
    if letters[Int(first)] != 0, first < 0x80 { return word(at: index) }
    switch first {
    case 0x0D, 0x0B, 0x0C: return Piece(end: index &+ 1, isToken: false, isBlank: true)
    case 0x0A: return Piece(kind: .lineBreak, key: 0x0A, end: index &+ 1, isBlank: true)
    case 0x09: return Piece(kind: .tab, key: 0x09, end: index &+ 1, isBlank: true)
    case 0x30...0x39: return number(at: index)
    case ..<0x80: return sign(UInt32(first), end: index &+ 1)
    default:
      let (scalar, end) = scalar(at: index)
      return entry(scalar) != 0 ? word(at: index) : sign(scalar, end: end)
    }
  }

  /// Digits, and single points and commas between digits.
  @inline(__always)
  private func number(at start: Int) -> Piece {
    var index = start
    while index < bytes.count {
      if bytes[index].isDigit {
        index = index &+ 1
      } else if bytes[index] == 0x2E || bytes[index] == 0x2C, index &+ 1 < bytes.count,
        bytes[index &+ 1].isDigit
      {
        index = index &+ 2
      } else {
        break
      }
    }
    return Piece(kind: .number, end: index)
  }

  /// One syllable: its bases, and its tones apart from them, so that the place of a tone is no matter.
  ///
  /// Up to seven letters, as every Vietnamese syllable has, the key is exact; longer words are hashed. A
  /// last multiplication by an odd number, which loses nothing, spreads it for look-ups.
  @inline(__always)
  private func word(at start: Int) -> Piece {
    var key: UInt64 = 0
    var tones: UInt64 = 0
    var index = start
    while index < bytes.count {
      let first = bytes[index]
      let entry: UInt16
      let next: Int
      // ASCII by the shortest way; most letters are.
      if first < 0x80 {
        entry = letters[Int(first)]
        next = index &+ 1
      } else {
        let (scalar, end) = scalar(at: index)
        entry = self.entry(scalar)
        next = end
      }
      if entry == 0 { break }
      key = (key &<< 8 | key &>> 56) ^ UInt64(truncatingIfNeeded: entry & 0xFF)
      tones = tones &+ UInt64(truncatingIfNeeded: entry &>> 8 & 7)
      index = next
    }
    key = (key &<< 8 | key &>> 56) ^ tones
    let spread = (key ^ key &>> 32) &* 0x9E37_79B9_7F4A_7C15
    return Piece(
      kind: .word,
      key: spread ^ spread &>> 29,
      isCapitalized: entry(scalar(at: start).value) & 0x4000 != 0,
      end: index
    )
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
    return (0xFFFD, min(index &+ 4, bytes.count))
  }

  @inline(__always)
  private func entry(_ scalar: UInt32) -> UInt16 {
    scalar < LetterTable.end ? letters[Int(scalar)] : 0
  }

  private func sign(_ scalar: UInt32, end: Int) -> Piece {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0xFEFF, 0x200B...0x200D, 0xAD:
      // No-break and other blanks, zero-width characters and soft hyphens.
      return Piece(end: end, isToken: false, isBlank: true)
    case 0xB2, 0xB3, 0xB9, 0x2070...0x2079:
      return Piece(kind: .footnoteMark, key: UInt64(scalar), end: end)
    case ..<0x20, 0x7F, 0x300...0x36F:
      return Piece(end: end, isToken: false)
    default:
      return Piece(kind: .sign, key: UInt64(Self.plain(scalar)), end: end)
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
