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

  @inline(__always)
  var value: UInt128 { UInt128(truncatingIfNeeded: high) &<< 64 | UInt128(truncatingIfNeeded: low) }
}
