/// Finds rates of change beside the change itself, where the figure before is not named: `1.205 văn bản, tăng 104 văn
/// bản (tăng 9,45 %) so với cùng kỳ`.
struct OwnRateFinder {
  let judge: ChangeJudge

  private var prose: ProseFigures { judge.prose }

  /// The change whose rate a figure states; the figure is not one of the first two of its passage.
  func change(at index: Int) -> ProseChange? {
    let (stated, change) = (prose.figures[index], prose.figures[index - 1])
    guard stated.value.isPercent, change.classes.contains(.growth), change.unit != nil,
      change.value.isCount, stated.sentence == change.sentence,
      isSaidAgain(change, stated), isOfChange(stated),
      let isGrowth = judge.phrase.saysGrowth(before: change.token),
      let count = count(before: index - 1),
      change.facets.isEmpty || change.facets == prose.figures[count].facets
    else { return nil }
    let (now, by) = (prose.figures[count].value.value, change.value.value)
    let earlier = isGrowth ? now.subtracting(by) : now.adding(by)
    let found = judge.found(.ownRate, index, now: index - 1, count, earlier: earlier)
    if case .inconsistent(let expected) = found.verdict, !isNear(stated, expected) { return nil }
    return found
  }

  /// Whether a percentage says the same as the change before it: in parentheses, or behind `tương ứng`, `hay`.
  private func isSaidAgain(_ change: Figure, _ stated: Figure) -> Bool {
    guard stated.token - change.token <= Self.longestUnit else { return false }
    return (change.token..<stated.token).contains {
      judge.phrase[$0].isSign("(") || Self.same.contains(judge.phrase[$0].key)
    }
  }

  /// Whether a percentage names nothing else that it is of: `(đạt 9,1 % kế hoạch)`, `(trực tiếp chiếm 2 %)`.
  private func isOfChange(_ stated: Figure) -> Bool {
    guard stated.classes.isDisjoint(with: Self.others), stated.connection == .none else {
      return false
    }
    let behind = stated.token + 2
    return !stated.hasOwnBase
      || judge.phrase.lexed.has(.comparison, in: behind..<behind + Self.longestUnit)
  }

  private static let others = ClassScale.classes.union([.achievement, .average])

  private static let longestUnit = 8
  private static let same = WordSet(["ứng", "đương", "hay"].map { WordKey($0) })

  /// The only count of the same unit in front, in this sentence or else in the one before.
  private func count(before change: Int) -> Int? {
    let figure = prose.figures[change]
    let alike = (prose.byBlock[figure.block].lowerBound..<change).suffix(Self.reach).filter {
      let other = prose.figures[$0]
      return other.unit == figure.unit && other.value.isCount && other.connection == .none
        && other.value.precision == .stated && other.depth == figure.depth
        && other.classes.isDisjoint(with: [.growth, .average])
    }
    for sentence in [figure.sentence, figure.sentence - 1] {
      let counts = alike.filter { prose.figures[$0].sentence == sentence }
      if !counts.isEmpty { return counts.count == 1 ? counts[0] : nil }
    }
    return nil
  }

  /// Whether a slip of the pen may make the difference: what is off by more than a fifth is a rate of something else.
  private func isNear(_ stated: Figure, _ expected: ExactDecimal) -> Bool {
    guard let miss = expected.subtracting(stated.value.value)?.magnitude,
      let fivefold = miss.multiplied(by: ExactDecimal(5))
    else { return false }
    return fivefold <= expected
  }

  /// How many figures in front are looked at.
  private static let reach = 8
}
