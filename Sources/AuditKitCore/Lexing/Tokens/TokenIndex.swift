/// Finds tokens by their place in the text, and those that are no ordinary words.
struct TokenIndex: Sendable {
  /// The stretches of the text from that of the first token on.
  private let blocks: TokenBlocks
  private let firstBlock: Int
  /// Tokens that are numbers or signs, words of time, or letters for something to be filled in.
  let cues: [UInt32]

  /// Takes what was noted while a whole text was cut into tokens.
  init(blocks: TokenBlocks, cues: [UInt32]) {
    self.blocks = blocks
    firstBlock = 0
    self.cues = cues
  }

  /// Takes some tokens, in the order of their places.
  init(_ tokens: [Token]) {
    let first = tokens.first.map { TokenBlocks.index(of: $0.range.start) } ?? 0
    let last = tokens.last.map { TokenBlocks.index(of: $0.range.start) } ?? 0
    var ends = [UInt32](repeating: 0, count: max(0, last - first) + 1)
    var cues: [UInt32] = []
    for (index, token) in tokens.enumerated() {
      let block = TokenBlocks.index(of: token.range.start) - first
      if ends.indices.contains(block) { ends[block] = UInt32(index + 1) }
      if token.isCue { cues.append(UInt32(index)) }
    }
    ends.withUnsafeMutableBufferPointer { TokenBlocks.fillGaps(in: $0) }
    blocks = TokenBlocks(ends: ends)
    firstBlock = first
    self.cues = cues
  }

  /// The indices of the tokens that begin in a range of the text.
  ///
  /// - Parameters:
  ///   - range: The range.
  ///   - tokens: All tokens that this is the index of.
  /// - Returns: Their indices; an empty range tells where they would stand.
  func tokens(in range: TextRange, of tokens: [Token]) -> Range<Int> {
    let start = firstToken(from: range.start, of: tokens, atLeast: 0)
    return start..<firstToken(from: range.end, of: tokens, atLeast: start)
  }

  /// The same, looked for first among the few tokens from some token on.
  func tokens(in range: TextRange, of tokens: [Token], near token: Int) -> Range<Int> {
    let start = firstToken(from: range.start, of: tokens, near: token)
    return start..<firstToken(from: range.end, of: tokens, near: start)
  }

  /// How many tokens are looked at one by one.
  private static let reach = 8

  private func firstToken(from offset: Int, of tokens: [Token], near first: Int) -> Int {
    guard first == 0 || tokens[first - 1].range.start < offset else {
      return firstToken(from: offset, of: tokens, atLeast: 0)
    }
    let end = min(first + Self.reach, tokens.count)
    var token = first
    while token < end, tokens[token].range.start < offset { token += 1 }
    return token < end ? token : firstToken(from: offset, of: tokens, atLeast: end)
  }

  /// The index of the first token that begins at an offset or behind it.
  private func firstToken(from offset: Int, of tokens: [Token], atLeast least: Int) -> Int {
    var token = max(least, blocks.tokens(beforeBlock: TokenBlocks.index(of: offset) - firstBlock))
    while token < tokens.count, tokens[token].range.start < offset { token += 1 }
    return token
  }
}

/// How many tokens begin up to the end of each stretch of sixteen bytes, which has few of them.
struct TokenBlocks: Sendable {
  private let ends: [UInt32]

  /// Takes for each block how many tokens begin up to its end.
  init(ends: [UInt32]) { self.ends = ends }

  /// Sets the numbers of blocks in which no token begins, which are 0 before.
  static func fillGaps(in ends: UnsafeMutableBufferPointer<UInt32>) {
    var last: UInt32 = 0
    for index in ends.indices {
      last = max(last, ends[index])
      ends[index] = last
    }
  }

  @inline(__always)
  static func index(of offset: Int) -> Int {
    Int(truncatingIfNeeded: UInt(truncatingIfNeeded: offset) &>> 4)
  }

  /// How many tokens begin before a block.
  @inline(__always)
  func tokens(beforeBlock index: Int) -> Int {
    index > 0 ? Int(ends[min(index, ends.count) - 1]) : 0
  }
}
