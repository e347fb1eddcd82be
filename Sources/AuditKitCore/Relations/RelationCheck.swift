extension Relation {
  /// Whether it holds, within what rounding and cutting off allow.
  var holds: Bool { verdict(with: [:]).holds }

  /// What comes of it with some figures taken for others.
  func verdict(with changes: [FigurePlace: StatedValue]) -> Verdict {
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
    _ operands: [Operand],
    _ changes: [FigurePlace: StatedValue]
  ) -> [StatedValue] {
    operands.map { changes[$0.place] ?? $0.value }
  }

  private func sumVerdict(_ changes: [FigurePlace: StatedValue]) -> Verdict {
    guard let result else { return .notEvaluated }
    let parts = operands.map {
      SumCheck.Part(value: changes[$0.place] ?? $0.value, isSubtracted: $0.isSubtracted)
    }
    let whole = changes[result.place] ?? result.value
    return SumCheck(whole: whole, parts: parts, unknownParts: unknownOperands).verdict()
  }

  private func rangeVerdict(_ changes: [FigurePlace: StatedValue]) -> Verdict {
    guard let result else { return .notEvaluated }
    let value = (changes[result.place] ?? result.value).value
    if value.isNegative { return .inconsistent(expected: .zero) }
    let most = ExactDecimal(100)
    return value <= most ? .consistent : .inconsistent(expected: most)
  }

  /// The share with some figures taken for others; several parts or bases are added up.
  func shareCheck(_ changes: [FigurePlace: StatedValue]) -> ShareCheck? {
    guard let result, let part = added(operands, changes), let base = added(bases, changes)
    else { return nil }
    return ShareCheck(
      percent: changes[result.place] ?? result.value,
      part: part,
      base: base,
      formula: form == .growth ? .growth : .share
    )
  }

  private func added(
    _ operands: [Operand],
    _ changes: [FigurePlace: StatedValue]
  ) -> StatedValue? {
    let values = values(operands, changes)
    guard var sum = values.first else { return nil }
    for value in values.dropFirst() {
      guard let next = sum.value.adding(value.value) else { return nil }
      sum.value = next
    }
    return sum
  }

  private func comparison(
    _ changes: [FigurePlace: StatedValue],
    _ isRight: (ExactDecimal, ExactDecimal) -> Bool
  ) -> Verdict {
    guard let result, let other = added(operands, changes)?.value else { return .notEvaluated }
    let value = (changes[result.place] ?? result.value).value
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
