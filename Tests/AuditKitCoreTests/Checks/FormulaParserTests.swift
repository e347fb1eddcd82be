import Testing

@testable import AuditKitCore

/// Formulas are read as people read them, and a mistake is shown where it is.
@Suite struct FormulaParserTests {
  /// Right sides, and what they make where a is 12, b is 4 and code 5.4.1 is 2.
  @Test(arguments: [
    ("a - b - 2", 6), ("a - (b - 2)", 10), ("a + b * 2", 20), ("(a + b) * 2", 32),
    ("a / b / 3", 1), ("a / (b / 2)", 6), ("-a + b", -8), ("--a", 12), ("2 × a ÷ b", 6),
    ("a : b − 1", 2), ("[5.4.1] * 0.5", 1), ("100*b/a*3", 100),
  ])
  func productsGoBeforeSumsAndLeftBeforeRight(_ text: String, _ expected: Int128) throws {
    let formula = try FormulaParser.parse("a + b + [5.4.1] = " + text)
    let known: [String: Int128] = ["a": 12, "b": 4, "5.4.1": 2]
    let values = try formula.names.map { try #require(ExactFraction(known[$0] ?? 0, over: 1)) }
    #expect(formula.right.value(of: values) == ExactFraction(expected, over: 1))
  }

  @Test(arguments: [
    ("a = b", Formula.Relation.equal), ("a == b", .equal), ("a != b", .notEqual),
    ("a ≤ b", .atMost), ("a <= b", .atMost), ("a >= b", .atLeast), ("a < b", .below),
    ("a>b", .above),
  ])
  func relations(_ text: String, _ relation: Formula.Relation) throws {
    let formula = try FormulaParser.parse(text)
    #expect(formula.relation == relation)
    #expect(formula.names == ["a", "b"])
  }

  @Test(arguments: [
    ("a = ", 4, "a number, a name or '(' is expected here"),
    ("", 0, "a number, a name or '(' is expected here"),
    ("a + b", 5, "a comparison is expected here: =, !=, <=, >=, < or >"),
    ("a = b = c", 6, "a formula has one comparison only"),
    ("a = b c", 6, "a sign of calculation is expected here, or the end"),
    ("a = (b + c", 10, "')' is missing"),
    ("a = b * / c", 8, "a number, a name or '(' is expected here"),
    ("a = 1,5", 4, "not a number: digits with a decimal point (0.5); put a code of a form in [ ]"),
    (
      "5.4.1 = a", 0, "not a number: digits with a decimal point (0.5); put a code of a form in [ ]"
    ),
    ("a = [5.4", 4, "behind '[' a name or code must follow, then ']'"),
    ("a = b % c", 6, "this means nothing in a formula"),
    ("1 = 2", 0, "the formula names no figure"),
  ])
  func mistakesHaveTheirPlace(_ text: String, _ offset: Int, _ message: String) {
    let fault = #expect(throws: FormulaFault.self) { try FormulaParser.parse(text) }
    #expect(fault?.offset == offset)
    #expect(fault?.text.english == message)
  }

  @Test func depthAndLengthAreLimited() {
    let deep = String(repeating: "(", count: 200) + "a" + String(repeating: ")", count: 200)
    #expect(throws: FormulaFault.self) { try FormulaParser.parse(deep + " = b") }
    let minus = String(repeating: "-", count: 900)
    #expect(throws: FormulaFault.self) { try FormulaParser.parse("a = \(minus)b") }
    let long = Array(repeating: "a", count: 400).joined(separator: "+")
    #expect(throws: Never.self) { try FormulaParser.parse("b = " + long) }
    #expect(throws: FormulaFault.self) { try FormulaParser.parse("b = " + long + "+" + long) }
  }
}
