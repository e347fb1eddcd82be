/// Cuts a text into tokens, in one pass over its bytes.
public struct Tokenizer {
  private let letters = LetterTable.shared
  private var tokens: [Token] = []
  private var isSpaced = true

  /// The tokens of a whole text, in order.
  public static func tokens(of text: SourceText) -> [Token] {
    var tokenizer = Tokenizer()
    tokenizer.tokens.reserveCapacity(text.count / 4 + 8)
    tokenizer.scan(text.bytes)
    return tokenizer.tokens
  }

  private mutating func scan(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x20, 0x0D, 0x0B, 0x0C:
        isSpaced = true
        index += 1
      case 0x0A:
        add(.lineBreak, key: 0x0A, from: index, to: index + 1)
        isSpaced = true
        index += 1
      case 0x09:
        add(.tab, key: 0x09, from: index, to: index + 1)
        isSpaced = true
        index += 1
      case 0x30...0x39:
        number(bytes, &index)
      default:
        other(bytes, &index)
      }
    }
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
  private mutating func number(_ bytes: [UInt8], _ index: inout Int) {
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

  private mutating func other(_ bytes: [UInt8], _ index: inout Int) {
    let start = index
    var next = index
    let scalar = UTF8Scalar.decode(bytes, &next)
    let entry = letters.entry(scalar)
    if entry != 0 {
      word(bytes, &index)
    } else {
      index = next
      sign(scalar, from: start, to: next)
    }
  }

  /// One syllable: FNV-1a over its bases, then over its tones, so that the place of a tone is no matter.
  private mutating func word(_ bytes: [UInt8], _ index: inout Int) {
    let start = index
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var tones: UInt64 = 0
    var isCapitalized = false
    while index < bytes.count {
      var next = index
      let entry = letters.entry(UTF8Scalar.decode(bytes, &next))
      guard entry != 0 else { break }
      if index == start { isCapitalized = entry & 0x4000 != 0 }
      hash = (hash ^ UInt64(entry & 0xFF)) &* 0x100_0000_01B3
      let tone = UInt64(entry >> 8 & 7)
      if tone != 0 { tones = tones &* 7 &+ tone }
      index = next
    }
    hash = (hash ^ (0x100 &+ tones)) &* 0x100_0000_01B3
    add(.word, key: hash, isCapitalized: isCapitalized, from: start, to: index)
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
