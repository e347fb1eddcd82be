/// A percentage that no figure around it explains, though no words say what it is a share of.
struct UnexplainedShare {
  /// Indices in `ProseFigures.figures`.
  let percent: Int
  let part: Int
  /// The totals that it may be a share of, the likeliest first.
  let bases: [Int]
}

/// Works out what an unexplained percentage is most likely a share of.
///
/// Only where the figures around leave hardly another choice, and even then as a guess: a count may well be
/// a share of something that stands elsewhere in the report.
struct ShareInference {
  let prose: ProseFigures
  /// The shares that are judged already, in the order of their percentages.
  let judged: [ProseShare]

  /// How many shares, figures or words around a percentage are looked at.
  private static let reach = 64

  /// The base of a percentage, and what speaks for it.
  func base(of share: UnexplainedShare) -> (index: Int, basis: Basis)? {
    let percent = prose.figures[share.percent]
    guard share.part + 1 == share.percent, !percent.hasOwnBase, !percent.namesOtherPart else {
      return nil
    }
    if let shared = shared(share) { return shared }
    if let base = announced(share) ?? resolved(share) ?? assigned(share) {
      return isNear(share, base, Self.largestSlip) ? (base, .context) : nil
    }
    guard let base = counted(share), isNear(share, base, Self.smallSlip) else { return nil }
    return (base, .context)
  }

  /// Whether a percentage is about what it should be: one that is far off is more likely a share of
  /// something else, `trong đó có 12 văn bản quy phạm pháp luật, đạt 100 %`, than a slip of the pen.
  private func isNear(
    _ share: UnexplainedShare,
    _ base: Int,
    _ largest: ExactDecimal
  ) -> Bool {
    let check = prose.shareCheck(percent: share.percent, part: share.part, base: base)
    guard case .inconsistent(let expected) = check.verdict(),
      let difference = expected.subtracting(prose.figures[share.percent].value.value)
    else { return false }
    return difference.magnitude <= largest
  }

  /// In percentage points: a wrong digit in the first place but one, or two digits in the wrong order.
  private static let largestSlip = ExactDecimal(10)
  /// Where hardly a word says what is divided, a wrong digit in the last place but one, or a wrong rounding.
  private static let smallSlip = ExactDecimal(Int128(15), scale: 1)

  // MARK: Beside others

  /// The base of the percentages beside it: `rất hài lòng 201 phiếu (67,91 %), hài lòng 93 phiếu (31,42 %)`.
  private func shared(_ share: UnexplainedShare) -> (Int, Basis)? {
    let place = judged.partitioningIndex { $0.percent > share.percent }
    let near = max(0, place - Self.reach)..<min(judged.count, place + Self.reach)
    let beside = judged[near].filter { isBeside($0, share) && share.bases.contains($0.base) }
    guard let base = beside.first?.base, beside.allSatisfy({ $0.base == base }),
      dividesAll(beside, share, base)
    else { return nil }
    return (base, .data(holds: beside.count, evaluated: beside.count + 1))
  }

  /// Whether a percentage that holds stands in the same sentence, or in another item of the same list.
  private func isBeside(_ other: ProseShare, _ share: UnexplainedShare) -> Bool {
    let (one, two) = (prose.figures[other.percent], prose.figures[share.percent])
    guard other.verdict == .consistent, other.part != other.base, one.depth == two.depth else {
      return false
    }
    if one.block == two.block { return one.sentence == two.sentence }
    guard let parent = prose.parents[one.block] else { return false }
    return parent == prose.parents[two.block]
  }

  /// Whether one percentage more and its count are what the others leave of the whole.
  ///
  /// Either the counts make up the whole, or the percentages make 100: only one figure is wrong.
  private func dividesAll(_ others: [ProseShare], _ share: UnexplainedShare, _ base: Int) -> Bool {
    let parts = others.map(\.part) + [share.part]
    let counts = SumCheck(
      whole: prose.figures[base].value,
      parts: parts.map { SumCheck.Part(value: prose.figures[$0].value) }
    )
    if counts.verdict().holds { return true }
    // More hardly divide one whole, and all their subsets are gone through.
    guard parts.count <= Self.mostShares else { return false }
    let percents = others.map(\.percent) + [share.percent]
    guard let sum = ShareSum(percents.map { prose.figures[$0].value }), !sum.hasCompletePart else {
      return false
    }
    return sum.verdict(isComplete: true).holds
  }

