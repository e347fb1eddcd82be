import Testing

@testable import AuditKitCore

@Suite struct ArtifactURITests {
  @Test(
    arguments: [
      ("a.txt", "a.txt", nil), ("./a//b/./c.txt", "a/b/c.txt", nil), ("a/../b.txt", "b.txt", nil),
      ("a b%.txt", "a%20b%25.txt", nil), ("C:\\a.txt", "C%3A%5Ca.txt", nil),
      ("http://x", "http%3A/x", nil), ("ổ", "%E1%BB%95", nil), ("a?b#c", "a%3Fb%23c", nil),
      ("/a/b", "a/b", "FILESYSTEM"), ("/../a", "a", "FILESYSTEM"), ("../a", "a", "PARENT1"),
      ("../../a/../b", "b", "PARENT2"), ("-", "stdin", nil), ("", "unnamed", nil),
      (" ", "%20", nil), ("\u{1}", "%01", nil), (".", "unnamed", nil),
    ] as [(String, String, String?)]
  )
  func pathsAreRelativeAndEncoded(_ name: String, _ uri: String, _ base: String?) {
    let artifact = ArtifactURI(name: name)
    #expect(artifact.uri == uri)
    #expect(artifact.base == base)
  }
}

@Suite struct MessagePatternTests {
  @Test(
    arguments: [
      ("{a} và {b}.", "'{0}' và '{1}'."), ("“{a}”.", "'{0}'."), ("'{b}'.", "'{1}'."),
      ("{c} {a}.", "'{2}' '{0}'."), ("{b}{b}", "'{1}''{1}'"), ("không đóng {a", "không đóng {{a"),
      ("thừa } dấu", "thừa }} dấu"), ("\"{a} {b}\"", "\"'{0}' '{1}'\""), ("", ""),
    ]
  )
  func placeholdersAreNumberedAndQuoted(_ template: String, _ expected: String) {
    #expect(MessagePattern(template, names: ["a", "b"]).messageString == expected)
  }

  @Test func textDoublesTheBracesOfArguments() {
    let pattern = MessagePattern("Ghi {a}, thiếu {b}.", names: ["a", "b"])
    let arguments = pattern.arguments { ["a": "{0}"][$0] }
    #expect(arguments == ["{0}", "{b}"])
    #expect(pattern.text(arguments) == "Ghi '{{0}}', thiếu '{{b}}'.")
  }
}

@Suite struct FillingTests {
  @Test(
    arguments: [
      ("{a} và {b}", "{b} và {b}"), ("{a", "{a"), ("x {a} y {", "x {b} y {"), ("}", "}"), ("", ""),
    ]
  )
  func valuesAreNotFilledAgain(_ template: String, _ expected: String) {
    #expect(template.filling { ["a": "{b}"][$0] } == expected)
  }
}

@Suite struct DisplayTextTests {
  /// What passes through unseen is all that would not change.
  @Test(arguments: [0..<0x300, 0x2000..<0x2100, 0xFE00..<0x10000] as [Range<UInt32>])
  func everyCodePointShowsAsItShould(_ scalars: Range<UInt32>) {
    for scalar in scalars.compactMap(Unicode.Scalar.init) {
      let text = "“Bảng \(scalar)2”"
      let expected = text.unicodeScalars.map { DisplayText.visible($0.value) }
      #expect(DisplayText.line(text).unicodeScalars.map(\.value) == expected)
    }
  }
}

@Suite struct ComparableTextTests {
  /// The quick way for Vietnamese comes to the same as the standard library's for all text.
  @Test(arguments: [1..<0x300, 0x370..<0x530, 0x1E00..<0x1F00, 0x2000..<0x2070] as [Range<UInt32>])
  func isWhatTheStandardLibraryMakesOfIt(_ scalars: Range<UInt32>) {
    for scalar in scalars.compactMap(Unicode.Scalar.init) {
      let text = " Đơn\t\(scalar)Ộ “\(scalar)\n"
      let expected = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(Array(text.normalized.utf8) == Array(expected.utf8), "U+\(scalar.value)")
    }
  }
}

@Suite struct FactKeysTests {
  @Test func theKeyDoesNotDependOnPlaceMessageOrFigures() {
    var before = FactKeys()
    var after = FactKeys()
    let first = Self.finding(at: 3, stated: "120", subject: ["Bảng 1", "Tổng cộng"])
    let second = Self.finding(at: 99, stated: "130", subject: ["Bảng 1", "Tổng cộng"])
    #expect(before.next(for: first) == after.next(for: second))
  }

  @Test func findingsOfOneSubjectAreCounted() {
    var keys = FactKeys()
    let found = (0..<3).map { keys.next(for: Self.finding(at: $0, subject: ["a"])) }
    #expect(Set(found).count == 3)
    #expect(found.allSatisfy { $0.prefix(32) == found[0].prefix(32) })
  }

