/// Judges a percentage of prose by the bases that it may have.
struct ShareJudge {
  let prose: ProseFigures

  /// What came of looking for the base of a percentage.
  enum Outcome {
    case judged(ProseShare)
    /// Nothing explains it, and nothing says that something here should.
    case unexplained(UnexplainedShare)

    var holds: Bool {
      switch self {
      case .judged(let share): !share.verdict.isInconsistent
      case .unexplained: false
      }
    }
  }

  /// The share by the base that explains it best.
  ///
  /// - Parameters:
  ///   - percent: Like the others an index in `ProseFigures.figures`.
  ///   - part: The count whose share it is.
  ///   - bases: What it may be a share of, the likeliest first.
  ///   - isDeclared: Whether words join the part and the first base.
  /// - Returns: nil where nothing can be said.
  func judged(_ percent: Int, part: Int, bases: [Int], isDeclared: Bool) -> Outcome? {
    var verdicts = bases.map { base in
      (base: base, verdict: prose.shareCheck(percent: percent, part: part, base: base).verdict())
    }
    verdicts.removeAll { $0.verdict == .notEvaluated }
    guard let first = verdicts.first else { return nil }
    let best =
      verdicts.first { $0.verdict == .consistent }
      ?? verdicts.first { $0.verdict.holds }
    if best == nil, mayCountAbsent(percent, part, first.verdict) { return nil }
    if best == nil, let share = ofSeveral(percent, part, first.verdict, bases) {
      // What holds by chance is only left alone.
      return isDivided(share) ? .judged(share) : nil
    }
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
        others: [],
        base: found.base,
        basis: isDeclared ? .words : .context,
        verdict: found.verdict,
        rounded: found.verdict == .consistentByTruncation
          ? prose.shareCheck(percent: percent, part: part, base: found.base).rounded : nil
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

  // MARK: Several parts

  /// The share of a part together with those in front of it: `trước hạn 100 hồ sơ, đúng hạn 5.000 hồ sơ, đạt tỷ lệ
  /// 99,24 %`; or nearly so, where it is far from that of the part alone.
  private func ofSeveral(
    _ percent: Int,
    _ part: Int,
    _ alone: Verdict,
    _ bases: [Int]
  ) -> ProseShare? {
    var others: [Int] = []
    var near: ProseShare?
    for index in partsBefore(part) {
      others.append(index)
      for base in bases where base < index || base > part {
        let share = share(percent, part, others, base)
        if share.verdict.holds { return share }
        if near == nil, takesIn(share), isNear(share, than: alone) { near = share }
      }
    }
    return near
  }

  /// Whether the parts are classes that exclude each other, as what was early and what was on time, of the base in front.
  private func isDivided(_ share: ProseShare) -> Bool {
    let labels = ([share.part] + share.others).map { prose.figures[$0].classes }
    return ClassScale.division(labels) != nil
  }

  /// Whether a rate of its part often takes in the others: that of what was on time what was early.
  private func takesIn(_ share: ProseShare) -> Bool {
    let included = ClassScale.included(inRateOf: prose.figures[share.part].classes)
    return isDivided(share)
      && share.others.allSatisfy { !prose.figures[$0].classes.isDisjoint(with: included) }
  }

  /// The figures of the same unit in front of a part, in its sentence, the nearest first.
  private func partsBefore(_ part: Int) -> [Int] {
    let last = prose.figures[part]
    return (prose.byBlock[last.block].lowerBound..<part).suffix(Self.reach).reversed().filter {
      let figure = prose.figures[$0]
      return figure.sentence == last.sentence && figure.depth == last.depth
        && figure.unit == last.unit && !figure.value.isPercent
    }
  }

  /// How many figures in front may be told of together.
  private static let reach = 8

  private func share(_ percent: Int, _ part: Int, _ others: [Int], _ base: Int) -> ProseShare {
    ProseShare(
      percent: percent,
      part: part,
      others: others,
      base: base,
      basis: .context,
      verdict: prose.shareCheck(percent: percent, part: part, with: others, base: base).verdict(),
      rounded: nil
    )
  }

  /// Whether a slip of the pen makes a percentage miss the share of several parts, from which that of one part alone is
  /// much further.
  private func isNear(_ share: ProseShare, than alone: Verdict) -> Bool {
    guard case .inconsistent(let expected) = share.verdict,
      case .inconsistent(let other) = alone
    else { return false }
    let stated = prose.figures[share.percent].value.value
    guard expected <= ExactDecimal(100), let miss = expected.subtracting(stated)?.magnitude,
      let far = other.subtracting(stated)?.magnitude,
      let fourfold = miss.multiplied(by: ExactDecimal(4))
    else { return false }
    return miss <= ExactDecimal(1) && fourfold < far
  }
}