  private static let mostShares = 8

  // MARK: Behind words

  /// The total of `1.250 hồ sơ, trong đó có 900 hồ sơ trực tuyến, chiếm 72 %`.
  ///
  /// Only of people, dossiers, procedures and documents: `trong đó có 3 xã đạt 98 %` is no share of communes.
  private func announced(_ share: UnexplainedShare) -> Int? {
    let part = prose.figures[share.part]
    let joints = prose.joints(inBlock: part.block)
    let before = joints[..<joints.partitioningIndex { $0.token >= part.token }]
    guard part.countsThings,
      let words = before.suffix(Self.reach).lastIndex(where: { $0.kind.isBreakdown }),
      joints[words].sentence == part.sentence, joints[words].depth == part.depth,
      prose.figures(behind: joints[words].token, in: part.block).first == share.part,
      let whole = ProseSumFinder(prose: prose).whole(before: words, in: part.block)
    else { return nil }
    return share.bases.contains(whole) ? whole : nil
  }

  /// What was counted before by the same unit, if that is one figure: `kiểm tra 143 văn bản, phát hiện 09 văn bản có
  /// sai sót, chiếm 6,3 %`, `phát ra 120 phiếu, thu về 116 phiếu, đạt 96,67 %`.
  private func counted(_ share: UnexplainedShare) -> Int? {
    let part = prose.figures[share.part]
    guard let unit = part.unit, part.value.isCount, part.connection == .none,
      part.classes.isDisjoint(with: Self.comparing)
    else { return nil }
    let before = (prose.byBlock[part.block].lowerBound..<share.part).suffix(Self.reach).filter {
      prose.figures[$0].sentence == part.sentence && prose.figures[$0].unit == unit
    }
    guard before.count == 1, let base = before.first, prose.figures[base].depth == part.depth,
      prose.figures[base].value.isCount, prose.figures[base].connection == .none,
      prose.figures[base].classes.isDisjoint(with: Self.comparing)
    else { return nil }
    return share.bases.contains(base) ? base : nil
  }

  private static let comparing: TermSet = [.growth, .comparison, .achievement, .average]

  // MARK: By measure

  /// What was resolved, for what was resolved early, on time or late: `giải quyết 3.401 hồ sơ; đúng hạn
  /// 3.393 hồ sơ, đạt 98,76 %`.
  private func resolved(_ share: UnexplainedShare) -> Int? {
    let part = prose.figures[share.part]
    guard !part.classes.isDisjoint(with: ClassScale.timing.classes),
      part.facets.isDisjoint(with: [.received, .pending])
    else { return nil }
    let between = (prose.byBlock[part.block].lowerBound..<share.part).suffix(Self.reach)
      .last { !isTimed(prose.figures[$0]) }
    guard let base = between, prose.figures[base].facets.contains(.resolved),
      prose.figures[base].sentence == part.sentence, prose.figures[base].unit == part.unit,
      prose.figures[base].depth == part.depth
    else { return nil }
    return share.bases.contains(base) ? base : nil
  }

  /// Those assigned, for those present: `biên chế được giao 92, hiện có mặt 88 người, đạt 95,65 %`.
  private func assigned(_ share: UnexplainedShare) -> Int? {
    let part = prose.figures[share.part]
    let base = share.part - 1
    guard part.facets.contains(.present), base >= prose.byBlock[part.block].lowerBound,
      prose.figures[base].facets.contains(.assigned),
      prose.figures[base].sentence == part.sentence, prose.figures[base].depth == part.depth
    else { return nil }
    return share.bases.contains(base) ? base : nil
  }

  /// A percentage, or a count that says whether it was in time.
  private func isTimed(_ figure: Figure) -> Bool {
    figure.value.isPercent || !figure.classes.isDisjoint(with: ClassScale.timing.classes)
  }
}
