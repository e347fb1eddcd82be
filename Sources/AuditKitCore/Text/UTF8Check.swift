/// Validates UTF-8.
enum UTF8Check {
  /// The offset of the first byte that is not valid UTF-8, or is NUL; nil if all is well.
  static func firstError(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { bytes in
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

  private static func startOfCharacter(before index: Int, _ bytes: UnsafeRawBufferPointer) -> Int {
    guard index > 0 else { return 0 }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private static let blockSize = 256

  /// Whether a block is valid and needs no closer look, as nearly all of Vietnamese is: continuation bytes
  /// stand behind lead bytes and nowhere else, and there is no byte for which more must be looked at.
  @inline(__always)
  private static func isPlain(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Bool {
    var misplaced = ByteLanes.zero
    var odd = ByteLanes.Mask(repeating: false)
    var lowest = ByteLanes.all(0xFF)
    var highest = ByteLanes.zero
    var index = start
    while index < start &+ blockSize {
      let here = ByteLanes.load(bytes, index)
      // The highest bit of what is left says that a continuation is due: behind C0 and up, and E0 and up.
      let behindLead = ByteLanes.load(bytes, index &- 1).reduced(by: 0x40)
      let behindLongLead = ByteLanes.load(bytes, index &- 2).reduced(by: 0x60)
      misplaced |= (behindLead | behindLongLead) ^ .all(0xFF, where: here.isContinuation)
      // C0, C1, E0, ED and F0 to FF do not allow every continuation.
      odd .|= ((here & .all(0xFE)) .== .all(0xC0)) .| (here .== .all(0xE0)) .| (here .== .all(0xED))
      lowest = lowest.lower(here)
      highest = highest.higher(here)
      index = index &+ ByteLanes.scalarCount
    }
    odd .|= (misplaced .>= .all(0x80)) .| (lowest .== .zero) .| (highest .>= .all(0xF0))
    return !odd.hasSome
  }

  /// The length of the well-formed sequence of one to four bytes at an index (Unicode, table 3-7).
  private static func sequenceLength(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Int? {
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
