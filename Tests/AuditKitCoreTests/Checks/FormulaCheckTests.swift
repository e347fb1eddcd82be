import Testing

@testable import AuditKitCore

/// Formulas judge printed figures as the rules of the program do; all values worked out by hand.
@Suite struct FormulaCheckTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let formula: String
    /// As printed, with a point before decimals; in the order of the formula's names.
    let figures: [String]
    let verdict: Verdict
    let testDescription: String

    init(_ formula: String, _ figures: [String], _ verdict: Verdict) {
      self.formula = formula
      self.figures = figures
      self.verdict = verdict
      testDescription = "\(formula) of \(figures.joined(separator: ", "))"
    }
  }

  @Test(arguments: [
    // 20 ÷ 21 = 95.238…
    Case("r = 100 * p / b", ["95.24%", "20", "21"], .consistent),
    Case("r = 100 * p / b", ["95.23%", "20", "21"], .consistentByTruncation),
    Case("r = 100 * p / b", ["95%", "20", "21"], .consistent),
    Case("r = 100 * p / b", ["95.25%", "20", "21"], .wrong(9524)),
    Case("r / 100 = p / b", ["95.23%", "20", "21"], .consistentByTruncation),
    // 583 ÷ 1589 = 36.6897: 36.7 with a zero for the looks.
    Case("r = 100 * p / b", ["36.70%", "583", "1589"], .consistent),
    // Counts are exact.
    Case("a = b + c", ["388", "21", "367"], .consistent),
    Case("a = b + c", ["389", "21", "367"], .wrong(38800)),
    Case("a <= b", ["12", "12"], .consistent),
    Case("a < b", ["12", "12"], .wrong(1200)),
    Case("a != b", ["12", "12"], .wrong(1200)),
    // 1.2 + 1.3 may be anything from 2.4 to 2.6: 2.6 is 2.55 to 2.65.
    Case("a = b + c", ["2.6", "1.2", "1.3"], .consistent),
    Case("a = b + c", ["2.7", "1.2", "1.3"], .wrong(250)),
    // Cut off everywhere: 1.2 and 1.3 stand for 2.5 up to 2.7, which 2.6 up to 2.7 is.
    Case("a = b + c", ["2.66", "1.2", "1.3"], .consistentByTruncation),
    // Nothing can be said.
    Case("r = 100 * p / b", ["0%", "0", "0"], .notEvaluated),
    Case(
      "a = b * c",
      ["1", "999999999999999999999999", "999999999999999999999999"],
      .notEvaluated
    ),
  ])
  func verdicts(_ test: Case) throws {
    let formula = try FormulaParser.parse(test.formula)
    let check = FormulaCheck(formula: formula, operands: try test.figures.map(Self.value))
    #expect(check.verdict() == test.verdict)
  }

  @Test func anApproximateFigureOrATargetIsNotJudged() throws {
    let formula = try FormulaParser.parse("a = b")
    for precision in [StatedValue.Precision.approximate, .target] {
      var figure = try Self.value("12")
      figure.precision = precision
      let check = FormulaCheck(formula: formula, operands: [figure, try Self.value("13")])
      #expect(check.verdict() == .notEvaluated)
    }
  }

  @Test func aNumberThatCanBeReadInTwoWaysIsWrongOnlyIfBothAre() throws {
    let formula = try FormulaParser.parse("a = b")
    var figure = try Self.value("1234")
    figure.alternative = ExactDecimal(1234, scale: 3)
    func verdict(_ other: String) throws -> Verdict {
      FormulaCheck(formula: formula, operands: [figure, try Self.value(other)]).verdict()
    }
    #expect(try verdict("1.234") == .consistent)
    #expect(try verdict("1234") == .consistent)
    #expect(try verdict("12") == .wrong(1200))
  }

  @Test func theCalculationIsWrittenOut() throws {
    let formula = try FormulaParser.parse("r = 100 * (p - q) / b")
    let text = formula.calculation(["9", "7", "2", "20"], nil, ExactDecimal(25))
    #expect(text == "100 × (7 − 2) ÷ 20 = 25")
    #expect(try FormulaParser.parse("a = b").calculation(["1", "2"], nil, nil) == nil)
  }

  private static func value(_ text: String) throws -> StatedValue {
    let isPercent = text.hasSuffix("%")
    let number = try #require(ExactDecimal(yaml: isPercent ? String(text.dropLast()) : text))
    return StatedValue(value: number, isPercent: isPercent, range: TextRange(0, 1))
  }
}

extension Verdict {
  /// A relation that fails, where a value with some hundredths would be right.
  fileprivate static func wrong(_ hundredths: Int128) -> Verdict {
    .inconsistent(expected: ExactDecimal(hundredths, scale: 2))
  }
}
