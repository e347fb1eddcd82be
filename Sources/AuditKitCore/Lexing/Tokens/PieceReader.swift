/// What stands at an offset: a token, or something without meaning.
struct Piece {
  /// What it looks like, if it is a token.
  var shape: TokenShape?
  var key = WordKey(value: 0)
  /// The phrases that begin with it.
  var root = PhraseRoot.none
  var end: Int
  /// Whether what follows is set apart from it.
  var isBlank = false
}

/// Reads whatever stands at an offset, byte by byte.
struct PieceReader {
  let words: WordReader
  let memo: WordMemo
  private let roots: PhraseRoots
  private let cues = TimeWords.shared.cues

  private var bytes: UnsafeBufferPointer<UInt8> { words.bytes }

  init(words: WordReader, memo: WordMemo, roots: PhraseRoots) {
    self.words = words
    self.memo = memo
    self.roots = roots
  }

  func piece(at index: Int) -> Piece {
    let first = bytes[index]
    guard first >= 0x80 else {
      return words.entry(UInt32(first)) != 0 ? word(at: index) : plain(first, at: index)
    }
    let (scalar, end) = words.scalar(at: index)
    return words.entry(scalar) != 0 ? word(at: index) : sign(scalar, from: index, to: end)
  }

  /// A number, a sign or a blank of ASCII.
  @inline(__always)
  func plain(_ byte: UInt8, at index: Int) -> Piece {
    let next = index &+ 1
    let key = WordKey(value: UInt64(byte))
    switch byte {
    case 0x30...0x39:
      return number(at: index)
    case 0x21..<0x7F:
      let root = roots.root(ofSign: byte)
      let shape = TokenShape(.sign, length: 1, isCue: true)
      return Piece(shape: shape, key: key, root: root, end: next)
    case 0x0A:
      return Piece(shape: TokenShape(.lineBreak, length: 1), key: key, end: next, isBlank: true)
    case 0x09:
      return Piece(shape: TokenShape(.tab, length: 1), key: key, end: next, isBlank: true)
    default:
      return Piece(end: next, isBlank: byte == 0x20 || 0x0B...0x0D ~= byte)
    }
  }

  private func word(at start: Int) -> Piece {
    let (key, isCapitalized, end) = words.read(from: start)
    let isCue = cues.contains(key)
    let root = roots.root(of: key)
    let length = end &- start
    let shape = TokenShape(.word, length: length, isCapitalized: isCapitalized, isCue: isCue)
    let size = WordLength(bytes: length)
    if size.isShort, start &+ WordBytes.size <= bytes.count {
      memo.add(WordBytes(bytes, at: start, size), Word(key: key, shape: shape, root: root))
    }
    return Piece(shape: shape, key: key, root: root, end: end)
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
    return Piece(shape: TokenShape(.number, length: index &- start, isCue: true), end: index)
  }

  private func sign(_ scalar: UInt32, from start: Int, to end: Int) -> Piece {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0xFEFF, 0x200B...0x200D, 0xAD:
      // No-break and other blanks, zero-width characters and soft hyphens.
      return Piece(end: end, isBlank: true)
    case 0xB2, 0xB3, 0xB9, 0x2070...0x2079:
      let shape = TokenShape(.footnoteMark, length: end &- start)
      return Piece(shape: shape, key: WordKey(value: UInt64(scalar)), end: end)
    case 0x300...0x36F:
      return Piece(end: end)
    default:
      let key = WordKey(value: UInt64(Self.plain(scalar)))
      let shape = TokenShape(.sign, length: end &- start, isCue: true)
      return Piece(shape: shape, key: key, root: roots.root(of: key), end: end)
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
