import Testing

@testable import AuditKitCore

/// Spans hold everything that a calculation with printed figures may come to, and nothing else.
@Suite struct ValueSpanTests {
  /// From a number of tenths to another.
  private func span(_ lower: Int128, _ upper: Int128, isClosed: Bool = true) throws -> ValueSpan {
    try #require(
      ValueSpan(
        Interval(
          lower: ExactDecimal(lower, scale: 1),
          upper: ExactDecimal(upper, scale: 1),
          isClosed: isClosed
        )
      )
    )
  }

  @Test func productsTakeTheOutermostCorners() throws {
    let product = try #require(try span(-20, 30).multiplied(by: span(-50, 40)))
    #expect(product.lower.value == ExactFraction(-15, over: 1))
    #expect(product.upper.value == ExactFraction(12, over: 1))
  }

  @Test func nothingIsDividedByWhatMayBeZero() throws {
    #expect(try span(10, 20).divided(by: span(0, 10)) == nil)
    #expect(try span(10, 20).divided(by: span(-10, 10)) == nil)
    let quotient = try #require(try span(10, 20).divided(by: span(-40, -20)))
    #expect(quotient.lower.value == ExactFraction(-1, over: 1))
    #expect(quotient.upper.value == ExactFraction(-1, over: 4))
  }

  @Test func anEndThatIsLeftOutMeetsNothing() throws {
    let cut = try span(10, 20, isClosed: false)
    #expect(try !cut.meets(span(20, 30)))
    #expect(try span(10, 20).meets(span(20, 30)))
    #expect(try cut.meets(span(0, 10)))
    // Turned round by a minus sign, the lower end is the one that is left out.
    #expect(try !cut.negated.meets(span(-30, -20)))
    #expect(try cut.negated.meets(span(-10, 0)))
  }

  @Test func comparisonsHoldIfSomeValuesDo() throws {
    #expect(try span(10, 20).canBeAtMost(span(10, 10)))
    #expect(try !span(11, 20).canBeAtMost(span(10, 10)))
    #expect(try !span(10, 20).canBeBelow(span(10, 10)))
    #expect(try !span(10, 10).canDiffer(from: span(10, 10)))
    #expect(try span(10, 11).canDiffer(from: span(10, 10)))
  }
}
