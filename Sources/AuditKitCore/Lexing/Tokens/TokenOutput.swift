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
    _ blockEnds: UnsafeMutableBufferPointer<UInt32>,
    fill: (inout TokenOutput) -> Void
  ) {
    var cues: [UInt32] = []
    var starts: [PhraseStart] = []
    tokens = Array(unsafeUninitializedCapacity: capacity) { tokens, count in
      cues = Array(unsafeUninitializedCapacity: capacity) { cues, cueCount in
        // One more, which is written before it is known whether it counts.
        starts = Array(unsafeUninitializedCapacity: capacity + 1) { starts, startCount in
          var output = TokenOutput(tokens, cues, starts, blockEnds, behind: earlier)
          fill(&output)
          count = tokens.baseAddress.unsafelyUnwrapped.distance(to: output.token)
          cueCount = cues.baseAddress.unsafelyUnwrapped.distance(to: output.cue)
          startCount = starts.baseAddress.unsafelyUnwrapped.distance(to: output.start)
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

/// Where the next token goes, and what is noted about it.
struct TokenOutput {
  fileprivate var token: UnsafeMutablePointer<Token>
  fileprivate var cue: UnsafeMutablePointer<UInt32>
  fileprivate var start: UnsafeMutablePointer<PhraseStart>
  /// For each block of the whole text how many tokens begin up to its end.
  private let blockEnds: UnsafeMutablePointer<UInt32>
  /// How many tokens the text has so far.
  private var count: UInt32
  private let end: UnsafeMutablePointer<Token>

  fileprivate init(
    _ tokens: UnsafeMutableBufferPointer<Token>,
    _ cues: UnsafeMutableBufferPointer<UInt32>,
    _ starts: UnsafeMutableBufferPointer<PhraseStart>,
    _ blockEnds: UnsafeMutableBufferPointer<UInt32>,
    behind earlier: Int
  ) {
    token = tokens.baseAddress.unsafelyUnwrapped
    cue = cues.baseAddress.unsafelyUnwrapped
    start = starts.baseAddress.unsafelyUnwrapped
    self.blockEnds = blockEnds.baseAddress.unsafelyUnwrapped
    count = UInt32(truncatingIfNeeded: earlier)
    end = token + tokens.count
  }

  /// How many tokens may still be added.
  var room: Int { token.distance(to: end) }

  /// Adds a token at an offset.
  @inline(__always)
  mutating func add(_ shape: TokenShape, _ key: WordKey, at offset: Int, _ root: PhraseRoot) {
    token.initialize(to: Token(shape, key, at: offset))
    token += 1
    if shape.isCue {
      cue.initialize(to: count)
      cue += 1
    }
    // Most other words begin a phrase and most signs none, so it is written either way.
    start.initialize(to: PhraseStart(token: count, root: root))
    start += root == .none ? 0 : 1
    count = count &+ 1
    blockEnds[TokenBlocks.index(of: offset)] = count
  }
}
