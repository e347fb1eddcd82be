/// What is known of a word, in one way of writing it.
struct Word {
  let key: WordKey
  let shape: TokenShape
  /// The phrases of a vocabulary that begin with it.
  let root: PhraseRoot
}

/// How long a word is, in the form in which its end is found.
struct WordLength {
  /// The bits of its bytes behind the first, which are multiples of eight; 64 if there are more than seven.
  let bitsBehindFirst: Int

  @inline(__always)
  init(bitsBehindFirst: Int) { self.bitsBehindFirst = bitsBehindFirst }

  init(bytes: Int) { bitsBehindFirst = min(bytes &- 1, WordBytes.size) &<< 3 }

  /// Whether `WordBytes` holds all of it.
  @inline(__always)
  var isShort: Bool { bitsBehindFirst < 64 }

  /// The number of its bytes, if it is short.
  @inline(__always)
  var bytes: Int { bitsBehindFirst &>> 3 &+ 1 }
}

/// The bytes of a word of at most eight bytes, the last of them in the highest place.
struct WordBytes: Equatable {
  let value: UInt64

  /// What no word has, since no byte of text is zero.
  static let none = WordBytes(value: 0)

  /// The most bytes, which is also how many must stand where the bytes of a word are taken.
  static let size = 8

  private init(value: UInt64) { self.value = value }

  /// Takes one to eight bytes at an offset.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ length: WordLength) {
    let word = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + start)
    let eight = UInt64(littleEndian: word.loadUnaligned(as: UInt64.self))
    // What is missing to 56 bits, without a subtraction.
    value = eight &<< UInt64(truncatingIfNeeded: length.bitsBehindFirst ^ 56)
  }
}
