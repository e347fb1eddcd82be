/// A pattern for what is written in a cell, as people know them from file names: `#/BC-*`.
///
/// | in a pattern | stands for |
/// | --- | --- |
/// | `*` | any characters, also none |
/// | `?` | one character |
/// | `#` | one digit |
/// | `[abc]`, `[a-z]` | one of these characters |
/// | `[!abc]` | one other than these |
/// | `\` | the next character itself |
///
/// It covers the whole text; upper and lower case differ, composed and decomposed letters do not. The time is
/// at most the product of both lengths.
struct TextPattern: Sendable, Hashable {
  fileprivate enum Piece: Hashable {
    case any
    case one
    case digit
    case letter(Character)
    case set([ClosedRange<Character>], isNegated: Bool)
  }

  /// As it was written, for messages.
  let text: String
  private let pieces: [Piece]

  /// Nil where a `[` has no `]`, or nothing stands behind `\`.
  init?(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let first = rest.popFirst() {
      guard let piece = Self.piece(first, &rest) else { return nil }
      pieces.append(piece)
    }
    self.text = text
    self.pieces = pieces
  }

  /// Whether all of a text is as the pattern says.
  func matches(_ text: String) -> Bool {
    Wildcard.matches(
      Array(text),
      pieces,
      isMany: { $0 == .any },
      isSame: { $1.covers($0) }
    )
  }

  private static func piece(_ first: Character, _ rest: inout Substring) -> Piece? {
    switch first {
    case "*": return .any
    case "?": return .one
    case "#": return .digit
    case "\\": return rest.popFirst().map { .letter($0) }
    case "[": return set(&rest)
    default: return .letter(first)
    }
  }

  /// What stands up to the next `]`, which is not empty.
  private static func set(_ rest: inout Substring) -> Piece? {
    let isNegated = rest.first == "!"
    if isNegated { rest.removeFirst() }
    guard let end = rest.firstIndex(of: "]"), end > rest.startIndex else { return nil }
    var inner = rest[..<end]
    rest = rest[rest.index(after: end)...]
    var ranges: [ClosedRange<Character>] = []
    while let first = inner.popFirst() {
      var last = first
      if inner.first == "-", let end = inner.dropFirst().first {
        inner.removeFirst(2)
        last = end
      }
      guard first <= last else { return nil }
      ranges.append(first...last)
    }
    return .set(ranges, isNegated: isNegated)
  }
}

extension TextPattern.Piece {
  fileprivate func covers(_ letter: Character) -> Bool {
    switch self {
    case .any, .one: true
    case .digit: ("0"..."9").contains(letter)
    case .letter(let own): own == letter
    case .set(let ranges, let isNegated): ranges.contains { $0.contains(letter) } != isNegated
    }
  }
}
