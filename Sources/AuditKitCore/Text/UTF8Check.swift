/// Validates UTF-8.
enum UTF8Check {
  /// The offset of the first byte that is not valid UTF-8, or is NUL; nil if all is well.
  static func firstError(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        // The last block goes the long way, which sees whether its last character is whole.
        if index >= 2, index + blockSize < bytes.count, isPlain(bytes, index) {
          index += blockSize
          continue
        }
        let end = min(index + blockSize, bytes.count)
        // A plain block may end within a character, and says nothing of what that lacks.
        index = startOfCharacter(before: index, bytes)
        while index < end {
          guard let length = sequenceLength(bytes, index) else { return index }
          index += length
        }
      }
      return nil
    }
  }

  private static func startOfCharacter(
    before index: Int,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard index > 0 else { return 0 }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private static let blockSize = 64

  /// Whether a block is valid and needs no closer look, as nearly all of Vietnamese is: continuation bytes
  /// stand behind lead bytes and nowhere else, and there is no byte for which more must be looked at.
  @inline(__always)
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    let block = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + start)
    var bad = SIMDMask<SIMD16<Int8>>(repeating: false)
    for offset in stride(from: 0, to: blockSize, by: 16) {
      let here = block.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
      let before = block.loadUnaligned(fromByteOffset: offset &- 1, as: SIMD16<UInt8>.self)
      let earlier = block.loadUnaligned(fromByteOffset: offset &- 2, as: SIMD16<UInt8>.self)
      let isContinuation = (here & all(0xC0)) .== all(0x80)
      let isDue = (before .>= all(0xC0)) .| (earlier .>= all(0xE0))
      // C0, C1, E0, ED and F0 to FF do not allow every continuation; E0 and C0 differ in one bit.
      let isOddLead = ((here & all(0xDF)) .== all(0xC0)) .| (here .== all(0xC1))
      let isOdd = isOddLead .| (here .== all(0xED)) .| (here .>= all(0xF0)) .| (here .== .zero)
      bad .|= (isContinuation .^ isDue) .| isOdd
    }
    return !any(bad)
  }

  @inline(__always)
  private static func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }

  /// The length of the well-formed sequence of one to four bytes at an index (Unicode, table 3-7).
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
    let first = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0x01...0x7F: return 1
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
