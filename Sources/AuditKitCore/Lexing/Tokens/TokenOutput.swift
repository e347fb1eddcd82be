/// The tokens of a text or of a stretch of it, with what is noted about them.
struct TokenList {
  private(set) var tokens: [Token] = []
  /// The numbers of those at which something about time may stand.
  private(set) var cues: [UInt32] = []
  private(set) var starts: [PhraseStart] = []

  /// Takes what `fill` adds, up to a number of tokens.
  init(
    capacity: Int,
    behind earlier: Int,
    _ blocks: UnsafeMutableBufferPointer<TokenBlock>,
    fill: (inout TokenOutput) -> Void
  ) {
    var cues: [UInt32] = []
    var starts: [PhraseStart] = []
    tokens = Array(unsafeUninitializedCapacity: capacity) { tokens, count in
      cues = Array(unsafeUninitializedCapacity: capacity) { cues, cueCount in
        starts = Array(unsafeUninitializedCapacity: capacity) { starts, startCount in
          var output = TokenOutput(
            tokens: tokens,
            cues: cues,
            starts: starts,
            blocks: blocks,
            earlier: earlier
          )
          fill(&output)
          (count, cueCount, startCount) = (output.count, output.cueCount, output.startCount)
        }
      }
    }
    self.cues = cues
    self.starts = starts
  }

  static func += (list: inout TokenList, more: TokenList) {
    list.tokens += more.tokens
    list.cues += more.cues
    list.starts += more.starts
  }
}

/// The tokens that were found so far, and what is noted about them.
struct TokenOutput {
  let tokens: UnsafeMutableBufferPointer<Token>
  let cues: UnsafeMutableBufferPointer<UInt32>
  let starts: UnsafeMutableBufferPointer<PhraseStart>
  /// The blocks of the whole text.
  let blocks: UnsafeMutableBufferPointer<TokenBlock>
  /// The tokens of the text that stand elsewhere.
  let earlier: Int
  var count = 0
  var cueCount = 0
  var startCount = 0

  /// How many tokens may still be added.
  var room: Int { tokens.count &- count }

  /// Adds a token at an offset.
  @inline(__always)
  mutating func add(_ shape: TokenShape, _ key: WordKey, at start: Int, _ root: PhraseRoot) {
    let number = UInt32(truncatingIfNeeded: earlier &+ count)
    tokens.initializeElement(at: count, to: Token(shape, key, at: start))
    blocks[TokenBlock.index(of: start)].add(start)
    if shape.isCue {
      cues.initializeElement(at: cueCount, to: number)
      cueCount = cueCount &+ 1
    }
    // Most other words begin a phrase and most signs none, so it is written either way.
    starts.initializeElement(at: startCount, to: PhraseStart(token: number, root: root))
    startCount = startCount &+ (root == .none ? 0 : 1)
    count = count &+ 1
  }
}
