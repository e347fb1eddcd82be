import Testing

@testable import AuditKitCore

/// Columns and offsets, counted through the table and compared with what `String` counts.
@Suite struct UTF16IndexTests {
  /// Letters of one to four bytes, so that code points lie across the ends of blocks.
  private static let text = String(
    repeating: "Tổng số 📁 hồ sơ e\u{301} 1.200\t",
    count: 200
  )

  @Test func offsetsAreThoseOfUTF16() {
    let source = SourceText(Self.text)
    var offset = 0
    var units = 0
    for scalar in Self.composedText.unicodeScalars {
      #expect(source.utf16Offset(at: offset) == units)
      #expect(source.position(at: offset) == TextPosition(line: 1, column: units + 1))
      offset += UTF8.width(scalar)
      // The author's file has the letter in two parts.
      units += scalar == "é" ? 2 : UTF16.width(scalar)
    }
    #expect(offset == source.count)
  }

  @Test func placesBeyondTheTextDoNotTrap() {
    let source = SourceText("ab\ncd")
    #expect(source.utf16Offset(at: 99) == 5)
    #expect(source.position(at: 99) == TextPosition(line: 2, column: 3))
  }

  private static var composedText: String {
    text.replacing("e\u{301}", with: "é")
  }
}
