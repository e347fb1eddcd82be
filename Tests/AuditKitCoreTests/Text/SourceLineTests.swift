import Testing

@testable import AuditKitCore

@Suite struct SourceLineTests {
  @Test(
    arguments: [
      ("", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]),
      ("\n", [""]), ("\n\n", ["", ""]), ("a\n\nb", ["a", "", "b"]),
    ]
  )
  func linesAreWithoutTheirBreaks(_ content: String, _ lines: [String]) {
    let text = SourceText(content)
    #expect((1...text.lineCount).map { text.string(in: text.line($0)) } == lines)
  }
}
