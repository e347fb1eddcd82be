/// Goes through the tokens at which a date, a period or a citation may begin.
struct CueCursor {
  private let cues: [UInt32]
  private var next = 0

  init(_ text: LexedText) { cues = text.timeCues }

  /// About as many dates, periods or citations as there will be, to make room for at once.
  var expected: Int { cues.count / 16 }

  /// The first cue at a token or behind it; tokens must be asked for in rising order.
  mutating func first(from token: Int) -> Int? {
    while next < cues.count, cues[next] < token { next += 1 }
    return next < cues.count ? Int(cues[next]) : nil
  }
}
