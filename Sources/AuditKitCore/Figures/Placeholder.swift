/// A blank that was left where a figure or a day should stand: `tiếp …… lượt`, `đạt …… %`, `xx hồ sơ`.
public struct Placeholder: Sendable, Equatable {
  /// What was left blank.
  public enum Kind: String, Sendable {
    /// Before a unit or a percent sign.
    case figure
    /// A day or month with dots in its place.
    case date
  }

  public let kind: Kind
  /// The dots or letters; of a date the whole of it.
  public let range: TextRange
  /// The blank with the words around it.
  public let context: TextRange
}

/// Finds blanks before units and percent signs among the tokens with which blanks may begin.
struct PlaceholderReader {
  let lexed: LexedText

  /// The most that dots, underscores and letters of one blank are looked at; what is longer is a rule.
  private static let longestRun = 60

  private(set) var found: [Placeholder] = []

  init(lexed: LexedText) { self.lexed = lexed }

  /// Adds the blanks among some tokens.
  mutating func read(_ tokens: Range<Int>) {
    let starts = lexed.blankCues
    var next = starts.partitioningIndex { $0 >= tokens.lowerBound }
    var end = tokens.lowerBound
    while next < starts.count, starts[next] < tokens.upperBound {
      let start = Int(starts[next])
      next += 1
      guard start >= end, let run = run(at: start, tokens.upperBound) else { continue }
      if let placeholder = placeholder(run, in: tokens) { found.append(placeholder) }
      end = run.tokens.upperBound
    }
  }

  /// Tokens that may stand for a blank, and how sure it is that they do.
  private struct Run {
    let tokens: Range<Int>
    let weight: Int
  }

  /// Three dots may end a list; more of them, a line, or letters nobody counts with do not.
  private static let certain = 4

  private func run(at start: Int, _ end: Int) -> Run? {
    let token = lexed.tokens[start]
    if token.kind == .word {
      return Run(tokens: start..<lettersEnd(start, end), weight: Self.certain)
    }
    if token.isSign("["), start + 1 < end, lexed.tokens[start + 1].isSign("]") {
      return Run(tokens: start..<start + 2, weight: Self.certain)
    }
    var index = start
    var weight = 0
    while index < end, let own = weightOfDot(index) {
      weight = min(weight + own, Self.longestRun)
      index += 1
    }
    return weight >= 3 ? Run(tokens: start..<index, weight: weight) : nil
  }

  private func weightOfDot(_ index: Int) -> Int? {
    let token = lexed.tokens[index]
    guard token.isDot else { return nil }
    return token.isSign("…") ? 3 : 1
  }

  /// `xx`, and `xx/yy` as one.
  private func lettersEnd(_ start: Int, _ end: Int) -> Int {
    guard start + 2 < end, lexed.tokens[start + 1].isSign("/"),
      TimeWords.shared.blanks.contains(lexed.tokens[start + 2].key)
    else { return start + 1 }
    return start + 3
  }

  // MARK: What stands around it

  private func placeholder(_ run: Run, in tokens: Range<Int>) -> Placeholder? {
    let behind = run.tokens.upperBound
    guard behind < tokens.upperBound, isLed(run, in: tokens),
      let end = end(of: run, behind, tokens.upperBound)
    else { return nil }
    return Placeholder(
      kind: .figure,
      range: lexed.range(of: run.tokens),
      context: lexed.range(of: lead(of: run, in: tokens)..<end)
    )
  }

  /// Whether a word leads up to it: `tư pháp....` and `phòng, ban, …` are lists that go on.
  private func isLed(_ run: Run, in tokens: Range<Int>) -> Bool {
    let first = run.tokens.lowerBound
    guard first > tokens.lowerBound, lexed.tokens[first].isSpaced else { return false }
    let before = lexed.tokens[first - 1]
    return before.kind == .word || before.isSign(":")
  }

  /// The first of the two words before it.
  private func lead(of run: Run, in tokens: Range<Int>) -> Int {
    let first = run.tokens.lowerBound
    guard first - 2 >= tokens.lowerBound, lexed.tokens[first - 2].kind == .word else {
      return first - 1
    }
    return first - 2
  }

  /// Where the percent sign or the unit behind it ends.
  private func end(of run: Run, _ behind: Int, _ end: Int) -> Int? {
    if lexed.tokens[behind].isSign("%") { return behind + 1 }
    guard run.weight >= Self.certain else { return nil }
    return lexed.terms(in: behind..<behind + 1)
      .first { $0.term.isUnit && $0.tokens.upperBound <= end }?.tokens.upperBound
  }
}
