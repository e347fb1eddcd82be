import Testing

@testable import AuditKitCore

/// The check looks at 64 bytes at once, so what is wrong must be seen wherever blocks begin and end.
@Suite struct UTF8CheckTests {
  /// Sequences that are wrong, or right, in every way that leads and continuations can be.
  private static let pieces: [[UInt8]] = [
    [0xE1], [0xE1, 0xBA], [0xC3], [0xF0, 0x9F, 0x98], [0x80], [0xC0, 0xAF], [0xC1, 0x81],
    [0xE0, 0x80, 0x80],
    [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xE1, 0x41],
    [0xC3, 0xC3, 0xA0], [0xC3, 0xA0, 0xA0], [0x00],
    [0xE1, 0xBA, 0xA1], [0xC3, 0xA0], [0xF0, 0x9F, 0x98, 0x80], [0xE0, 0xA0, 0x80],
    [0xED, 0x9F, 0xBF],
    [0xF4, 0x8F, 0xBF, 0xBF], [0x41],
  ]

  @Test(arguments: pieces)
  func whatIsWrongIsSeenAtEveryPlace(_ piece: [UInt8]) {
    let filler: [[UInt8]] = [[0x61], [0xC4, 0x91], [0xE1, 0xBB, 0x87]]
    for unit in filler {
      for before in [0, 1, 2, 3] + Array(58...70) + Array(124...132) {
        // Whole characters, and letters to get to the byte.
        let head =
          Array(repeating: 0x61, count: before % unit.count)
          + Array(repeatElement(unit, count: before / unit.count).joined())
        for after in [0, 1, 2, 63, 64, 65] {
          let bytes = head + piece + Array(repeating: 0x62, count: after)
          expectRightVerdict(on: bytes)
        }
      }
    }
  }

  /// The standard library says what is valid; the offset is where the first bad sequence begins.
  private func expectRightVerdict(on bytes: [UInt8]) {
    let isValid = String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0)
    let offset = UTF8Check.firstError(in: bytes)
    #expect((offset == nil) == isValid, "\(bytes)")
    guard let offset else { return }
    #expect(String(validating: bytes[..<offset], as: UTF8.self) != nil, "\(offset) in \(bytes)")
    let sequence = bytes[offset..<min(offset + 4, bytes.count)]
    let isBad = (1...4).allSatisfy {
      let prefix = sequence.prefix($0)
      return prefix == [0] || prefix.contains(0) || String(validating: prefix, as: UTF8.self) == nil
    }
    #expect(isBad, "\(offset) in \(bytes)")
  }
}
