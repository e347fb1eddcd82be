/// Reads which rate of dossiers a percentage states: `tỷ lệ giải quyết trước hạn, đúng hạn đạt 99,7 %`.
///
/// A percentage behind a count is that count's share and names no rate: `300 hồ sơ đúng hạn, đạt tỷ lệ 75 %`.
struct RateMeasure {
  let sentence: FigureSentence

  private var lexed: LexedText { sentence.scope.lexed }

  /// The measure, with `.share` for a rate; nil where the words leave it open.
  func measure(of clause: FigureSentence.Clause) -> TermSet? {
    let figure = clause.figure
    guard figure.value.isPercent, figure.value.precision == .stated, figure.depth == 0,
      figure.connection != .fraction, figure.connection != .range,
      figure.classes.isDisjoint(with: Self.comparing),
      let words = words(before: clause)
    else { return nil }
    let said = lexed.meanings(in: words)
    guard said.isDisjoint(with: Self.others) else { return nil }
    let timing = said.intersection(Self.timings)
    if timing == TermSet(.late) { return [.share, .late] }
    let isInTime = timing.contains(.onTime) || timing.contains(.onTimeOrEarly)
    return isInTime && !timing.contains(.late) ? [.share, .onTimeOrEarly] : nil
  }

  private static let comparing: TermSet = [.growth, .comparison, .achievement, .average]
  private static let timings: TermSet = [.early, .onTime, .onTimeOrEarly, .late]
  private static let others = Measure.channels.union([
    .received, .pending, .new, .carried, .returned, .paused, .breakdown, .partialBreakdown,
  ])

  /// The words from `tỷ lệ` to the figure, or all of them where the sentence states no figure before.
  private func words(before clause: FigureSentence.Clause) -> Range<Int>? {
    let isFirst = clause.index == sentence.figures.lowerBound
    let start =
      isFirst ? sentence.tokens.lowerBound : sentence.prose.figures[clause.index - 1].token + 1
    let words = start..<max(start, clause.figure.token)
    guard let name = words.last(where: { isRate(at: $0, before: words.upperBound) }),
      !words.contains(where: namesUnit)
    else { return nil }
    return isFirst ? words : name..<words.upperBound
  }

  /// `xã An Hòa có tỷ lệ …`: whether the name of a unit begins at a token.
  private func namesUnit(_ index: Int) -> Bool {
    PlainWords.heads.contains(lexed.tokens[index].key)
      && index + 1 < lexed.tokens.count && lexed.tokens[index + 1].isCapitalized
  }

  private func isRate(at index: Int, before end: Int) -> Bool {
    index + 1 < end && lexed.tokens[index + 1].key == Self.rate
      && Self.ratios.contains(lexed.tokens[index].key)
  }

  private static let ratios = WordSet([WordKey("tỷ"), WordKey("tỉ")])
  private static let rate = WordKey("lệ")
}
