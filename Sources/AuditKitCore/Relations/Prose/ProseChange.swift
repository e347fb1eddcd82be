/// A change, or what was reached of a plan, with the figure in parentheses that it is held against: `137 văn bản, tăng
/// 21 văn bản so với năm trước (116 văn bản)`.
public struct ProseChange: Sendable {
  /// What is said of it.
  public enum Kind: String, Sendable {
    /// `tăng 21 văn bản so với năm trước (116 văn bản)`; of rates in percentage points.
    case difference
    /// `tăng 18,1 % so với năm trước (116 văn bản)`.
    case growth
    /// `đạt 91,3 % kế hoạch (150 văn bản)`.
    case achievement
  }

  public let kind: Kind
  /// Indices in `ProseFigures.figures`: what is said of the change, what it came to, what it is held against.
  public let stated: Int
  public let now: Int
  public let before: Int
  public let verdict: Verdict
}

/// Finds the changes of prose that name what they are held against.
struct ProseChangeFinder {
  let prose: ProseFigures

  /// The changes, block by block.
  func find() -> [ProseChange] {
    var found: [ProseChange] = []
    for block in prose.byBlock.indices where mayChange(prose.byBlock[block]) {
      found += changes(in: block)
    }
    return found
  }

  /// Whether some of three figures or more is held against a plan or another time: all changes have one that is.
  private func mayChange(_ figures: Range<Int>) -> Bool {
    figures.count >= 3
      && figures.contains { !prose.figures[$0].classes.isDisjoint(with: Self.comparing) }
  }

  private static let comparing: TermSet = [.comparison, .achievement]

  private func changes(in block: Int) -> [ProseChange] {
    let enclosed = prose.jointsByBlock[block].compactMap { joint in
      prose.joints[joint].kind == .open ? change(at: joint, in: block) : nil
    }
    let stated = Set(enclosed.map(\.stated))
    let planned = prose.byBlock[block].dropFirst(2).compactMap { index in
      stated.contains(index) ? nil : achievement(at: index)
    }
    return enclosed + planned
  }

  // MARK: Plans in front

  /// `Dự toán 58.420 triệu đồng, đã thực hiện 25.313 triệu đồng, đạt 43,33 % dự toán`: the plan stands in front of
  /// what was done of it.
  private func achievement(at index: Int) -> ProseChange? {
    let stated = prose.figures[index]
    guard stated.value.isPercent, stated.classes.contains(.achievement),
      stated.classes.isDisjoint(with: [.growth, .comparison, .average])
    else { return nil }
    let now = index - 1
    let before = (prose.byBlock[stated.block].lowerBound..<now).suffix(Self.reach).last {
      prose.figures[$0].classes.contains(.achievement)
        && prose.figures[$0].unit == prose.figures[now].unit
    }
    guard let before, prose.figures[now].unit != nil, !prose.figures[now].value.isPercent,
      [before, now].allSatisfy({
        prose.figures[$0].sentence == stated.sentence && prose.figures[$0].depth == stated.depth
          && prose.figures[$0].connection == .none
      }), prose.figures[now].classes.isDisjoint(with: [.growth, .achievement])
    else { return nil }
    let verdict = verdict(index, now: now, before, .achievement)
    if case .inconsistent(let expected) = verdict,
      !isSlip(stated, expected) || isOfAnother(index, now: now)
    {
      return nil
    }
    return ProseChange(
      kind: .achievement,
      stated: index,
      now: now,
      before: before,
      verdict: verdict
    )
  }

  /// `dự toán 10.000 triệu đồng, đã phân bổ 9.500 triệu đồng, thực hiện 8.550 triệu đồng, đạt 90 % dự toán được phân
  /// bổ`: whether any other figure in front explains it.
  private func isOfAnother(_ stated: Int, now: Int) -> Bool {
    (prose.byBlock[prose.figures[stated].block].lowerBound..<now).suffix(Self.reach).contains {
      prose.figures[$0].unit == prose.figures[now].unit
        && verdict(stated, now: now, $0, .achievement).holds
    }
  }

  /// Whether a percentage is about what it should be; what is far off is held against something else.
  private func isSlip(_ stated: Figure, _ expected: ExactDecimal) -> Bool {
    guard let difference = expected.subtracting(stated.value.value) else { return false }
    return difference.magnitude <= ExactDecimal(10)
  }

  private func change(at index: Int, in block: Int) -> ProseChange? {
    guard let before = onlyFigure(in: index, block), let stated = statement(before: index, block),
      let kind = kind(prose.figures[stated], prose.figures[before])
    else { return nil }
    let candidates = candidates(for: stated, against: before, kind, in: block)
    guard let nearest = candidates.first else { return nil }
    let verdicts = candidates.map { verdict(stated, now: $0, before, kind) }
    let holding = verdicts.firstIndex { $0.holds }
    return ProseChange(
      kind: kind,
      stated: stated,
      now: holding.map { candidates[$0] } ?? nearest,
      before: before,
      verdict: holding.map { verdicts[$0] } ?? verdicts[0]
    )
  }

