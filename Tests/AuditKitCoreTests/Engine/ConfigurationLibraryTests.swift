import Foundation
import Testing

@testable import AuditKitCore

/// Which configuration applies to which file.
@Suite struct ConfigurationLibraryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func theNearestFileAppliesAndNothingAboveIt() throws {
    try folder.write("rules.yaml", "rules: {limit: error}")
    try folder.write("inner/.cchc-lint.yaml", "language: en")
    try folder.write("inner/deep/a.txt")
    try folder.write("b.txt")
    let plan = try plan(["inner/deep/a.txt", "b.txt"])
    #expect(plan.profiles.map(\.configuration.language) == [.english, .vietnamese])
    #expect(plan.profiles.map { $0.engine.rules.map(\.level) } == [[.warning], [.error]])
  }

  @Test func rulesYamlGoesBeforeTheHiddenName() throws {
    try folder.write("rules.yaml", "language: en")
    try folder.write(".cchc-lint.yaml", "language: vi")
    #expect(try plan(["a.txt"]).profiles.map(\.configuration.language) == [.english])
  }

  @Test func aNamedFileAppliesToAll() throws {
    let named = try folder.write("other.yaml", "fail-on: note")
    try folder.write("rules.yaml", "fail-on: never")
    let plan = try plan(["a.txt", "in/b.txt"], named: named)
    #expect(plan.profiles.map(\.configuration.failOn) == [.note])
  }

  @Test func oneConfigurationIsReadOnceForAllFilesUnderIt() throws {
    try folder.write("rules.yaml", "")
    #expect(try plan(["a/1.txt", "a/2.txt", "b/3.txt"]).profiles.count == 1)
  }

  @Test func aMistakeShowsBeforeAnyFileIsOpened() throws {
    try folder.write("in/rules.yaml", "rules: {limt: off}")
    let failure = #expect(throws: ConfigurationFailure.self) { try plan(["a.txt", "in/b.txt"]) }
    let message = failure?.description(in: .english)
    #expect(
      message?.contains("in/rules.yaml:1:9: error: there is no rule or family 'limt'") == true
    )
  }

  @Test func aNamedFileThatIsNotThereIsAFailure() throws {
    let failure = #expect(throws: ConfigurationFailure.self) {
      try plan(["a.txt"], named: folder.path + "/none.yaml")
    }
    #expect(failure?.description(in: .english).hasPrefix("There is no file or folder") == true)
  }

  /// Nothing reads the clock: without a day there is none.
  @Test(arguments: [nil, CalendarDate(year: 2024, month: 6, day: 30)])
  func rulesSeeTheDayThatTheUserNames(_ day: CalendarDate?) throws {
    let library = ConfigurationLibrary(
      named: nil,
      rules: [LimitRule.self],
      selection: RuleSelection(),
      asOf: day
    ) { bytes, name throws(Notice) in
      Document(name: name, text: SourceText(utf8: bytes), blocks: [], tables: [])
    }
    let engine = try library.profile(at: nil).engine
    #expect(try engine.understanding(of: [], name: "a.txt").asOf == day)
  }

  private func plan(_ names: [String], named: String? = nil) throws -> AuditPlan {
    var finder = FileFinder()
    for name in names { finder.add(try folder.write(name)) }
    var library = ConfigurationLibrary(
      named: named.map { FilePath($0) },
      rules: [LimitRule.self],
      selection: RuleSelection()
    ) { _, name throws(Notice) in
      throw Notice(vietnamese: name, english: name)
    }
    return try AuditPlan(files: finder.files, library: &library)
  }
}
