/// Finds the phrases of a vocabulary in the tokens of one text.
///
/// Every word of every document comes by here, so it reads tokens and automaton without checks.
struct PhraseMatcher {
  let tokens: UnsafeBufferPointer<Token>
  let edges: PhraseEdges
  let meanings: UnsafeBufferPointer<Meaning>
  let filter: PhraseFilter.Table

  /// The phrases that begin at one word, from the shortest to the longest.
  private var found = InlineArray<16, Found>(repeating: Found(node: 0, end: 0))
  private var foundCount = 0
  /// For each aspect where the phrases found so far end.
  private var covered = InlineArray<8, UInt32>(repeating: 0)

  private struct Found {
    let node: UInt32
    let end: UInt32
  }

  init(
    tokens: UnsafeBufferPointer<Token>,
    edges: PhraseEdges,
    meanings: UnsafeBufferPointer<Meaning>,
    filter: PhraseFilter.Table
  ) {
    self.tokens = tokens
    self.edges = edges
    self.meanings = meanings
    self.filter = filter
  }

  /// Every place where a phrase stands, in order; none runs over an offset of `cuts`.
  mutating func matches(from starts: [PhraseStart], cuts: [Int]) -> [TermMatch] {
    MatchOutput.collect(expecting: tokens.count / 3) { output in
      var nextCut = 0
      for start in starts {
        let first = Int(start.token)
        let root = edges.nodes[Int(start.root.node)]
        foundCount = 0
        if root.aspects != 0 { keep(Found(node: start.root.node, end: start.token &+ 1)) }
        if !root.children.isEmpty, mayGoOn(behind: first) {
          while nextCut < cuts.count, cuts[nextCut] <= tokens[first].range.start { nextCut += 1 }
          find(from: start, before: nextCut < cuts.count ? cuts[nextCut] : .max)
        }
        if foundCount > 0 { take(from: start.token, &output) }
      }
    }
  }

  /// Whether a phrase may begin with a token and the next.
  @inline(__always)
  private func mayGoOn(behind first: Int) -> Bool {
    guard first &+ 1 < tokens.count else { return false }
    let second = tokens[first &+ 1]
    return filter.mayHold(tokens[first].key, second.key) || second.kind == .lineBreak
  }

  /// Keeps a phrase; a seventeenth within one another takes the place of the sixteenth.
  @inline(__always)
  private mutating func keep(_ phrase: Found) {
    if foundCount < found.count { foundCount = foundCount &+ 1 }
    found[foundCount &- 1] = phrase
  }

  /// Finds the phrases of more than one word that begin at a token.
  private mutating func find(from start: PhraseStart, before limit: Int) {
    var node = start.root.node
    var index = Int(start.token) &+ 1
    while index < tokens.count {
      let token = tokens[index]
      index = index &+ 1
      if token.kind == .lineBreak { continue }
      guard let next = edges[node, token.key.value], token.range.start < limit else { break }
      node = next
      if edges.nodes[Int(node)].aspects != 0 {
        keep(Found(node: node, end: UInt32(truncatingIfNeeded: index)))
      }
      if edges.nodes[Int(node)].children.isEmpty { break }
    }
  }

  /// Takes what was found, from the longest phrase to shorter ones, each for the aspects that no longer
  /// one has decided.
  @inline(__always)
  private mutating func take(from first: UInt32, _ output: inout MatchOutput) {
    var open = UInt8.max
    while foundCount > 0 {
      foundCount = foundCount &- 1
      let phrase = found[foundCount]
      let node = edges.nodes[Int(phrase.node)]
      let fresh = cover(node.aspects & open, to: phrase.end)
      open &= ~node.aspects
      guard fresh != 0 else { continue }
      for index in node.meanings {
        let meaning = meanings[Int(index)]
        guard meaning.aspects & fresh != 0 else { continue }
        output.add(TermMatch(term: meaning.term, first: first, end: phrase.end))
      }
    }
  }

  /// Of some aspects those in which a phrase reaches further than the phrases before it.
  @inline(__always)
  private mutating func cover(_ aspects: UInt8, to end: UInt32) -> UInt8 {
    var fresh: UInt8 = 0
    var rest = aspects
    while rest != 0 {
      let aspect = rest.trailingZeroBitCount
      if end > covered[aspect] {
        covered[aspect] = end
        fresh |= rest & (0 &- rest)
      }
      rest &= rest &- 1
    }
    return fresh
  }
}

/// The places found so far: the last ones in a buffer that takes them without checks, the others in an array.
struct MatchOutput {
  private var matches: [TermMatch] = []
  private let recent: UnsafeMutableBufferPointer<TermMatch>
  private var recentCount = 0

  private init(_ recent: UnsafeMutableBufferPointer<TermMatch>) { self.recent = recent }

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
    if recentCount == recent.count { flush() }
    recent.initializeElement(at: recentCount, to: match)
    recentCount = recentCount &+ 1
  }

  private mutating func flush() {
    matches.append(contentsOf: recent[..<recentCount])
    recentCount = 0
  }
}
