/// Finds the changes of a passage of prose that name what they are held against.
struct ProseChangeFinder {
  private let prose: ProseFigures
  private let block: Int
  /// The words of the passage.
  private let phrase: Phrase

  /// The changes of all passages, in order.
  static func changes(in prose: ProseFigures, _ passages: Passages) -> [ProseChange] {
    prose.byBlock.indices.flatMap { block in
      prose.mayChange(prose.byBlock[block])
        ? ProseChangeFinder(prose: prose, block: block, phrase: passages.phrase(block)).find() : []
    }
  }

  private static let comparing: TermSet = [.comparison, .achievement]

  private func find() -> [ProseChange] {
    let enclosed = prose.jointsByBlock[block].flatMap { joint in
      prose.joints[joint].kind == .open ? changes(at: joint) : []
    }
    let stated = Set(enclosed.map(\.stated))
    let planned = prose.byBlock[block].dropFirst(2).compactMap { index in
      stated.contains(index) ? nil : achievement(at: index)
    }
    let rates = prose.byBlock[block].dropFirst(2).compactMap { index in
      stated.contains(index) ? nil : ownRate(at: index)
    }
    return enclosed + planned + rates
  }

  // MARK: Rates of what is not named

  /// `1.205 văn bản, tăng 104 văn bản (tăng 9,45 %) so với cùng kỳ`: the rate stands right behind the change.
  private func ownRate(at index: Int) -> ProseChange? {
    let (stated, change) = (prose.figures[index], prose.figures[index - 1])
    guard stated.value.isPercent, change.classes.contains(.growth), change.unit != nil,
      change.value.isCount, stated.sentence == change.sentence,
      isSaidAgain(change, stated), let isGrowth = phrase.saysGrowth(before: change.token),
      let count = count(before: index - 1)
    else { return nil }
    let (now, by) = (prose.figures[count].value.value, change.value.value)
    let earlier = isGrowth ? now.subtracting(by) : now.adding(by)
    let found = found(.ownRate, index, now: index - 1, count, earlier: earlier)
    if case .inconsistent(let expected) = found.verdict, !isNear(stated, expected) { return nil }
    return found
  }

  /// Whether a percentage says the same as the change before it: in parentheses, or behind `tương ứng`, `hay`.
  private func isSaidAgain(_ change: Figure, _ stated: Figure) -> Bool {
    guard stated.token - change.token <= Self.longestUnit else { return false }
    return (change.token..<stated.token).contains {
      phrase[$0].isSign("(") || Self.same.contains(phrase[$0].key)
    }
  }

  private static let longestUnit = 8
  private static let same = WordSet(["ứng", "đương", "hay"].map { WordKey($0) })