  // MARK: What is said

  /// The figure in some parentheses, if it is the only one, and changes nothing itself.
  private func onlyFigure(in open: Int, _ block: Int) -> Int? {
    let joints = prose.joints(inBlock: block)
    let close = joints[(open + 1)...].prefix(Self.reach)
      .first { $0.kind == .close && $0.depth == joints[open].depth }
    guard let close else { return nil }
    let behind = prose.figures(behind: joints[open].token, in: block)
    guard let only = behind.first, prose.figures[only].token < close.token,
      behind.count == 1 || prose.figures[only + 1].token > close.token,
      prose.figures[only].depth == joints[open].depth + 1,
      prose.figures[only].connection != .fraction,
      prose.figures[only].classes.isDisjoint(with: [.growth, .average])
    else { return nil }
    return only
  }

  /// The last figure before some parentheses, if it is held against a plan or another time.
  ///
  /// In `giảm 8 đơn vị so với cuối năm 2023` that is not the year.
  private func statement(before open: Int, _ block: Int) -> Int? {
    let joint = prose.joints[open]
    let last = prose.figures(before: joint.token, in: block)
      .suffix(Self.reach).last {
        prose.figures[$0].depth == joint.depth && !prose.figures[$0].mayBeYear
      }
    guard let last, prose.figures[last].sentence == joint.sentence,
      joint.token - prose.figures[last].token <= Self.longestName,
      !prose.figures[last].classes.contains(.average), prose.figures[last].connection != .fraction,
      !prose.figures[last].classes.isDisjoint(with: Self.comparing)
    else { return nil }
    return last
  }

  private static let reach = 8
  /// How many words may say what a figure is held against.
  private static let longestName = 12

  private func kind(_ stated: Figure, _ before: Figure) -> ProseChange.Kind? {
    let isGrowth = stated.classes.contains(.growth)
    if stated.value.isPercent, !before.value.isPercent { return isGrowth ? .growth : .achievement }
    guard isGrowth, stated.value.isPercent || !before.value.isPercent,
      stated.unit == before.unit || stated.unit == nil || before.unit == nil
    else { return nil }
    return .difference
  }

  /// What it may have come to: figures of the same unit in front of the statement, the nearest first.
  private func candidates(
    for stated: Int,
    against before: Int,
    _ kind: ProseChange.Kind,
    in block: Int
  ) -> [Int] {
    let base = prose.figures[before]
    // `1,27 triệu tấn, tăng 33 % so với quý trước (956 nghìn tấn)`: what is counted must be known to be alike.
    guard base.unit != nil || base.value.isPercent else { return [] }
    let range = (prose.byBlock[block].lowerBound..<stated).suffix(Self.reach).reversed()
    return range.filter {
      let figure = prose.figures[$0]
      return figure.sentence == base.sentence && figure.depth == prose.figures[stated].depth
        && figure.value.isPercent == base.value.isPercent && figure.unit == base.unit
        && figure.classes.isDisjoint(with: [.growth, .average])
    }
  }

  // MARK: Whether it is so

  private func verdict(_ stated: Int, now: Int, _ before: Int, _ kind: ProseChange.Kind) -> Verdict
  {
    let stated = prose.figures[stated].value
    // `14,872 tỷ đồng` may be read in two ways, and any that holds will do.
    let verdicts = prose.figures[now].value.readings.flatMap { now in
      prose.figures[before].value.readings.map { verdict(stated, now: now, $0, kind) }
    }
    return verdicts.first { $0.holds } ?? verdicts[0]
  }

  private func verdict(
    _ stated: StatedValue,
    now: StatedValue,
    _ before: StatedValue,
    _ kind: ProseChange.Kind
  ) -> Verdict {
    let share = ShareCheck(percent: stated, part: now, base: before)
    let growth = ShareCheck(percent: stated, part: now, base: before, formula: .growth)
    switch kind {
    case .growth: return first(growth.verdict(), orHolding: share.verdict())
    case .achievement: return first(share.verdict(), orHolding: growth.verdict())
    case .difference:
      let difference = difference(stated, now, before)
      // `tăng 2,7 % so với năm trước (92,15 %)` may also be said of what the rate has grown by.
      return stated.isPercent ? first(difference, orHolding: growth.verdict()) : difference
    }
  }

  /// People also write `tăng 118 %` for what grew to 118 % of it.
  private func first(_ verdict: Verdict, orHolding other: @autoclosure () -> Verdict) -> Verdict {
    guard verdict.isInconsistent else { return verdict }
    let other = other()
    return other.holds ? other : verdict
  }

  private func difference(
    _ stated: StatedValue,
    _ now: StatedValue,
    _ before: StatedValue
  ) -> Verdict {
    let (more, less) = now.value >= before.value ? (now, before) : (before, now)
    let check = SumCheck(
      whole: more,
      parts: [SumCheck.Part(value: less), SumCheck.Part(value: stated)]
    )
    guard case .inconsistent = check.verdict(), let expected = more.value.subtracting(less.value)
    else { return check.verdict() }
    return .inconsistent(expected: expected)
  }
}
