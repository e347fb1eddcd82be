/// Finds tokens by their place in the text, and those that are no ordinary words.
struct TokenIndex: Sendable {
  /// The stretches of the text from that of the first token on.
  private let blocks: [TokenBlock]
  private let firstBlock: Int
  private let tokenCount: Int
  /// Tokens that are numbers or signs, words of time, or letters for something to be filled in.
  let cues: [UInt32]

  /// Takes what was noted while a whole text was cut into tokens.
  init(blocks: consuming [TokenBlock], tokenCount: Int, cues: [UInt32]) {
    TokenBlock.count(&blocks)
    self.blocks = blocks
    firstBlock = 0
    self.tokenCount = tokenCount
    self.cues = cues
  }

  /// Takes some tokens, in the order of their places.
  init(_ tokens: [Token]) {
    firstBlock = tokens.first.map { TokenBlock.index(of: $0.range.start) } ?? 0
    tokenCount = tokens.count
    var blocks: [TokenBlock] = []
    var cues: [UInt32] = []
    for (index, token) in tokens.enumerated() {
      let block = TokenBlock.index(of: token.range.start) - firstBlock
      guard block >= 0 else { continue }
      while blocks.count <= block { blocks.append(TokenBlock()) }
      blocks[block].add(token.range.start)
      if token.isCue { cues.append(UInt32(index)) }
    }
    TokenBlock.count(&blocks)
    self.blocks = blocks
    self.cues = cues
  }

  /// The indices of the tokens that begin in a range of the text.
  func tokens(in range: TextRange) -> Range<Int> {
    let start = firstToken(from: range.start)
    return start..<max(start, firstToken(from: range.end))
  }

  /// The index of the first token that begins at `offset` or behind it.
  private func firstToken(from offset: Int) -> Int {
    let index = TokenBlock.index(of: offset) - firstBlock
    guard index >= 0 else { return 0 }
    return index < blocks.count ? blocks[index].tokens(before: offset) : tokenCount
  }
}

/// Where tokens begin in a stretch of 64 bytes.
struct TokenBlock: Sendable {
  /// One bit for each byte.
  private var starts: UInt64 = 0
  /// The tokens that begin in earlier blocks.
  private var before = 0

  @inline(__always)
  static func index(of offset: Int) -> Int {
    Int(truncatingIfNeeded: UInt(truncatingIfNeeded: offset) &>> 6)
  }

  /// Notes a token.
  @inline(__always)
  mutating func add(_ offset: Int) {
    starts |= 1 &<< UInt64(truncatingIfNeeded: offset)
  }

  /// Counts the tokens before each block once all are noted.
  static func count(_ blocks: inout [TokenBlock]) {
    var before = 0
    for index in blocks.indices {
      blocks[index].before = before
      before &+= blocks[index].starts.nonzeroBitCount
    }
  }

  /// The tokens of the text that begin before an offset in this block.
  @inline(__always)
  func tokens(before offset: Int) -> Int {
    let earlier = (1 as UInt64) &<< UInt64(truncatingIfNeeded: offset) &- 1
    return before &+ (starts & earlier).nonzeroBitCount
  }
}
