/// Finds the phrases of a vocabulary in the tokens of one text.
///
/// Every word of every document comes by here, so it reads tokens and automaton without checks.
struct PhraseMatcher {
  let tokens: UnsafeBufferPointer<Token>
  let edges: PhraseEdges
  let meanings: UnsafeBufferPointer<Meaning>

  /// The phrases of several words that begin at one word, from the shortest to the longest.
  private var found = InlineArray<16, Found>(repeating: Found(node: 0, end: 0))
  private var foundCount = 0
  /// For each aspect where the phrases of several words found so far end, and where the last of all does.
  private var covered = InlineArray<8, UInt32>(repeating: 0)
  private var reach: UInt32 = 0

  private struct Found {
    let node: UInt32
    let end: UInt32
  }

  init(
    tokens: UnsafeBufferPointer<Token>,
    edges: PhraseEdges,
    meanings: UnsafeBufferPointer<Meaning>
  ) {
    self.tokens = tokens
    self.edges = edges
    self.meanings = meanings
  }

  /// Every place where a phrase stands, in order; none runs over an offset of `cuts`.
  mutating func matches(from starts: [PhraseStart], cuts: [Int]) -> [TermMatch] {
    let (tokens, nodes) = (tokens, edges.nodes)
    let last = tokens.count &- 1
    return MatchOutput.collect(expecting: tokens.count / 3) { output in
      var nextCut = 0
      for start in starts {
        let root = Int(start.root.node)
        var open = UInt8.max
        // Behind the last token comes that one itself, with which no search goes on.
        let next = min(Int(start.token) &+ 1, last)
        if nodes[root].mayGoOn(tokens[next].key) {
          let place = tokens[Int(start.token)].range.start
          while nextCut < cuts.count, cuts[nextCut] <= place { nextCut += 1 }
          let limit = nextCut < cuts.count ? cuts[nextCut] : .max
          open = takeLonger(from: start, before: limit, &output)
        }
        if nodes[root].aspects & open != 0 { take(start, open, &output) }
      }
    }
  }

  /// Keeps a phrase; a seventeenth within one another takes the place of the sixteenth.
  @inline(__always)
  private mutating func keep(_ phrase: Found) {
    if foundCount < found.count { foundCount = foundCount &+ 1 }
    found[foundCount &- 1] = phrase
  }

  /// Takes the phrases of more than one word that begin at a token, from the longest to shorter ones, each
  /// for the aspects that no longer one has decided.
  ///
  /// Called rather than inlined, as what it calls is not, so that passing over other words stays in registers.
  ///
  /// - Returns: The aspects that are left open.
  @inline(never)
  private mutating func takeLonger(
    from start: PhraseStart,
    before limit: Int,
    _ output: inout MatchOutput
  ) -> UInt8 {
    find(from: start, before: limit)
    var open = UInt8.max
    while foundCount > 0 {
      foundCount = foundCount &- 1
      let phrase = found[foundCount]
      let node = Int(phrase.node)
      let fresh = uncovered(edges.nodes[node].aspects & open, from: start.token, to: phrase.end)
      open &= ~edges.nodes[node].aspects
      cover(fresh, to: phrase.end)
      add(node, fresh, start.token, phrase.end, &output)
    }
    return open
  }

  /// Takes the one word or sign that a token is for some aspects.
  @inline(never)
  private mutating func take(_ start: PhraseStart, _ open: UInt8, _ output: inout MatchOutput) {
    let (node, end) = (Int(start.root.node), start.token &+ 1)
    let fresh = uncovered(edges.nodes[node].aspects & open, from: start.token, to: end)
    add(node, fresh, start.token, end, &output)
  }

  /// Finds the phrases of more than one word that begin at a token.
  @inline(__always)
  private mutating func find(from start: PhraseStart, before limit: Int) {
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
        keep(Found(node: node, end: UInt32(truncatingIfNeeded: index)))
      }
    }
  }

  /// Adds what a phrase means in some aspects.
  @inline(__always)
  private func add(
    _ node: Int,
    _ fresh: UInt8,
    _ first: UInt32,
    _ end: UInt32,
    _ output: inout MatchOutput
  ) {
    for index in edges.nodes[node].meanings where meanings[index].aspects & fresh != 0 {
      output.add(TermMatch(term: meanings[index].term, first: first, end: end))
    }
  }

  /// Of some aspects those in which a phrase reaches further than the phrases before it.
  @inline(__always)
  private func uncovered(_ aspects: UInt8, from first: UInt32, to end: UInt32) -> UInt8 {
    // Most phrases stand behind all earlier ones.
    if first >= reach { return aspects }
    var fresh = aspects
    var rest = aspects
    while rest != 0 {
      if covered[rest.trailingZeroBitCount] >= end { fresh &= ~(rest & (0 &- rest)) }
      rest &= rest &- 1
    }
    return fresh
  }

  /// Notes where a phrase of several words ends; one of a single word covers nothing that comes behind it.
  @inline(__always)
  private mutating func cover(_ aspects: UInt8, to end: UInt32) {
    reach = max(reach, end)
    var rest = aspects
    while rest != 0 {
      covered[rest.trailingZeroBitCount] = end
      rest &= rest &- 1
    }
  }
}

/// The places found so far: the last ones in a buffer that takes them without checks, the others in an array.
struct MatchOutput {
  private var matches: [TermMatch] = []
  private let recent: UnsafeMutableBufferPointer<TermMatch>
  private var next: UnsafeMutablePointer<TermMatch>
  private let end: UnsafeMutablePointer<TermMatch>

  private init(_ recent: UnsafeMutableBufferPointer<TermMatch>) {
    self.recent = recent
    next = recent.baseAddress.unsafelyUnwrapped
    end = next + recent.count
  }

  /// All that `find` adds.
  @inline(__always)
  static func collect(
    expecting count: Int,
    _ find: (inout MatchOutput) -> Void
  ) -> [TermMatch] {
    withUnsafeTemporaryAllocation(of: TermMatch.self, capacity: 64) { recent in
      var output = MatchOutput(recent)
      output.matches.reserveCapacity(count)
      find(&output)
      output.flush()
      return output.matches
    }
  }

  @inline(__always)
  mutating func add(_ match: TermMatch) {
    if next == end { flush() }
    next.initialize(to: match)
    next += 1
  }

  @inline(never)
  private mutating func flush() {
    let start = recent.baseAddress.unsafelyUnwrapped
    matches.append(contentsOf: UnsafeBufferPointer(start: start, count: start.distance(to: next)))
    next = start
  }
}
