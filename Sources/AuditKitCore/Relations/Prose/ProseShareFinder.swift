/// Finds the shares of prose: fractions, counts with their percentage, and list items under a total.
struct ProseShareFinder {
  private let prose: ProseFigures
  private let bases: ShareBases
  private let judge: ShareJudge

  init(prose: ProseFigures, sums: [ProseSum]) {
    self.prose = prose
    bases = ShareBases(prose: prose, sums: sums)
    judge = ShareJudge(prose: prose)
  }

  /// The shares, in the order of their percentages.
  func find() -> [ProseShare] {
    var judged: [ProseShare] = []
    var unexplained: [UnexplainedShare] = []
    for index in prose.figures.indices where prose.figures[index].value.isPercent {
      let figure = prose.figures[index]
      if let plan = ofPlan(index, figure) {
        judged.append(plan)
        continue
      }
      guard figure.connection == .share else { continue }
      switch share(index, figure) {
      case .judged(let share): judged.append(share)
      case .unexplained(let share): unexplained.append(share)
      case nil: continue
      }
    }
    let inferred = inferred(unexplained, beside: judged)
    return inferred.isEmpty
      ? judged : (judged + inferred).sorted { $0.percent < $1.percent }
  }

  private func inferred(
    _ unexplained: [UnexplainedShare],
    beside judged: [ProseShare]
  ) -> [ProseShare] {
    let inference = ShareInference(prose: prose, judged: judged)
    return unexplained.compactMap { share in
      guard let base = inference.base(of: share) else { return nil }
      return unrounded(share.percent, part: share.part, base: base.index, basis: base.basis)
    }
  }

  /// What was reached of a plan, behind both: `giải ngân 5.236,8 tỷ đồng/6.104,5 tỷ đồng, đạt 85,8 % kế hoạch`.
  private func ofPlan(_ index: Int, _ percent: Figure) -> ProseShare? {
    let base = index - 1
    guard percent.classes.contains(.achievement), base > prose.byBlock[percent.block].lowerBound,
      percent.classes.isDisjoint(with: [.growth, .comparison, .average]),
      prose.figures[base].connection == .fraction, isPart(base, of: percent),
      !fraction(endingAt: base).isRate
    else { return nil }
    return unrounded(index, part: base - 1, base: base, basis: .context)
  }

  /// A share whose digits are not looked at: whether they are cut off is told only of what words declare.
  private func unrounded(_ percent: Int, part: Int, base: Int, basis: Basis) -> ProseShare {
    ProseShare(
      percent: percent,
      part: part,
      others: [],
      base: base,
      basis: basis,
      verdict: prose.shareCheck(percent: percent, part: part, base: base).verdict(),
      rounded: nil
    )
  }

  private func share(_ index: Int, _ figure: Figure) -> ShareJudge.Outcome? {
    if let part = fraction(behind: index, figure) {
      return ofFraction(index, figure, part, isSpoken: false)
    }
    let before = prose.byBlock[figure.block].lowerBound..<index
    guard let last = before.last, !prose.figures[last].value.isPercent,
      prose.figures[last].sentence == figure.sentence
    else { return nil }
    if prose.figures[last].connection == .fraction, last > before.lowerBound,
      isPart(last, of: figure)
    {
      let fraction = fraction(endingAt: last)
      if fraction.mayBeDay || fraction.isRate { return nil }
      return ofFraction(index, figure, last - 1, isSpoken: fraction.isSpoken)
    }
    if !figure.hasOwnBase, let part = bases.partBefore(base: last), isPart(part, of: figure) {
      return judge.judged(
        index,
        part: part,
        bases: [last],
        isDeclared: !figure.namesOtherPart
      )
    }
    return ofCount(index, figure, before)
  }

  private func ofFraction(
    _ index: Int,
    _ percent: Figure,
    _ part: Int,
    isSpoken: Bool
  ) -> ShareJudge.Outcome? {
    judge.judged(
      index,
      part: part,
      bases: [part + 1] + bases.named(behind: index, percent),
      isDeclared: !percent.namesOtherPart && !isSpoken
    )
  }

