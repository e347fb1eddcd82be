import Testing

@testable import AuditKitCore

/// Shares that make 100 within what their rounding allows.
@Suite struct ShareSumTests {
  /// Shares as they are printed, and whether they are wrong where classes may be missing, and where none is.
  struct Case: CustomTestStringConvertible {
    let shares: [String]
    let isWrong: Bool
    let isWrongIfComplete: Bool

    init(_ shares: String..., isWrong: Bool, ifComplete: Bool) {
      self.shares = shares
      self.isWrong = isWrong
      isWrongIfComplete = ifComplete
    }

    var testDescription: String { shares.joined(separator: " + ") }
  }

  private static let cases = [
    Case("21", "63", "16", isWrong: false, ifComplete: false),
    Case("21", "63", "20", isWrong: true, ifComplete: true),
    // Each may have been rounded up by half.
    Case("33,5", "33,5", "33,1", isWrong: false, ifComplete: false),
    Case("33,5", "33,5", "33,2", isWrong: true, ifComplete: true),
    // Each may have been cut off by nearly one.
    Case("33", "33", "33", isWrong: false, ifComplete: false),
    Case("33", "33", "30", isWrong: false, ifComplete: true),
    Case("64,5", "20", "10", isWrong: false, ifComplete: true),
    // Too far off to be shares of one whole.
    Case("95", "80", "45", isWrong: false, ifComplete: false),
    Case("5", "10", isWrong: false, ifComplete: false),
  ]

  @Test(arguments: cases)
  func verdicts(_ test: Case) throws {
    let sum = try #require(ShareSum(Self.values(test.shares)))
    #expect(sum.verdict(isComplete: false).isInconsistent == test.isWrong)
    #expect(sum.verdict(isComplete: true).isInconsistent == test.isWrongIfComplete)
  }

  @Test func someMakeAWholeWithoutTheOthers() throws {
    let satisfied = try #require(ShareSum(Self.values(["96", "40", "4"])))
    #expect(satisfied.hasCompletePart)
    let classes = try #require(ShareSum(Self.values(["41,6", "52,2", "8,2"])))
    #expect(!classes.hasCompletePart)
  }

  private static func values(_ shares: [String]) -> [StatedValue] {
    shares.map { share in
      let digits = share.filter(\.isNumber)
      let scale = share.split(separator: ",").dropFirst().first?.count ?? 0
      let value = ExactDecimal(Int128(digits) ?? 0, scale: scale)
      return StatedValue(value: value, isPercent: true, range: TextRange(0, 0))
    }
  }
}
