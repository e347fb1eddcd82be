import Testing

@testable import AuditKitCore

/// The arithmetic of formulas never rounds, and never overflows unnoticed.
@Suite struct ExactFractionTests {
  private func fraction(_ top: Int128, _ bottom: Int128 = 1) throws -> ExactFraction {
    try #require(ExactFraction(top, over: bottom))
  }

  @Test func quotientsAreKeptAsTheyAre() throws {
    let third = try fraction(1, 3)
    #expect(try third.adding(third)?.adding(third) == fraction(1))
    #expect(try fraction(2, -6) == fraction(-1, 3))
    #expect(try fraction(7, 2).divided(by: fraction(-7, 4)) == fraction(-2))
    #expect(try fraction(5, 6).subtracting(fraction(1, 3)) == fraction(1, 2))
    #expect(try fraction(1).divided(by: fraction(0)) == nil)
  }

  @Test func roundingIsHalfAwayFromZero() throws {
    #expect(try fraction(20, 21).rounded(decimals: 4) == ExactDecimal(9524, scale: 4))
    #expect(try fraction(1, 8).rounded(decimals: 2) == ExactDecimal(13, scale: 2))
    #expect(try fraction(-1, 8).rounded(decimals: 2) == ExactDecimal(-13, scale: 2))
  }

  @Test func whatDoesNotFitIsNothing() throws {
    let large = try fraction(Int128.max - 1)
    #expect(large.multiplied(by: large) == nil)
    #expect(large.adding(large) == nil)
    #expect(ExactFraction(.min, over: 3) == nil)
    #expect(ExactFraction(1, over: .min) == nil)
    #expect(ExactFraction(ExactDecimal(1, scale: 60)) == nil)
  }

  @Test func comparisonNeverOverflows() throws {
    let large = try fraction(Int128.max - 1, Int128.max)
    let larger = try fraction(Int128.max - 2, Int128.max - 1)
    #expect(larger < large)
    #expect(large.negated < larger.negated)
  }
}
