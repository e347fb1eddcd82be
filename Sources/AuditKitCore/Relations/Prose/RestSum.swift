/// Finds what is done and what is left of a whole: `hoàn thành 46/48 nhiệm vụ, còn 02 nhiệm vụ`, `63 hạn chế, đã khắc phục
/// 58 hạn chế, còn 05 hạn chế`.
struct RestSumFinder {
  let prose: ProseFigures

  /// What is left, in order of the text, where no breakdown says it already.
  func find(beside sums: [ProseSum]) -> [ProseSum] {
    let rests = prose.figures.indices.compactMap { index in
      prose.figures[index].isRest ? sum(ofRest: index) : nil
    }
    if rests.isEmpty { return [] }
    let known = KnownSums(sums)
    return rests.filter { !known.say($0) }
  }

  /// Of the same things nothing but the whole and what is done of it may stand before in the sentence.
  private func sum(ofRest index: Int) -> ProseSum? {
    let rest = prose.figures[index]
    guard rest.value.isCount else { return nil }
    let before = (prose.byBlock[rest.block].lowerBound..<index).suffix(Self.reach).filter {
      let figure = prose.figures[$0]
      return figure.sentence == rest.sentence && figure.depth == rest.depth
        && !figure.value.isPercent
    }
    guard before.count >= 2,
      before.dropLast(2).allSatisfy({ isOfOthers(prose.figures[$0], than: rest) }),
      let (whole, done) = wholeAndDone(before.suffix(2), rest),
      // `15 nhà phân tích, 7 người (47 %) …, 6 người (40 %) … và còn lại 2 người`: the first is a part as well.
      !isShared(whole)
    else { return nil }
    let sum = prose.sum(whole, [done, index], basis: .context)
    return prose.mayBeMeant(sum) ? sum : nil
  }

  /// Whether a figure surely counts something else.
  private func isOfOthers(_ figure: Figure, than rest: Figure) -> Bool {
    figure.unit != nil && figure.unit != rest.unit
  }

  /// Whether a figure has its share of something behind it.
  private func isShared(_ index: Int) -> Bool {
    let share = index + 1
    return prose.figures[index].connection == .none && share < prose.figures.count
      && prose.figures[share].isShare
      && prose.figures[share].sentence == prose.figures[index].sentence
      && prose.figures[share].block == prose.figures[index].block
  }

  private static let reach = 8

  private func wholeAndDone(
    _ before: ArraySlice<Int>,
    _ rest: Figure
  ) -> (whole: Int, done: Int)? {
    let (whole, done) = (before[before.startIndex], before[before.startIndex + 1])
    let (first, second) = (prose.figures[whole], prose.figures[done])
    guard first.value.isCount, second.value.isCount, second.unit == rest.unit,
      first.classes.union(second.classes).isDisjoint(with: Self.comparing)
    else { return nil }
    if second.connection == .fraction { return rest.unit == nil ? nil : (done, whole) }
    // `phát hiện 12 tồn tại, đã khắc phục 09, còn 03`: what is counted is said once.
    guard first.unit != nil, rest.unit == nil || first.unit == rest.unit,
      first.connection == .none, second.connection == .none,
      first.value.value >= second.value.value
    else { return nil }
    return (whole, done)
  }

  private static let comparing: TermSet = [.growth, .comparison, .achievement, .average]
}
