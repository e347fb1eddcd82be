/// Finds further ways to divide a total that was told before: `Chia theo lĩnh vực: chứng thực 265 hồ sơ; hộ tịch 91 hồ
/// sơ; …`, `; theo độ tuổi: dưới 30 tuổi 61 người; …`.
///
/// No word says which total is divided. So any figure in front that is as large will do, and only one that is missed
/// by little is believed to be meant.
struct CriterionSumFinder {
  let prose: ProseFigures
  let passages: Passages

  /// The divisions that are no breakdowns already.
  func find(beside sums: [ProseSum]) -> [ProseSum] {
    var found: [ProseSum] = []
    for block in prose.byBlock.indices {
      let joints = prose.jointsByBlock[block].filter { prose.joints[$0].kind == .criterion }
      if joints.isEmpty { continue }
      let phrase = passages.phrase(block)
      found += joints.compactMap { sum(at: prose.joints[$0], in: block, phrase) }
    }
    if found.isEmpty { return [] }
    let known = KnownSums(sums)
    return found.filter { !known.say($0) }
  }

  private func sum(at joint: Joint, in block: Int, _ phrase: Phrase) -> ProseSum? {
    let all = parts(behind: joint, in: block, phrase)
    guard let unit = unit(of: all) else { return nil }
    // `dưới 25 tuổi: 61 người; từ 25 đến 49 tuổi: 297 người`: what has no unit may count nothing.
    let own = all.filter { prose.figures[$0].unit == unit }
    let divisions = (own.count < all.count ? [all, own] : [all]).filter { $0.count >= 2 }
    let wholes = wholes(before: joint, in: block, unit)
    let sums = divisions.flatMap { parts in
      wholes.map { prose.sum($0, parts, basis: .context) }
    }
    if let holding = sums.first(where: { $0.verdict.holds }) { return holding }
    // What was received and what was resolved of it are often as near to each other, so further up hardly anything may miss.
    let near = sums.filter {
      $0.verdict.isInconsistent
        && prose.mayBeMeant($0, within: prose.figures[$0.whole].block == block ? 30 : 100)
    }
    let values = Set(near.map { prose.figures[$0.whole].value.value })
    return values.count == 1 ? near[0] : nil
  }

  // MARK: Parts

  /// The figures between a colon right behind the words and the end of the sentence, if all of them are counts.
  private func parts(behind joint: Joint, in block: Int, _ phrase: Phrase) -> [Int] {
    let figures = prose.figures(behind: joint.end - 1, in: block).prefix(Self.reach).prefix {
      prose.figures[$0].sentence == joint.sentence
    }
    let end = prose.joints(behind: joint.token, in: block).prefix(Self.reach).first {
      Self.ends.contains($0.kind) && $0.depth <= joint.depth
    }
    let parts = figures.filter {
      let figure = prose.figures[$0]
      return figure.depth == joint.depth && !figure.isShare
        && end.map { figure.token < $0.token } ?? true
    }
    guard let first = parts.first, hasColon(joint, before: prose.figures[first], phrase) else {
      return []
    }
    return parts.allSatisfy { isCounted($0) || prose.figures[$0].unit == nil } ? Array(parts) : []
  }

  private static let ends: [Joint.Kind] = [
    .criterion, .breakdown, .partialBreakdown, .exclusion, .total,
  ]
  private static let reach = 32

  private func isCounted(_ index: Int) -> Bool {
    let figure = prose.figures[index]
    return figure.value.isCount && !figure.value.isPercent && figure.connection == .none
      && figure.classes.isDisjoint(with: Self.comparing)
  }

  private static let comparing: TermSet = [
    .growth, .comparison, .achievement, .average, .overlapping,
  ]

  /// Whether the words, with what they name, end with a colon.
  private func hasColon(_ joint: Joint, before figure: Figure, _ phrase: Phrase) -> Bool {
    (joint.end..<figure.token).prefix(Self.longestName).contains { phrase[$0].isSign(":") }
  }

  /// How many words may name what it is divided by.
  private static let longestName = 8

  /// What the parts count; nil where they count several things, or no one says what.
  private func unit(of parts: [Int]) -> WordKey? {
    let units = Set(parts.compactMap { prose.figures[$0].unit })
    return units.count == 1 ? units.first : nil
  }

  // MARK: Totals

  /// The counts of the same unit in front, here or else in the last passages before, the nearest first.
  private func wholes(before joint: Joint, in block: Int, _ unit: WordKey) -> [Int] {
    let here = prose.figures(before: joint.token, in: block).suffix(Self.reach).reversed()
      .filter { mayBeWhole($0, unit) }
    if !here.isEmpty { return here }
    return (max(0, block - Self.passages)..<block).reversed().flatMap { earlier in
      prose.byBlock[earlier].suffix(Self.reach).reversed().filter { mayBeWhole($0, unit) }
    }
  }

  private static let passages = 12

  private func mayBeWhole(_ index: Int, _ unit: WordKey) -> Bool {
    prose.figures[index].unit == unit && isCounted(index)
  }
}
