internal import Glibc

/// Searches for single bytes with the C library's `memchr`, many times faster than a loop.
package enum ByteSearch {
  /// Calls `body` with each place of a byte, in order.
  @inline(__always)
  static func places(of byte: UInt8, in bytes: [UInt8], _ body: (Int) -> Void) {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      var index = 0
      while index < buffer.count,
        let found = memchr(base + index, Int32(byte), buffer.count - index)
      {
        body(UnsafeRawPointer(found) - base)
        index = UnsafeRawPointer(found) - base + 1
      }
    }
  }

  /// The first place of a byte at an index or behind it.
  static func first(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    first(byte, in: bytes, min(start, bytes.count)..<bytes.count)
  }

  /// The first place of a byte in a range.
  package static func first(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.upperBound <= bytes.count else { return nil }
    return bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let found = memchr(base + range.lowerBound, Int32(byte), range.count)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}
