/// The way from the offsets of a text to its lines, and to the file it came from.
///
/// It is a class so that a text is handed on as two references, of which the bytes are one.
final class TextPlaces: Sendable {
  /// The text as it was in the file, as UTF-8; the same array as the text where nothing had to change.
  let original: [UInt8]
  private let map: OffsetMap
  let lineStarts: [UInt32]
  /// The units of the original.
  let utf16: UTF16Index

  init(of bytes: [UInt8], original: [UInt8], map: OffsetMap) {
    self.original = original
    self.map = map
    lineStarts = Self.lineStarts(of: bytes)
    utf16 = UTF16Index(original)
  }

  /// The offset in the original.
  func inFile(_ offset: Int) -> Int { min(map.original(of: offset), original.count) }

  private static func lineStarts(of bytes: [UInt8]) -> [UInt32] {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bytes.count / 60 + 1)
    ByteSearch.places(of: 0x0A, in: bytes) { starts.append(UInt32($0 + 1)) }
    // What follows the last line break is a line only if there is something.
    if starts.count > 1, Int(starts[starts.count - 1]) == bytes.count { starts.removeLast() }
    return starts
  }
}
