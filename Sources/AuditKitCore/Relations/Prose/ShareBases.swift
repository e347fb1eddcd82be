/// Finds the figures of prose that a count may be a share of.
struct ShareBases {
  let prose: ProseFigures
  private let sums: [ProseSum]
  /// The parts of sums, each with the index of its sum, in order.
  private let parts: [(part: Int, sum: Int)]

  init(prose: ProseFigures, sums: [ProseSum]) {
    self.prose = prose
    self.sums = sums
    parts = sums.indices.flatMap { sum in sums[sum].parts.map { ($0, sum) } }.sorted(by: <)
  }

  /// The sums that a figure is a part of, by their indices.
  private func sums(of part: Int) -> some Sequence<Int> {
    let start = parts.partitioningIndex { $0.part >= part }
    return parts[start...].prefix { $0.part == part }.lazy.map(\.sum)
  }

  /// How many figures in front of a percentage are looked at.
  static let reach = 64

  /// Totals of its breakdown first, then of the lists around it, then what stands before it.
  func bases(of part: Int, in block: Int) -> [Int] {
    var bases: [Int] = []
    for sum in sums(of: part) {
      let whole = sums[sum].whole
      if mayDivide(part, whole), !bases.contains(whole) { bases.append(whole) }
    }
    // Only those may come again: blocks have no figure in common.
    let wholes = bases[...]
    func add(_ figures: Range<Int>) {
      for index in figures.suffix(Self.reach)
      where !prose.figures[index].value.isPercent && mayDivide(part, index) {
        if !wholes.contains(index) { bases.append(index) }
      }
    }
    var parent = prose.parents[block]
    while let current = parent {
      add(prose.byBlock[current])
      parent = prose.parents[current]
    }
    add(prose.byBlock[block].lowerBound..<part)
    return bases
  }

  /// Whether a part may be a share of another figure.
  private func mayDivide(_ part: Int, _ base: Int) -> Bool {
    // A share of something smaller is a growth or a slip of the reading, not of the report.
    guard base != part, prose.figures[base].value.value >= prose.figures[part].value.value else {
      return false
    }
    let (unit, other) = (prose.figures[part].unit, prose.figures[base].unit)
    return unit == nil || other == nil || other == unit
  }

  // MARK: Parts with rates of their own

  /// Whether the parts of a breakdown have percentages of which none is a share of anything told before: each is then one
  /// of its own plan or base.
  ///
  /// `Giải ngân 3.125 tỷ đồng, đạt 62,8 %, trong đó vốn trung ương 1.457 tỷ đồng, đạt 66,3 %; vốn tỉnh 1.668 tỷ đồng, đạt
  /// 60 %`
  func haveOwnRates(with part: Int) -> Bool {
    var hasSeveral = false
    for index in sums(of: part) {
      let sum = sums[index]
      let rates = sum.parts.prefix(Self.siblings).filter { rate(behind: $0) != nil }
      let isShared = rates.contains { own in
        bases(of: own, in: prose.figures[own].block).contains {
          prose.shareCheck(percent: own + 1, part: own, base: $0).verdict().holds
        }
      }
      if isShared { return false }
      hasSeveral =
        hasSeveral || rates.count > 1 || rates.count == 1 && rate(behind: sum.whole) != nil
    }
    return hasSeveral
  }

  /// How many parts of a breakdown are looked at.
  private static let siblings = 8

  /// The percentage right behind a figure.
  private func rate(behind index: Int) -> Int? {
    let rate = index + 1
    guard rate < prose.byBlock[prose.figures[index].block].upperBound,
      prose.figures[rate].value.isPercent,
      prose.figures[rate].sentence == prose.figures[index].sentence
    else { return nil }
    return rate
  }

  // MARK: Named by words

  /// The base that words behind a percentage name: `94,3 % trên tổng số 491 đại biểu`.
  func named(behind index: Int, _ percent: Figure) -> [Int] {
    let next = index + 1
    guard next < prose.byBlock[percent.block].upperBound, prose.figures[next].isBase,
      prose.figures[next].sentence == percent.sentence
    else { return [] }
    return [next]
  }

  /// `giải quyết 1.573 hồ sơ trên tổng số 2.247 hồ sơ, chiếm 70 %`: what stands before the base that words name.
  func partBefore(base: Int) -> Int? {
    let figure = prose.figures[base]
    let part = base - 1
    guard figure.isBase, part >= prose.byBlock[figure.block].lowerBound,
      prose.figures[part].sentence == figure.sentence, prose.figures[part].depth == figure.depth,
      prose.figures[part].unit == figure.unit, mayDivide(part, base)
    else { return nil }
    return part
  }

  /// The total behind a percentage, alone in parentheses: `120 hộ, chiếm 3,04 % tổng số hộ (3.950 hộ)`.
  func enclosedBase(behind index: Int, _ percent: Figure, _ part: Int) -> Int? {
    let next = index + 1
    let block = prose.byBlock[percent.block]
    guard percent.hasOwnBase, next < block.upperBound else { return nil }
    let base = prose.figures[next]
    guard base.depth == percent.depth + 1, base.unit != nil, base.connection == .none,
      base.unit == prose.figures[part].unit, base.sentence == percent.sentence,
      next + 1 == block.upperBound || prose.figures[next + 1].depth <= percent.depth,
      base.token - percent.token <= Self.longestName, mayDivide(part, next)
    else { return nil }
    let between = prose.joints(behind: percent.token, in: percent.block)
      .prefix { $0.token < base.token }.map(\.kind)
    return between == [.total, .open] ? next : nil
  }

  /// How many words may say what a percentage is of.
  private static let longestName = 12

  /// Whether the words join part and base, so that a mismatch is an error and not a guess.
  ///
  /// `Trong tổng số 45 nhiệm vụ, đã hoàn thành 30 nhiệm vụ, chiếm 66,7 %` does so as well.
  func isDeclared(_ part: Int, _ base: Int) -> Bool {
    if prose.figures[base].isBase, prose.figures[base].sentence == prose.figures[part].sentence,
      prose.figures[base].block == prose.figures[part].block
    {
      return true
    }
    return sums(of: part).contains { sums[$0].verdict.holds && sums[$0].whole == base }
  }
}