  /// The share of a count that stands alone before it: its base stands anywhere before both.
  private func ofCount(
    _ index: Int,
    _ figure: Figure,
    _ before: Range<Int>
  ) -> ShareJudge.Outcome? {
    // A count inside parentheses is no part of what a percentage outside them speaks of.
    let parts = before.suffix(ShareBases.reach).filter { isPart($0, of: figure) }
    guard let last = parts.last, let part = named(figure, among: parts, or: last) else {
      return nil
    }
    if let base = bases.enclosedBase(behind: index, figure, part) {
      return judge.judged(index, part: part, bases: [base], isDeclared: !figure.namesOtherPart)
    }
    let candidates = bases.bases(of: part, in: figure.block)
      .filter { !isAllOfItself(part, figure, $0) }
    guard !candidates.isEmpty else { return nil }
    let isDeclared =
      !figure.hasOwnBase && bases.isDeclared(part, candidates[0])
      && !isWider(figure, than: part, among: parts)
      && !isReached(figure, by: prose.figures[part])
    let found = judge.judged(index, part: part, bases: candidates, isDeclared: isDeclared)
    return found?.holds == false && bases.haveOwnRates(with: part) ? nil : found
  }

  // MARK: Parts

  private func isPart(_ index: Int, of percent: Figure) -> Bool {
    let depth = prose.figures[index].depth
    return !prose.figures[index].value.isPercent
      && prose.figures[index].sentence == percent.sentence
      && (depth == percent.depth || depth + 1 == percent.depth)
  }

  /// The fraction in parentheses right behind a percentage: `đạt 99,7% (2.301/2.308 văn bản)`.
  private func fraction(behind index: Int, _ percent: Figure) -> Int? {
    let part = index + 1
    guard part + 1 < prose.byBlock[percent.block].upperBound,
      prose.figures[part + 1].connection == .fraction,
      prose.figures[part].depth == percent.depth + 1, prose.figures[part].token - percent.token <= 3
    else { return nil }
    return part
  }

  private func fraction(endingAt whole: Int) -> FractionWords {
    FractionWords(part: prose.figures[whole - 1], whole: prose.figures[whole])
  }

  /// The part that a percentage names, which is the last one unless its words say otherwise; nil where
  /// none is of that name.
  private func named(_ percent: Figure, among parts: [Int], or last: Int) -> Int? {
    let name = percent.classes.intersection(ClassScale.classes)
    let own = prose.figures[last].classes.intersection(ClassScale.classes)
    let isOther = ClassScale.division([name, own]) != nil && !percent.hasOwnBase
    guard percent.namesOtherPart || isOther else { return last }
    if name.isEmpty { return nil }
    let same = parts.filter {
      prose.figures[$0].classes.intersection(ClassScale.classes) == name
    }
    return same.count == 1 ? same[0] : nil
  }

  // MARK: What is no share of what stands before

  /// `tiếp nhận, giải quyết 1.105 hồ sơ trực tuyến (100 %)`: all of these, which are far from all that were told of
  /// before.
  private func isAllOfItself(_ part: Int, _ percent: Figure, _ base: Int) -> Bool {
    guard percent.value.value == ExactDecimal(100),
      let most = prose.figures[part].value.value.multiplied(by: ExactDecimal(10)),
      let least = prose.figures[base].value.value.multiplied(by: ExactDecimal(9))
    else { return false }
    return most < least
  }

  /// Whether a percentage may be what agencies have reached: `05 đơn vị đạt 100 %, 40 đơn vị đạt 95 %`.
  private func isReached(_ percent: Figure, by part: Figure) -> Bool {
    part.countsAgencies && percent.depth == part.depth
  }

  /// Whether a rate may take in other parts as well: that of what was done on time what was early.
  private func isWider(_ percent: Figure, than part: Int, among parts: [Int]) -> Bool {
    guard percent.namesOtherPart else { return false }
    let included = ClassScale.included(inRateOf: percent.classes)
    return parts.contains { $0 != part && !prose.figures[$0].classes.isDisjoint(with: included) }
  }
}
