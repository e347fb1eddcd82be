/// All phrases that mean something, as one automaton over words.
///
/// Phrases are compared word by word in folded form, so case, the place of tone marks, line breaks and
/// double blanks between words are no matter. A phrase may have several meanings.
public struct Vocabulary: Sendable {
  private var nodes = [PhraseNode()]
  /// The meanings of all phrases, node by node.
  private var meanings: [Meaning] = []
  private var edges = PhraseEdges()
  private var filter = PhraseFilter()

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
    var byNode: [[Term]] = [[]]
    byNode.reserveCapacity(tokens.count + 1)
    var rest = tokens[...]
    for term in terms {
      let end = rest.firstIndex { $0.kind == .lineBreak } ?? rest.endIndex
      insert(rest[..<end], term, &byNode)
      rest = rest[min(end + 1, rest.endIndex)...]
    }
    addMeanings(byNode)
  }

  private mutating func insert(
    _ words: ArraySlice<Token>,
    _ term: Term,
    _ byNode: inout [[Term]]
  ) {
    guard let first = words.first else { return }
    filter.add(first.key, words.dropFirst().first?.key)
    var node: UInt32 = 0
    for token in words {
      nodes[Int(node)].hasChildren = true
      if let next = edges[node, token.key.value] {
        node = next
      } else {
        let next = UInt32(nodes.count)
        nodes.append(PhraseNode())
        byNode.append([])
        edges.add(from: node, by: token.key.value, to: next)
        node = next
      }
    }
    if !byNode[Int(node)].contains(term) { byNode[Int(node)].append(term) }
  }

  /// Lays the meanings of all nodes in one list; `other` decides aspects, but is no meaning.
  private mutating func addMeanings(_ byNode: [[Term]]) {
    for (index, terms) in byNode.enumerated() where !terms.isEmpty {
      let start = UInt32(meanings.count)
      for term in terms {
        nodes[index].aspects |= term.aspects
        if term != .other { meanings.append(Meaning(term)) }
      }
      nodes[index].meanings = start..<UInt32(meanings.count)
    }
  }

  /// Every place where a phrase stands.
  ///
  /// Within one aspect, of phrases that begin at one word the longest counts, and none that lies wholly
  /// inside another: `đồng` is no money in `hợp đồng`. Phrases of different aspects do not disturb each
  /// other.
  ///
  /// - Parameters:
  ///   - tokens: All tokens of a text. Phrases run over line breaks, but not over tabs.
  ///   - cuts: Offsets, in order, over which no phrase runs either.
  /// - Returns: The places, in the order in which they begin.
  func matches(in tokens: [Token], cuts: [Int] = []) -> [TermMatch] {
    tokens.withUnsafeBufferPointer { tokens in
      nodes.withUnsafeBufferPointer { nodes in
        edges.withTable { edges in
          filter.withTable { filter in
            meanings.withUnsafeBufferPointer { meanings in
              var matcher = PhraseMatcher(
                tokens: tokens,
                nodes: nodes,
                meanings: meanings,
                edges: edges,
                filter: filter
              )
              return matcher.matches(cuts: cuts)
            }
          }
        }
      }
    }
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
