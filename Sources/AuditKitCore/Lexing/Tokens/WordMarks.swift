/// Tells where words end, for a stretch of text.
///
/// Each byte gets a mark unless it belongs to a word. That is done for many bytes at once, without branches;
/// then the length of a word is the number of its bytes without a mark.
struct WordMarks {
  private let marks: UnsafeMutablePointer<UInt8>

  /// The longest stretch.
  static let length = 2048
  /// How far behind the beginning of a word its end is looked for.
  static let reach = 8

  /// Lends marks for one stretch after the other.
  static func lend<Result>(_ body: (WordMarks) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { marks in
      marks.initialize(repeating: 0)
      return body(WordMarks(marks: marks.baseAddress.unsafelyUnwrapped))
    }
  }

  /// Marks a stretch; to words belong the letters of ASCII and all that is beyond ASCII.
  ///
  /// - Returns: The marks, to be asked by offsets in the whole text.
  func set(_ bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>) -> WordMarks {
    for index in 0..<stretch.count {
      let byte = bytes[stretch.lowerBound &+ index]
      let isWord = (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
      marks[index] = isWord ? 0 : 0xFF
    }
    return WordMarks(marks: marks - stretch.lowerBound)
  }

  /// Whether a word begins or goes on at an offset.
  @inline(__always)
  func isWord(at offset: Int) -> Bool { marks[offset] == 0 }

  /// The length of the word at an offset, behind which the stretch must have eight more bytes.
  @inline(__always)
  func wordLength(at offset: Int) -> WordLength {
    let eight = UnsafeRawPointer(marks + (offset &+ 1)).loadUnaligned(as: UInt64.self)
    return WordLength(bitsBehindFirst: UInt64(littleEndian: eight).trailingZeroBitCount)
  }
}
