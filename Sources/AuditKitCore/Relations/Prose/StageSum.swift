/// Finds accounts in prose: `tiếp nhận 412 hồ sơ; đã giải quyết 401 hồ sơ; đang giải quyết 11 hồ sơ`, `được giao 96 biên
/// chế, có mặt 91 người, còn thiếu 5 người`.
///
/// No word says that what was resolved and what is pending make up what was received, and a report may leave out
/// what it returned or had from before; so an account that fails is a guess, and only where it nearly holds.
struct StageSumFinder {
  let prose: ProseFigures
  let blocks: [Block]

  /// The accounts that are no breakdowns already.
  func find(beside sums: [ProseSum]) -> [ProseSum] {
    let accounts = Stages.all.filter(areTold).flatMap(accounts)
    if accounts.isEmpty { return [] }
    let known = KnownSums(sums)
    return accounts.filter { !known.say($0) }
  }

  /// Whether figures tell of the whole and of both stages, as few reports do of their staff.
  private func areTold(_ stages: Stages) -> Bool {
    [stages.whole, stages.done, stages.left].allSatisfy { stage in
      prose.figures.indices.contains { prose.figures[$0].facets == stage }
    }
  }

  private func accounts(of stages: Stages) -> [ProseSum] {
    var found: [ProseSum] = []
    var account = StageAccount(stages: stages)
    func close() {
      if let sum = sum(of: account) { found.append(sum) }
      account = StageAccount(stages: stages)
    }
    for block in blocks.indices {
      if blocks[block].endsAccount { close() }
      for index in prose.byBlock[block] where !prose.figures[index].facets.isEmpty {
        if account.isClosed(by: prose.figures[index]) { close() }
        account.add(prose.figures[index], index)
      }
    }
    close()
    return found
  }

  private func sum(of account: StageAccount) -> ProseSum? {
    guard let whole = account.whole, let done = account.done, let left = account.left,
      !account.isDoubtful, isOne([whole, done, left])
    else { return nil }
    let parts = [done, left]
    let verdict = verdict([whole], parts)
    if !verdict.isInconsistent {
      return ProseSum(whole: whole, parts: parts, basis: .context, verdict: verdict)
    }
    guard case .inconsistent(let expected) = verdict, isNear(whole, expected),
      !isExplained(account, parts, whole, by: expected)
    else { return nil }
    return ProseSum(whole: whole, parts: parts, basis: .context, verdict: verdict)
  }

  /// Whether figures count by one unit and stand not far from each other, at most the last in parentheses.
  private func isOne(_ indices: [Int]) -> Bool {
    let figures = indices.map { prose.figures[$0] }
    let units = Set(figures.compactMap(\.unit))
    return units.count <= 1 && figures[0].depth == figures[1].depth
      && figures[0].depth <= figures[2].depth
      && zip(figures, figures.dropFirst()).allSatisfy { $1.block - $0.block <= Self.longestWay }
  }

  /// How many blocks further the next stage may stand.
  private static let longestWay = 8

  private func verdict(_ whole: [Int], _ parts: [Int]) -> Verdict {
    let first = prose.figures[whole[0]].value
    let rest = whole.dropFirst().map {
      SumCheck.Part(value: prose.figures[$0].value, isSubtracted: true)
    }
    return SumCheck(
      whole: first,
      parts: parts.map { SumCheck.Part(value: prose.figures[$0].value) } + rest
    ).verdict()
  }

  /// Whether what came over from before, was given back or went elsewhere makes the difference: a further figure of the
  /// account is as large, or several that are known to be such are together.
  private func isExplained(
    _ account: StageAccount,
    _ parts: [Int],
    _ whole: Int,
    by sum: ExactDecimal
  ) -> Bool {
    let holds = [[], account.carried].contains { more in
      [[], account.sides].contains { less in verdict([whole] + more, parts + less).holds }
    }
    guard !holds, let difference = sum.subtracting(prose.figures[whole].value.value)?.magnitude
    else { return true }
    let end = prose.byBlock[prose.figures[parts[1]].block].upperBound
    return (whole + 1..<end).prefix(Self.reach).contains {
      prose.figures[$0].value.value == difference
    }
  }

  /// Among so many figures one may explain a difference.
  private static let reach = 32

  /// Whether a slip of the pen may make the difference.
  private func isNear(_ whole: Int, _ sum: ExactDecimal) -> Bool {
    let stated = prose.figures[whole].value.value
    guard
      let difference = sum.subtracting(stated)?.magnitude.multiplied(by: ExactDecimal(10))
    else { return false }
    return difference <= stated
  }
}

/// A whole and the two stages that it is in: what is done of it, and what is left.
private struct Stages {
  let whole: TermSet
  let done: TermSet
  let left: TermSet
  static let all = [
    Stages(whole: [.received], done: [.resolved], left: [.pending]),
    Stages(whole: [.assigned], done: [.present], left: [.vacant]),
  ]
}

/// What is said of the dossiers, or of the staff, of one place and time, figure by figure.
private struct StageAccount {
  let stages: Stages
  private(set) var whole: Int?
  private(set) var done: Int?
  private(set) var left: Int?
  /// What came over from before, as far as it is told.
  private(set) var carried: [Int] = []
  /// What was returned, or waits for something.
  private(set) var sides: [Int] = []
  /// Whether a stage is told of twice.
  private(set) var isDoubtful = false

  init(stages: Stages) { self.stages = stages }

  /// Whether a figure begins another account.
  func isClosed(by figure: Figure) -> Bool { whole != nil && figure.facets == stages.whole }

  mutating func add(_ figure: Figure, _ index: Int) {
    // `Kỳ trước chuyển sang` compares nothing.
    if figure.facets.contains(.carried) { carried.append(index) }
    guard figure.isCounted else { return }
    if figure.facets.contains(.returned) || figure.facets.contains(.paused) { sides.append(index) }
    switch figure.facets {
    case stages.whole: whole = index
    case stages.done:
      isDoubtful = isDoubtful || done != nil
      done = index
    case stages.left:
      isDoubtful = isDoubtful || left != nil
      left = index
    default: break
    }
  }
}

extension Figure {
  /// Whether it counts, and is not held against another time or plan.
  fileprivate var isCounted: Bool {
    value.isCount && connection == .none
      && classes.isDisjoint(with: Self.comparing)
  }

  private static let comparing: TermSet = [.growth, .comparison, .achievement, .average]
}

extension Block {
  /// Whether what is told of dossiers ends before it.
  fileprivate var endsAccount: Bool {
    switch kind {
    case .heading, .table, .caption: true
    case .paragraph, .item, .footnote: false
    }
  }
}
