/// Holds the rate of a sentence against its counts: `đã giải quyết 5.139 hồ sơ; tỷ lệ trước hạn và đúng hạn 99,94 %; quá
/// hạn 3 hồ sơ`.
///
/// Where every word between them is understood and none names a unit, a field or a level, all three are of the same
/// dossiers, whoever's they are.
struct SentenceRateFinder {
  let prose: ProseFigures

  /// The rates that the counts do not give, in order of the text; of some the sentence may speak of several units.
  func find() -> [RateConflict] {
    prose.figures.indices.compactMap { isRate(prose.figures[$0]) ? conflict($0) : nil }
  }

  /// Whether the words at a percentage itself name it as the rate of what was in time; what was late is told of by
  /// a count, whose share is looked at as any other.
  private func isRate(_ figure: Figure) -> Bool {
    figure.value.isPercent && figure.value.precision == .stated && !figure.hasOwnBase
      && figure.facets.isSubset(of: Self.named)
      && figure.facets.intersection(Self.timings).count == 1
      && figure.classes.isDisjoint(with: Self.comparing)
  }

  private static let timings: TermSet = [.onTime, .onTimeOrEarly]
  private static let named = timings.union([.resolved, .early])
  private static let comparing: TermSet = [.growth, .comparison, .achievement, .average]

  private func conflict(_ index: Int) -> RateConflict? {
    let rate = prose.figures[index]
    let near = prose.byBlock[rate.block].clamped(to: index - Self.reach..<index + Self.reach)
      .filter {
        let figure = prose.figures[$0]
        return figure.sentence == rate.sentence && figure.depth == rate.depth
      }
    let counts = near.filter {
      prose.figures[$0].value.isCount && prose.figures[$0].value.precision == .stated
    }
    guard let resolved = only(counts, [.resolved]), resolved < index,
      let late = only(counts, [.late]) ?? only(counts, [.resolved, .late]), late > resolved,
      prose.figures[resolved].unit == prose.figures[late].unit,
      !counts.contains(where: { prose.figures[$0].facets.contains(.pending) && $0 < late })
    else { return nil }
    let base = prose.figures[resolved].value
    guard let inTime = base.value.subtracting(prose.figures[late].value.value),
      case .inconsistent(let expected) = verdict(rate, inTime, of: base),
      let difference = expected.subtracting(rate.value.value)?.magnitude,
      difference <= RateConflict.largestSlip,
      // It may be the share of one of the counts that are told.
      !counts.contains(where: { verdict(rate, prose.figures[$0].value.value, of: base).holds })
    else { return nil }
    return RateConflict(
      rate: RateConflict.Operand(index, of: prose),
      isOfLate: false,
      resolved: RateConflict.Operand(resolved, of: prose),
      late: RateConflict.Operand(late, of: prose),
      part: inTime,
      expected: expected
    )
  }

  /// Whether nothing between the counts of a conflict says that they are of different units, fields or levels.
  func isOfOne(_ conflict: RateConflict, blocks: [Block], _ scope: ScopeReader) -> Bool {
    guard case .figure(let resolved) = conflict.resolved.place,
      case .figure(let late) = conflict.late.place
    else { return false }
    let (first, last) = (prose.figures[resolved], prose.figures[late])
    guard first.block < blocks.count, blocks[first.block].fragments.rest.isEmpty else {
      return false
    }
    let words = first.token..<last.token + 1
    return !words.contains { PlainWords.heads.contains(scope.lexed.tokens[$0].key) }
      && scope.lexed.meanings(in: words).isDisjoint(with: Self.levels)
      && scope.subjects(in: words).isEmpty
      && PlainWords(scope: scope).end(of: words) == words.upperBound
  }

  private static let levels: TermSet = [.provinceLevel, .districtLevel, .communeLevel]

  /// How many figures around a rate are looked at.
  private static let reach = 8

  /// The only count with some facets.
  private func only(_ counts: [Int], _ facets: TermSet) -> Int? {
    let found = counts.filter { prose.figures[$0].facets == facets }
    return found.count == 1 ? found[0] : nil
  }

  private func verdict(_ rate: Figure, _ part: ExactDecimal, of base: StatedValue) -> Verdict {
    var value = base
    value.value = part
    return ShareCheck(percent: rate.value, part: value, base: base).verdict()
  }
}
