/// What is known of a word, in one way of writing it.
struct Word {
  let key: WordKey
  let isCapitalized: Bool
  /// Whether it is a word of time, or stands for something to be filled in.
  let isCue: Bool
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
  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, count: Int) {
    let word = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + start)
    let eight = UInt64(littleEndian: word.loadUnaligned(as: UInt64.self))
    value = eight &<< (0 &- UInt64(truncatingIfNeeded: count) &<< 3)
  }
}
