import AuditKitCore

/// Blanks: spaces, tabs, and the invisible characters that word processors leave behind.
enum Blank {
  /// The length in bytes of the blank at an offset; 0 if something visible stands there.
  @inline(__always)
  static func length(_ bytes: [UInt8], _ index: Int) -> Int {
    let byte = bytes[index]
    if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { return 1 }
    if byte < 0xC2 || (byte != 0xC2 && byte < 0xE2) { return 0 }
    return wideLength(bytes, index)
  }

  private static func wideLength(_ bytes: [UInt8], _ index: Int) -> Int {
    guard index + 1 < bytes.count else { return 0 }
    let second = bytes[index + 1]
    if bytes[index] == 0xC2 { return second == 0xA0 || second == 0xAD ? 2 : 0 }
    guard index + 2 < bytes.count else { return 0 }
    let third = bytes[index + 2]
    let isBlank =
      switch (bytes[index], second) {
      case (0xE2, 0x80): (0x80...0x8D).contains(third) || third == 0xAF
      case (0xE2, 0x81): third == 0x9F || third == 0xA0
      case (0xE3, 0x80): third == 0x80
      case (0xEF, 0xBB): third == 0xBF
      default: false
      }
    return isBlank ? 3 : 0
  }

  /// The range without the blanks at its ends; empty at its start if there is nothing else.
  @inline(__always)
  static func trimmed(_ bytes: [UInt8], _ from: Int, _ to: Int) -> TextRange {
    guard from < to else { return TextRange(from, from) }
    let isTrimmed = !mayBegin(with: bytes[from]) && !mayEnd(bytes, from, to)
    return isTrimmed ? TextRange(from, to) : cut(bytes, from, to)
  }

  @inline(__always)
  private static func mayBegin(with byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0xC2 || byte >= 0xE2
  }

  /// Whether a range may end with a blank, of one byte or with one of the lead bytes of longer ones.
  @inline(__always)
  private static func mayEnd(_ bytes: [UInt8], _ from: Int, _ to: Int) -> Bool {
    if bytes[to - 1] < 0x80 { return bytes[to - 1] <= 0x20 }
    return to - from < 3 || bytes[to - 2] == 0xC2 || bytes[to - 3] >= 0xE2
  }

  private static func cut(_ bytes: [UInt8], _ from: Int, _ to: Int) -> TextRange {
    let start = skip(bytes, from, to)
    guard start < to else { return TextRange(from, from) }
    var end = to
    while end > start {
      // Back to the first byte of the last character, to see whether it is a blank.
      var last = end - 1
      while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
      guard length(bytes, last) == end - last else { break }
      end = last
    }
    return TextRange(start, end)
  }

  /// The offset of the first visible character, or `to`.
  static func skip(_ bytes: [UInt8], _ from: Int, _ to: Int) -> Int {
    var index = from
    while index < to {
      let blank = length(bytes, index)
      guard blank > 0 else { break }
      index += blank
    }
    return min(index, to)
  }
}
