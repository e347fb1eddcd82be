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
}
