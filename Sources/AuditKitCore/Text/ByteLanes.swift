/// Sixteen bytes of a text that are looked at in one go.
typealias ByteLanes = SIMD16<UInt8>

extension ByteLanes {
  typealias Mask = SIMDMask<SIMD16<Int8>>

  /// The bytes from an offset on, wherever that is.
  @inline(__always)
  static func load(_ text: UnsafeRawBufferPointer, _ offset: Int) -> ByteLanes {
    text.loadUnaligned(fromByteOffset: offset, as: ByteLanes.self)
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
  /// Whether any place is marked; the sum of bytes is one instruction, the standard library's `any` a loop.
  @inline(__always)
  var hasSome: Bool { ByteLanes.all(1, where: self).wrappedSum() > 0 }
}
