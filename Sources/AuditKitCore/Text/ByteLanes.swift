/// Sixteen bytes of a text that are looked at in one go.
typealias ByteLanes = SIMD16<UInt8>

extension ByteLanes {
  typealias Mask = SIMDMask<SIMD16<Int8>>

  /// The bytes from an offset on, wherever that is.
  @inline(__always)
  static func load(_ text: UnsafeRawBufferPointer, _ offset: Int) -> ByteLanes {
    text.loadUnaligned(fromByteOffset: offset, as: ByteLanes.self)
  }

  /// Goes through a stretch of a text that ends behind its first sixteen bytes.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - start: Where the stretch begins.
  ///   - end: Where it ends.
  ///   - look: Called with sixteen bytes and their offset; first with the last ones, before which letters stand for
  ///     what is not to be looked at.
  ///   - pause: Called at the end, and before so many calls that lanes which count one each had a sum above a byte.
  @inline(__always)
  static func scan(
    _ text: UnsafeRawBufferPointer,
    _ start: Int,
    _ end: Int,
    _ look: (ByteLanes, Int) -> Void,
    pause: () -> Void
  ) {
    let rest = (end &- start) % scalarCount
    if rest > 0 {
      let places = ByteLanes(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
      let others = places .< .all(UInt8(truncatingIfNeeded: scalarCount &- rest))
      let last = load(text, end &- scalarCount)
      look(last.replacing(with: .all(0x61), where: others), end &- scalarCount)
    }
    var index = start
    repeat {
      let stop = Swift.min(end &- rest, index &+ scalarCount &* 14)
      while index < stop {
        look(load(text, index), index)
        index = index &+ scalarCount
      }
      pause()
    } while index < end &- rest
  }

  /// The same byte everywhere.
  @inline(__always)
  static func all(_ byte: UInt8) -> ByteLanes { ByteLanes(repeating: byte) }

  /// A byte in some places, and zero in the others.
  @inline(__always)
  static func all(_ byte: UInt8, where mask: Mask) -> ByteLanes {
    ByteLanes.zero.replacing(with: all(byte), where: mask)
  }

  /// Whether a byte is none of those that begin a character.
  @inline(__always)
  var isContinuation: Mask { (self & .all(0xC0)) .== .all(0x80) }

  /// Place by place the lower byte of two.
  @inline(__always)
  func lower(_ other: ByteLanes) -> ByteLanes { replacing(with: other, where: other .< self) }

  /// Place by place the higher byte of two.
  @inline(__always)
  func higher(_ other: ByteLanes) -> ByteLanes {
    replacing(with: other, where: other .> self)
  }

  /// Each byte less an amount, but not below zero.
  @inline(__always)
  func reduced(by amount: UInt8) -> ByteLanes { higher(.all(amount)) &- .all(amount) }
}

extension SIMDMask<SIMD16<Int8>> {
  /// Whether any place is marked; two machine words tell, the standard library's `any` is a loop.
  @inline(__always)
  var hasSome: Bool {
    let words = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }
}
