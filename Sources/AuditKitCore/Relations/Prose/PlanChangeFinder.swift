/// Finds what was reached of plans that stand in front of what was done of them: `Dự toán 58.420 triệu đồng, đã thực hiện
/// 25.313 triệu đồng, đạt 43,33 % dự toán`.
struct PlanChangeFinder {
  let judge: ChangeJudge

  private var prose: ProseFigures { judge.prose }

  /// The achievement that a figure states; the figure is not one of the first two of its passage.
  func change(at index: Int) -> ProseChange? {
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
      }), prose.figures[now].classes.isDisjoint(with: [.growth, .achievement]),
      isOfWholePlan(stated)
    else { return nil }
    let found = judge.found(.achievement, index, now: now, before)
    if case .inconsistent(let expected) = found.verdict,
      !isSlip(stated, expected) || isOfAnother(index, now: now)
    {
      return nil
    }
    return found
  }

  /// Whether a percentage is of the plan as such: `đạt 93 % dự toán`, `… dự toán năm`, and not `… dự toán thu phí được giao`.
  private func isOfWholePlan(_ stated: Figure) -> Bool {
    let behind = stated.token + 2
    let terms = judge.phrase.lexed.terms(in: behind..<behind + 3)
    guard let plan = terms.first(where: { $0.term == .achievement })?.tokens.upperBound,
      plan < judge.phrase.tokens.upperBound
    else { return true }
    let next = judge.phrase[plan]
    return next.kind != .word || Self.givers.contains(next.key)
  }

  private static let givers = WordSet(
    ["năm", "giao", "được", "đề", "đã", "cả", "hđnd", "ubnd", "tỉnh", "huyện", "trung", "và"].map {
      WordKey($0)
    }
  )

  /// `dự toán 10.000 triệu đồng, đã phân bổ 9.500 triệu đồng, thực hiện 8.550 triệu đồng, đạt 90 % dự toán được phân
  /// bổ`: whether any other figure in front explains it.
  private func isOfAnother(_ stated: Int, now: Int) -> Bool {
    (prose.byBlock[prose.figures[stated].block].lowerBound..<now).suffix(Self.reach).contains {
      prose.figures[$0].unit == prose.figures[now].unit
        && judge.verdict(stated, now: now, $0, .achievement).holds
    }
  }

  /// Whether a percentage is about what it should be; what is far off is held against something else.
  private func isSlip(_ stated: Figure, _ expected: ExactDecimal) -> Bool {
    guard let difference = expected.subtracting(stated.value.value) else { return false }
    return difference.magnitude <= ExactDecimal(10)
  }

  /// How many figures in front are looked at.
  private static let reach = 8
}
