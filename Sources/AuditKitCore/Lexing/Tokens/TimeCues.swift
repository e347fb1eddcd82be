/// Finds the tokens at which a date, a period or a citation may begin.
///
/// Most numbers of a report stand alone in the cells of its tables, and are passed over once for all readers.
enum TimeCues {
  /// Of tokens that are no ordinary words the words, and the numbers that are more than a count by what follows.
  static func among(_ cues: [UInt32], _ tokens: [Token]) -> [UInt32] {
    let day = TimeWords.shared.day
    return tokens.withUnsafeBufferPointer { tokens in
      [UInt32](unsafeUninitializedCapacity: cues.count) { found, count in
        for cue in cues where isOfTime(Int(cue), tokens, day) {
          found.initializeElement(at: count, to: cue)
          count = count &+ 1
        }
      }
    }
  }

  @inline(__always)
  private static func isOfTime(
    _ index: Int,
    _ tokens: UnsafeBufferPointer<Token>,
    _ day: WordKey
  ) -> Bool {
    switch tokens[index].kind {
    // Most cues are signs.
    case .sign: false
    case .word: true
    default: isPointedDate(tokens[index]) || isJoined(index, tokens, day)
    }
  }

  /// `08.6.2018` is one token.
  private static func isPointedDate(_ token: Token) -> Bool { token.range.count >= 8 }

  /// `14/2015/QĐ-UBND`, `2016 - 2020`, `30c/NQ-CP`, `số 1643 ngày`, also over the end of a line.
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
}
