/// A text with its tokens and the phrases of the vocabulary in it, found once for all who ask.
///
/// It never changes. It is a class only because every phrase points to it, and copying one reference is
/// cheaper than copying five.
public final class LexedText: Sendable {
  public let text: SourceText
  public let tokens: [Token]
  public let terms: [TermMatch]
  let vocabulary: Vocabulary
  /// For each token, and for the end, the number of terms that begin before it.
  private let termsBefore: [UInt32]
  private let index: TokenIndex
  /// The cues at which the lexers of dates, periods and citations have to look more closely.
  let likelyCues: [UInt32]

  /// Finds the tokens and phrases of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - vocabulary: The phrases.
  ///   - cuts: Offsets, in order, over which no phrase runs: where cells begin.
  public convenience init(_ text: SourceText, vocabulary: Vocabulary, cuts: [Int] = []) {
    self.init(text, Tokenizer.cut(text, for: vocabulary), vocabulary, cuts: cuts)
  }

  /// Finds the phrases in some tokens of a text.
  convenience init(_ text: SourceText, tokens: [Token], vocabulary: Vocabulary) {
    let cut = (tokens, TokenIndex(tokens), vocabulary.starts(in: tokens))
    self.init(text, cut, vocabulary, cuts: [])
  }

  private init(
    _ text: SourceText,
    _ cut: Tokenizer.Cut,
    _ vocabulary: Vocabulary,
    cuts: [Int]
  ) {
    self.text = text
    self.vocabulary = vocabulary
    tokens = cut.tokens
    index = cut.index
    likelyCues = CueCursor.likely(cut.index.cues, in: cut.tokens)
    terms = vocabulary.matches(in: cut.tokens, from: cut.starts, cuts: cuts)
    termsBefore = Self.termsBefore(terms, tokenCount: cut.tokens.count)
  }

  /// The tokens at which dates, periods and citations may stand, in order: numbers, and words of time.
  var timeCues: [UInt32] { index.cues }

  private static func termsBefore(_ terms: [TermMatch], tokenCount: Int) -> [UInt32] {
    [UInt32](unsafeUninitializedCapacity: tokenCount + 1) { before, count in
      for (number, term) in terms.enumerated() {
        while count <= Int(term.first) {
          before.initializeElement(at: count, to: UInt32(truncatingIfNeeded: number))
          count = count &+ 1
        }
      }
      while count <= tokenCount {
        before.initializeElement(at: count, to: UInt32(truncatingIfNeeded: terms.count))
        count = count &+ 1
      }
    }
  }

  /// The indices of the tokens that begin in a range of the text.
  public func tokens(in range: TextRange) -> Range<Int> {
    index.tokens(in: range)
  }

  /// The phrases that begin in a range of tokens.
  public func terms(in tokens: Range<Int>) -> ArraySlice<TermMatch> {
    terms[termIndices(in: tokens)]
  }

  /// Their indices in `terms`: going through these holds on to no array.
  func termIndices(in tokens: Range<Int>) -> Range<Int> {
    let last = termsBefore.count - 1
    let start = termsBefore[min(tokens.lowerBound, last)]
    return Int(start)..<Int(termsBefore[min(tokens.upperBound, last)])
  }

  /// Whether a phrase with this meaning begins in a range of tokens.
  public func has(_ term: Term, in tokens: Range<Int>) -> Bool {
    termIndices(in: tokens).contains {
      terms[$0].term == term && terms[$0].end <= tokens.upperBound
    }
  }

  /// The text that a range of tokens covers.
  public func range(of tokens: Range<Int>) -> TextRange {
    guard !tokens.isEmpty else { return TextRange(0, 0) }
    return self.tokens[tokens.lowerBound].range.union(self.tokens[tokens.upperBound - 1].range)
  }

  /// The text that a range of tokens covers, as a string.
  public func string(of tokens: Range<Int>) -> String {
    text.string(in: range(of: tokens))
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element satisfies a condition that, once true, stays true.
  func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
