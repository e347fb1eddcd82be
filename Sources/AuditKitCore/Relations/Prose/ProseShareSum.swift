/// Shares of one whole in prose that belong to classes which exclude each other.
public struct ProseShareSum: Sendable {
  /// Indices in `ProseFigures.figures`.
  public let shares: [Int]
  /// What they add up to.
  public let sum: ExactDecimal
  public let verdict: Verdict
}

/// Finds shares that divide a whole: `21 % đã hoàn thành, 63 % đang triển khai và 20 % chưa triển khai`.
///
/// Nothing but classes of one scale, all different, of the same thing, in one sentence or list, says that
/// percentages belong together; other percentages that stand side by side do not.
struct ProseShareSumFinder {
  let prose: ProseFigures

  /// The divisions, in order of the text.
  func find() -> [ProseShareSum] {
    // Hardly a report says which classes its percentages belong to.
    guard prose.figures.indices.contains(where: { isShare($0) }) else { return [] }
    var sums: [ProseShareSum] = []
    for block in prose.byBlock.indices {
      if prose.byBlock[block].count > 1 { sums += sentences(of: block) }
      if let sum = items(below: block) { sums.append(sum) }
    }
    return sums
  }

  // MARK: Sentences

  private func sentences(of block: Int) -> [ProseShareSum] {
    var sums: [ProseShareSum] = []
    var group: [Int] = []
    for index in prose.byBlock[block] where isShare(index) {
      if let last = group.last, !isBeside(prose.figures[index], prose.figures[last]) {
        if let sum = sum(of: group) { sums.append(sum) }
        group = []
      }
      group.append(index)
    }
    if let sum = sum(of: group) { sums.append(sum) }
    return sums
  }

  private func isBeside(_ figure: Figure, _ other: Figure) -> Bool {
    figure.sentence == other.sentence && figure.depth == other.depth
  }

  /// A percentage of some class.
  private func isShare(_ index: Int) -> Bool {
    prose.figures[index].value.isPercent
      && !prose.figures[index].classes.isDisjoint(with: ClassScale.classes)
  }

  // MARK: Lists

  /// The items of a list of which each states one share.
  private func items(below block: Int) -> ProseShareSum? {
    guard let first = prose.firstChild(of: block), share(in: first) != nil else { return nil }
    let children = prose.children(of: block)
    let shares = children.compactMap { share(in: $0) }
    guard shares.count >= 2, shares.count == children.count else { return nil }
    return sum(of: shares)
  }

  /// The share of a block that states one percentage.
  private func share(in block: Int) -> Int? {
    let isPercent = { (figure: Int) in prose.figures[figure].value.isPercent }
    guard let own = prose.byBlock[block].first(where: isPercent), isShare(own) else { return nil }
    return own == prose.byBlock[block].last(where: isPercent) ? own : nil
  }

  // MARK: Sums

  private func sum(of shares: [Int]) -> ProseShareSum? {
    guard (2...Self.maximumClasses).contains(shares.count) else { return nil }
    let figures = shares.map { prose.figures[$0] }
    guard isOfOneThing(figures),
      figures.allSatisfy({
        $0.value.precision == .stated && $0.classes.isDisjoint(with: Self.comparing)
      }),
      let division = ClassScale.division(figures.map(\.classes)),
      let sum = ShareSum(figures.map(\.value)), !sum.hasCompletePart,
      !figures.allSatisfy(\.hasOwnBase) || sum.isNearWhole
    else { return nil }
    let verdict = sum.verdict(isComplete: division == .complete)
    return ProseShareSum(shares: shares, sum: sum.total, verdict: verdict)
  }

  /// No scale has more classes.
  private static let maximumClasses = 6
  private static let comparing: TermSet = [.growth, .comparison]

  /// Whether all are shares of the same: all name it, or none behind the first.
  private func isOfOneThing(_ figures: [Figure]) -> Bool {
    let subjects = Set(figures.dropFirst().map(\.subject))
    guard subjects.count == 1, let subject = subjects.first else { return false }
    return subject == nil || subject == figures[0].subject
  }
}
