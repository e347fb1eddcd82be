/// Turns the bytes of a file into a `SourceText`.
///
/// UTF-8 with or without byte order mark, and UTF-16 with one, are read. Anything else is refused with
/// the place where it stops making sense, never guessed.
public enum TextDecoder {
  /// Decodes a file.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: The text.
  /// - Throws: `TextDecodingError` with the offset of the first byte that is not text.
  public static func decode(_ bytes: [UInt8]) throws(TextDecodingError) -> SourceText {
    if bytes.starts(with: [0xFF, 0xFE]) {
      return SourceText(utf8: try utf16(bytes, highByteAt: 1))
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return SourceText(utf8: try utf16(bytes, highByteAt: 0))
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
    if let offset = UTF8Check.firstError(in: body) {
      throw TextDecodingError(
        reason: body[offset] == 0 ? .nulByte : .invalidUTF8,
        offset: offset + bytes.count - body.count
      )
    }
    return SourceText(utf8: body)
  }

  private static func utf16(
    _ bytes: [UInt8],
    highByteAt high: Int
  ) throws(TextDecodingError) -> [UInt8] {
    guard bytes.count.isMultiple(of: 2) else {
      throw TextDecodingError(reason: .truncatedUTF16, offset: bytes.count - 1)
    }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 2
    while index < bytes.count {
      let start = index
      var scalar = unit(bytes, index, high)
      index += 2
      if scalar & 0xFC00 == 0xD800, index < bytes.count, unit(bytes, index, high) & 0xFC00 == 0xDC00
      {
        scalar = 0x1_0000 + (scalar & 0x3FF) << 10 + unit(bytes, index, high) & 0x3FF
        index += 2
      }
      if scalar == 0 { throw TextDecodingError(reason: .nulByte, offset: start) }
      if scalar & 0xFFFF_F800 == 0xD800 {
        throw TextDecodingError(reason: .unpairedSurrogate, offset: start)
      }
      UTF8Scalar.append(scalar, to: &output)
    }
    return output
  }

  private static func unit(_ bytes: [UInt8], _ index: Int, _ high: Int) -> UInt32 {
    UInt32(bytes[index + high]) << 8 | UInt32(bytes[index + 1 - high])
  }
}

/// Why the bytes of a file are not text, and where.
public struct TextDecodingError: Error, Equatable {
  public enum Reason: Sendable, Equatable {
    case invalidUTF8
    case nulByte
    case truncatedUTF16
    case unpairedSurrogate
  }

  public let reason: Reason
  /// From the start of the file, in bytes.
  public let offset: Int
}

/// Validates UTF-8.
enum UTF8Check {
  /// The offset of the first byte that is not valid UTF-8, or is NUL; nil if all is well.
  static func firstError(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      let count = buffer.count
      // Two branches for nearly all of Vietnamese; offsets cannot overflow.
      while index < count {
        let first = buffer[index]
        if first < 0x80 {
          if first == 0 { return index }
          index = index &+ 1
        } else if first &- 0xC2 < 0x1E, index &+ 1 < count, buffer[index &+ 1] & 0xC0 == 0x80 {
          index = index &+ 2
        } else if first &- 0xE1 < 0x0C, index &+ 2 < count, buffer[index &+ 1] & 0xC0 == 0x80,
          buffer[index &+ 2] & 0xC0 == 0x80
        {
          index = index &+ 3
        } else {
          guard let length = sequenceLength(buffer, index) else { return index }
          index = index &+ length
        }
      }
      return nil
    }
  }

  /// The length of the well-formed sequence of two to four bytes at an index (Unicode, table 3-7).
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
    let first = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for next in (index + 2)..<max(index + length, index + 2)
    where bytes[next] & 0xC0 != 0x80 {
      return nil
    }
    return length
  }
}
