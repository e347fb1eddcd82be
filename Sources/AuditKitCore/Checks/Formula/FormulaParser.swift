/// Reads a formula: products before sums, from left to right, with parentheses and one comparison.
///
/// ```
/// formula  = sum ("=" | "!=" | "<=" | ">=" | "<" | ">") sum
/// sum      = product (("+" | "-") product)*
/// product  = operand (("*" | "/") operand)*
/// operand  = number | name | "[" code "]" | "-" operand | "(" sum ")"
/// ```
struct FormulaParser {
  private let tokens: [FormulaToken]
  private var index = 0
  private var depth = 0
  private var names: [String] = []

  /// How deep parentheses and signs may be nested.
  static let maximumDepth = 32

  /// Reads the whole of a text.
  static func parse(_ text: String) throws(FormulaFault) -> Formula {
    var parser = FormulaParser(tokens: try FormulaLexer.tokens(of: text))
    return try parser.formula()
  }

  private init(tokens: [FormulaToken]) { self.tokens = tokens }

  private var token: FormulaToken { tokens[min(index, tokens.count - 1)] }

  private mutating func formula() throws(FormulaFault) -> Formula {
    let left = try sum()
    guard case .relation(let relation) = token.kind else {
      throw fault(
        vi: "chỗ này phải có dấu so sánh: =, !=, <=, >=, < hoặc >",
        en: "a comparison is expected here: =, !=, <=, >=, < or >"
      )
    }
    index += 1
    let right = try sum()
    guard token.kind == .end else { throw surplus() }
    guard !names.isEmpty else {
      throw FormulaFault(
        at: 0,
        width: token.offset,
        vi: "công thức không nhắc đến số liệu nào",
        en: "the formula names no figure"
      )
    }
    return Formula(left: left, relation: relation, right: right, names: names)
  }

  private mutating func sum() throws(FormulaFault) -> Formula.Expression {
    var result = try product()
    while let operation = operation(["+": .add, "-": .subtract]) {
      result = .calculation(result, operation, try product())
    }
    return result
  }

  private mutating func product() throws(FormulaFault) -> Formula.Expression {
    var result = try operand()
    while let operation = operation(["*": .multiply, "/": .divide]) {
      result = .calculation(result, operation, try operand())
    }
    return result
  }

  /// Takes a sign, if it is one of these.
  private mutating func operation(
    _ known: [Unicode.Scalar: Formula.Operation]
  ) -> Formula.Operation? {
    guard case .sign(let sign) = token.kind, let operation = known[sign] else { return nil }
    index += 1
    return operation
  }

  private mutating func operand() throws(FormulaFault) -> Formula.Expression {
    let token = token
    index += 1
    switch token.kind {
    case .number(let number): return .number(number)
    case .name(let name): return .operand(number(of: name))
    case .sign("-"):
      return .negated(try inner { parser throws(FormulaFault) in try parser.operand() })
    case .sign("("):
      let sum = try inner { parser throws(FormulaFault) in try parser.sum() }
      guard case .sign(")") = self.token.kind else {
        throw fault(vi: "thiếu dấu ')'", en: "')' is missing")
      }
      index += 1
      return sum
    case .sign, .relation, .end:
      index -= 1
      throw fault(
        vi: "chỗ này phải là một số, một tên, hoặc dấu '('",
        en: "a number, a name or '(' is expected here"
      )
    }
  }

  private mutating func inner(
    _ read: (inout FormulaParser) throws(FormulaFault) -> Formula.Expression
  ) throws(FormulaFault) -> Formula.Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      throw fault(
        vi: "lồng nhau quá \(Self.maximumDepth) tầng",
        en: "nested more than \(Self.maximumDepth) levels deep"
      )
    }
    return try read(&self)
  }

  private mutating func number(of name: String) -> Int {
    if let known = names.firstIndex(of: name) { return known }
    names.append(name)
    return names.count - 1
  }

  private func surplus() -> FormulaFault {
    if case .relation = token.kind {
      return fault(
        vi: "một công thức chỉ có một dấu so sánh",
        en: "a formula has one comparison only"
      )
    }
    return fault(
      vi: "chỗ này phải là một dấu tính, hoặc hết công thức",
      en: "a sign of calculation is expected here, or the end"
    )
  }

  private func fault(vi: String, en: String) -> FormulaFault {
    FormulaFault(at: token.offset, width: token.width, vi: vi, en: en)
  }
}
