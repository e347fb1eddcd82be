/// Finds tokens by their place in the text, and those at which something about time may stand.
struct TokenIndex: Sendable {
  /// For each stretch of bytes, from that of the first token on, the index of the first token that begins
  /// in it or behind it.
  private let chunks: [UInt32]
  private let firstChunk: Int
  /// Tokens that are numbers or words of time.
  let cues: [UInt32]

  private static let chunkBits = 5
  private static let chunkSize = 1 << chunkBits

  init(_ tokens: [Token]) {
    guard let first = tokens.first, let last = tokens.last else {
      chunks = []
      firstChunk = 0
      cues = []
      return
    }
    let base = first.range.start >> Self.chunkBits
    var chunks: [UInt32] = []
    chunks.reserveCapacity(last.range.start >> Self.chunkBits - base + 1)
    var cues: [UInt32] = []
    cues.reserveCapacity(tokens.count / 8)
    let words = TimeWords.shared.cues
    var chunkEnd = base << Self.chunkBits
    for index in tokens.indices {
      let token = tokens[index]
      while token.range.start >= chunkEnd {
        chunks.append(UInt32(truncatingIfNeeded: index))
        chunkEnd = chunkEnd &+ Self.chunkSize
      }
      if token.kind == .number || (token.kind == .word && words.contains(token.key)) {
        cues.append(UInt32(truncatingIfNeeded: index))
      }
    }
    firstChunk = base
    self.chunks = chunks
    self.cues = cues
  }

  /// The indices of the tokens that begin in a range of the text.
  func tokens(in range: TextRange, of tokens: [Token]) -> Range<Int> {
    let start = firstToken(from: range.start, of: tokens)
    guard range.count <= Self.chunkSize else {
      return start..<max(start, firstToken(from: range.end, of: tokens))
    }
    var end = start
    while end < tokens.count, tokens[end].range.start < range.end { end += 1 }
    return start..<end
  }

  /// The index of the first token that begins at `offset` or behind it.
  private func firstToken(from offset: Int, of tokens: [Token]) -> Int {
    let chunk = max(offset >> Self.chunkBits - firstChunk, 0)
    guard chunk < chunks.count else { return tokens.count }
    var index = Int(chunks[chunk])
    while index < tokens.count, tokens[index].range.start < offset { index += 1 }
    return index
  }
}

/// Goes through the tokens at which something about time may stand.
struct CueCursor {
  private let cues: [UInt32]
  private var next = 0

  init(_ text: LexedText) { cues = text.timeCues }

  /// The first cue at a token or behind it; tokens must be asked for in rising order.
  mutating func first(from token: Int) -> Int? {
    while next < cues.count, cues[next] < token { next += 1 }
    return next < cues.count ? Int(cues[next]) : nil
  }
}

/// A few words, recognised at once.
struct WordSet: Sendable {
  private let filter: UInt64
  private let words: [WordKey]

  init(_ words: [WordKey]) {
    self.words = words
    filter = words.reduce(0) { $0 | 1 << ($1.value & 63) }
  }

  @inline(__always)
  func contains(_ word: WordKey) -> Bool {
    filter & 1 &<< (word.value & 63) != 0 && words.contains(word)
  }
}
