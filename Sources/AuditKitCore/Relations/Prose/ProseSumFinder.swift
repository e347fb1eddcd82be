/// Finds the breakdowns of prose: `trong đó …`, parentheses behind a total, the items of a list, and
/// totals behind their parts.
struct ProseSumFinder {
  let prose: ProseFigures

  /// The breakdowns, passage by passage.
  func find() -> [ProseSum] {
    var sums: [ProseSum] = []
    for block in prose.byBlock.indices where !prose.byBlock[block].isEmpty {
      for joint in prose.jointsByBlock[block] {
        if let sum = sum(at: joint, in: block) { sums.append(sum) }
      }
      if let sum = nested(in: block) { sums.append(sum) }
    }
    return sums
  }

  private var judge: ProseSumJudge { ProseSumJudge(prose: prose) }

  private func sum(at joint: Int, in block: Int) -> ProseSum? {
    switch prose.joints[joint].kind {
    case .breakdown: announced(at: joint, in: block)
    case .open: EnclosedSumFinder(prose: prose).sum(at: joint, in: block)
    case .total: summedUp(at: joint, in: block)
    case .colon: enumerated(at: joint, in: block)
    case .partialBreakdown: overfilled(at: joint, in: block)
    case .exclusion, .criterion, .close, .stop: nil
    }
  }

  // MARK: `trong đó`

  private func announced(at index: Int, in block: Int) -> ProseSum? {
    guard let whole = whole(before: index, in: block) else { return nil }
    let inside = parts(after: index, in: block)
    if inside.sentence.isEmpty { return list(whole, block) }
    let form: ProseSumJudge.Form = prose.joints[index].hasColon ? .listed : .running
    let sum = judge.sum(whole, inside.sentence, orMore: inside.all, as: form)
    return sum.map { namesSome($0, behind: prose.joints[index]) } == true ? nil : sum
  }

  /// `trong đó có` tells of some parts only, and these may at least not be more than all.
  private func overfilled(at index: Int, in block: Int) -> ProseSum? {
    guard let whole = whole(before: index, in: block),
      prose.figures[whole].unit == Self.documents, isFirst(whole)
    else { return nil }
    return judge.excess(whole, parts(after: index, in: block).sentence)
  }

  /// Whether no other figure of the same unit stands before one in its sentence.
  private func isFirst(_ figure: Int) -> Bool {
    let own = prose.figures[figure]
    return !(prose.byBlock[own.block].lowerBound..<figure).suffix(Self.reach).contains {
      prose.figures[$0].sentence == own.sentence && prose.figures[$0].unit == own.unit
    }
  }

  /// `13 người, gồm: Trưởng đoàn, 2 Phó Trưởng đoàn và 10 thành viên`: whether some parts may be named without a
  /// number, so that one or two are missing.
  private func namesSome(_ sum: ProseSum, behind joint: Joint) -> Bool {
    guard case .inconsistent(let expected) = sum.verdict,
      let missing = prose.figures[sum.whole].value.value.subtracting(expected),
      !missing.isNegative, missing <= ExactDecimal(2)
    else { return false }
    return prose.figures[sum.parts[0]].clause.any >= joint.end
  }

  /// The last figure in front of the words that is no percentage and not deeper in parentheses.
  func whole(before index: Int, in block: Int) -> Int? {
    let joint = prose.joints[index]
    let before = prose.figures(before: joint.token, in: block).suffix(Self.reach)
    let whole = before.last {
      !prose.figures[$0].value.isPercent && prose.figures[$0].depth <= joint.depth
    }
    guard let whole, prose.figures[whole].connection != .fraction || prose.isAll(whole) else {
      return nil
    }
    guard !leavesParentheses(behind: prose.figures[whole], index, in: block),
      !hasOtherSubject(than: prose.figures[whole], index, in: block)
    else { return nil }
    return isSameSentence(prose.figures[whole], index, in: block) ? whole : nil
  }

  /// `Định Phước (gồm 5 xã) và Định Thành (gồm 7 xã)`: whether parentheses close between a figure and words in
  /// other ones.
  private func leavesParentheses(behind figure: Figure, _ index: Int, in block: Int) -> Bool {
    let joint = prose.joints[index]
    guard joint.depth > 0 else { return false }
    return prose.joints(inBlock: block)[..<index].suffix(Self.reach).contains {
      $0.kind == .close && $0.token > figure.token && $0.depth < joint.depth
    }
  }

  /// `Thường trực gồm 7 người; Ban Thường vụ gồm 27 người`, `Đoàn Thư ký gồm 5 người và Ban Thẩm tra gồm 13 người`:
  /// whether a verb that divides has a subject of its own.
  ///
  /// That is so where words stand between it and a semicolon, or where the figure before it is the first part of
  /// another one.
  private func hasOtherSubject(than whole: Figure, _ index: Int, in block: Int) -> Bool {
    let joint = prose.joints[index]
    guard joint.isVerb else { return false }
    if joint.clause.semicolon > whole.token, joint.token - joint.clause.semicolon > 1 {
      return true
    }
    let before = prose.joints(inBlock: block)[..<index].suffix(Self.reach).last { $0.isVerb }
    guard let before, before.sentence == joint.sentence, before.depth == joint.depth,
      before.token < whole.token, joint.clause.any != joint.token - 1
    else { return false }
    return prose.figures(behind: before.token, in: block).first.map {
      prose.figures[$0].token == whole.token
    } ?? false
  }

