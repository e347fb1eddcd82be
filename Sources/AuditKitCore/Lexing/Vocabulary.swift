/// All phrases that mean something, as one automaton over words.
///
/// Phrases are compared word by word in folded form, so case, the place of tone marks, line breaks and
/// double blanks between words are no matter. A phrase may have several meanings.
public struct Vocabulary: Sendable {
  private struct Node {
    var term: Term?
    /// Further meanings of the same phrase, which are rare.
    var more: [Term] = []
    /// One bit for each aspect in which the phrase means something.
    var aspects: UInt8 = 0
    var hasChildren = false

    mutating func add(_ other: Term) {
      aspects |= other.aspects
      if term == nil {
        term = other
      } else if term != other, !more.contains(other) {
        more.append(other)
      }
    }
  }

  private var nodes: [Node] = [Node()]
  private var edges = PhraseEdges()
  /// A small filter over first words, so that most words cost one look-up in 8 KiB.
  private var firstWords = [UInt64](repeating: 0, count: 1024)

  /// Builds the automaton.
  ///
  /// - Parameter phrases: For each meaning its phrases; signs in them count as words.
  public init(_ phrases: [Term: [String]]) {
    var terms: [Term] = []
    var lines: [UInt8] = []
    for term in Term.allCases {
      for phrase in phrases[term] ?? [] {
        terms.append(term)
        for byte in phrase.utf8 { lines.append(byte == 0x0A ? 0x20 : byte) }
        lines.append(0x0A)
      }
    }
    // One text with a line for each phrase is cut into tokens at once.
    let tokens = Tokenizer.tokens(of: SourceText(utf8: lines))
    nodes.reserveCapacity(tokens.count + 1)
    var rest = tokens[...]
    for term in terms {
      let end = rest.firstIndex { $0.kind == .lineBreak } ?? rest.endIndex
      insert(rest[..<end], term)
      rest = rest[min(end + 1, rest.endIndex)...]
    }
  }

  private mutating func insert(_ words: ArraySlice<Token>, _ term: Term) {
    var node: UInt32 = 0
    for token in words {
      let word = token.key.value
      if node == 0 { firstWords[Int(word >> 6 & 1023)] |= 1 << (word & 63) }
      nodes[Int(node)].hasChildren = true
      if let next = edges[node, word] {
        node = next
      } else {
        let next = UInt32(nodes.count)
        nodes.append(Node())
        edges.add(from: node, by: word, to: next)
        node = next
      }
    }
    if node != 0 { nodes[Int(node)].add(term) }
  }

  /// Every place where a phrase stands.
  ///
  /// Within one aspect, of phrases that begin at one word the longest counts, and none that lies wholly
  /// inside another: `đồng` is no money in `hợp đồng`. Phrases of different aspects do not disturb each
  /// other.
  ///
  /// - Parameter tokens: All tokens of a text. Phrases run over line breaks, but not over tabs.
  func matches(in tokens: [Token]) -> [TermMatch] {
    var matches: [TermMatch] = []
    matches.reserveCapacity(tokens.count / 8)
    var covered = SIMD8<UInt32>(repeating: 0)
    for start in tokens.indices where mayBegin(tokens[start]) {
      let found = phrases(tokens, from: start)
      var open = found.aspects
      // From the longest phrase to shorter ones, for the aspects that are not decided yet.
      for index in stride(from: found.count - 1, through: 0, by: -1) where open != 0 {
        let node = Int(found.nodes[index])
        let end = found.ends[index]
        var fresh: UInt8 = 0
        for aspect in 0..<Term.aspectCount {
          let bit = nodes[node].aspects & open & 1 << UInt8(aspect)
          if bit != 0, end > covered[aspect] {
            covered[aspect] = end
            fresh |= bit
          }
        }
        open &= ~nodes[node].aspects
        if fresh != 0 { emit(nodes[node], fresh, start, end, &matches) }
      }
    }
    return matches
  }

  private func emit(
    _ node: Node,
    _ aspects: UInt8,
    _ start: Int,
    _ end: UInt32,
    _ matches: inout [TermMatch]
  ) {
    if let term = node.term, term != .other, term.aspects & aspects != 0 {
      matches.append(TermMatch(term: term, first: UInt32(start), end: end))
    }
    for term in node.more where term != .other && term.aspects & aspects != 0 {
      matches.append(TermMatch(term: term, first: UInt32(start), end: end))
    }
  }

  @inline(__always)
  private func mayBegin(_ token: Token) -> Bool {
    guard token.kind == .word || token.kind == .sign else { return false }
    let word = token.key.value
    return firstWords[Int(word >> 6 & 1023)] & 1 << (word & 63) != 0
  }

  /// The phrases that begin at a token, shortest first; of more than eight the longest are left out.
  private struct Found {
    var nodes = SIMD8<UInt32>(repeating: 0)
    var ends = SIMD8<UInt32>(repeating: 0)
    var count = 0
    var aspects: UInt8 = 0
  }

  private func phrases(_ tokens: [Token], from start: Int) -> Found {
    var node: UInt32 = 0
    var found = Found()
    var index = start
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .lineBreak, index > start {
        index += 1
        continue
      }
      guard let next = edges[node, token.key.value] else { break }
      node = next
      index += 1
      let aspects = nodes[Int(node)].aspects
      if aspects != 0, found.count < 8 {
        found.nodes[found.count] = node
        found.ends[found.count] = UInt32(index)
        found.count += 1
        found.aspects |= aspects
      }
      if !nodes[Int(node)].hasChildren { break }
    }
    return found
  }
}

/// A phrase of the vocabulary found in a text.
public struct TermMatch: Sendable, Equatable {
  public let term: Term
  let first: UInt32
  let end: UInt32

  /// The tokens it covers.
  public var tokens: Range<Int> { Int(first)..<Int(end) }
}
