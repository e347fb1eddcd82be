/// Finds the phrases of a vocabulary in the tokens of one text.
///
/// Every word of every document comes by here, so it reads tokens and automaton without checks. Its loop calls
/// nothing and goes by copies of what it changes, so that both stay in registers.
struct PhraseMatcher {
  private let tokens: UnsafeBufferPointer<Token>
  private let edges: PhraseEdges
  private let meanings: UnsafeBufferPointer<Meaning>
  /// The tokens with which phrases begin, and the offsets over which none runs.
  private let starts: UnsafeBufferPointer<PhraseStart>
  private let cuts: UnsafeBufferPointer<Int>
  /// The most meanings that phrases which begin at one token have together.
  private let mostMatches: Int

  private var nextStart = 0
  private var nextCut = 0
  private var coverage = PhraseCoverage()

  init(
    tokens: UnsafeBufferPointer<Token>,
    edges: PhraseEdges,
    meanings: UnsafeBufferPointer<Meaning>,
    mostMeanings: Int,
    starts: UnsafeBufferPointer<PhraseStart>,
    cuts: UnsafeBufferPointer<Int>
  ) {
    self.tokens = tokens
    self.edges = edges
    self.meanings = meanings
    self.starts = starts
    self.cuts = cuts
    mostMatches = (ShorterPhrases.most + 2) * mostMeanings
  }

  /// Every place where a phrase stands, in order.
  mutating func matches() -> [TermMatch] {
    // Enough for text; where phrases stand closer, the rest takes further arrays.
    var matches = nextMatches(atMost: tokens.count / 3 + mostMatches)
    while nextStart < starts.count {
      matches += nextMatches(atMost: matches.count + mostMatches)
    }
    return matches
  }

  private mutating func nextMatches(atMost limit: Int) -> [TermMatch] {
    [TermMatch](unsafeUninitializedCapacity: limit) { matches, count in
      let first = matches.baseAddress.unsafelyUnwrapped
      count = first.distance(to: fill(first, before: first + (limit - mostMatches)))
    }
  }

  /// Writes matches one behind the other until the last start is done or one reaches `full`.
  ///
  /// - Returns: Where the next match would go.
  private mutating func fill(
    _ first: UnsafeMutablePointer<TermMatch>,
    before full: UnsafeMutablePointer<TermMatch>
  ) -> UnsafeMutablePointer<TermMatch> {
    var (next, cut, coverage) = (nextStart, nextCut, coverage)
    var shorter = ShorterPhrases()
    var output = first
    // Behind the last token comes that one itself, with which no search goes on.
    let last = tokens.count &- 1
    while next < starts.count, output <= full {
      let start = starts[next]
      next = next &+ 1
      let root = edges.nodes[Int(start.root.node)]
      var open = UInt8.max
      if root.mayGoOn(tokens[min(Int(start.token) &+ 1, last)].key) {
        let place = tokens[Int(start.token)].range.start
        while cut < cuts.count, cuts[cut] <= place { cut = cut &+ 1 }
        let limit = cut < cuts.count ? cuts[cut] : .max
        let longest = longest(from: start, before: limit, &shorter)
        open = take(longest, &shorter, from: start.token, &coverage, &output)
      }
      if root.aspects & open != 0 {
        let end = start.token &+ 1
        let fresh = coverage.uncovered(root.aspects & open, from: start.token, to: end)
        add(root, fresh, start.token, end, &output)
      }
    }
    (nextStart, nextCut, self.coverage) = (next, cut, coverage)
    return output
  }

