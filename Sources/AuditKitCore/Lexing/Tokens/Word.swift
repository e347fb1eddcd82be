/// What is known of a word, in one way of writing it.
struct Word {
  let key: WordKey
  let shape: TokenShape
  /// The phrases of a vocabulary that begin with it.
  let root: PhraseRoot
}

/// How long a word is, or the part of it behind its first eight bytes, in the form in which its end is found.
struct WordLength {
  /// The bits of its bytes behind the first, which are multiples of eight; 64 if there are more than seven.
  let bitsBehindFirst: Int

  @inline(__always)
  init(bitsBehindFirst: Int) { self.bitsBehindFirst = bitsBehindFirst }

  init(bytes: Int) { bitsBehindFirst = min(bytes &- 1, WordBytes.size) &<< 3 }

  /// Whether it is at most eight bytes.
  @inline(__always)
  var isShort: Bool { bitsBehindFirst < 64 }

  /// The number of its bytes, if it is short.
  @inline(__always)
  var bytes: Int { bitsBehindFirst &>> 3 &+ 1 }
}

/// The bytes of a word of at most eight bytes, the last of them in the highest place.
struct WordBytes: WordSpelling {
  let value: UInt64

  /// No byte of text is zero.
  static let none = WordBytes(value: 0)

  /// The most bytes, which is also how many must stand where the bytes of a word are taken.
  static let size = 8

  private init(value: UInt64) { self.value = value }

  @inline(__always)
  var mixed: UInt64 { value }

  /// Takes one to eight bytes at an offset.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ length: WordLength) {
    let word = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + start)
    let eight = UInt64(littleEndian: word.loadUnaligned(as: UInt64.self))
    // What is missing to 56 bits, without a subtraction.
    value = eight &<< UInt64(truncatingIfNeeded: length.bitsBehindFirst ^ 56)
  }
}

/// The bytes of a word of nine to sixteen bytes.
struct LongWordBytes: WordSpelling {
  private let first: WordBytes
  private let rest: WordBytes

  static let none = LongWordBytes(first: .none, rest: .none)

  /// The most bytes, which is also how many must stand where the bytes of a word are taken.
  static let size = 16

  private init(first: WordBytes, rest: WordBytes) { (self.first, self.rest) = (first, rest) }

  /// The first eight bytes are much the same in many words, so those behind them must not fall on the same bits.
  @inline(__always)
  var mixed: UInt64 { first.value ^ (rest.value &>> 29 &+ rest.value &<< 35) }

  /// Takes the bytes of a word at an offset.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: Where the word begins.
  ///   - rest: How long it is behind its first eight bytes.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, rest: WordLength) {
    first = WordBytes(bytes, at: start, WordLength(bitsBehindFirst: 56))
    self.rest = WordBytes(bytes, at: start &+ WordBytes.size, rest)
  }
}