  /// A total stands in the sentence of the words that divide it, or in the one before if they begin theirs.
  private func isSameSentence(_ figure: Figure, _ index: Int, in block: Int) -> Bool {
    let joint = prose.joints[index]
    if figure.sentence == joint.sentence { return true }
    let stop = prose.joints(inBlock: block)[..<index].suffix(Self.reach).last { $0.kind == .stop }
    guard let stop, figure.sentence + 1 == joint.sentence else { return false }
    return joint.token - stop.token <= 2
  }

  /// How many figures or joints around a place are looked at; real breakdowns have far fewer parts.
  private static let reach = 64

  /// The figures behind the words: those of the sentence, and all up to where the breakdown ends.
  private func parts(after index: Int, in block: Int) -> (sentence: [Int], all: [Int]) {
    let joints = prose.joints(inBlock: block)
    let start = joints[index]
    var next = index + 1
    var isSentenceOver = false
    var parts: (sentence: [Int], all: [Int]) = ([], [])
    for figure in prose.figures(behind: start.token, in: block).prefix(Self.reach) {
      while next < joints.endIndex, joints[next].token < prose.figures[figure].token {
        if ends(joints[next], start) { return parts }
        if joints[next].kind == .stop, joints[next].depth == start.depth { isSentenceOver = true }
        next += 1
      }
      guard prose.figures[figure].depth == start.depth, judge.isPart(figure) else { continue }
      parts.all.append(figure)
      if !isSentenceOver { parts.sentence.append(figure) }
    }
    return parts
  }

  /// Whether a breakdown that begins at one joint is over at another.
  private func ends(_ joint: Joint, _ start: Joint) -> Bool {
    switch joint.kind {
    case .close: joint.depth < start.depth
    case .breakdown, .partialBreakdown, .exclusion, .criterion: joint.depth == start.depth
    case .open, .stop, .total, .colon: false
    }
  }

  // MARK: Lists

  /// The total of a block that ends with `trong đó:` and the first figures of the items below it.
  private func list(_ whole: Int, _ block: Int) -> ProseSum? {
    let parts = items(below: block)
    guard parts.count >= 2 else { return nil }
    return judge.sum(whole, parts, orMore: parts, as: .itemized)
  }

  /// The first figures of the items below a block, if each of them has one.
  private func items(below block: Int) -> [Int] {
    let children = prose.children(of: block)
    let parts = children.compactMap { child in
      prose.byBlock[child].first { judge.isPart($0) && prose.figures[$0].depth == 0 }
    }
    return parts.count == children.count ? parts : []
  }

  /// `Tổng số hồ sơ: 480` above items of classes that divide it, without a word that says so.
  private func nested(in block: Int) -> ProseSum? {
    let isCount = { (figure: Int) in !prose.figures[figure].value.isPercent }
    guard prose.firstChild(of: block) != nil, let own = prose.byBlock[block].first(where: isCount),
      own == prose.byBlock[block].last(where: isCount),
      !prose.joints(inBlock: block).contains(where: { $0.kind.isBreakdown })
    else {
      return nil
    }
    let parts = items(below: block)
    guard parts.count >= 2,
      ClassScale.division(parts.map { prose.figures[$0].classes }) == .complete
    else { return nil }
    return judge.sum(own, parts, orMore: parts, as: .itemized)
  }

  // MARK: Colons

  /// `Ban hành 44 văn bản: 05 kế hoạch, 08 quyết định và 31 công văn`: nothing but counts of documents, each in front of
  /// its name.
  ///
  /// A document is of one kind; of `13 xã: 5 xã vùng cao, 3 xã biên giới` some may be both.
  private func enumerated(at index: Int, in block: Int) -> ProseSum? {
    let colon = prose.joints[index]
    guard !colon.isDetached, let whole = whole(before: index, in: block),
      prose.figures[whole].unit == Self.documents, prose.figures[whole].depth == colon.depth,
      !prose.joints(inBlock: block)[..<index].suffix(Self.reach).contains(where: {
        $0.token > prose.figures[whole].token
      })
    else { return nil }
    let behind = prose.figures(behind: colon.token, in: block).prefix(Self.reach)
      .prefix { prose.figures[$0].sentence == colon.sentence }
      .filter { prose.figures[$0].depth == colon.depth && !prose.figures[$0].isShare }
    guard behind.count >= 2, prose.areAlike([whole] + behind), behind.allSatisfy(judge.isPart),
      behind.allSatisfy({ prose.figures[$0].opensPart })
    else { return nil }
    return judge.sum(whole, behind, orMore: behind, as: .running)
  }

  private static let documents = WordKey(value: UInt64(Term.documentUnit.position))

  // MARK: Totals behind their parts

  /// `12/12 phòng, 01 cơ quan, 05 đoàn thể, tổng số 18`: the words stand right before the total, and
  /// right behind the parts.
  private func summedUp(at index: Int, in block: Int) -> ProseSum? {
    let joint = prose.joints[index]
    guard let whole = prose.figures(behind: joint.token, in: block).first,
      prose.figures[whole].token - joint.end <= 1, judge.isPart(whole)
    else { return nil }
    // What stands before `trong tổng số 22 trận` is of these.
    let parts = prose.figures(before: joint.token, in: block).suffix(Self.reach).reversed()
      .prefix {
        prose.figures[$0].sentence == joint.sentence && !prose.figures[$0].value.isPercent
          && !prose.figures[$0].isBase
      }
      .filter { prose.figures[$0].depth == joint.depth && judge.isPart($0) }
    guard parts.count >= 2 else { return nil }
    return judge.closing(whole, Array(parts.reversed()))
  }
}
