/// Tells where words end, for a stretch of text.
///
/// Each byte gets a mark unless it belongs to a word. That is done for many bytes at once, without branches;
/// behind it, the length of a word is the number of its bytes without a mark.
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
  func set(_ bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>) {
    for index in 0..<stretch.count {
      let byte = bytes[stretch.lowerBound &+ index]
      let isWord = (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
      marks[index] = isWord ? 0 : 0xFF
    }
  }

  /// The length of the word at an offset in the stretch, nine if it is longer than eight bytes.
  ///
  /// There must be eight more bytes in the stretch.
  @inline(__always)
  func wordLength(at offset: Int) -> Int {
    let eight = UnsafeRawPointer(marks + offset).loadUnaligned(as: UInt64.self)
    let length = UInt64(littleEndian: eight).trailingZeroBitCount &>> 3
    return length < 8 || marks[offset &+ 8] != 0 ? length : 9
  }
}
