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
  /// What is wrong with the bytes.
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
