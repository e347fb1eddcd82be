/// A text with what leads to its figures: the numbers that may count something, and the words that join them.
///
/// Both are found once for the whole text, so that passages without such a number are passed over unread.
struct FigureSource {
  let lexed: LexedText
  /// All numbers but those of dates, periods and citations, as places among the cues of the text, in order.
  let numbers: [UInt32]
  /// The words that join figures, in order.
  let joining: [TermMatch]

  /// Finds both in a text; `excluded` is sorted by place.
  init(_ lexed: LexedText, excluded: [TextRange]) {
    self.lexed = lexed
    numbers = Self.numbers(lexed, excluded)
    joining = lexed.matches(of: .breakdown, .partialBreakdown, .total)
  }

  private static func numbers(_ lexed: LexedText, _ excluded: [TextRange]) -> [UInt32] {
    let (cues, tokens) = (lexed.cues, lexed.tokens)
    guard let first = tokens.first?.range.start else { return [] }
    var numbers: [UInt32] = []
    var next = excluded.partitioningIndex { $0.end > first }
    for place in cues.indices where tokens[Int(cues[place])].kind == .number {
      let range = tokens[Int(cues[place])].range
      while next < excluded.count, excluded[next].end <= range.start { next += 1 }
      if next < excluded.count, excluded[next].start < range.end { continue }
      numbers.append(UInt32(truncatingIfNeeded: place))
    }
    return numbers
  }

  /// The first number that does not begin before an offset.
  ///
  /// - Parameters:
  ///   - offset: The offset.
  ///   - last: What was found for an offset before it, from where to go on; anything else does no harm.
  /// - Returns: The index of a number, or behind the last one.
  func firstNumber(from offset: Int, behind last: Int) -> Int {
    if last > 0, start(of: last - 1) >= offset {
      return numbers.indices.partitioningIndex { start(of: $0) >= offset }
    }
    var next = last
    while next < numbers.count, start(of: next) < offset { next += 1 }
    return next
  }

  /// Whether there is a number at an index, and it begins before an offset.
  func hasNumber(_ index: Int, before offset: Int) -> Bool {
    index < numbers.count && start(of: index) < offset
  }

  /// The token of a number.
  func token(_ index: Int) -> Int { Int(lexed.cues[Int(numbers[index])]) }

  private func start(of index: Int) -> Int { lexed.tokens[token(index)].range.start }

  /// The first cue at a token or behind it; it is looked for backwards from a number.
  func firstCue(from token: Int, before number: Int) -> Int {
    var first = Int(numbers[number])
    while first > 0, lexed.cues[first - 1] >= token { first -= 1 }
    return first
  }
}
