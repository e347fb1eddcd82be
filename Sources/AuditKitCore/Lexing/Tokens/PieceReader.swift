/// What stands at an offset: a token, or something without meaning.
struct Piece {
  var kind = Token.Kind.sign
  var key: UInt64 = 0
  var isCapitalized = false
  /// Whether it is more than an ordinary word.
  var isCue = false
  var end: Int
  /// Whether it is a token.
  var isToken = true
  /// Whether what follows is set apart from it.
  var isBlank = false
}

/// Reads whatever stands at an offset, byte by byte.
struct PieceReader {
  let words: WordReader
  let memo: WordMemo
  private let cues = TimeWords.shared.cues

  private var bytes: UnsafeBufferPointer<UInt8> { words.bytes }

  init(words: WordReader, memo: WordMemo) {
    self.words = words
    self.memo = memo
  }

  func piece(at index: Int) -> Piece {
    let first = bytes[index]
    guard first >= 0x80 else {
      return words.entry(UInt32(first)) != 0 ? word(at: index) : plain(first, at: index)
    }
    let (scalar, end) = words.scalar(at: index)
    return words.entry(scalar) != 0 ? word(at: index) : sign(scalar, end: end)
  }

  /// A number, a sign or a blank of ASCII.
  @inline(__always)
  func plain(_ byte: UInt8, at index: Int) -> Piece {
    switch byte {
    case 0x30...0x39: number(at: index)
    case 0x21..<0x7F: Piece(key: UInt64(byte), isCue: true, end: index &+ 1)
    case 0x0A: Piece(kind: .lineBreak, key: 0x0A, end: index &+ 1, isBlank: true)
    case 0x09: Piece(kind: .tab, key: 0x09, end: index &+ 1, isBlank: true)
    case 0x20, 0x0D, 0x0B, 0x0C: Piece(end: index &+ 1, isToken: false, isBlank: true)
    default: Piece(end: index &+ 1, isToken: false)
    }
  }

  private func word(at start: Int) -> Piece {
    let (key, isCapitalized, end) = words.read(from: start)
    let isCue = cues.contains(key)
    let length = end &- start
    if length <= WordBytes.size, start &+ WordBytes.size <= bytes.count {
      let word = Word(key: key, isCapitalized: isCapitalized, isCue: isCue)
      memo.add(WordBytes(bytes, at: start, count: length), word)
    }
    return Piece(
      kind: .word,
      key: key.value,
      isCapitalized: isCapitalized,
      isCue: isCue,
      end: end
    )
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
    return Piece(kind: .number, isCue: true, end: index)
  }

  private func sign(_ scalar: UInt32, end: Int) -> Piece {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0xFEFF, 0x200B...0x200D, 0xAD:
      // No-break and other blanks, zero-width characters and soft hyphens.
      return Piece(end: end, isToken: false, isBlank: true)
    case 0xB2, 0xB3, 0xB9, 0x2070...0x2079:
      return Piece(kind: .footnoteMark, key: UInt64(scalar), end: end)
    case 0x300...0x36F:
      return Piece(end: end, isToken: false)
    default:
      return Piece(kind: .sign, key: UInt64(Self.plain(scalar)), isCue: true, end: end)
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
