/// A text with what leads to its figures: the numbers that may count something, and the words that join them.
///
/// It is gone through passage by passage, so that numbers are looked at only where sentences and lists stand, and
/// passages without such a number are passed over unread.
struct FigureSource {
  let lexed: LexedText
  /// The words that join figures, in order.
  private let joints: [TermMatch]
  /// Dates, periods and citations, whose numbers count nothing; in order, without overlap.
  private let excluded: [TextRange]
  /// The first of them that does not end before the last number that was asked about.
  private var nextExcluded = 0
  private let cues: [UInt32]
  private let tokens: [Token]
  /// The first cue of the text that was not passed yet.
  private(set) var cue = 0

  /// More cues in between are not gone through one by one: a table stood there.
  private static let fewCues = 8

  init(_ lexed: LexedText, excluded: [TextRange]) {
    self.lexed = lexed
    self.excluded = excluded
    cues = lexed.cues
    tokens = lexed.tokens
    joints = lexed.matches(of: .breakdown, .partialBreakdown, .exclusion, .criterion, .total)
  }

  /// The words that join figures from a token on.
  func joining(from token: Int) -> JoiningWords { JoiningWords(joints, from: token) }

  /// Moves on to the first cue that does not begin before an offset, or back to it.
  mutating func move(to offset: Int) {
    if cue == 0 || start(of: cue - 1) < offset {
      let near = min(cues.count, cue + Self.fewCues)
      while cue < near, start(of: cue) < offset { cue += 1 }
      if cue < near || cue == cues.count { return }
    }
    cue = cues.indices.partitioningIndex { start(of: $0) >= offset }
  }

  /// Goes on behind the cues of a passage.
  mutating func pass(to cue: Int) { self.cue = cue }

  private func start(of cue: Int) -> Int { tokens[Int(cues[cue])].range.start }

  /// The first cue from here on, and before an offset, that is a number which may count something; where there
  /// is none, all up to the offset is passed.
  mutating func firstNumber(before offset: Int) -> Int? {
    var next = cue
    while next < cues.count {
      let token = tokens[Int(cues[next])]
      guard token.range.start < offset else { break }
      if token.kind == .number, mayCount(token.range) { return next }
      next += 1
    }
    cue = next
    return nil
  }

  /// Whether a number is no part of a date, period or citation; mostly it stands behind the last that was asked about.
  mutating func mayCount(_ number: TextRange) -> Bool {
    if nextExcluded > 0, excluded[nextExcluded - 1].end > number.start {
      nextExcluded = excluded.partitioningIndex { $0.end > number.start }
    }
    while nextExcluded < excluded.count, excluded[nextExcluded].end <= number.start {
      nextExcluded += 1
    }
    return nextExcluded == excluded.count || excluded[nextExcluded].start >= number.end
  }
}

/// The words that join figures, one after another.
struct JoiningWords {
  private let words: [TermMatch]
  private var next: Int
  /// The token at which the next one begins, or behind all tokens.
  private(set) var place: Int

  init(_ words: [TermMatch], from token: Int) {
    self.words = words
    next = words.partitioningIndex { $0.first >= token }
    place = next < words.count ? Int(words[next].first) : .max
  }

  /// The next one, of which there must be one.
  mutating func take() -> TermMatch {
    let word = words[next]
    next += 1
    place = next < words.count ? Int(words[next].first) : .max
    return word
  }
}
