/// The numbers of an ordinal: of `3.2.1` three of them, each below 1,000.
///
/// Nearly every row of a table has an ordinal, and every second block a marker, so they are kept in one value
/// and not in an array.
public struct OrdinalNumbers: RandomAccessCollection, Hashable, Sendable {
  /// Ten bits for each number, the first one in the lowest.
  private var bits = TwoWords(0)
  private var size: UInt8 = 0

  /// More levels than any code has; a longer one is no ordinal.
  static let capacity = 12
  private static let width = 10

  public init() {}

  /// One number.
  package init(_ number: Int) {
    bits = TwoWords(UInt128(number))
    size = 1
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { Int(size) }

  /// The number at a position, counted from 0.
  public subscript(position: Int) -> Int {
    Int(truncatingIfNeeded: bits.value &>> UInt128(position * Self.width)) & (1 << Self.width - 1)
  }

  /// Adds a number; false if there is no room for it.
  package mutating func append(_ number: Int) -> Bool {
    guard endIndex < Self.capacity, (0..<1 << Self.width).contains(number) else { return false }
    bits = TwoWords(bits.value | UInt128(number) &<< UInt128(endIndex * Self.width))
    size += 1
    return true
  }
}
