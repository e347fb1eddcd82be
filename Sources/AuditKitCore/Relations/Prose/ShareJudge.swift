/// Judges a percentage of prose by the bases that it may have.
struct ShareJudge {
  let prose: ProseFigures

  /// What came of looking for the base of a percentage.
  enum Outcome {
    case judged(ProseShare)
    /// Nothing explains it, and nothing says that something here should.
    case unexplained(UnexplainedShare)
  }

  /// The share by the base that explains it best.
  ///
  /// - Parameters:
  ///   - percent: Like the others an index in `ProseFigures.figures`.
  ///   - part: The count whose share it is.
  ///   - bases: What it may be a share of, the likeliest first.
  ///   - isDeclared: Whether words join the part and the first base.
  /// - Returns: nil where nothing can be said.
  func judged(_ percent: Int, part: Int, bases: [Int], isDeclared: Bool) -> Outcome? {
    var verdicts = bases.map { base in
      (base: base, verdict: prose.shareCheck(percent: percent, part: part, base: base).verdict())
    }
    verdicts.removeAll { $0.verdict == .notEvaluated }
    guard let first = verdicts.first else { return nil }
    let best =
      verdicts.first { $0.verdict == .consistent }
      ?? verdicts.first { $0.verdict.holds }
    if best == nil, mayCountAbsent(percent, part, first.verdict) { return nil }
    if best == nil, isOfSeveral(percent, part, bases) { return nil }
    if best == nil, !isDeclared {
      return .unexplained(UnexplainedShare(percent: percent, part: part, bases: bases))
    }
    // What only looks cut off may well be a share of something else.
    if prose.figures[percent].namesOtherPart, !isDeclared, best?.verdict != .consistent {
      return nil
    }
    let found = best ?? first
    return .judged(
      ProseShare(
        percent: percent,
        part: part,
        base: found.base,
        basis: isDeclared ? .words : .context,
        verdict: found.verdict,
        rounded: found.verdict == .consistentByTruncation
          ? prose.shareCheck(percent: percent, part: part, base: found.base).rounded : nil
      )
    )
  }

  /// Whether a share is one of votes, which are counted on all members, though the figures tell of those present.
  ///
  /// How many there are in all is often not told: `25/26 đại biểu có mặt tán thành, đạt 89,29 %`.
  private func mayCountAbsent(_ percent: Int, _ part: Int, _ verdict: Verdict) -> Bool {
    guard case .inconsistent(let expected) = verdict,
      prose.figures[percent].value.value < expected
    else { return false }
    let isFraction =
      part + 1 < prose.figures.count && prose.figures[part + 1].connection == .fraction
    return prose.figures[part].classes.contains(.vote)
      || isFraction && prose.figures[part + 1].classes.contains(.vote)
  }

  /// Whether a percentage is the share of a part together with those in front of it: `trước hạn 100 hồ sơ, đúng hạn 5.000
  /// hồ sơ, đạt tỷ lệ 99,24 %`.
  private func isOfSeveral(_ percent: Int, _ part: Int, _ bases: [Int]) -> Bool {
    let last = prose.figures[part]
    var sum = last.value
    for index in (prose.byBlock[last.block].lowerBound..<part).suffix(Self.reach).reversed() {
      let figure = prose.figures[index]
      guard figure.sentence == last.sentence else { return false }
      guard figure.depth == last.depth, figure.unit == last.unit, !figure.value.isPercent,
        let more = sum.value.adding(figure.value.value)
      else { continue }
      sum.value = more
      let isShare = bases.contains { base in
        (base < index || base > part)
          && ShareCheck(
            percent: prose.figures[percent].value,
            part: sum,
            base: prose.figures[base].value
          ).verdict().holds
      }
      if isShare { return true }
    }
    return false
  }

  /// How many figures in front may be told of together.
  private static let reach = 8
}
