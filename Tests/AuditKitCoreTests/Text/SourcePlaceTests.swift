import Testing

@testable import AuditKitCore

/// The way from a line and column back into the text.
@Suite struct SourcePlaceTests {
  @Test(arguments: ["Tổng: 12\r\n\nxã A 😀 5\tb", "Tổng \u{1F600}\n", "To\u{302}\u{309}ng\nx", ""])
  func thePlaceOfEachLetterLeadsBackToIt(_ string: String) {
    let text = SourceText(string)
    var offset = 0
    for scalar in String(decoding: text.bytes, as: UTF8.self).unicodeScalars {
      if scalar != "\n" { #expect(text.offset(of: text.position(at: offset)) == offset) }
      offset += UTF8.width(scalar)
    }
  }

  @Test(
    arguments: [
      (1, 1, 0), (1, 4, 3), (2, 1, 4), (2, 3, 8), (3, 1, 10), (3, 2, 10), (3, 3, 14),
      (1, 5, nil), (2, 5, nil), (0, 1, nil), (1, 0, nil), (4, 1, nil), (-1, -1, nil),
      (.max, .max, nil),
    ] as [(Int, Int, Int?)]
  )
  func placesOutsideTheTextHaveNoOffset(_ line: Int, _ column: Int, _ offset: Int?) {
    let text = SourceText("abc\nxệc\n😀\n")
    #expect(text.offset(of: TextPosition(line: line, column: column)) == offset)
  }

  @Test func withinAComposedLetterItIsWhereTheLetterBegins() {
    let text = SourceText("xo\u{302}\u{309}y")
    let offsets = (1...6).map { text.offset(of: TextPosition(line: 1, column: $0)) }
    #expect(offsets == [0, 1, 1, 1, 4, 5])
  }
}
