/// Works out what one figure of a calculation would have to be for it to hold.
struct RelationSolver {
  let network: RelationNetwork

  /// A value, and whether no other at its precision would do.
  struct Solution {
    let value: StatedValue
    let isOnly: Bool
  }

  /// The value for the figure of a use, with other figures changed; nil where there is none that could be
  /// printed there.
  func solution(
    _ use: FigureUses.Use,
    given changes: FigureChanges = FigureChanges()
  ) -> Solution? {
    let node = network.nodes[use.node]
    let figure = node.figures[use.position]
    let others = changes.without(figure.place)
    switch node.relation.form {
    case .sum:
      return sum(use, figure, others)
    case .share, .growth:
      return use.position == 0
        ? percent(node.relation, figure, others) : count(node.relation, figure, others)
    case .equal:
      guard node.figures.count == 2 else { return nil }
      let other = node.figures[1 - use.position]
      let value = others.value(of: other).value
      return solution(figure, value, isOnly: true)
    case .whole:
      return part(of: node.relation, figure, others)
    case .atMost, .range:
      return nil
    }
  }

  // MARK: Forms

  private func sum(
    _ use: FigureUses.Use,
    _ figure: Relation.Operand,
    _ changes: FigureChanges
  ) -> Solution? {
    guard let difference = network.difference(use.node, changes) else { return nil }
    let isTaken = use.position == 0 || figure.isSubtracted
    let value = figure.value.value
    return (isTaken ? value.subtracting(difference) : value.adding(difference))
      .flatMap { solution(figure, $0, isOnly: network.nodes[use.node].isExact) }
  }

  private func percent(
    _ relation: Relation,
    _ figure: Relation.Operand,
    _ changes: FigureChanges
  ) -> Solution? {
    guard let check = relation.shareCheck(changes),
      check.part.precision == .stated, check.base.precision == .stated
    else { return nil }
    let isOnly = check.part.isCount && check.base.isCount
    return check.share(decimals: figure.value.decimals).flatMap {
      solution(figure, $0, isOnly: isOnly)
    }
  }

  /// The part or base that gives a percentage; the only one if its neighbours do not.
  private func count(
    _ relation: Relation,
    _ figure: Relation.Operand,
    _ changes: FigureChanges
  ) -> Solution? {
    guard let check = relation.shareCheck(changes), let share = quotient(check, relation.form),
      let value = isPart(figure, of: relation)
        ? amount(share, of: check.base) : base(of: check.part, share),
      let rest = rest(of: figure, relation, changes), let own = value.subtracting(rest)
    else { return nil }
    let decimals = figure.value.decimals
    guard let rounded = own.divided(by: ExactDecimal(1), decimals: decimals),
      let found = solution(figure, rounded, isOnly: true),
      holds(relation, figure, found.value, changes)
    else { return nil }
    let step = ExactDecimal(1, scale: decimals)
    let neighbours = [rounded.adding(step), rounded.subtracting(step)].compactMap { $0 }
    let isOnly =
      figure.value.isCount
      && neighbours.allSatisfy { neighbour in
        guard let other = solution(figure, neighbour, isOnly: true) else { return true }
        return !holds(relation, figure, other.value, changes)
      }
    return Solution(value: found.value, isOnly: isOnly)
  }

  private func isPart(_ figure: Relation.Operand, of relation: Relation) -> Bool {
    relation.operands.contains { $0.place == figure.place }
  }

  /// The percentage that the part is of the base: that of a growth is 100 more.
  private func quotient(_ check: ShareCheck, _ form: Relation.Form) -> ExactDecimal? {
    form == .growth ? check.percent.value.adding(ExactDecimal(100)) : check.percent.value
  }

  private func amount(_ share: ExactDecimal, of base: StatedValue) -> ExactDecimal? {
    base.value.multiplied(by: share)?.divided(by: ExactDecimal(100), decimals: 4)
  }

  private func base(of part: StatedValue, _ share: ExactDecimal) -> ExactDecimal? {
    part.value.multiplied(by: ExactDecimal(100))?.divided(by: share, decimals: 4)
  }

  /// What stands beside a figure in its sum of parts or bases.
  private func rest(
    of figure: Relation.Operand,
    _ relation: Relation,
    _ changes: FigureChanges
  ) -> ExactDecimal? {
    let group = isPart(figure, of: relation) ? relation.operands : relation.bases
    return group.filter { $0.place != figure.place }
      .reduce(ExactDecimal.zero as ExactDecimal?) {
        $0?.adding(changes.value(of: $1).value)
      }
  }

  private func part(
    of relation: Relation,
    _ figure: Relation.Operand,
    _ changes: FigureChanges
  ) -> Solution? {
    relation.operands.filter { $0.place != figure.place }
      .reduce(ExactDecimal(100) as ExactDecimal?) {
        $0?.subtracting(changes.value(of: $1).value)
      }
      .flatMap { solution(figure, $0, isOnly: false) }
  }

  // MARK: Values

  private func holds(
    _ relation: Relation,
    _ figure: Relation.Operand,
    _ value: StatedValue,
    _ changes: FigureChanges
  ) -> Bool {
    relation.verdict(with: changes.adding(figure.place, value)).holds
  }

  /// A value as it would be printed in place of a figure: with no more decimals, and no new minus sign.
  private func solution(
    _ figure: Relation.Operand,
    _ value: ExactDecimal,
    isOnly: Bool
  ) -> Solution? {
    var printed = figure.value
    let plain = value.normalized
    let scale = max(printed.decimals, plain.scale)
    guard let mantissa = plain.mantissa(atScale: scale),
      scale == 0 || !figure.value.isCount,
      !plain.isNegative || printed.value.isNegative
    else { return nil }
    printed.value = ExactDecimal(mantissa, scale: scale)
    printed.alternative = nil
    return Solution(value: printed, isOnly: isOnly)
  }
}
