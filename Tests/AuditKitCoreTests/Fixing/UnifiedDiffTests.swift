import Testing

@testable import AuditKitCore

/// The changes of a file in the form that `patch` reads.
@Suite struct UnifiedDiffTests {
  private func diff(_ before: String, _ after: String) -> String {
    let mended = MendedReport(
      before: Array(before.utf8),
      after: Array(after.utf8),
      applied: [],
      refused: []
    )
    return String(decoding: UnifiedDiff.text(of: mended, name: "a.txt"), as: UTF8.self)
  }

  @Test func nothingChangedIsNothing() {
    #expect(diff("a\nb\n", "a\nb\n").isEmpty)
  }

  @Test func changesFarApartAreApart() {
    let lines = (1...20).map(String.init)
    var changed = lines
    changed[1] = "x"
    changed[15] = "y"
    let text = diff(lines.joined(separator: "\n") + "\n", changed.joined(separator: "\n") + "\n")
    let expected = """
      --- a.txt
      +++ a.txt
      @@ -1,5 +1,5 @@
       1
      -2
      +x
       3
       4
       5
      @@ -13,7 +13,7 @@
       13
       14
       15
      -16
      +y
       17
       18
       19

      """
    #expect(text == expected)
  }

  @Test func neighboursAreOneHunkAndALastLineMayLackItsEnd() {
    let expected = """
      --- a.txt
      +++ a.txt
      @@ -1,3 +1,3 @@
       a
      -1
      -2
      \\ No newline at end of file
      +3
      +4
      \\ No newline at end of file

      """
    #expect(diff("a\n1\n2", "a\n3\n4") == expected)
  }
}
