/// Things that a report counts in order: headings, items of a list, groups or rows of a table.
public struct NumberSequence: Sendable, Equatable {
  /// One of them, by its number.
  public struct Member: Sendable, Equatable {
    /// The number; of `2.3` the last part.
    public let value: Int
    /// The number as printed.
    public let place: TextRange
    /// The index of the block or row.
    public let index: Int
    /// Whether it heads what follows, and is no item of a list.
    public let isHeading: Bool
  }

  public let style: Ordinal.Style
  /// What stands before the number in all of them: of `2.3` the 2.
  public let prefix: [Int]
  /// How many sequences it stands inside.
  public let depth: Int
  public private(set) var members: [Member] = []

  private static let usualLength = 8

  init(style: Ordinal.Style, prefix: [Int], depth: Int, first: Member) {
    self.style = style
    self.prefix = prefix
    self.depth = depth
    members.reserveCapacity(Self.usualLength)
    members.append(first)
  }

  mutating func append(_ member: Member) { members.append(member) }

  /// A number as this sequence prints it, without a stop behind it.
  public func text(of value: Int) -> String {
    switch style {
    case .roman: RomanNumeral.text(of: value)
    case .capital: VietnameseLetter.text(of: value).uppercased()
    case .letter: VietnameseLetter.text(of: value)
    case .arabic, .bullet: (prefix + [value]).map(String.init).joined(separator: ".")
    }
  }
}

/// The letters that lists are counted with: a, b, c, d, đ, e, g, h, i, k and so on.
enum VietnameseLetter {
  private static let letters = Array("abcdđeghiklmnopqrstuvxy").map(String.init)

  /// The places of `d` and `e`; many lists go from one to the other.
  static let d = 4
  static let e = 6

  /// The letter at a place, counted from 1.
  static func text(of place: Int) -> String {
    letters.indices.contains(place - 1) ? letters[place - 1] : String(place)
  }
}
