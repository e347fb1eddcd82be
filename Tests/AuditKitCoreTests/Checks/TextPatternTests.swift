import Testing

@testable import AuditKitCore

/// Patterns are those of file names, with digits and sets.
@Suite struct TextPatternTests {
  @Test(arguments: [
    ("#*/BC-UBND", "12/BC-UBND", true), ("#*/BC-UBND", "/BC-UBND", false),
    ("##/##/####", "08/06/2018", true), ("##/##/####", "8/6/2018", false),
    ("[A-Z][!0-9]?", "QĐX", true), ("[A-Z][!0-9]?", "Q1X", false),
    ("Xã *", "Xã An Bình", true), ("Xã *", "xã An Bình", false),
    ("Xa\u{303} *", "Xã An Bình", true), ("\\*\\#", "*#", true), ("\\#", "1", false),
    ("*a*b*", "xxaxxbxx", true), ("", "", true), ("", "a", false),
  ])
  func matches(_ pattern: String, _ text: String, _ expected: Bool) throws {
    #expect(try #require(TextPattern(pattern)).matches(text) == expected)
  }

  @Test(arguments: ["[abc", "[]", "[z-a]", "abc\\", "[!]"])
  func whatHasNoEndIsNoPattern(_ pattern: String) { #expect(TextPattern(pattern) == nil) }

  /// Trying all ways to share 200 letters out to 40 stars would take for ever.
  @Test func manyStarsTakeNoLongTime() throws {
    let pattern = try #require(TextPattern(String(repeating: "*a", count: 40) + "b"))
    #expect(!pattern.matches(String(repeating: "a", count: 200)))
  }
}
