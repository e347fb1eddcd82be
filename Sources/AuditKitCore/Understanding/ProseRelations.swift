/// The calculations of sentences and lists, in the form in which they can be tried with other figures.
extension Understanding {
  /// A total and the parts named with it.
  public func relation(_ sum: ProseSum) -> Relation {
    Relation(.sum, result: figure(sum.whole), operands: sum.parts.map(figure))
  }

  /// A percentage, its count and its base.
  public func relation(_ share: ProseShare) -> Relation {
    Relation(
      .share,
      result: figure(share.percent),
      operands: ([share.part] + share.others).map(figure),
      bases: [figure(share.base)]
    )
  }

  /// Percentages that divide one whole.
  public func relation(_ sum: ProseShareSum) -> Relation {
    Relation(.whole, result: nil, operands: sum.shares.map(figure))
  }

  /// A part and its whole.
  public func relation(_ excess: ProseExcess) -> Relation {
    Relation(.atMost, result: figure(excess.part), operands: [figure(excess.whole)])
  }

  /// What is said of a change, and the two figures that it follows from; nil where one of them is not named.
  public func relation(_ change: ProseChange) -> Relation? {
    let (stated, now, before) = (figure(change.stated), figure(change.now), figure(change.before))
    switch change.kind {
    case .growth: return Relation(.growth, result: stated, operands: [now], bases: [before])
    case .achievement, .rate:
      return Relation(.share, result: stated, operands: [now], bases: [before])
    case .ownRate: return nil
    case .difference:
      let isMore = now.value.value >= before.value.value
      return Relation(
        .sum,
        result: isMore ? now : before,
        operands: [isMore ? before : now, stated]
      )
    }
  }

  /// Two places that state one indicator; nil where another window may explain that they differ.
  public func relation(_ conflict: IndicatorConflict) -> Relation? {
    if conflict.hasOtherWindow { return nil }
    let (stated, other) = (conflict.stated, conflict.other)
    return Relation(
      conflict.kind == .differs ? .equal : .atMost,
      result: Relation.Operand(stated.place, stated.value),
      operands: [Relation.Operand(other.place, other.value)]
    )
  }

  /// A percentage that is a part of something, and so within 0 and 100.
  public func shareRange(ofFigure index: Int) -> Relation {
    Relation(.range, result: figure(index), operands: [])
  }

  private func figure(_ index: Int) -> Relation.Operand {
    Relation.Operand(.figure(index), prose.figures[index].value)
  }

  /// The calculations of the text with some of its figures, whether they hold or not.
  ///
  /// - Parameter isMeant: Whether a figure, by its index, is one of those.
  /// - Returns: All of them.
  func proseRelations(with isMeant: (Int) -> Bool) -> [Relation] {
    let sums = sums.filter { isMeant($0.whole) || $0.parts.contains(where: isMeant) }
    let shares = shares.filter { isMeant($0.percent) || isMeant($0.part) || isMeant($0.base) }
    return sums.map { relation($0) } + shares.map { relation($0) }
  }
}
