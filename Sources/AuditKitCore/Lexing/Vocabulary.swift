/// All phrases that mean something, as one automaton over words.
///
/// Phrases are compared word by word in folded form, so case, the place of tone marks, line breaks and
/// double blanks between words are no matter. A phrase may have several meanings.
public struct Vocabulary: Sendable {
  /// For each node one bit for each aspect in which its phrase means something, and `hasChildren`.
  private var flags: [UInt8] = [0]
  /// For each node the meanings of its phrase.
  private var terms: [[Term]] = [[]]
  private static let hasChildren: UInt8 = 0x80

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
    flags.reserveCapacity(tokens.count + 1)
    self.terms.reserveCapacity(tokens.count + 1)
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
      flags[Int(node)] |= Self.hasChildren
      if let next = edges[node, word] {
        node = next
      } else {
        let next = UInt32(flags.count)
        flags.append(0)
        terms.append([])
        edges.add(from: node, by: word, to: next)
        node = next
      }
    }
    guard node != 0, !terms[Int(node)].contains(term) else { return }
    terms[Int(node)].append(term)
    flags[Int(node)] |= term.aspects
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
    var matches: [TermMatch] = []
    matches.reserveCapacity(tokens.count / 8)
    var covered = SIMD8<UInt32>(repeating: 0)
    var nextCut = 0
    for start in tokens.indices where mayBegin(tokens[start]) {
      while nextCut < cuts.count, cuts[nextCut] <= tokens[start].range.start { nextCut += 1 }
      let limit = nextCut < cuts.count ? cuts[nextCut] : .max
      guard var found = phrases(tokens, from: start, before: limit) else { continue }
      // From the longest phrase to shorter ones, for the aspects that are not decided yet.
      var open = Self.allAspects
      while true {
        let aspects = flags[found.node] & open
        open &= ~aspects
        let fresh = cover(aspects, to: UInt32(found.end), &covered)
        if fresh != 0 { emit(found, fresh, start, &matches) }
        guard open != 0, let shorter = found.shorter.popLast() else { break }
        found.node = shorter.node
        found.end = shorter.end
      }
    }
    return matches
  }

  private static let allAspects: UInt8 = 1 << UInt8(Term.aspectCount) - 1

  /// Of some aspects those in which a phrase reaches further than the phrases before it.
  private func cover(_ aspects: UInt8, to end: UInt32, _ covered: inout SIMD8<UInt32>) -> UInt8 {
    var fresh: UInt8 = 0
    for aspect in 0..<Term.aspectCount
    where aspects & 1 << UInt8(aspect) != 0 && end > covered[aspect] {
      covered[aspect] = end
      fresh |= 1 << UInt8(aspect)
    }
    return fresh
  }

  private func emit(
    _ found: Found,
    _ aspects: UInt8,
    _ start: Int,
    _ matches: inout [TermMatch]
  ) {
    for term in terms[found.node] where term != .other && term.aspects & aspects != 0 {
      matches.append(TermMatch(term: term, first: UInt32(start), end: UInt32(found.end)))
    }
  }

  @inline(__always)
  private func mayBegin(_ token: Token) -> Bool {
    guard token.kind == .word || token.kind == .sign else { return false }
    let word = token.key.value
    return firstWords[Int(word >> 6 & 1023)] & 1 << (word & 63) != 0
  }

  /// The longest phrase that begins at a token, and those that are beginnings of it.
  private struct Found {
    var node: Int
    var end: Int
    var shorter: [(node: Int, end: Int)]
  }

  private func phrases(_ tokens: [Token], from start: Int, before limit: Int) -> Found? {
    var node: UInt32 = 0
    var found: Found?
    var index = start
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .lineBreak, index > start {
        index += 1
        continue
      }
      guard let next = edges[node, token.key.value], token.range.start < limit else { break }
      node = next
      index += 1
      let flag = flags[Int(node)]
      if flag & Self.allAspects != 0 {
        var shorter = found?.shorter ?? []
        if let found { shorter.append((found.node, found.end)) }
        found = Found(node: Int(node), end: index, shorter: shorter)
      }
      if flag & Self.hasChildren == 0 { break }
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
