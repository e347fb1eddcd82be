import Testing

@testable import AuditKitCore

/// How figures are written in messages.
@Suite struct VietnameseDecimalTests {
  @Test(
    arguments: [
      (0, 0, "0"), (7, 0, "7"), (999, 0, "999"), (1000, 0, "1.000"), (-1_234_567, 0, "-1.234.567"),
      (5, 3, "0,005"), (-5, 1, "-0,5"), (9815, 2, "98,15"), (100_000_050, 2, "1.000.000,50"),
      (123_456_789_012_345_678_901_234, 0, "123.456.789.012.345.678.901.234"),
    ] as [(Int128, Int, String)]
  )
  func isGroupedByPoints(_ mantissa: Int128, _ scale: Int, _ text: String) {
    #expect(ExactDecimal(mantissa, scale: scale).vietnamese == text)
  }

  @Test(
    "are equal and ordered whatever their decimals",
    arguments: [
      (150, 2, 15, 1), (0, 4, 0, 0), (-20, 1, -2, 0),
    ]
  )
  func equality(_ mantissa: Int, _ scale: Int, _ other: Int, _ otherScale: Int) {
    let left = ExactDecimal(Int128(mantissa), scale: scale)
    let right = ExactDecimal(Int128(other), scale: otherScale)
    #expect(left == right)
    #expect(!(left < right) && !(right < left))
    #expect(left < ExactDecimal(Int128(mantissa) + 1, scale: scale))
  }
}
