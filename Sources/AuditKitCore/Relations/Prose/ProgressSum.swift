/// Finds plans whose tasks are done, under way or not begun: `gồm 45 nhiệm vụ; đã hoàn thành 30 nhiệm vụ, đang thực hiện
/// 12 nhiệm vụ, chưa triển khai 03 nhiệm vụ`.
///
/// No word says that these are all tasks, so a sum that fails is a guess, and only where it nearly holds.
struct ProgressSumFinder {
  let prose: ProseFigures

  /// The sums that are no breakdowns already.
  func find(beside sums: [ProseSum]) -> [ProseSum] {
    let found = prose.figures.indices.compactMap { index in
      progress(of: index) == [.done] ? sum(from: index) : nil
    }
    if found.isEmpty { return [] }
    let known = KnownSums(sums)
    return found.filter { !known.say($0) }
  }

  /// How far what a figure counts has come, if its words say nothing else.
  private func progress(of index: Int) -> TermSet? {
    let figure = prose.figures[index]
    guard figure.unit != nil, figure.value.isCount, !figure.value.isPercent,
      figure.classes.isDisjoint(with: Self.comparing)
    else { return nil }
    // Of `hoàn thành 24/32 nhiệm vụ` the words stand at the first number.
    let said = prose.numerator(of: index).map { prose.figures[$0].classes } ?? figure.classes
    let classes = said.intersection(Self.states)
    return classes.isEmpty ? nil : classes
  }

  private static let states: TermSet = [.done, .underWay, .notDone]
  private static let comparing: TermSet = [.growth, .comparison, .average]

  private func sum(from done: Int) -> ProseSum? {
    guard let (whole, done, last) = wholeAndDone(done) else { return nil }
    let parts = [done] + others(behind: last)
    guard parts.count >= 2 else { return nil }
    let sum = prose.sum(whole, parts, basis: .context)
    return prose.mayBeMeant(sum) ? sum : nil
  }

  /// A whole with what is done of it, and the last of both: a fraction, `hoàn thành 24/32 nhiệm vụ`, or a count behind
  /// that of all.
  private func wholeAndDone(_ index: Int) -> (whole: Int, done: Int, last: Int)? {
    switch prose.figures[index].connection {
    case .none: whole(before: index).map { ($0, index, index) }
    case .fraction: prose.numerator(of: index).map { (index, $0, index) }
    case .share, .range: nil
    }
  }

  /// What is under way and not begun, in the same sentence and each told of once; nothing where other tasks are told of
  /// as well: `chưa đến hạn 02 nhiệm vụ`.
  private func others(behind done: Int) -> [Int] {
    let figure = prose.figures[done]
    var states: TermSet = [.done]
    var others: [Int] = []
    for index in (done + 1..<prose.byBlock[figure.block].upperBound).prefix(Self.reach) {
      let next = prose.figures[index]
      guard next.sentence == figure.sentence else { break }
      guard next.depth == figure.depth, next.unit == figure.unit else { continue }
      guard let state = progress(of: index), next.connection == .none, state.count == 1,
        state.isDisjoint(with: states)
      else { return [] }
      states.formUnion(state)
      others.append(index)
    }
    return others
  }

  /// The only count of the same unit in front, in this sentence or the one before.
  private func whole(before done: Int) -> Int? {
    let figure = prose.figures[done]
    let before = (prose.byBlock[figure.block].lowerBound..<done).suffix(Self.reach).filter {
      prose.figures[$0].sentence + 1 >= figure.sentence && prose.figures[$0].unit == figure.unit
        && prose.figures[$0].depth == figure.depth
    }
    guard before.count == 1, let whole = before.first, progress(of: whole) == nil,
      prose.figures[whole].value.isCount, prose.figures[whole].connection == .none,
      prose.figures[whole].classes.isDisjoint(with: Self.comparing),
      prose.figures[whole].value.value >= figure.value.value
    else { return nil }
    return whole
  }

  private static let reach = 12
}