  /// Finds the phrases of more than one word that begin at a token: the longest one, and the shorter ones in it.
  @inline(__always)
  private func longest(
    from start: PhraseStart,
    before limit: Int,
    _ shorter: inout ShorterPhrases
  ) -> FoundPhrase {
    var longest = FoundPhrase.none
    var node = start.root.node
    var index = Int(start.token) &+ 1
    while index < tokens.count {
      let token = tokens[index]
      index = index &+ 1
      guard edges.nodes[Int(node)].mayGoOn(token.key) else { break }
      guard let next = edges[node, token.key.value], token.range.start < limit else {
        if token.kind == .lineBreak { continue }
        break
      }
      node = next
      if edges.nodes[Int(node)].aspects != 0 {
        if longest.isSome { shorter.keep(longest) }
        longest = FoundPhrase(node: node, end: UInt32(truncatingIfNeeded: index))
      }
    }
    return longest
  }

  /// Takes phrases that begin at one token, from the longest to shorter ones, each for the aspects that no
  /// longer one has decided.
  ///
  /// - Returns: The aspects that are left open.
  @inline(__always)
  private func take(
    _ longest: FoundPhrase,
    _ shorter: inout ShorterPhrases,
    from start: UInt32,
    _ coverage: inout PhraseCoverage,
    _ output: inout UnsafeMutablePointer<TermMatch>
  ) -> UInt8 {
    var open = UInt8.max
    var phrase = longest
    while phrase.isSome {
      let node = edges.nodes[Int(phrase.node)]
      let fresh = coverage.uncovered(node.aspects & open, from: start, to: phrase.end)
      open &= ~node.aspects
      coverage.cover(fresh, to: phrase.end)
      add(node, fresh, start, phrase.end, &output)
      phrase = shorter.takeLast()
    }
    return open
  }

  /// Adds what a phrase means in some aspects.
  @inline(__always)
  private func add(
    _ node: PhraseNode,
    _ fresh: UInt8,
    _ first: UInt32,
    _ end: UInt32,
    _ output: inout UnsafeMutablePointer<TermMatch>
  ) {
    for index in node.meanings where meanings[index].aspects & fresh != 0 {
      output.initialize(to: TermMatch(term: meanings[index].term, first: first, end: end))
      output += 1
    }
  }
}

/// A phrase of several words that was found: its node, and the token behind it.
private struct FoundPhrase {
  let node: UInt32
  let end: UInt32

  /// 0 is the root, to which no phrase leads.
  static let none = FoundPhrase(node: 0, end: 0)

  @inline(__always)
  var isSome: Bool { node != 0 }
}

/// The phrases of several words within a longer one that begins with the same word.
private struct ShorterPhrases {
  /// How many are kept; one more takes the place of the last one.
  static let most = 15

  private var phrases = InlineArray<15, FoundPhrase>(repeating: .none)
  private var count = 0

  /// Keeps a phrase that is longer than those before it.
  @inline(__always)
  mutating func keep(_ phrase: FoundPhrase) {
    guard count < Self.most else { return }
    phrases[count] = phrase
    count = count &+ 1
  }

  /// Takes the longest of those that are kept away, or nothing.
  @inline(__always)
  mutating func takeLast() -> FoundPhrase {
    guard count > 0 else { return .none }
    count = count &- 1
    return phrases[count]
  }
}

/// How far the phrases of several words found so far reach, aspect by aspect.
private struct PhraseCoverage {
  private var ends = InlineArray<8, UInt32>(repeating: 0)
  private var last: UInt32 = 0

  /// Of some aspects those in which a phrase reaches further than the phrases before it.
  @inline(__always)
  mutating func uncovered(_ aspects: UInt8, from first: UInt32, to end: UInt32) -> UInt8 {
    // Most phrases stand behind all earlier ones.
    if first >= last { return aspects }
    var fresh = aspects
    var rest = aspects
    while rest != 0 {
      if ends[rest.trailingZeroBitCount] >= end { fresh &= ~(rest & (0 &- rest)) }
      rest &= rest &- 1
    }
    return fresh
  }

  /// Notes where a phrase of several words ends; one of a single word covers nothing that comes behind it.
  @inline(__always)
  mutating func cover(_ aspects: UInt8, to end: UInt32) {
    last = max(last, end)
    var rest = aspects
    while rest != 0 {
      ends[rest.trailingZeroBitCount] = end
      rest &= rest &- 1
    }
  }
}
