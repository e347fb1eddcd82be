import Testing

@testable import AuditKitCore

@Suite struct MarkdownReporterTests {
  private let lines = AwkwardRun.output(of: .markdown).split(separator: "\n").map(String.init)

  @Test func everyFindingIsARowOfFourCells() {
    let rows = lines.filter { $0.hasPrefix("| ") && !$0.hasPrefix("| ---") && !$0.contains("Mức") }
    #expect(rows.count == AwkwardRun.summary.tally.levels.total)
    for row in rows {
      let bare = row.replacing("\\\\", with: "").replacing("\\|", with: "")
      #expect(bare.count { $0 == "|" } == 5, "\(row)")
    }
  }

  /// Of markup there is only our own: the code marks of the rule's name, line breaks, one emphasis.
  @Test func textOfTheDocumentIsNoMarkup() {
    for row in lines where row.hasPrefix("| ") && row.contains("STR907") {
      let bare = row.replacing(/\\./, with: "").replacing("<br>", with: "")
        .replacing("`blank-left`", with: "").replacing(/\*[^*]*\*/, with: "")
      #expect(!bare.contains(/[`*_<\[~&#@$]|:\/\//), "\(row)")
    }
  }

  @Test(
    arguments: [
      ("a|b", "a\\|b"), ("`x`", "\\`x\\`"), ("<b>", "\\<b\\>"), ("a\nb", "a b"),
      ("\\|", "\\\\\\|"), ("**a**", "\\*\\*a\\*\\*"), ("[a](b)", "\\[a\\](b)"),
      ("https://x", "https\\://x"), ("&lt;", "\\&lt;"), ("1.200 + 3 = 5", "1.200 + 3 = 5"),
    ]
  )
  func markupIsEscaped(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }
}
