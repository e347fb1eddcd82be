/// A total in a sentence or list, and the parts that the words say it consists of.
public struct ProseSum: Sendable {
  /// The index of the total in `ProseFigures.figures`.
  public let whole: Int
  public let parts: [Int]
  public let basis: Basis
  public let verdict: Verdict
}

/// Finds the breakdowns of prose: `trong đó …`, parentheses behind a total, and the items of a list.
struct ProseSumFinder {
  let prose: ProseFigures
  let document: Document

  func find() -> [ProseSum] {
    prose.byBlock.indices.filter { !prose.byBlock[$0].isEmpty }.flatMap { block in
      announced(in: block) + parenthesized(in: block)
    }
  }

  // MARK: `trong đó`

  private func announced(in block: Int) -> [ProseSum] {
    let joints = prose.joints[block]
    return joints.indices.compactMap { index in
      let joint = joints[index]
      guard joint.kind == .breakdown, let whole = whole(before: joint, in: block) else {
        return nil
      }
      let depth = depth(at: joint.token, in: block)
      let inside = parts(after: index, depth, in: block)
      if inside.sentence.isEmpty { return list(whole, block) }
      return sum(whole, inside.sentence, orMore: inside.block)
    }
  }

  /// The last figure in front of the words that is no percentage and not deeper in parentheses.
  private func whole(before joint: Joint, in block: Int) -> Int? {
    let depth = depth(at: joint.token, in: block)
    let index = prose.byBlock[block].last {
      let figure = prose.figures[$0]
      return figure.token < joint.token && !figure.value.isPercent && figure.depth <= depth
    }
    guard let index, prose.figures[index].connection != .fraction else { return nil }
    return isSameSentence(index, joint, in: block) ? index : nil
  }

  /// A total stands in the sentence of the words that divide it, or in the one before if they begin theirs.
  private func isSameSentence(_ figure: Int, _ joint: Joint, in block: Int) -> Bool {
    let from = prose.figures[figure].token
    let stops = prose.joints[block].filter {
      $0.kind == .stop && $0.token > from && $0.token < joint.token
    }
    guard let stop = stops.last else { return true }
    return stops.count == 1 && joint.token - stop.token <= 2
  }

  private func depth(at token: Int, in block: Int) -> Int {
    var depth = 0
    for joint in prose.joints[block] where joint.token < token {
      if joint.kind == .open { depth += 1 }
      if joint.kind == .close { depth = max(depth - 1, 0) }
    }
    return depth
  }

  /// The figures behind the words: those of the sentence, and those of the whole block.
  private func parts(
    after index: Int,
    _ depth: Int,
    in block: Int
  ) -> (sentence: [Int], block: [Int]) {
    let joints = prose.joints[block]
    let start = joints[index].token
    var end = Int.max
    var sentenceEnd = Int.max
    var level = depth
    for joint in joints[(index + 1)...] {
      switch joint.kind {
      case .open: level += 1
      case .close: level -= 1
      case .stop where level == depth: sentenceEnd = min(sentenceEnd, joint.token)
      case .breakdown where level == depth, .partialBreakdown where level == depth:
        end = min(end, joint.token)
      case .stop, .breakdown, .partialBreakdown: break
      }
      if level < depth { end = min(end, joint.token) }
    }
    let all = prose.byBlock[block].filter {
      let figure = prose.figures[$0]
      return figure.token > start && figure.token < end && figure.depth == depth && isPart(figure)
    }
    return (all.filter { prose.figures[$0].token < sentenceEnd }, all)
  }

  private func isPart(_ figure: Figure) -> Bool {
    !figure.value.isPercent && figure.connection == .none
  }

  // MARK: Lists

  /// The total of a block that ends with `trong đó:` and the first figures of the items below it.
  private func list(_ whole: Int, _ block: Int) -> ProseSum? {
    let children = prose.children(of: block)
    guard children.count >= 2 else { return nil }
    let parts = children.compactMap { child in
      prose.byBlock[child].first { isPart(prose.figures[$0]) && prose.figures[$0].depth == 0 }
    }
    guard parts.count == children.count else { return nil }
    return sum(whole, parts, orMore: parts)
  }

  // MARK: Parentheses

  /// `132 (Mầm non: 33; Tiểu học: 54; THCS: 33)`: parentheses right behind a total, holding only parts.
  private func parenthesized(in block: Int) -> [ProseSum] {
    prose.joints[block].filter { $0.kind == .open }.compactMap { open in
      guard let close = close(of: open, in: block),
        let whole = prose.byBlock[block].last(where: { prose.figures[$0].token < open.token }),
        !prose.figures[whole].value.isPercent, open.token - prose.figures[whole].token <= 4
      else { return nil }
      let depth = depth(at: open.token, in: block) + 1
      let inside = prose.byBlock[block].filter {
        let figure = prose.figures[$0]
        return figure.token > open.token && figure.token < close && figure.depth == depth
      }
      let isAnnounced = prose.joints[block].contains {
        ($0.kind == .breakdown || $0.kind == .partialBreakdown) && $0.token > open.token
          && $0.token < close
      }
      guard inside.count >= 2, !isAnnounced, inside.allSatisfy({ isPart(prose.figures[$0]) })
      else { return nil }
      return sum(whole, inside, orMore: inside)
    }
  }

  private func close(of open: Joint, in block: Int) -> Int? {
    var depth = 0
    for joint in prose.joints[block] where joint.token >= open.token {
      if joint.kind == .open { depth += 1 }
      if joint.kind == .close {
        depth -= 1
        if depth == 0 { return joint.token }
      }
    }
    return nil
  }

  // MARK: Sums

  /// The sum of the parts; where it fails, of the first few figures of the block that make it hold.
  ///
  /// A list of parts often runs on into further attributes of the same whole, or over full stops.
  private func sum(_ whole: Int, _ parts: [Int], orMore all: [Int]) -> ProseSum? {
    guard parts.count >= 2, isComparable(whole, parts) else { return nil }
    let verdict = verdict(whole, parts)
    if verdict.isInconsistent {
      for count in 2...max(all.count, 2) where count <= all.count {
        let some = Array(all.prefix(count))
        if self.verdict(whole, some).holds, isComparable(whole, some) {
          return ProseSum(whole: whole, parts: some, basis: .words, verdict: .consistent)
        }
      }
      if overlap(whole, parts) { return nil }
    }
    return ProseSum(whole: whole, parts: parts, basis: .words, verdict: verdict)
  }

  private func verdict(_ whole: Int, _ parts: [Int]) -> Verdict {
    SumCheck(
      whole: prose.figures[whole].value,
      parts: parts.map { SumCheck.Part(value: prose.figures[$0].value) }
    ).verdict()
  }

  /// Parts and whole must not count different things.
  private func isComparable(_ whole: Int, _ parts: [Int]) -> Bool {
    guard let unit = prose.figures[whole].unit else {
      let units = Set(parts.compactMap { prose.figures[$0].unit })
      return units.count <= 1
    }
    return parts.allSatisfy { prose.figures[$0].unit == nil || prose.figures[$0].unit == unit }
  }

  /// One part as large as the whole beside others: the groups overlap.
  private func overlap(_ whole: Int, _ parts: [Int]) -> Bool {
    parts.contains { prose.figures[$0].value.value == prose.figures[whole].value.value }
  }
}
