internal import Synchronization

/// Counts UTF-16 code units in UTF-8 text, from any offset to any other, in constant time.
///
/// Without it, columns in a file of one endless line and offsets in a large file would take time from the
/// start of the line or file for every finding. It is made when it is first needed, which is never where
/// lines are short and nobody asks for offsets; so it is a class, whose copies share what is made.
final class UTF16Index: Sendable {
  private let bytes: [UInt8]
  /// The units before each block, once somebody needs them.
  private let unitsBefore = Mutex<[UInt32]?>(nil)

  private static let blockSize = 1024

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The units before an offset.
  func units(before offset: Int) -> Int {
    let end = min(max(offset, 0), bytes.count)
    let totals = totals()
    let block = min(end / Self.blockSize, totals.count - 1)
    return Int(totals[block]) + UTF16Length.of(bytes[block * Self.blockSize..<end])
  }

  /// The units between two offsets; 0 where they are in the wrong order.
  func units(from start: Int, to end: Int) -> Int {
    guard 0 <= start, start < end, end <= bytes.count else { return 0 }
    if end - start <= Self.blockSize { return UTF16Length.of(bytes[start..<end]) }
    return units(before: end) - units(before: start)
  }

  private func totals() -> [UInt32] {
    unitsBefore.withLock { made in
      if let made { return made }
      let totals = Self.totals(of: bytes)
      made = totals
      return totals
    }
  }

  private static func totals(of bytes: [UInt8]) -> [UInt32] {
    var totals: [UInt32] = [0]
    totals.reserveCapacity(bytes.count / blockSize + 1)
    var total: UInt32 = 0
    for start in stride(from: 0, to: bytes.count - blockSize, by: blockSize) {
      total &+= UInt32(truncatingIfNeeded: UTF16Length.of(bytes[start..<start + blockSize]))
      totals.append(total)
    }
    return totals
  }
}

/// The length of UTF-8 text in UTF-16 code units.
enum UTF16Length {
  static func of(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var units = 0
      var start = 0
      while start < bytes.count {
        let end = min(start &+ stretch, bytes.count)
        // One byte holds the sum, so that many bytes are looked at at once.
        var sum: UInt8 = 0
        for index in start..<end {
          let byte = bytes[index]
          // A lead byte counts one; four-byte sequences are a surrogate pair.
          sum &+= (byte & 0xC0 != 0x80 ? 1 : 0) &+ (byte >= 0xF0 ? 1 : 0)
        }
        units &+= Int(sum)
        start = end
      }
      return units
    }
  }

  /// At most 127, since a byte may count two.
  private static let stretch = 112
}
