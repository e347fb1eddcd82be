/// A percentage in a sentence or list, its count, and the totals it may be a share of.
public struct ProseShare: Sendable {
  /// Indices in `ProseFigures.figures`.
  public let percent: Int
  public let part: Int
  /// The base that explains it, or that the words mean.
  public let base: Int
  public let basis: Basis
  public let verdict: Verdict
  /// The percentage as it should have been rounded, where its digits were cut off.
  public let rounded: ExactDecimal?
}

/// Finds the shares of prose: fractions, counts with their percentage, and list items under a total.
struct ProseShareFinder {
  let prose: ProseFigures
  private let sums: [ProseSum]
  /// The parts of sums, each with the index of its sum, in order.
  private let parts: [(part: Int, sum: Int)]

  init(prose: ProseFigures, sums: [ProseSum]) {
    self.prose = prose
    self.sums = sums
    parts = sums.indices.flatMap { sum in sums[sum].parts.map { ($0, sum) } }.sorted(by: <)
  }

  /// The sums that a figure is a part of, by their indices.
  private func sums(of part: Int) -> some Sequence<Int> {
    let start = parts.partitioningIndex { $0.part >= part }
    return parts[start...].prefix { $0.part == part }.lazy.map(\.sum)
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

  /// What came of looking for the base of a percentage.
  private enum Outcome {
    case judged(ProseShare)
    /// Nothing explains it, and nothing says that something here should.
    case unexplained(UnexplainedShare)
  }

  private func inferred(
    _ unexplained: [UnexplainedShare],
    beside judged: [ProseShare]
  ) -> [ProseShare] {
    let inference = ShareInference(prose: prose, judged: judged)
    return unexplained.compactMap { share in
      guard let base = inference.base(of: share) else { return nil }
      let verdict = verdict(share.percent, share.part, base.index)
      return ProseShare(
        percent: share.percent,
        part: share.part,
        base: base.index,
        basis: base.basis,
        verdict: verdict,
        rounded: nil
      )
    }
  }

  /// What was reached of a plan, behind both: `giải ngân 5.236,8 tỷ đồng/6.104,5 tỷ đồng, đạt 85,8 % kế hoạch`.
  private func ofPlan(_ index: Int, _ percent: Figure) -> ProseShare? {
    let base = index - 1
    guard percent.classes.contains(.achievement), base > prose.byBlock[percent.block].lowerBound,
      percent.classes.isDisjoint(with: [.growth, .comparison, .average]),
      prose.figures[base].connection == .fraction, isPart(base, of: percent), !isRate(base)
    else { return nil }
    let verdict = verdict(index, base - 1, base)
    return ProseShare(
      percent: index,
      part: base - 1,
      base: base,
      basis: .context,
      verdict: verdict,
      rounded: nil
    )
  }

  /// How many figures in front of a percentage are looked at.
  private static let reach = 64

  private func share(_ index: Int, _ figure: Figure) -> Outcome? {
    if let fraction = fraction(behind: index, figure) {
      return judged(
        index,
        part: fraction,
        bases: [fraction + 1] + named(behind: index, figure),
        isDeclared: !figure.namesOtherPart
      )
    }
    let before = prose.byBlock[figure.block].lowerBound..<index
    guard let last = before.last, !prose.figures[last].value.isPercent,
      prose.figures[last].sentence == figure.sentence
    else { return nil }
    if prose.figures[last].connection == .fraction, last > prose.byBlock[figure.block].lowerBound,
      isPart(last, of: figure)
    {
      if mayBeDay(last) || isRate(last) { return nil }
      return judged(
        index,
        part: last - 1,
        bases: [last] + named(behind: index, figure),
        isDeclared: !figure.namesOtherPart && !isSpoken(last)
      )
    }
    if !figure.hasOwnBase, let part = partBefore(base: last), isPart(part, of: figure) {
      return judged(index, part: part, bases: [last], isDeclared: !figure.namesOtherPart)
    }
    // A count inside parentheses is no part of what a percentage outside them speaks of.
    let parts = before.suffix(Self.reach).filter { isPart($0, of: figure) }
    guard let last = parts.last, let part = named(figure, among: parts, or: last) else {
      return nil
    }
    if let base = enclosedBase(behind: index, figure, part) {
      return judged(index, part: part, bases: [base], isDeclared: !figure.namesOtherPart)
    }
    let bases = bases(of: part, before: index, in: figure.block)
      .filter { !isAllOfItself(part, figure, $0) }
    guard !bases.isEmpty else { return nil }
    let isDeclared =
      !figure.hasOwnBase && isDeclared(part, bases[0]) && !isWider(figure, than: part, among: parts)
      && !isReached(figure, by: prose.figures[part])
    return judged(index, part: part, bases: bases, isDeclared: isDeclared)
  }

  /// `tiếp nhận, giải quyết 1.105 hồ sơ trực tuyến (100 %)`: all of these, which are far from all that were told of
  /// before.
  private func isAllOfItself(_ part: Int, _ percent: Figure, _ base: Int) -> Bool {
    guard percent.value.value == ExactDecimal(100),
      let most = prose.figures[part].value.value.multiplied(by: ExactDecimal(10)),
      let least = prose.figures[base].value.value.multiplied(by: ExactDecimal(9))
    else { return false }
    return most < least
  }

  /// The base that words behind a percentage name: `94,3 % trên tổng số 491 đại biểu`.
  private func named(behind index: Int, _ percent: Figure) -> [Int] {
    let next = index + 1
    guard next < prose.byBlock[percent.block].upperBound, prose.figures[next].isBase,
      prose.figures[next].sentence == percent.sentence
    else { return [] }
    return [next]
  }

  /// `giải quyết 1.573 hồ sơ trên tổng số 2.247 hồ sơ, chiếm 70 %`: what stands before the base that words name.
  private func partBefore(base: Int) -> Int? {
    let figure = prose.figures[base]
    let part = base - 1
    guard figure.isBase, part >= prose.byBlock[figure.block].lowerBound,
      prose.figures[part].sentence == figure.sentence, prose.figures[part].depth == figure.depth,
      prose.figures[part].unit == figure.unit, mayDivide(part, base)
    else { return nil }
    return part
  }

  /// The total behind a percentage, alone in parentheses: `120 hộ, chiếm 3,04 % tổng số hộ (3.950 hộ)`.
  private func enclosedBase(behind index: Int, _ percent: Figure, _ part: Int) -> Int? {
    let next = index + 1
    let block = prose.byBlock[percent.block]
    guard percent.hasOwnBase, next < block.upperBound else { return nil }
    let base = prose.figures[next]
    guard base.depth == percent.depth + 1, base.unit != nil, base.connection == .none,
      base.unit == prose.figures[part].unit, base.sentence == percent.sentence,
      next + 1 == block.upperBound || prose.figures[next + 1].depth <= percent.depth,
      base.token - percent.token <= Self.longestName, mayDivide(part, next)
    else { return nil }
    let between = prose.joints(behind: percent.token, in: percent.block)
      .prefix { $0.token < base.token }.map(\.kind)
    return between == [.total, .open] ? next : nil
  }

  /// How many words may say what a percentage is of.
  private static let longestName = 12

  /// `51,3 giường bệnh/10.000 dân`: so many for every thousand, and no part of them.
  private func isRate(_ whole: Int) -> Bool {
    let (part, whole) = (prose.figures[whole - 1], prose.figures[whole])
    guard whole.token - part.token > 2, part.unit == nil || part.unit != whole.unit else {
      return false
    }
    return Self.roundCounts.contains(whole.value.value)
  }

  private static let roundCounts = [100, 1_000, 10_000, 100_000].map { ExactDecimal($0) }

  /// `chiếm 1/3 dân số (32,8 %)`: a fraction as one speaks, and no count.
  private func isSpoken(_ whole: Int) -> Bool {
    prose.figures[whole].unit == nil && prose.figures[whole - 1].value.value == ExactDecimal(1)
      && prose.figures[whole].value.value <= ExactDecimal(10)
  }

  /// `12/6`: more than all of it, and nothing says what it would count.
  private func mayBeDay(_ whole: Int) -> Bool {
    prose.figures[whole].unit == nil && prose.figures[whole - 1].unit == nil
      && prose.figures[whole - 1].value.value > prose.figures[whole].value.value
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

  /// The fraction in parentheses right behind a percentage: `đạt 99,7% (2.301/2.308 văn bản)`.
  private func fraction(behind index: Int, _ percent: Figure) -> Int? {
    let part = index + 1
    guard part + 1 < prose.byBlock[percent.block].upperBound,
      prose.figures[part + 1].connection == .fraction,
      prose.figures[part].depth == percent.depth + 1, prose.figures[part].token - percent.token <= 3
    else { return nil }
    return part
  }

  private func isPart(_ index: Int, of percent: Figure) -> Bool {
    let depth = prose.figures[index].depth
    return !prose.figures[index].value.isPercent
      && prose.figures[index].sentence == percent.sentence
      && (depth == percent.depth || depth + 1 == percent.depth)
  }

  /// Totals of its breakdown first, then of the lists around it, then what stands before it.
  private func bases(of part: Int, before percent: Int, in block: Int) -> [Int] {
    var bases: [Int] = []
    for sum in sums(of: part) {
      let whole = sums[sum].whole
      if mayDivide(part, whole), !bases.contains(whole) { bases.append(whole) }
    }
    // Only those may come again: blocks have no figure in common.
    let wholes = bases[...]
    func add(_ figures: Range<Int>) {
      for index in figures.suffix(Self.reach)
      where !prose.figures[index].value.isPercent && mayDivide(part, index) {
        if !wholes.contains(index) { bases.append(index) }
      }
    }
    var parent = prose.parents[block]
    while let current = parent {
      add(prose.byBlock[current])
      parent = prose.parents[current]
    }
    add(prose.byBlock[block].lowerBound..<part)
    return bases
  }

  /// Whether a part may be a share of another figure.
  private func mayDivide(_ part: Int, _ base: Int) -> Bool {
    // A share of something smaller is a growth or a slip of the reading, not of the report.
    guard base != part, prose.figures[base].value.value >= prose.figures[part].value.value else {
      return false
    }
    let (unit, other) = (prose.figures[part].unit, prose.figures[base].unit)
    return unit == nil || other == nil || other == unit
  }

  /// Whether the words join part and base, so that a mismatch is an error and not a guess.
  ///
  /// `Trong tổng số 45 nhiệm vụ, đã hoàn thành 30 nhiệm vụ, chiếm 66,7 %` does so as well.
  private func isDeclared(_ part: Int, _ base: Int) -> Bool {
    if prose.figures[base].isBase, prose.figures[base].sentence == prose.figures[part].sentence,
      prose.figures[base].block == prose.figures[part].block
    {
      return true
    }
    return sums(of: part).contains { sums[$0].verdict.holds && sums[$0].whole == base }
  }

  private func judged(_ percent: Int, part: Int, bases: [Int], isDeclared: Bool) -> Outcome? {
    var verdicts = bases.map { base in
      (base: base, verdict: verdict(percent, part, base))
    }
    verdicts.removeAll { $0.verdict == .notEvaluated }
    guard let first = verdicts.first else { return nil }
    let best =
      verdicts.first { $0.verdict == .consistent }
      ?? verdicts.first { $0.verdict.holds }
    if best == nil, mayCountAbsent(percent, part, first.verdict) { return nil }
    if best == nil, !isDeclared {
      return .unexplained(UnexplainedShare(percent: percent, part: part, bases: bases))
    }
    // What only looks cut off may well be a share of something else.
    if prose.figures[percent].namesOtherPart, !isDeclared, best?.verdict != .consistent {
      return nil
    }
    let found = best ?? first
    return .judged(
      ProseShare(
        percent: percent,
        part: part,
        base: found.base,
        basis: isDeclared ? .words : .context,
        verdict: found.verdict,
        rounded: found.verdict == .consistentByTruncation
          ? check(percent, part, found.base).rounded : nil
      )
    )
  }

  /// Whether a share is one of votes, which are counted on all members, though the figures tell of those present.
  ///
  /// How many there are in all is often not told: `25/26 đại biểu có mặt tán thành, đạt 89,29 %`.
  private func mayCountAbsent(_ percent: Int, _ part: Int, _ verdict: Verdict) -> Bool {
    guard case .inconsistent(let expected) = verdict,
      prose.figures[percent].value.value < expected
    else { return false }
    let isFraction =
      part + 1 < prose.figures.count && prose.figures[part + 1].connection == .fraction
    return prose.figures[part].classes.contains(.vote)
      || isFraction && prose.figures[part + 1].classes.contains(.vote)
  }

  private func verdict(_ percent: Int, _ part: Int, _ base: Int) -> Verdict {
    check(percent, part, base).verdict()
  }

  private func check(_ percent: Int, _ part: Int, _ base: Int) -> ShareCheck {
    ShareCheck(
      percent: prose.figures[percent].value,
      part: prose.figures[part].value,
      base: prose.figures[base].value
    )
  }
}
