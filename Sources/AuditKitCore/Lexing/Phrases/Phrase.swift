/// A stretch of tokens that is read as one: a cell, a label, a sentence.
///
/// A cell that the page wraps over several lines is one phrase too, though the text of other columns
/// stands between its lines.
public struct Phrase: Sendable {
  let lexed: LexedText
  /// Indices into `lexed.tokens`.
  public let tokens: Range<Int>

  public var isEmpty: Bool { tokens.isEmpty }

  /// The phrases of the vocabulary that stand wholly in it.
  public var terms: some Sequence<TermMatch> {
    lexed.terms(in: tokens).lazy.filter { [end = tokens.upperBound] in $0.tokens.upperBound <= end }
  }

  /// The token with an index in the whole text.
  public subscript(index: Int) -> Token { lexed.tokens[index] }

  /// The same phrase without its first tokens.
  func from(_ index: Int) -> Phrase {
    Phrase(lexed: lexed, tokens: min(index, tokens.upperBound)..<tokens.upperBound)
  }

  /// A part of the phrase.
  func part(_ range: Range<Int>) -> Phrase { Phrase(lexed: lexed, tokens: range) }

  func has(_ term: Term) -> Bool { lexed.has(term, in: tokens) }

  /// The first place where a phrase with this meaning stands.
  func first(_ term: Term) -> TermMatch? { terms.first { $0.term == term } }

  /// The bytes of a token.
  func bytes(_ index: Int) -> ArraySlice<UInt8> {
    let range = lexed.tokens[index].range
    return lexed.text.bytes[range.start..<range.end]
  }

  /// From its first token to its last; for a wrapped cell with everything between.
  public var range: TextRange { lexed.range(of: tokens) }

  /// The words as they are printed, with single blanks.
  public var string: String { String(decoding: plainBytes, as: UTF8.self) }

  /// The bytes of `string`; mostly those of the text itself.
  var plainBytes: ArraySlice<UInt8> {
    isPlain ? lexed.text.bytes[range.start..<range.end] : joinedBytes
  }

  /// Whether its tokens stand in one line, right behind each other or one blank apart, as most do.
  private var isPlain: Bool {
    let (all, bytes) = (lexed.tokens, lexed.text.bytes)
    var end: Int?
    for index in tokens {
      let token = all[index]
      guard token.kind != .lineBreak, token.kind != .tab else { return false }
      if let end {
        let isNext =
          token.isSpaced
          ? token.range.start == end + 1 && bytes[end] == 0x20 : token.range.start == end
        guard isNext else { return false }
      }
      end = token.range.end
    }
    return true
  }

  private var joinedBytes: ArraySlice<UInt8> {
    var result: [UInt8] = []
    let all = lexed.tokens
    let bytes = lexed.text.bytes
    // Most words stand one blank apart, so that whole stretches can be copied.
    var stretch = TextRange(0, 0)
    for index in tokens where all[index].kind != .lineBreak {
      let token = all[index]
      let isApart = token.isSpaced || token.kind == .tab
      let gap = token.range.start - stretch.end
      if token.kind != .tab, !stretch.isEmpty,
        isApart ? gap == 1 && bytes[stretch.end] == 0x20 : gap == 0
      {
        stretch = stretch.union(token.range)
        continue
      }
      result += bytes[stretch.start..<stretch.end]
      if isApart, !result.isEmpty { result.append(0x20) }
      stretch = token.kind == .tab ? TextRange(0, 0) : token.range
    }
    if result.isEmpty { return bytes[stretch.start..<stretch.end] }
    result += bytes[stretch.start..<stretch.end]
    return result[...]
  }
}

extension LexedText {
  /// The tokens of a text that may consist of several parts, as one phrase.
  public func phrase(_ fragments: Fragments) -> Phrase {
    guard !fragments.rest.isEmpty else {
      return Phrase(lexed: self, tokens: tokens(in: fragments.first))
    }
    var joined: [Token] = []
    for part in fragments.all { joined += tokens[tokens(in: part)] }
    let own = LexedText(text, tokens: joined, vocabulary: vocabulary)
    return Phrase(lexed: own, tokens: 0..<joined.count)
  }

  /// The tokens of a stretch of text, as one phrase.
  public func phrase(_ range: TextRange) -> Phrase {
    Phrase(lexed: self, tokens: tokens(in: range))
  }
}
