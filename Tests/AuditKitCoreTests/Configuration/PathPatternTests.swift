import Testing

@testable import AuditKitCore

/// Which paths a pattern of an override means.
@Suite struct PathPatternTests {
  @Test(
    arguments: [
      ("*.txt", ["a.txt", "in/deep/b.txt"], ["a.md", "txt", "a.txt/b"]),
      ("du-thao/**", ["du-thao/a.txt", "du-thao/in/a.txt"], ["a.txt", "in/du-thao/a.txt"]),
      ("**/du-thao/*", ["du-thao/a.txt", "in/du-thao/a.txt"], ["du-thao/in/a.txt"]),
      (
        "2023/*/bao-cao-?.txt", ["2023/xa/bao-cao-1.txt"],
        ["2023/bao-cao-1.txt", "2023/xa/bao-cao-12.txt"]
      ),
      ("./a.txt", ["a.txt"], ["in/a.txt"]),
      ("**", ["a.txt", "in/a.txt"], []),
      ("báo cáo*.txt", ["ba\u{301}o ca\u{301}o 1.txt"], ["Báo cáo.txt"]),
      ("a/**/**/b", ["a/b", "a/x/y/b"], ["a/b/c"]),
    ] as [(String, [String], [String])]
  )
  func patternsAreComparedPartByPart(
    _ text: String,
    _ meant: [String],
    _ others: [String]
  ) {
    let pattern = PathPattern(text)
    #expect(meant.filter { !pattern.matches(Self.parts($0)) }.isEmpty)
    #expect(others.filter { pattern.matches(Self.parts($0)) }.isEmpty)
  }

  @Test func aPatternOfManyStarsTakesNoLongTime() {
    let name = String(repeating: "a", count: 2000)
    let pattern = PathPattern(String(repeating: "*a", count: 500) + "b")
    #expect(!pattern.matches([Array(name)]))
    let deep = Array(repeating: Array("a"), count: 500)
    let folders = PathPattern(String(repeating: "**/a/", count: 100) + "b")
    #expect(!folders.matches(deep))
  }

  @Test func aPathCountsFromTheFolderOfTheConfiguration() {
    let file = FilePath("/home/cchc/2023/du-thao/a.txt")
    let inside = ReportPath(file, from: FilePath("/home/cchc/2023"))
    #expect(inside.parts.map { String($0) } == ["du-thao", "a.txt"])
    // Elsewhere there is nothing to count from but the root.
    let outside = ReportPath(file, from: FilePath("/etc"))
    #expect(outside.parts.first.map { String($0) } == "home")
  }

  private static func parts(_ path: String) -> [[Character]] {
    path.split(separator: "/").map { Array($0) }
  }
}
