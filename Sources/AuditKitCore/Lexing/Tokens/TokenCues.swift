/// The tokens at which readers begin that look for little in a whole text, found in one pass for all of them.
///
/// Most numbers of a report stand alone in the cells of its tables, and are passed over once for all readers.
struct TokenCues: Sendable {
  /// Those at which a date, a period or a citation may begin: words of time, and numbers that are more than a count
  /// by what follows.
  let times: [UInt32]
  /// Those with which something may begin that is to be filled in: dots, lines to write on, brackets and letters.
  let blanks: [UInt32]

  /// Looks through the tokens that are no ordinary words.
  init(among cues: [UInt32], _ tokens: [Token]) {
    let (day, letters) = (TimeWords.shared.day, TimeWords.shared.blanks)
    var blanks: [UInt32] = []
    times = tokens.withUnsafeBufferPointer { tokens in
      [UInt32](unsafeUninitializedCapacity: cues.count) { times, timeCount in
        blanks = [UInt32](unsafeUninitializedCapacity: cues.count) { blanks, blankCount in
          for cue in cues {
            let index = Int(cue)
            let isOfTime: Bool
            let isBlank: Bool
            switch tokens[index].kind {
            // Most cues are signs.
            case .sign: (isOfTime, isBlank) = (false, Self.isBlank(index, tokens))
            case .word: (isOfTime, isBlank) = (true, letters.contains(tokens[index].key))
            default:
              isOfTime = Self.isPointedDate(tokens[index]) || Self.isJoined(index, tokens, day)
              isBlank = false
            }
            // Written before it is known whether it counts.
            times.initializeElement(at: timeCount, to: cue)
            blanks.initializeElement(at: blankCount, to: cue)
            timeCount = timeCount &+ (isOfTime ? 1 : 0)
            blankCount = blankCount &+ (isBlank ? 1 : 0)
          }
        }
      }
    }
    self.blanks = blanks
  }

  // MARK: Time

  /// `08.6.2018` is one token.
  private static func isPointedDate(_ token: Token) -> Bool { token.range.count >= 8 }

  /// `14/2015/QĐ-UBND`, `2016 - 2020`, `30c/NQ-CP`, `số 1643 ngày`, also over the end of a line.
  @inline(__always)
  private static func isJoined(
    _ index: Int,
    _ tokens: UnsafeBufferPointer<Token>,
    _ day: WordKey
  ) -> Bool {
    var next = index + 1
    if next < tokens.count, tokens[next].kind == .lineBreak { next += 1 }
    guard next < tokens.count else { return false }
    switch tokens[next].kind {
    case .sign: return tokens[next].isSign("/") || tokens[next].isSign("-")
    case .word: return tokens[next].range.count == 1 || tokens[next].key == day
    default: return false
    }
  }

  // MARK: Blanks

  /// Whether a blank may begin with a sign; a single point is none.
  @inline(__always)
  private static func isBlank(_ index: Int, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    switch tokens[index].key.value {
    case 0x2E: index + 1 < tokens.count && tokens[index + 1].isDot
    case 0x2026, 0x5F, 0x5B: true
    default: false
    }
  }
}

extension Token {
  /// Whether it is a point, three of them, or a piece of a line to write on.
  @inline(__always)
  var isDot: Bool { isSign(".") || isSign("…") || isSign("_") }
}
