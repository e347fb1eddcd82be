import Testing

@testable import AuditKitCore

/// What `suppressions` takes and what it refuses, with the place of the mistake.
@Suite struct SuppressionSectionTests {
  @Test(
    arguments: [
      ("{rule: limit, files: a}", "2:5: error: 'reason' is missing"),
      ("{files: a, reason: x}", "2:5: error: 'rule' is missing"),
      ("{rule: [], files: a, reason: x}", "2:12: error: 'rule' must be a list of at least one"),
      (
        "{rule: limt, files: a, reason: x}",
        "2:12: error: there is no rule or family 'limt'; did you mean 'limit'?"
      ),
      ("{rule: limit, reason: x}", "2:5: error: this turns the rule off: write 'files' or 'place'"),
      ("{rule: limit, files: a, reason: ' '}", "2:37: error: 'reason' must be a text"),
      ("{rule: limit, place: 12, reason: x}", "2:26: error: 'place' is words"),
      ("{rule: limit, place: dòng 12, reason: x}", "2:26: error: 'place' is words"),
      ("{rule: limit, place: 'Bảng › › 3', reason: x}", "2:26: error: 'place' is words"),
      ("{rule: limit, place: 'Bảng 2 › dòng Xã 3', reason: x}", nil),
      ("{rule: limit, place: 'Bảng 2 › 14', reason: x}", "2:26: error: 'place' is words"),
      ("{rule: limit, line: 12, reason: x}", "2:19: error: unknown key 'line'"),
      (
        "{rule: limit, files: a, reason: x, until: 2024-02-30}",
        "2:47: error: 'until' must be a day such as 2019-03-12, not '2024-02-30'"
      ),
      ("{rule: [TOT, limit, TOT901], files: [a, b], place: [x], reason: x}", nil),
    ] as [(String, String?)]
  )
  func mistakesAreShownAtTheirPlace(_ entry: String, _ message: String?) throws {
    let yaml = "suppressions:\n  - \(entry)\n"
    do {
      let configuration = try Configuration.extendingDefault(yaml: Array(yaml.utf8), file: "r")
      _ = try configuration.configured([LimitRule.self])
      #expect(message == nil)
    } catch {
      let text = error.description(in: .english)
      #expect(message.map { text.hasPrefix("r:\($0)") } == true, "\(text)")
    }
  }

  @Test(
    arguments: [
      ("Bảng 2.1", true), ("bảng 2.1 › DÒNG tổng cộng", true), ("cột: Quá hạn > Tổng cộng", true),
      ("Bảng 2", false), ("cộng tổng", false), ("Tổng cộng toàn huyện", false),
      ("Tổng", true), ("Hoà Bình", true),
    ] as [(String, Bool)]
  )
  func aPlaceIsComparedWordByWord(_ text: String, _ isMeant: Bool) throws {
    let known = ["Bảng 2.1", "dòng Tổng cộng", "cột Quá hạn", "Xã Hòa Bình: 12 hồ sơ"]
    let pattern = try #require(PlacePattern(text))
    #expect(pattern.matches(known.map { PlaceWord.words(of: $0) }) == isMeant)
  }

  @Test func laterFilesAddTheirEntries() throws {
    func yaml(_ reason: String) -> [UInt8] {
      Array("suppressions: [{rule: TOT, files: a, reason: \(reason)}]".utf8)
    }
    let base = try Configuration(yaml: yaml("một"), file: "base")
    let both = try base.extended(yaml: yaml("hai"), file: "user")
    #expect(both.suppressions.map(\.reason) == ["một", "hai"])
  }
}
