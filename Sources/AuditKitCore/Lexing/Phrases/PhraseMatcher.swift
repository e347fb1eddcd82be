/// Finds the phrases of a vocabulary in the tokens of one text.
///
/// Every word of every document comes by here, so it reads tokens and automaton without checks.
struct PhraseMatcher {
  let tokens: UnsafeBufferPointer<Token>
  let nodes: UnsafeBufferPointer<PhraseNode>
  let meanings: UnsafeBufferPointer<Meaning>
  let edges: PhraseEdges.Table
  let filter: PhraseFilter.Table

  private var matches: [TermMatch] = []
  /// For each aspect where the phrases found so far end.
  private var covered = InlineArray<8, UInt32>(repeating: 0)
  /// The phrases that begin at one word, from the shortest to the longest.
  private var found = InlineArray<16, Found>(repeating: Found(node: 0, end: 0))
  private var foundCount = 0

  private struct Found {
    let node: UInt32
    let end: UInt32
  }

  /// Keeps a phrase; a seventeenth within one another takes the place of the sixteenth.
  private mutating func keep(_ phrase: Found) {
    if foundCount < found.count { foundCount = foundCount &+ 1 }
    found[foundCount &- 1] = phrase
  }

  init(
    tokens: UnsafeBufferPointer<Token>,
    nodes: UnsafeBufferPointer<PhraseNode>,
    meanings: UnsafeBufferPointer<Meaning>,
    edges: PhraseEdges.Table,
    filter: PhraseFilter.Table
  ) {
    self.tokens = tokens
    self.nodes = nodes
    self.meanings = meanings
    self.edges = edges
    self.filter = filter
    matches.reserveCapacity(tokens.count / 8)
  }

  /// Every place where a phrase stands, in order; none runs over an offset of `cuts`.
  mutating func matches(cuts: [Int]) -> [TermMatch] {
    var nextCut = 0
    var start = 0
    while start < tokens.count {
      if mayBegin(start) {
        while nextCut < cuts.count, cuts[nextCut] <= tokens[start].range.start { nextCut += 1 }
        find(from: start, before: nextCut < cuts.count ? cuts[nextCut] : .max)
        if foundCount > 0 { take(from: start) }
      }
      start = start &+ 1
    }
    return matches
  }

  @inline(__always)
  private func mayBegin(_ start: Int) -> Bool {
    let token = tokens[start]
    guard token.kind == .word || token.kind == .sign else { return false }
    guard start &+ 1 < tokens.count, tokens[start &+ 1].kind != .lineBreak else {
      return filter.mayBegin(token.key)
    }
    return filter.mayBegin(token.key, tokens[start &+ 1].key)
  }

  /// Finds the phrases that begin at a token.
  private mutating func find(from start: Int, before limit: Int) {
    foundCount = 0
    var node: UInt32 = 0
    var index = start
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .lineBreak, index > start {
        index = index &+ 1
        continue
      }
      guard let next = edges[node, token.key.value], token.range.start < limit else { break }
      node = next
      index = index &+ 1
      if nodes[Int(node)].aspects != 0 {
        keep(Found(node: node, end: UInt32(truncatingIfNeeded: index)))
      }
      if !nodes[Int(node)].hasChildren { break }
    }
  }

  /// Takes what was found, from the longest phrase to shorter ones, each for the aspects that no longer
  /// one has decided.
  private mutating func take(from start: Int) {
    var open = UInt8.max
    while foundCount > 0 {
      foundCount = foundCount &- 1
      let phrase = found[foundCount]
      let aspects = nodes[Int(phrase.node)].aspects & open
      open &= ~aspects
      let fresh = cover(aspects, to: phrase.end)
      guard fresh != 0 else { continue }
      for index in nodes[Int(phrase.node)].meanings {
        let meaning = meanings[Int(index)]
        guard meaning.aspects & fresh != 0 else { continue }
        matches.append(
          TermMatch(term: meaning.term, first: UInt32(truncatingIfNeeded: start), end: phrase.end)
        )
      }
    }
  }

  /// Of some aspects those in which a phrase reaches further than the phrases before it.
  private mutating func cover(_ aspects: UInt8, to end: UInt32) -> UInt8 {
    var fresh: UInt8 = 0
    var rest = aspects
    while rest != 0 {
      let aspect = rest.trailingZeroBitCount
      rest &= rest &- 1
      if end > covered[aspect] {
        covered[aspect] = end
        fresh |= 1 &<< UInt8(truncatingIfNeeded: aspect)
      }
    }
    return fresh
  }
}
