/// Reads words letter by letter.
struct WordReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let letters: UnsafeBufferPointer<UInt16>

  /// The key of the first word of a text.
  static func firstKey(in text: SourceText) -> WordKey? {
    text.bytes.withUnsafeBufferPointer { bytes in
      LetterTable.shared.withEntries { letters in
        let reader = WordReader(bytes: bytes, letters: letters)
        var index = 0
        while index < bytes.count {
          let (scalar, next) = reader.scalar(at: index)
          if reader.entry(scalar) != 0 { return reader.read(from: index).key }
          index = next
        }
        return nil
      }
    }
  }

  /// One syllable: its bases, and its tones apart from them, so that the place of a tone is no matter.
  ///
  /// Up to seven letters, as every Vietnamese syllable has, the key is exact; longer words are hashed. A
  /// last multiplication by an odd number, which loses nothing, spreads it for look-ups.
  func read(from start: Int) -> (key: WordKey, isCapitalized: Bool, end: Int) {
    var key: UInt64 = 0
    var tones: UInt64 = 0
    var index = start
    while index < bytes.count {
      let (scalar, next) = scalar(at: index)
      let entry = entry(scalar)
      if entry == 0 { break }
      key = (key &<< 8 | key &>> 56) ^ UInt64(truncatingIfNeeded: entry & 0xFF)
      tones = tones &+ UInt64(truncatingIfNeeded: entry &>> 8 & 7)
      index = next
    }
    key = (key &<< 8 | key &>> 56) ^ tones
    let spread = (key ^ key &>> 32) &* 0x9E37_79B9_7F4A_7C15
    let first = entry(scalar(at: start).value)
    return (WordKey(value: spread ^ spread &>> 29), first & 0x4000 != 0, index)
  }

  /// The code point at an index, and where the next one begins.
  ///
  /// A lead byte of valid text has its continuation bytes behind it, so the end need not be looked for.
  @inline(__always)
  func scalar(at index: Int) -> (value: UInt32, next: Int) {
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

  /// What the letter table has for a code point; 0 for what is no letter.
  @inline(__always)
  func entry(_ scalar: UInt32) -> UInt16 {
    scalar < LetterTable.end ? letters[Int(scalar)] : 0
  }
}
