internal import Glibc

/// Searches for single bytes with the C library's `memchr`, many times faster than a loop.
enum ByteSearch {
  /// The first place of a byte at an index or behind it.
  static func first(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let found = memchr(base + start, Int32(byte), buffer.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}
