/// All phrases that mean something, as one automaton over words.
///
/// Phrases are compared word by word in folded form, so case, the place of tone marks, line breaks and
/// double blanks between words are no matter. A phrase may have several meanings.
public struct Vocabulary: Sendable {
  /// The nodes, those nearer to the root first; 0 is the root.
  private var nodes: [PhraseNode]
  /// For each node the word that leads to it.
  private var words: [UInt64]
  /// The meanings of all phrases, and the most that one phrase has.
  private var meanings: [Meaning] = []
  private var mostMeanings = 0
  /// The nodes to which the signs of ASCII lead.
  private var signs = [PhraseRoot](repeating: .none, count: PhraseRoots.signCount)
  /// The words that were read before, with the phrases that begin with them.
  let memos = WordMemos()

  /// No phrases at all.
  static let empty = Vocabulary(PhraseTree(numbers: []))

  /// Builds the automaton.
  ///
  /// - Parameter phrases: For each meaning its phrases; signs in them count as words.
  public init(_ phrases: [Term: [String]]) { self.init(PhraseTree(phrases)) }

  /// Builds the automaton over phrases that are cut into words already.
  init(_ tree: PhraseTree) {
    var next = Self.firstNodes(of: tree)
    nodes = Array(repeating: PhraseNode(), count: next[next.count - 1])
    words = Array(repeating: 0, count: nodes.count)
    let terms = Term.allCases
    // The last node at each depth.
    var path = [0]
    tree.walk { depth, word, meanings in
      let node = next[depth]
      next[depth] += 1
      path.removeLast(path.count - depth)
      path.append(node)
      add(word, node, below: path[depth - 1])
      if depth == 1, word.value < signs.count {
        signs[Int(word.value)] = PhraseRoot(node: UInt32(node))
      }
      guard !meanings.isEmpty else { return }
      addMeanings(meanings.lazy.map { terms[Int($0)] }, to: node)
    }
  }

  /// For each depth the number of its first node, and last the number of all nodes.
  private static func firstNodes(of tree: PhraseTree) -> [Int] {
    var counts = [1]
    tree.walk { depth, _, _ in
      if depth == counts.count { counts.append(0) }
      counts[depth] += 1
    }
    return counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
  }

  private mutating func add(_ word: WordKey, _ node: Int, below parent: Int) {
    words[node] = word.value
    nodes[parent].add(word, child: UInt32(node))
  }

  /// Adds what a phrase means; `other` decides aspects, but is no meaning.
  private mutating func addMeanings(_ terms: some Sequence<Term>, to node: Int) {
    let start = meanings.count
    var aspects: UInt8 = 0
    for term in terms {
      aspects |= term.aspects
      if term != .other { meanings.append(Meaning(term)) }
    }
    mostMeanings = max(mostMeanings, meanings.count - start)
    nodes[node].mean(start..<meanings.count, aspects: aspects)
  }

  /// Every place where a phrase stands.
  ///
  /// Within one aspect, of phrases that begin at one word the longest counts, and none that lies wholly
  /// inside another: `đồng` is no money in `hợp đồng`. Phrases of different aspects do not disturb each
  /// other.
  ///
  /// - Parameters:
  ///   - tokens: All tokens of a text. Phrases run over line breaks, but not over tabs.
  ///   - starts: Those with which phrases begin.
  ///   - cuts: Offsets, in order, over which no phrase runs either.
  /// - Returns: The places, in the order in which they begin.
  func matches(in tokens: [Token], from starts: [PhraseStart], cuts: [Int] = []) -> [TermMatch] {
    tokens.withUnsafeBufferPointer { tokens in
      starts.withUnsafeBufferPointer { starts in
        cuts.withUnsafeBufferPointer { cuts in
          withEdges { edges in
            meanings.withUnsafeBufferPointer { meanings in
              var matcher = PhraseMatcher(
                tokens: tokens,
                edges: edges,
                meanings: meanings,
                mostMeanings: mostMeanings,
                starts: starts,
                cuts: cuts
              )
              return matcher.matches()
            }
          }
        }
      }
    }
  }

  private func withEdges<Result>(_ body: (PhraseEdges) -> Result) -> Result {
    nodes.withUnsafeBufferPointer { nodes in
      words.withUnsafeBufferPointer { body(PhraseEdges(nodes: nodes, words: $0)) }
    }
  }

  /// Lends the words and signs with which phrases begin.
  func withRoots<Result>(_ body: (PhraseRoots) -> Result) -> Result {
    withEdges { edges in
      signs.withUnsafeBufferPointer { body(PhraseRoots(edges: edges, signs: $0)) }
    }
  }

  /// The tokens with which phrases begin, of some that were cut without this vocabulary.
  func starts(in tokens: [Token]) -> [PhraseStart] {
    withRoots { roots in
      tokens.indices.compactMap { index in
        guard tokens[index].kind == .word || tokens[index].kind == .sign else { return nil }
        let root = roots.root(of: tokens[index].key)
        return root == .none ? nil : PhraseStart(token: UInt32(index), root: root)
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
