/// The tokens that were found so far, and what is noted about them.
struct TokenOutput {
  let tokens: UnsafeMutableBufferPointer<Token>
  let cues: UnsafeMutableBufferPointer<UInt32>
  /// The blocks of the whole text.
  let blocks: UnsafeMutableBufferPointer<TokenBlock>
  /// The tokens of the text that stand elsewhere.
  let earlier: Int
  var count = 0
  var cueCount = 0

  /// How many tokens may still be added.
  var room: Int { tokens.count &- count }

  @inline(__always)
  mutating func add(_ token: Token, isCue: Bool) {
    tokens.initializeElement(at: count, to: token)
    blocks[TokenBlock.index(of: token.range.start)].add(token.range.start)
    if isCue {
      cues.initializeElement(at: cueCount, to: UInt32(truncatingIfNeeded: earlier &+ count))
      cueCount = cueCount &+ 1
    }
    count = count &+ 1
  }
}