  /// The only count of the same unit in front, in this sentence or else in the one before.
  private func count(before change: Int) -> Int? {
    let figure = prose.figures[change]
    let alike = (prose.byBlock[block].lowerBound..<change).suffix(Self.reach).filter {
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

  /// Whether a slip of the pen may make the difference: what is far off is a rate of something else.
  private func isNear(_ stated: Figure, _ expected: ExactDecimal) -> Bool {
    guard let difference = expected.subtracting(stated.value.value) else { return false }
    return difference.magnitude <= ExactDecimal(2)
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
    let found = found(.achievement, index, now: now, before)
    if case .inconsistent(let expected) = found.verdict,
      !isSlip(stated, expected) || isOfAnother(index, now: now)
    {
      return nil
    }
    return found
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

  // MARK: Figures in parentheses

  /// What is said in front of some parentheses.
  private func changes(at open: Int) -> [ProseChange] {
    let (joint, enclosed) = (prose.joints[open], figures(in: open))
    guard let first = enclosed.first, enclosed.allSatisfy(isStanding) else { return [] }
    let stated = statement(before: open)
    let found =
      switch enclosed.count {
      case 1:
        [
          stated.flatMap { change($0, against: first) },
          rate(before: joint, in: first),
        ]
      case 2: [stated.flatMap { between(first, first + 1, $0, openedAt: joint) }]
      default: [ProseChange?]()
      }
    return found.compactMap { $0 }
  }

  /// `giảm 138 hồ sơ so với cùng kỳ (từ 305 hồ sơ xuống 167 hồ sơ)`.
  private func between(
    _ before: Int,
    _ now: Int,
    _ stated: Int,
    openedAt open: Joint
  ) -> ProseChange? {
    let (first, second) = (prose.figures[before], prose.figures[now])
    guard isFrom(open, first), countsAlike(prose.figures[stated], first, second),
      prose.figures[stated].classes.contains(.growth),
      let kind = kind(prose.figures[stated], first)
    else { return nil }
    return found(kind, stated, now: now, before)
  }

  /// Whether what changed is counted as the change is; of `tăng 2,5 lần … (từ 825 triệu lên 2,25 tỷ)` no one knows.
  private func countsAlike(_ stated: Figure, _ before: Figure, _ now: Figure) -> Bool {
    if before.value.isPercent != now.value.isPercent { return false }
    if stated.value.isPercent { return before.unit == now.unit || before.unit == nil }
    return stated.unit != nil && now.unit == stated.unit
      && (before.unit == nil || before.unit == stated.unit)
  }

  /// Whether the first word in some parentheses is `từ`.
  private func isFrom(_ open: Joint, _ figure: Figure) -> Bool {
    open.token + 2 == figure.token && phrase[open.token + 1].key == Self.from
  }

  private static let from = WordKey("từ")

  /// The percentage behind a change, in parentheses of its own or not, of what the change is held against.
  private func rate(before open: Joint, in before: Int) -> ProseChange? {
    let last = prose.figures(before: open.token, in: block).suffix(Self.reach)
      .last { !prose.figures[$0].mayBeYear }
    guard let last, last > prose.byBlock[block].lowerBound, prose.figures[last].value.isPercent,
      open.token - prose.figures[last].token <= Self.longestName,
      phrase.lexed.has(.comparison, in: prose.figures[last].token..<open.token)
    else { return nil }
    let (change, base) = (prose.figures[last - 1], prose.figures[before])
    guard change.classes.contains(.growth), !change.value.isPercent, change.unit != nil,
      change.unit == base.unit, change.depth == open.depth, change.sentence == base.sentence
    else { return nil }
    return found(.rate, last, now: last - 1, before)
  }

  private func change(_ stated: Int, against before: Int) -> ProseChange? {
    guard let kind = kind(prose.figures[stated], prose.figures[before]) else { return nil }
    let candidates = candidates(for: stated, against: before)
    guard let nearest = candidates.first else { return nil }
    let holding = candidates.first { verdict(stated, now: $0, before, kind).holds }
    return found(kind, stated, now: holding ?? nearest, before)
  }

  // MARK: What is said

  /// The figures in some parentheses.
  private func figures(in open: Int) -> Range<Int> {
    let joints = prose.joints(inBlock: block)
    let close = joints[(open + 1)...].prefix(Self.reach)
      .first { $0.kind == .close && $0.depth == joints[open].depth }
    let behind = prose.figures(behind: joints[open].token, in: block)
    guard let close else { return behind.prefix(0) }
    return behind.prefix(3).prefix {
      prose.figures[$0].token < close.token
        && prose.figures[$0].depth == joints[open].depth + 1
    }
  }

  /// Whether a figure is neither half of a fraction nor changes anything itself.
  private func isStanding(_ index: Int) -> Bool {
    prose.figures[index].connection != .fraction
      && prose.figures[index].classes.isDisjoint(with: [.growth, .average])
  }

  /// The last figure before some parentheses, if it is held against a plan or another time.
  ///
  /// In `giảm 8 đơn vị so với cuối năm 2023` that is not the year.
  private func statement(before open: Int) -> Int? {
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
  private func candidates(for stated: Int, against before: Int) -> [Int] {
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

  private func found(
    _ kind: ProseChange.Kind,
    _ stated: Int,
    now: Int,
    _ before: Int,
    earlier: ExactDecimal? = nil
  ) -> ProseChange {
    let verdict = verdict(stated, now: now, before, kind, earlier: earlier)
    return ProseChange(
      kind: kind,
      stated: stated,
      now: now,
      before: before,
      earlier: earlier,
      verdict: verdict,
      isReversed: verdict.holds && isReversed(kind, stated, now: now, before)
    )
  }

  private func verdict(
    _ stated: Int,
    now: Int,
    _ before: Int,
    _ kind: ProseChange.Kind,
    earlier: ExactDecimal? = nil
  ) -> Verdict {
    ChangeCheck(
      kind: kind,
      stated: prose.figures[stated].value,
      now: prose.figures[now].value,
      before: prose.figures[before].value,
      earlier: earlier
    ).verdict()
  }

  private func isReversed(_ kind: ProseChange.Kind, _ stated: Int, now: Int, _ before: Int) -> Bool
  {
    guard kind == .difference || kind == .growth,
      let isGrowth = phrase.saysGrowth(before: prose.figures[stated].token)
    else { return false }
    let (now, before) = (prose.figures[now].value.value, prose.figures[before].value.value)
    return isGrowth ? now < before : now > before
  }
}

extension ProseFigures {
  /// Whether some of three figures or more tells of a change, or is held against a plan or another time.
  fileprivate func mayChange(_ some: Range<Int>) -> Bool {
    some.count >= 3
      && some.contains { !figures[$0].classes.isDisjoint(with: Self.telling) }
  }

  private static let telling: TermSet = [.growth, .comparison, .achievement]
}

extension Phrase {
  /// Whether the words right before a figure say that something grew; nil where they say neither or both.
  func saysGrowth(before figure: Int) -> Bool? {
    let words = (max(tokens.lowerBound, figure - 3)..<figure).map { self[$0].key }
    let (more, less) = (words.contains(Self.more), words.contains(Self.less))
    return more == less ? nil : more
  }

  private static let more = WordKey("tăng")
  private static let less = WordKey("giảm")
}
