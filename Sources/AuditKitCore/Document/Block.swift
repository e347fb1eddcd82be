/// A unit of a document's text between two breaks.
public struct Block: Sendable, Equatable {
  /// What a block is for the document.
  public enum Kind: Sendable, Equatable {
    /// A numbered or marked-up heading.
    case heading
    case paragraph
    /// A list item; nesting depth from 0.
    case item(depth: Int)
    /// `Bảng 2.1: …`, `Phụ lục II`, `Biểu mẫu 3`, with the title lines that follow.
    case caption
    case footnote
    /// The table with this index in `Document.tables`.
    case table(Int)
  }

  public let kind: Kind
  /// The parts of its text, in order: usually one; more where a page end or a footnote cuts it.
  public let fragments: Fragments
  /// The numbering or bullet in front, which `fragments` contains too.
  public let marker: Marker?

  public init(_ kind: Kind, _ fragments: Fragments, marker: Marker? = nil) {
    self.kind = kind
    self.fragments = fragments
    self.marker = marker
  }

  /// From the first byte to the last.
  public var range: TextRange { fragments.range }
}

/// What stands in front of a heading or an item.
public struct Marker: Sendable, Equatable {
  /// How a marker is written.
  public enum Style: Sendable, Equatable {
    /// `I.`, `II.`
    case roman
    /// `A.`, `B.`
    case capital
    /// `1.`, `2.1.`, `2.2.1.`; the numbers are in `Marker.numbers`.
    case arabic
    /// `a)`, `b)`; the number is the place in the Vietnamese alphabet, so `đ)` is 5.
    case letter
    /// `-`, `+`, `*`; dashes count as `-`, and dots of any kind as `·` (B7).
    case bullet(UInt8)
    /// `#` to `######` of Markdown before a heading without numbering; the depth is in `Marker.numbers`.
    case hash
  }

  /// The value, or for `2.2.1` the values; empty for bullets.
  public let numbers: OrdinalNumbers
  public let style: Style
  public let range: TextRange

  public init(_ style: Style, _ numbers: OrdinalNumbers, _ range: TextRange) {
    self.style = style
    self.numbers = numbers
    self.range = range
  }
}

/// The parts of a text that belong together though something stands between them.
public struct Fragments: Sendable, Equatable {
  public let first: TextRange
  /// The parts behind the first; empty in most cases, and then without cost.
  public let rest: [TextRange]

  public init(_ first: TextRange, _ rest: [TextRange] = []) {
    self.first = first
    self.rest = rest
  }

  public var all: [TextRange] { [first] + rest }
  public var range: TextRange { first.union(rest.last ?? first) }
  public var isEmpty: Bool { first.isEmpty && rest.isEmpty }

  /// The text of all parts, with a blank between them.
  public func string(in text: SourceText) -> String {
    rest.isEmpty
      ? text.string(in: first) : all.map { text.string(in: $0) }.joined(separator: " ")
  }
}
