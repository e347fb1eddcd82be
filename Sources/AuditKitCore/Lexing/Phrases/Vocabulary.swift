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
    nodes.reserveCapacity(tree.numbers.count / 2 + 1)
    edges = PhraseEdges(capacity: tree.numbers.count / 2)
    let terms = Term.allCases
    // The last node at each depth, and the last word below the root.
    var path: [UInt32] = [0]
    var first = WordKey(value: 0)
    tree.walk { depth, word, meanings in
      let node = add(word, below: path[depth - 1])
      if depth < path.count { path[depth] = node } else { path.append(node) }
      if depth == 1 {
        first = word
        if word.value < signs.count { signs[Int(word.value)] = PhraseRoot(node: node) }
      }
      if depth == 2 { filter.add(first, word) }
      guard !meanings.isEmpty else { return }
      addMeanings(meanings.lazy.map { terms[Int($0)] }, to: Int(node))
    }
  }

  private mutating func add(_ word: WordKey, below parent: UInt32) -> UInt32 {
    let node = UInt32(nodes.count)
    nodes[Int(parent)].hasChildren = true
    nodes.append(PhraseNode())
    edges.add(from: parent, by: word.value, to: node)
    return node
  }

  /// Adds what a phrase means; `other` decides aspects, but is no meaning.
  private mutating func addMeanings(_ terms: some Sequence<Term>, to node: Int) {
    let start = UInt32(meanings.count)
    for term in terms {
      nodes[node].aspects |= term.aspects
      if term != .other { meanings.append(Meaning(term)) }
    }
    nodes[node].meanings = start..<UInt32(meanings.count)
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
              return matcher.matches(from: starts, cuts: cuts)
            }
          }
        }
      }
    }
  }

  /// Lends the words and signs with which phrases begin.
  @inline(__always)
  func withRoots<Result>(_ body: (PhraseRoots) -> Result) -> Result {
    edges.withTable { edges in
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
