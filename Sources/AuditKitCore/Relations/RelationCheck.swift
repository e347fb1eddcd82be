extension Relation {
  /// Whether it holds, within what rounding and cutting off allow.
  var holds: Bool { verdict(with: FigureChanges()).holds }

  /// What comes of it with some figures taken for others.
  func verdict(with changes: FigureChanges) -> Verdict {
    switch form {
    case .sum: sumVerdict(changes)
    case .share, .growth: shareCheck(changes)?.verdict() ?? .notEvaluated
    case .equal: comparison(changes) { $0 == $1 }
    case .atMost: comparison(changes) { $0 <= $1 }
    case .whole:
      ShareSum(values(operands, changes))?.verdict(isComplete: true) ?? .notEvaluated
    case .range: rangeVerdict(changes)
    }
  }

  private func values(
    _ operands: ArraySlice<Operand>,
    _ changes: FigureChanges
  ) -> [StatedValue] {
    operands.map { changes.value(of: $0) }
  }

  private func sumVerdict(_ changes: FigureChanges) -> Verdict {
    guard let result else { return .notEvaluated }
    let parts = operands.map {
      SumCheck.Part(value: changes.value(of: $0), isSubtracted: $0.isSubtracted)
    }
    let whole = changes.value(of: result)
    return SumCheck(whole: whole, parts: parts, unknownParts: unknownOperands).verdict()
  }

  private func rangeVerdict(_ changes: FigureChanges) -> Verdict {
    guard let result else { return .notEvaluated }
    let value = changes.value(of: result).value
    if value.isNegative { return .inconsistent(expected: .zero) }
    let most = ExactDecimal(100)
    return value <= most ? .consistent : .inconsistent(expected: most)
  }

  /// The share with some figures taken for others; several parts or bases are added up.
  func shareCheck(_ changes: FigureChanges = FigureChanges()) -> ShareCheck? {
    guard let result, let part = added(operands, changes), let base = added(bases, changes)
    else { return nil }
    return ShareCheck(
      percent: changes.value(of: result),
      part: part,
      base: base,
      formula: form == .growth ? .growth : .share
    )
  }

  private func added(
    _ operands: ArraySlice<Operand>,
    _ changes: FigureChanges
  ) -> StatedValue? {
    guard let first = operands.first else { return nil }
    var sum = changes.value(of: first)
    for operand in operands.dropFirst() {
      guard let next = sum.value.adding(changes.value(of: operand).value) else { return nil }
      sum.value = next
    }
    return sum
  }

  private func comparison(
    _ changes: FigureChanges,
    _ isRight: (ExactDecimal, ExactDecimal) -> Bool
  ) -> Verdict {
    guard let result, let other = added(operands, changes)?.value else { return .notEvaluated }
    let value = changes.value(of: result).value
    return isRight(value, other) ? .consistent : .inconsistent(expected: other)
  }

  /// Whether every figure is a whole count that can be read in one way, so that a sum of them holds exactly or
  /// not at all.
  var isExactSum: Bool {
    form == .sum && unknownOperands == 0
      && figures.allSatisfy {
        $0.value.isCount && $0.value.alternative == nil && $0.value.precision == .stated
      }
  }

  /// What the result exceeds its operands by, as they are printed; nil if it is out of bounds.
  var difference: ExactDecimal? {
    guard var rest = result?.value.value else { return nil }
    for operand in operands {
      let value = operand.value.value
      guard let next = operand.isSubtracted ? rest.adding(value) : rest.subtracting(value)
      else { return nil }
      rest = next
    }
    return rest
  }
}
