extension Formula {
  /// The formula with figures in the place of names, as people write it, each side with what it makes:
  /// `21 + 367 = 388`.
  ///
  /// A side that is a single figure needs no calculation; nil where both are.
  func calculation(_ figures: [String], _ left: ExactDecimal?, _ right: ExactDecimal?) -> String? {
    let sides = [(self.left, left), (self.right, right)].compactMap { side, value in
      side.isSingle ? nil : value.map { "\(side.text(figures)) = \($0.vietnamese)" }
    }
    return sides.isEmpty ? nil : sides.joined(separator: "; ")
  }
}

extension Formula.Expression {
  fileprivate var isSingle: Bool {
    switch self {
    case .number, .operand: true
    case .negated(let inner): inner.isSingle
    case .calculation: false
    }
  }

  /// The expression with figures in the place of names.
  fileprivate func text(_ figures: [String]) -> String {
    switch self {
    case .number(let number): return number.vietnamese
    case .operand(let index): return figures[index]
    case .negated(let inner): return "−\(inner.wrapped(figures, isNeeded: inner.rank < 3))"
    case .calculation(let left, let operation, let right):
      let isOrdered = operation == .subtract || operation == .divide
      let first = left.wrapped(figures, isNeeded: left.rank < rank)
      let second = right.wrapped(
        figures,
        isNeeded: right.rank < rank || right.rank == rank && isOrdered
      )
      return "\(first) \(operation.sign) \(second)"
    }
  }

  private func wrapped(_ figures: [String], isNeeded: Bool) -> String {
    isNeeded ? "(\(text(figures)))" : text(figures)
  }

  /// How tightly it holds together: a sum least, a single figure most.
  private var rank: Int {
    switch self {
    case .calculation(_, .add, _), .calculation(_, .subtract, _): 1
    case .calculation: 2
    case .negated: 1
    case .number, .operand: 3
    }
  }
}

extension Formula.Operation {
  fileprivate var sign: String {
    switch self {
    case .add: "+"
    case .subtract: "−"
    case .multiply: "×"
    case .divide: "÷"
    }
  }
}
