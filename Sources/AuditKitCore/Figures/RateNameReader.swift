/// Reads what a rate says that it is a rate of: `tỷ lệ trực tuyến đạt 75 %`.
struct RateNameReader {
  let phrase: Phrase
  /// The figures of the block so far.
  let figures: ArraySlice<Figure>

  /// Whether the words between `tỷ lệ` and its percentage say something that is not said of the figure
  /// before them.
  ///
  /// - Parameters:
  ///   - index: The token of the percentage.
  ///   - clauseStart: Where its clause begins.
  /// - Returns: False also where it says nothing, or no figure stands before it.
  func namesOtherPart(_ index: Int, _ clauseStart: Int) -> Bool {
    guard clauseStart < index, let name = name(clauseStart..<index), let part else { return false }
    let said = words(of: part)..<clauseStart
    return !name.allSatisfy { word in said.contains { phrase[$0].key == phrase[word].key } }
  }

  /// The words behind `tỷ lệ` that name something; nil where it does not stand there.
  private func name(_ clause: Range<Int>) -> [Int]? {
    let terms = phrase.lexed.terms(in: clause)
    guard let rate = terms.first(where: { $0.term == .percentHeader })?.tokens.upperBound,
      rate < clause.upperBound
    else { return nil }
    let idle = terms.filter { $0.term == .share || $0.term.isUnit }.map(\.tokens)
    return (rate..<clause.upperBound).filter { word in
      phrase[word].kind == .word && phrase[word].key != Self.copula
        && !idle.contains { $0.contains(word) }
    }
  }

  private static let copula = WordKey("là")
  /// How many figures are looked back at.
  private static let reach = 8

  /// The last count, or the first half of the last fraction.
  private var part: Int? {
    let last = figures.indices.suffix(Self.reach).last { !figures[$0].value.isPercent }
    guard let last, figures[last].connection == .fraction, last > figures.startIndex else {
      return last
    }
    return last - 1
  }

  /// Where the words about a figure begin: behind the figure before it.
  private func words(of part: Int) -> Int {
    part > figures.startIndex ? figures[part - 1].token + 1 : phrase.tokens.lowerBound
  }
}
