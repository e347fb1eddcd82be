/// Percentages that are shares of a whole, and so lie between 0 and 100.
extension Understanding {
  /// The shares of a whole in prose that have some value, as indices of its figures: `chiếm …`, and not growth,
  /// comparison or achievement.
  public func wholeShares(where isMeant: (StatedValue) -> Bool) -> [Int] {
    var shares: [Int] = []
    for index in prose.figures.indices
    where prose.figures[index].isShare && isMeant(prose.figures[index].value) {
      if isOfWhole(index, passages.phrase(prose.figures[index].block)) { shares.append(index) }
    }
    return shares
  }

  private func isOfWhole(_ index: Int, _ phrase: Phrase) -> Bool {
    let clause = clause(around: prose.figures[index], phrase)
    return !clause.has(.growth) && !clause.has(.comparison) && !clause.has(.achievement)
      && !isOfOther(index, phrase) && !mayBeAchievement(index)
  }

  /// Whether a percentage may be what was reached of a plan: of money, of a plan that the sentence names once for all, or
  /// of a fraction that gives it; dossiers are no plan.
  private func mayBeAchievement(_ index: Int) -> Bool {
    let figure = prose.figures[index]
    let near = prose.byBlock[figure.block].clamped(to: index - Self.reach..<index + Self.reach)
    let isPlanned = near.contains {
      let other = prose.figures[$0]
      return $0 != index && other.sentence == figure.sentence && other.value.isPercent
        && other.classes.contains(.achievement)
    }
    if isPlanned { return true }
    guard index > near.lowerBound, prose.figures[index - 1].sentence == figure.sentence else {
      return false
    }
    let count = prose.figures[index - 1]
    return count.value.isMeasured
      || count.unit != Self.dossier
        && shares.contains { $0.percent == index && $0.verdict.holds }
  }

  private static let dossier = WordKey(value: UInt64(Term.dossierUnit.position))

  /// Whether a percentage may be of what it is no part of: `229 % GDP`, `đạt 127 % mức vốn giao`, or `(192 %)`
  /// behind no count.
  private func isOfOther(_ index: Int, _ phrase: Phrase) -> Bool {
    let figure = prose.figures[index]
    if figure.hasOwnBase {
      let behind = figure.token + 2..<min(figure.token + 5, phrase.tokens.upperBound)
      return !phrase.lexed.terms(in: behind).contains { $0.term == .total || $0.term.isCountUnit }
    }
    guard figure.token > phrase.tokens.lowerBound, phrase[figure.token - 1].isSign("(") else {
      return false
    }
    guard index > prose.figures.startIndex else { return true }
    let before = prose.figures[index - 1]
    return before.block != figure.block || before.sentence != figure.sentence
      || before.value.isPercent
  }

  /// The words of a figure's sentence near it: what qualifies a percentage stands close by.
  private func clause(around figure: Figure, _ phrase: Phrase) -> Phrase {
    let index = phrase.tokens.partitioningIndex {
      phrase[$0].range.start >= figure.value.range.start
    }
    let start = max(phrase.tokens.lowerBound, index - Self.reach)
    let end = min(phrase.tokens.upperBound, index + Self.reach)
    return phrase.part(start..<end)
  }

  private static let reach = 12
}

extension UnderstoodTable {
  /// The cells that state a share of a whole and have some value: those whose rows or header show what they are
  /// a share of.
  public func wholeShareCells(
    where isMeant: (StatedValue) -> Bool
  ) -> [(row: Int, column: Int)] {
    var cells: [(row: Int, column: Int)] = []
    for share in shares where !share.favoured.isGrowth && saysWhole(share) {
      for row in model.bodyRows where model.value(row, share.column).map(isMeant) ?? false {
        cells.append((row, share.column))
      }
    }
    for rate in rates where model.value(rate.row, rate.column).map(isMeant) ?? false {
      if !isComparison(row: rate.row) { cells.append((rate.row, rate.column)) }
    }
    return cells
  }

  private func saysWhole(_ share: ShareColumn) -> Bool {
    !model.columns[share.column].comparesFigures && isPartOfWhole(share.favoured)
  }

  /// Whether the figures are known by name to be part and whole.
  private func isPartOfWhole(_ candidate: ShareColumn.Candidate) -> Bool {
    guard case .column(let base) = candidate.base else { return true }
    let whole = model.columns[base].facets
    let part = model.columns[candidate.parts[0]].facets
    if whole == [.received] { return !part.isEmpty }
    return whole == [.resolved]
      && (part.contains(.resolved) || !part.isDisjoint(with: Self.timings))
  }

  private static let timings: TermSet = [.early, .onTime, .onTimeOrEarly, .late]

  /// Rates of a form that may exceed 100: achievement, growth, and whatever is measured in money.
  private func isComparison(row: Int) -> Bool {
    guard let column = model.rows[row].labelColumn else { return true }
    let label = model.phrase(row, column)
    return label.has(.growth) || label.has(.comparison) || label.has(.achievement)
      || label.has(.moneyUnit)
  }
}
