/// All phrases that mean something, as one automaton over words.
///
/// Phrases are compared word by word in folded form, so case, the place of tone marks, line breaks and
/// double blanks between words are no matter. A phrase may have several meanings.
public struct Vocabulary: Sendable {
  private struct Node {
    var term: Term?
    /// Further meanings of the same phrase, which are rare.
    var more: [Term] = []
    var hasChildren = false

    mutating func add(_ other: Term) {
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

  /// Every place where a phrase stands; of phrases that begin at one word the longest, and none that
  /// lies wholly inside another: `đồng` is no money in `hợp đồng`.
  ///
  /// - Parameter tokens: All tokens of a text. Phrases run over line breaks, but not over tabs.
  func matches(in tokens: [Token]) -> [TermMatch] {
    var matches: [TermMatch] = []
    var covered = 0
    for start in tokens.indices where mayBegin(tokens[start]) {
      guard let (node, end) = longest(tokens, from: start), end > covered else { continue }
      covered = end
      let found = nodes[Int(node)]
      if let term = found.term {
        matches.append(TermMatch(term: term, first: UInt32(start), end: UInt32(end)))
      }
      for term in found.more {
        matches.append(TermMatch(term: term, first: UInt32(start), end: UInt32(end)))
      }
    }
    return matches
  }

  @inline(__always)
  private func mayBegin(_ token: Token) -> Bool {
    guard token.kind == .word || token.kind == .sign else { return false }
    let word = token.key.value
    return firstWords[Int(word >> 6 & 1023)] & 1 << (word & 63) != 0
  }

  private func longest(_ tokens: [Token], from start: Int) -> (node: UInt32, end: Int)? {
    var node: UInt32 = 0
    var best: (UInt32, Int)?
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
      if nodes[Int(node)].term != nil { best = (node, index) }
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
