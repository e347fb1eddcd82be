/// Finds the changes of a passage of prose, and what was reached of plans, beside the figures that they follow from.
struct ProseChangeFinder {
  private let prose: ProseFigures
  private let block: Int
  /// The words of the passage.
  private let phrase: Phrase
  private let judge: ChangeJudge

  private init(_ prose: ProseFigures, _ block: Int, _ phrase: Phrase) {
    self.prose = prose
    self.block = block
    self.phrase = phrase
    judge = ChangeJudge(prose: prose, phrase: phrase)
  }

  /// The changes, passage by passage: first those held against a figure in parentheses.
  static func changes(in prose: ProseFigures, _ passages: Passages) -> [ProseChange] {
    var changes: [ProseChange] = []
    for block in prose.byBlock.indices where prose.mayChange(prose.byBlock[block]) {
      changes += ProseChangeFinder(prose, block, passages.phrase(block)).find()
    }
    return changes
  }

  private static let comparing: TermSet = [.comparison, .achievement]

  private func find() -> [ProseChange] {
    let enclosed = prose.jointsByBlock[block].flatMap { joint in
      prose.joints[joint].kind == .open ? changes(at: joint) : []
    }
    let stated = Set(enclosed.map(\.stated))
    let others = prose.byBlock[block].dropFirst(2).filter { !stated.contains($0) }
    let planned = others.compactMap(PlanChangeFinder(judge: judge).change)
    let rates = others.compactMap(OwnRateFinder(judge: judge).change)
    return enclosed + planned + rates
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
    return judge.found(kind, stated, now: now, before)
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
    return judge.found(.rate, last, now: last - 1, before)
  }

  private func change(_ stated: Int, against before: Int) -> ProseChange? {
    guard let kind = kind(prose.figures[stated], prose.figures[before]) else { return nil }
    let candidates = candidates(for: stated, against: before)
    guard let nearest = candidates.first else { return nil }
    let holding = candidates.first { judge.verdict(stated, now: $0, before, kind).holds }
    return judge.found(kind, stated, now: holding ?? nearest, before)
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
    // `xếp thứ 4/8, tăng 01 bậc so với năm 2022 (84,10 điểm)`
    if stated.mayBePlaces { return nil }
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
}

extension ProseFigures {
  /// Whether some of three figures or more tells of a change, or is held against a plan or another time.
  fileprivate func mayChange(_ some: Range<Int>) -> Bool {
    some.count >= 3
      && some.contains { !figures[$0].classes.isDisjoint(with: Self.telling) }
  }

  private static let telling: TermSet = [.growth, .comparison, .achievement]
}
