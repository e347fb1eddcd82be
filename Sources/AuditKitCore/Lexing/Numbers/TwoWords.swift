/// 128 bits in two machine words.
///
/// A `UInt128` is aligned to 16 bytes, and so is everything that holds one; arrays of such values take the
/// long way through the allocator. Kept in two words it costs nothing, and reads as before.
struct TwoWords: Hashable, Sendable {
  private let low: UInt64
  private let high: UInt64

  @inline(__always)
  init(_ value: UInt128) {
    low = UInt64(truncatingIfNeeded: value)
    high = UInt64(truncatingIfNeeded: value &>> 64)
  }

  /// The bit at a place from 0 to 127, and no other.
  @inline(__always)
  init(bit place: UInt8) {
    let bit = 1 &<< UInt64(place)
    (low, high) = place < 64 ? (bit, 0) : (0, bit)
  }

  /// Whether a bit is set.
  @inline(__always)
  func has(bit place: UInt8) -> Bool { (place < 64 ? low : high) &>> UInt64(place) & 1 != 0 }

  @inline(__always)
  var value: UInt128 { UInt128(truncatingIfNeeded: high) &<< 64 | UInt128(truncatingIfNeeded: low) }
}
