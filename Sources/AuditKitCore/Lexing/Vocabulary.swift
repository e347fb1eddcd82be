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
      let found = longest(tokens, from: start)
      guard found.isAny else { continue }
      for aspect in 0..<Term.aspectCount where found.ends[aspect] > covered[aspect] {
        covered[aspect] = found.ends[aspect]
        emit(nodes[Int(found.nodes[aspect])], aspect, start, found.ends[aspect], &matches)
      }
    }
    return matches
  }

  private func emit(
    _ node: Node,
    _ aspect: Int,
    _ start: Int,
    _ end: UInt32,
    _ matches: inout [TermMatch]
  ) {
    func add(_ term: Term) {
      guard term != .other, term.aspects & 1 << UInt8(aspect) != 0 else { return }
      matches.append(TermMatch(term: term, first: UInt32(start), end: end))
    }
    if let term = node.term { add(term) }
    for term in node.more { add(term) }
  }

  @inline(__always)
  private func mayBegin(_ token: Token) -> Bool {
    guard token.kind == .word || token.kind == .sign else { return false }
    let word = token.key.value
    return firstWords[Int(word >> 6 & 1023)] & 1 << (word & 63) != 0
  }

  /// For each aspect the longest phrase that begins at a token: its node and where it ends.
  private struct Longest {
    var nodes = SIMD8<UInt32>(repeating: 0)
    var ends = SIMD8<UInt32>(repeating: 0)
    var isAny = false
  }

  private func longest(_ tokens: [Token], from start: Int) -> Longest {
    var node: UInt32 = 0
    var best = Longest()
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
      if aspects != 0 {
        best.isAny = true
        for aspect in 0..<Term.aspectCount where aspects & 1 << UInt8(aspect) != 0 {
          best.nodes[aspect] = node
          best.ends[aspect] = UInt32(index)
        }
      }
      if !nodes[Int(node)].hasChildren { break }
    }
    return best
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
