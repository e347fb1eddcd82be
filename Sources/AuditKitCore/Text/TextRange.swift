/// A stretch of a document's text, as offsets of UTF-8 bytes.
///
/// Offsets are kept in 32 bits, since a document has thousands of ranges; readers refuse texts above
/// 4 GiB long before.
public struct TextRange: Hashable, Sendable {
  private let lower: UInt32
  private let upper: UInt32

  /// The bytes from `start` up to, but not with, `end`; none if that lies before the start.
  public init(_ start: Int, _ end: Int) {
    lower = UInt32(truncatingIfNeeded: start)
    upper = UInt32(truncatingIfNeeded: max(start, end))
  }

  /// The range between two offsets that are known to be in order.
  @inline(__always)
  init(inOrder start: Int, _ end: Int) {
    lower = UInt32(truncatingIfNeeded: start)
    upper = UInt32(truncatingIfNeeded: end)
  }

  /// The offset of the first byte.
  public var start: Int { Int(lower) }

  /// The offset behind the last byte.
  public var end: Int { Int(upper) }

  public var count: Int { end - start }
  public var isEmpty: Bool { lower == upper }

  /// Whether `other` lies inside this range, ends included.
  public func contains(_ other: TextRange) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether a byte lies inside this range.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// The smallest range that covers both.
  public func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }
}

extension TextRange: Comparable {
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.lower, left.upper) < (right.lower, right.upper)
  }
}
