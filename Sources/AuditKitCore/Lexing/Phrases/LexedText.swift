/// A text with its tokens and the phrases of the vocabulary in it, found once for all who ask.
///
/// It never changes. It is a class only because every phrase points to it, and copying one reference is
/// cheaper than copying five.
public final class LexedText: Sendable {
  public let text: SourceText
  public let tokens: [Token]
  public let terms: [TermMatch]
  private let termIndex: TermIndex
  let vocabulary: Vocabulary
  /// For each token, and for the end, the number of terms that begin before it.
  private let termsBefore: [UInt32]
  private let index: TokenIndex
  private let tokenCues: TokenCues

  /// Finds the tokens and phrases of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - vocabulary: The phrases.
  ///   - cuts: Offsets, in order, over which no phrase and no number runs: where cells begin.
  public convenience init(_ text: SourceText, vocabulary: Vocabulary, cuts: [Int] = []) {
    var cut = Tokenizer.cut(text, for: vocabulary)
    if let parted = CellNumbers.parted(cut.tokens, at: cuts, of: text.bytes) {
      cut = (parted, TokenIndex(parted), vocabulary.starts(in: parted))
    }
    self.init(text, cut, vocabulary, cuts: cuts)
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
    tokenCues = TokenCues(among: cut.index.cues, cut.tokens)
    terms = vocabulary.matches(in: cut.tokens, from: cut.starts, cuts: cuts)
    termIndex = TermIndex(terms)
    termsBefore = Self.termsBefore(terms, tokenCount: cut.tokens.count)
  }

  /// The tokens that are no ordinary words, in order: numbers, signs, words of time, letters for a blank.
  var cues: [UInt32] { index.cues }

  /// The tokens at which dates, periods and citations may stand, in order.
  var timeCues: [UInt32] { tokenCues.times }

  /// The tokens with which something may begin that is to be filled in, in order.
  var blankCues: [UInt32] { tokenCues.blanks }

  /// Where in `cues` those begin that stand at a token or behind it.
  ///
  /// - Parameters:
  ///   - token: The token.
  ///   - last: What was found for a token before it, from where to go on; anything else does no harm.
  /// - Returns: The index of a cue, or behind the last one.
  func firstCue(from token: Int, behind last: Int = 0) -> Int {
    let cues = index.cues
    var next = last
    guard next > 0, next <= cues.count, cues[next - 1] < token else {
      return cues.partitioningIndex { $0 >= token }
    }
    while next < cues.count, cues[next] < token { next += 1 }
    return next
  }

  private static func termsBefore(_ terms: [TermMatch], tokenCount: Int) -> [UInt32] {
    // Numbers are written eight at a time, also where fewer are wanted: the next ones go over the rest. Seldom do so
    // many tokens stand between two terms that eight are too few.
    [UInt32](unsafeUninitializedCapacity: tokenCount + 9) { before, count in
      let start = UnsafeMutableRawPointer(before.baseAddress.unsafelyUnwrapped)
      var token = 0
      func fill(_ number: Int, through last: Int) {
        let eight = SIMD8(repeating: UInt32(truncatingIfNeeded: number))
        repeat {
          start.storeBytes(of: eight, toByteOffset: token &* 4, as: SIMD8<UInt32>.self)
          token = token &+ 8
        } while token <= last
        token = last &+ 1
      }
      for (number, term) in terms.enumerated() { fill(number, through: Int(term.first)) }
      fill(terms.count, through: tokenCount)
      count = tokenCount + 1
    }
  }

  /// The indices of the tokens that begin in a range of the text.
  public func tokens(in range: TextRange) -> Range<Int> {
    index.tokens(in: range, of: tokens)
  }

  /// The same, looked for first behind a token.
  func tokens(in range: TextRange, near token: Int) -> Range<Int> {
    index.tokens(in: range, of: tokens, near: token)
  }

  /// Whether a phrase with this meaning stands anywhere.
  func has(_ term: Term) -> Bool { termIndex.contains(term) }

  /// Where the phrases with a meaning stand in `terms`, in order.
  func places(of term: Term) -> some Sequence<Int> { termIndex.places(of: term) }

  /// The phrases with some meanings, in order.
  func matches(of wanted: Term...) -> [TermMatch] {
    var found: [TermMatch] = []
    found.reserveCapacity(wanted.reduce(0) { $0 + termIndex.count(of: $1) })
    // For each meaning its next place, of which the first one is taken.
    var ahead = wanted.map { termIndex.first($0) }
    while let place = ahead.min(), place != TermIndex.none {
      found.append(terms[Int(place)])
      for index in ahead.indices where ahead[index] == place {
        ahead[index] = termIndex.next(behind: place)
      }
    }
    return found
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

  /// What the phrases mean that begin in a range of tokens.
  func meanings(in tokens: Range<Int>) -> TermSet {
    var found: TermSet = []
    for index in termIndices(in: tokens) { found.formUnion(TermSet(terms[index].term)) }
    return found
  }

  /// Whether a phrase with this meaning begins in a range of tokens.
  public func has(_ term: Term, in tokens: Range<Int>) -> Bool {
    has(term)
      && termIndices(in: tokens).contains {
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
