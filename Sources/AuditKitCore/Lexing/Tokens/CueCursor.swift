/// Goes through the tokens at which something about time may stand.
struct CueCursor {
  private let cues: [UInt32]
  private var next = 0

  init(_ text: LexedText) { cues = text.likelyCues }

  /// The first cue at a token or behind it; tokens must be asked for in rising order.
  mutating func first(from token: Int) -> Int? {
    while next < cues.count, cues[next] < token { next += 1 }
    return next < cues.count ? Int(cues[next]) : nil
  }

  /// Of some cues those that one look at what follows does not rule out.
  ///
  /// Most numbers, and in tables nearly all, are neither a part of a date or a period nor cite a document; three
  /// lexers would have to find that out.
  static func likely(_ cues: [UInt32], in tokens: [Token]) -> [UInt32] {
    let day = TimeWords.shared.day
    return cues.filter { cue in
      let token = tokens[Int(cue)]
      return token.kind == .word || token.range.count >= shortestDate
        || goesOn(Int(cue), in: tokens, day)
    }
  }

  /// The length of `8.6.2018`, a date in one token.
  private static let shortestDate = 8

  /// Whether behind a number follows what parts the numbers of dates, periods and citations, or opens the
  /// rest of a citation: `30c/NQ-CP`, `số 1643 ngày`.
  private static func goesOn(_ number: Int, in tokens: [Token], _ day: WordKey) -> Bool {
    var next = number + 1
    if next < tokens.count, tokens[next].kind == .lineBreak { next += 1 }
    guard next < tokens.count else { return false }
    let token = tokens[next]
    switch token.kind {
    case .sign: return token.isSign("/") || token.isSign("-")
    case .word: return token.range.count == 1 || token.key == day
    default: return false
    }
  }
}
