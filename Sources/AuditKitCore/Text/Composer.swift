/// Composes letters that were written as a base and combining marks.
///
/// Macs and some editors write Vietnamese decomposed. Only the pairs that Vietnamese needs are composed;
/// the standard library's normalisation is slower by far and gives no way back to the offsets.
enum Composer {
  /// Returns the composed text and its map, or nil if there is nothing to compose.
  static func compose(_ bytes: [UInt8]) -> (bytes: [UInt8], map: OffsetMap)? {
    guard var index = firstMark(in: bytes) else { return nil }
    let letters = LetterTable.shared
    index = startOfScalar(before: index, in: bytes)
    var output = Array(bytes[..<index])
    output.reserveCapacity(bytes.count)
    var map = OffsetMap()
    while index < bytes.count {
      let start = index
      var base = UTF8Scalar.decode(bytes, &index)
      var isChanged = false
      while index < bytes.count, let mark = combiningMark(bytes, index),
        let composed = letters.composition(of: base, with: mark)
      {
        base = composed
        isChanged = true
        index += 2
      }
      if isChanged {
        UTF8Scalar.append(base, to: &output)
        map.add(composed: output.count, original: index)
      } else {
        output.append(contentsOf: bytes[start..<index])
      }
    }
    return map.isEmpty ? nil : (output, map)
  }

  private static func firstMark(in bytes: [UInt8]) -> Int? {
    ByteSearch.first(0xCC, in: bytes, from: 1)
  }

  private static func startOfScalar(before index: Int, in bytes: [UInt8]) -> Int {
    var index = index - 1
    while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  /// The low byte of U+0300 to U+033F at an index, all of which begin with CC in UTF-8.
  private static func combiningMark(_ bytes: [UInt8], _ index: Int) -> UInt32? {
    guard bytes[index] == 0xCC, index + 1 < bytes.count else { return nil }
    return UInt32(bytes[index + 1] & 0x3F)
  }
}

/// Single code points in UTF-8 that is known to be valid.
enum UTF8Scalar {
  /// Reads the code point at `index` and moves behind it.
  @inline(__always)
  static func decode(_ bytes: [UInt8], _ index: inout Int) -> UInt32 {
    let first = UInt32(bytes[index])
    if first < 0x80 {
      index += 1
      return first
    }
    if first < 0xE0, index + 1 < bytes.count {
      let value = (first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
      index += 2
      return value
    }
    if first < 0xF0, index + 2 < bytes.count {
      let middle = UInt32(bytes[index + 1] & 0x3F) << 6
      let value = (first & 0x0F) << 12 | middle | UInt32(bytes[index + 2] & 0x3F)
      index += 3
      return value
    }
    guard index + 3 < bytes.count else {
      index = bytes.count
      return 0xFFFD
    }
    let high = (first & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
    let low = UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F)
    index += 4
    return high | low
  }

  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    case ..<0x80:
      bytes.append(UInt8(scalar))
    case ..<0x800:
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    case ..<0x1_0000:
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    default:
      bytes.append(UInt8(0xF0 | scalar >> 18 & 0x07))
      bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