  @Test func subjectsThatReadAlikeWhenJoinedAreDistinct() {
    var keys = FactKeys()
    let subjects = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], []]
    let found = subjects.map { keys.next(for: Self.finding(at: 0, subject: $0)) }
    #expect(Set(found.map { $0.prefix(32) }).count == subjects.count)
  }

  @Test func composingDoesNotMatter() {
    var composed = FactKeys()
    var decomposed = FactKeys()
    let key = composed.next(for: Self.finding(at: 0, subject: ["hồ sơ"]))
    let other = Self.finding(at: 0, subject: ["ho\u{302}\u{300} so\u{31B}"])
    #expect(decomposed.next(for: other) == key)
  }

  private static func finding(
    at place: Int,
    stated: String = "1",
    subject: [String]
  ) -> Finding {
    Finding(
      rule: AwkwardRun.totals,
      level: .error,
      violation: Violation(
        at: TextRange(place, place + 1),
        message: "total",
        arguments: ["stated": .text(stated)],
        subject: subject
      )
    )
  }
}

@Suite struct SourceExcerptTests {
  @Test(
    arguments: [
      ("ab ⟦12⟧ cd", "ab 12 cd", 3, 2), ("⟦12⟧", "12", 0, 2), ("a\t⟦12⟧\tb", "a → 12 → b", 4, 2),
      ("表 ⟦12⟧", "表 12", 3, 2), ("⟦⟧", "", 0, 1), ("a⟦\n⟧b", "a", 1, 1),
      ("e\u{316}\u{316}⟦12⟧  \t", "e\u{316}\u{316}12", 1, 2), ("x\n ⟦1\n2⟧", " 1", 1, 1),
      ("\u{1B}[0m⟦1⟧", "\u{FFFD}[0m1", 4, 1),
    ]
  )
  func theCaretStandsUnderTheFigure(_ marked: String, _ line: String, _ indent: Int, _ width: Int) {
    let example = RuleExample(marked)
    let text = SourceText(example.text.replacing("→", with: "\t"))
    let excerpt = SourceExcerpt(of: example.markedRanges[0], in: text)
    #expect(excerpt.line == line)
    #expect(excerpt.indent == indent)
    #expect(excerpt.width == width)
  }

  /// Wherever the figure stands in a long line, it is seen whole, and the line fits.
  @Test(arguments: [0, 1, 50, 95, 96, 97, 300, 899, 900])
  func longLinesAreShortenedAroundTheFigure(_ before: Int) {
    let line =
      String(repeating: "ă", count: before) + "1.234" + String(repeating: "ơ", count: 900 - before)
    let start = before * 2
    let excerpt = SourceExcerpt(of: TextRange(start, start + 5), in: SourceText(line))
    #expect(excerpt.line.count == SourceExcerpt.columns)
    #expect(excerpt.line.dropFirst(excerpt.indent).prefix(excerpt.width) == "1.234")
    #expect(excerpt.line.contains("…"))
  }

  @Test func aPlaceBeyondTheTextShowsItsLastLine() {
    let excerpt = SourceExcerpt(of: TextRange(90, 99), in: SourceText("a\nbc\n"))
    #expect(excerpt.line == "bc")
    #expect(excerpt.indent == 2)
  }
}

@Suite struct ReportedRegionTests {
  @Test func aPlaceBeyondTheTextIsCutAtItsEnd() {
    let region = ReportedRegion(TextRange(1, 99), in: SourceText("a\nbc"))
    #expect(region.end == TextPosition(line: 2, column: 3))
    #expect(region.charLength == 3)
  }

  @Test func longTextIsNotRepeated() {
    let text = SourceText(String(repeating: "a", count: 5000))
    #expect(ReportedRegion(TextRange(0, 5000), in: text).snippet == nil)
    #expect(ReportedRegion(TextRange(0, 2000), in: text).snippet?.utf8.count == 2000)
  }

  /// The context is larger than the place, or there is none.
  @Test(
    arguments: [
      ("ab\n⟦cd⟧\nef", "ab\ncd\nef"), ("ab c⟦d⟧ e\nf", "ab cd e"), ("⟦ab⟧", nil), ("⟦⟧", nil),
      ("⟦ab⟧\n", nil), ("⟦ab\n⟧cd", "ab\ncd"), ("ab\n⟦⟧", "ab\n"),
    ] as [(String, String?)]
  )
  func contextIsTheLineOrTheLinesAround(_ marked: String, _ context: String?) {
    let example = RuleExample(marked)
    let text = SourceText(example.text)
    let range = example.markedRanges[0].context(in: text)
    #expect(range.map { text.string(in: $0) } == context)
  }

  @Test func contextOfALongLineIsWholeCodePointsAround() throws {
    let text = SourceText(String(repeating: "ế", count: 9_000))
    let context = try #require(TextRange(3000, 3003).context(in: text))
    #expect(context.count < 500)
    #expect(!text.string(in: context).contains("\u{FFFD}"))
  }
}
