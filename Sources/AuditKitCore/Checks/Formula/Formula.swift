/// A relation between figures as users write it: `rate = 100 * online / (online + direct)`.
struct Formula: Sendable {
  enum Relation: String, Sendable, CaseIterable {
    case equal = "="
    case notEqual = "!="
    case atMost = "<="
    case atLeast = ">="
    case below = "<"
    case above = ">"
  }

  indirect enum Expression: Sendable {
    case number(ExactDecimal)
    /// The operand with this index in `names`.
    case operand(Int)
    case negated(Expression)
    case calculation(Expression, Operation, Expression)
  }

  enum Operation: Sendable {
    case add
    case subtract
    case multiply
    case divide
  }

  let left: Expression
  let relation: Relation
  let right: Expression
  /// The operands, each once, in the order in which they come first.
  let names: [String]
}

extension Formula.Expression {
  /// What may come out; nil where that cannot be worked out.
  func span(of operands: [ValueSpan]) -> ValueSpan? {
    switch self {
    case .number(let number): ExactFraction(number).map { ValueSpan(exact: $0) }
    case .operand(let index): operands[index]
    case .negated(let inner): inner.span(of: operands)?.negated
    case .calculation(let left, let operation, let right):
      left.span(of: operands).flatMap { left in
        right.span(of: operands).flatMap { operation.span(left, $0) }
      }
    }
  }

  /// What comes out of the figures as they are printed.
  func value(of operands: [ExactFraction]) -> ExactFraction? {
    switch self {
    case .number(let number): ExactFraction(number)
    case .operand(let index): operands[index]
    case .negated(let inner): inner.value(of: operands)?.negated
    case .calculation(let left, let operation, let right):
      left.value(of: operands).flatMap { left in
        right.value(of: operands).flatMap { operation.value(left, $0) }
      }
    }
  }

  /// The operands in it, in the order in which they are written.
  var operands: [Int] {
    switch self {
    case .number: []
    case .operand(let index): [index]
    case .negated(let inner): inner.operands
    case .calculation(let left, _, let right): left.operands + right.operands
    }
  }
}

extension Formula.Operation {
  fileprivate func span(_ left: ValueSpan, _ right: ValueSpan) -> ValueSpan? {
    switch self {
    case .add: left.adding(right)
    case .subtract: left.subtracting(right)
    case .multiply: left.multiplied(by: right)
    case .divide: left.divided(by: right)
    }
  }

  fileprivate func value(_ left: ExactFraction, _ right: ExactFraction) -> ExactFraction? {
    switch self {
    case .add: left.adding(right)
    case .subtract: left.subtracting(right)
    case .multiply: left.multiplied(by: right)
    case .divide: left.divided(by: right)
    }
  }
}

extension Formula.Relation {
  /// Whether it can hold between two values of these spans.
  func canHold(_ left: ValueSpan, _ right: ValueSpan) -> Bool {
    switch self {
    case .equal: left.meets(right)
    case .notEqual: left.canDiffer(from: right)
    case .atMost: left.canBeAtMost(right)
    case .atLeast: right.canBeAtMost(left)
    case .below: left.canBeBelow(right)
    case .above: right.canBeBelow(left)
    }
  }
}
