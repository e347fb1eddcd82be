import Testing

@testable import AuditKitCore

/// A change is made only if a second reading proves it right.
@Suite struct FixRunTests {
  /// A report of the text, with a finding for each of the words, which its fix replaces.
  private static func report(
    _ bytes: [UInt8],
    _ words: [(wrong: String, right: String)]
  ) -> DocumentReport {
    let text = SourceText(String(decoding: bytes, as: UTF8.self))
    let findings = words.compactMap { word -> Finding? in
      guard let place = place(of: word.wrong, in: bytes) else { return nil }
      return Finding(
        rule: LimitRule.info,
        level: .error,
        violation: Violation(at: place, message: "limit", subject: [word.wrong]),
        fix: Fix([Fix.Replacement(place, word.right)])
      )
    }
    return DocumentReport(
      name: "a.txt",
      document: Document(name: "a.txt", text: text, blocks: [], tables: []),
      findings: findings
    )
  }

  private static func place(of word: String, in bytes: [UInt8]) -> TextRange? {
    let word = Array(word.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: word) }
      .map { TextRange($0, $0 + word.count) }
  }

  private func outcome(
    of text: String,
    _ words: [(wrong: String, right: String)]
  ) -> (text: String, applied: [String], refused: [String]) {
    let bytes = Array(text.utf8)
    let run = FixRun { Self.report($0, words) }
    let outcome = run.mended(bytes, Self.report(bytes, words))
    return (
      String(decoding: outcome.bytes, as: UTF8.self), outcome.applied.map(\.old),
      outcome.refused.map(\.old)
    )
  }

  @Test func whatProvesRightIsMade() {
    let outcome = outcome(of: "một 12 hai 34", [("12", "21"), ("34", "43")])
    #expect(outcome == ("một 21 hai 43", ["12", "34"], []))
  }

  /// The text holds a finding of that kind still.
  @Test func whatLeavesItsFindingIsNotMade() {
    let outcome = outcome(of: "một 12 hai 34", [("12", "120"), ("34", "43")])
    #expect(outcome == ("một 12 hai 43", ["34"], ["12"]))
  }

  @Test func whatBringsAnotherFindingIsNotMade() {
    let outcome = outcome(of: "một 12", [("12", "99"), ("99", "12")])
    #expect(outcome == ("một 12", [], ["12"]))
  }

  /// The second is looked at again when the first is made.
  @Test func ofTwoThatOverlapTheFirstIsMade() {
    let outcome = outcome(of: "một 123", [("123", "7"), ("23", "8")])
    #expect(outcome.text == "một 7")
    #expect(outcome.applied == ["123"])
  }
}
