/// A part of a formula: a number, a name, a sign.
struct FormulaToken: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case number(ExactDecimal)
    /// `online`, or between brackets a code of a form: `[5.4.1]`.
    case name(String)
    case relation(Formula.Relation)
    case sign(Unicode.Scalar)
    case end
  }

  let kind: Kind
  let offset: Int
  let width: Int
}

/// Cuts a formula into its parts.
struct FormulaLexer {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  /// Formulas are written by hand; a longer one is none.
  static let maximumLength = 1000

  /// The parts of a formula, and behind them its end.
  static func tokens(of text: String) throws(FormulaFault) -> [FormulaToken] {
    var lexer = FormulaLexer(scalars: Array(text.unicodeScalars))
    guard lexer.scalars.count <= maximumLength else {
      throw FormulaFault(
        at: maximumLength,
        vi: "công thức dài hơn \(maximumLength) ký tự",
        en: "the formula is longer than \(maximumLength) characters"
      )
    }
    var tokens: [FormulaToken] = []
    while let token = try lexer.next() { tokens.append(token) }
    tokens.append(FormulaToken(kind: .end, offset: lexer.scalars.count, width: 1))
    return tokens
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private mutating func next() throws(FormulaFault) -> FormulaToken? {
    while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
    guard index < scalars.count else { return nil }
    let start = index
    let kind = try kind()
    return FormulaToken(kind: kind, offset: start, width: index - start)
  }

  private mutating func kind() throws(FormulaFault) -> FormulaToken.Kind {
    let first = scalars[index]
    if first.isDigit { return try number() }
    if first == "[" { return try code() }
    if first.startsName { return .name(take { $0.startsName || $0.isDigit }) }
    if let relation = relation() { return .relation(relation) }
    guard let sign = Self.signs[first] else {
      throw FormulaFault(
        at: index,
        vi: "ký tự này không có nghĩa trong công thức",
        en: "this means nothing in a formula"
      )
    }
    index += 1
    return .sign(sign)
  }

  /// The signs, also as people print them.
  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "+": "+", "-": "-", "−": "-", "–": "-", "*": "*", "×": "*", "·": "*", "/": "/", "÷": "/",
    ":": "/", "(": "(", ")": ")",
  ]

  private mutating func number() throws(FormulaFault) -> FormulaToken.Kind {
    let start = index
    let text = take { $0.isDigit || $0 == "." || $0 == "," }
    guard let number = ExactDecimal(yaml: text) else {
      throw FormulaFault(
        at: start,
        width: index - start,
        vi:
          "số viết không đúng: chỉ dùng chữ số, dấu chấm thập phân (0.5); mã biểu mẫu đặt trong [ ]",
        en: "not a number: digits with a decimal point (0.5); put a code of a form in [ ]"
      )
    }
    return .number(number)
  }

  private mutating func code() throws(FormulaFault) -> FormulaToken.Kind {
    let start = index
    index += 1
    let name = take { $0 != "]" }
    guard index < scalars.count, !name.isEmpty else {
      throw FormulaFault(
        at: start,
        vi: "sau '[' phải là một tên hay mã, rồi ']'",
        en: "behind '[' a name or code must follow, then ']'"
      )
    }
    index += 1
    return .name(name)
  }

  private mutating func relation() -> Formula.Relation? {
    let rest = scalars[index...].prefix(2)
    let two = String(String.UnicodeScalarView(rest))
    for (text, relation) in Self.relations
    where two.unicodeScalars.starts(with: text.unicodeScalars) {
      index += text.unicodeScalars.count
      return relation
    }
    return nil
  }

  /// Longer signs go before those that they begin with.
  private static let relations: [(String, Formula.Relation)] = [
    ("!=", .notEqual), ("<>", .notEqual), ("<=", .atMost), (">=", .atLeast), ("==", .equal),
    ("≠", .notEqual), ("≤", .atMost), ("≥", .atLeast), ("=", .equal), ("<", .below), (">", .above),
  ]

  private mutating func take(while isPart: (Unicode.Scalar) -> Bool) -> String {
    var text = ""
    while index < scalars.count, isPart(scalars[index]) {
      text.unicodeScalars.append(scalars[index])
      index += 1
    }
    return text
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var startsName: Bool { properties.isAlphabetic || self == "_" }
}
