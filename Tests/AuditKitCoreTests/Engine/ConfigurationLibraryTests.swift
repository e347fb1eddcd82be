import Foundation
import Synchronization
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

  @Test func aFileExtendsAnotherAndThatTheDefault() throws {
    try folder.write("common.yaml", "language: en\nfail-on: note\nrules: {limit: {rows: 2}}")
    try folder.write("in/middle.yaml", "extends: ../common.yaml\nfail-on: never")
    try folder.write("in/rules.yaml", "extends: ./middle.yaml\nrules: {TOT: error}")
    let profile = try #require(try plan(["in/a.txt"]).profiles.first)
    #expect(profile.configuration.language == .english)
    #expect(profile.configuration.failOn == .never)
    #expect(profile.engine.rules.map(\.level) == [.error])
    #expect(profile.configuration.phrases[.total]?.contains("tổng cộng") == true)
  }

  @Test(
    arguments: [
      ("extends: ./rules.yaml", "extend each other in a circle"),
      ("extends: loop.yaml", "extend each other in a circle"),
      ("extends: none.yaml", "There is no file or folder"),
      ("extends: folder.yaml", "is a folder, not a file"),
      ("extends: 0.yaml", "longer than 8 files"),
    ]
  )
  func aFileThatCannotBeExtendedIsAMistakeInItsLine(
    _ yaml: String,
    _ reason: String
  ) throws {
    try folder.write("rules.yaml", yaml)
    try folder.write("loop.yaml", "extends: rules.yaml")
    try folder.write("folder.yaml/a.txt")
    for number in 0..<9 { try folder.write("\(number).yaml", "extends: \(number + 1).yaml") }
    let failure = #expect(throws: ConfigurationFailure.self) { try plan(["a.txt"]) }
    let message = try #require(failure?.description(in: .english))
    #expect(message.contains(":1:10: error: ") && message.contains(reason), "\(message)")
  }

  @Test func aMistakeInAnExtendedFileIsShownThere() throws {
    try folder.write("common.yaml", "rules: {limt: off}\nlanguage: fr")
    try folder.write("rules.yaml", "extends: common.yaml")
    let failure = #expect(throws: ConfigurationFailure.self) { try plan(["a.txt"]) }
    let message = try #require(failure?.description(in: .english))
    #expect(message.contains("common.yaml:1:9: error: there is no rule or family 'limt'"))
    #expect(message.contains("common.yaml:2:11: error: 'language' must be one of vi, en"))
  }

  @Test func patternsCountFromTheFolderOfTheFileThatApplies() throws {
    try folder.write("common.yaml", "overrides: [{files: drafts/**, fail-on: never}]")
    try folder.write("in/rules.yaml", "extends: ../common.yaml")
    try folder.write("elsewhere/c.txt")
    try folder.write("in/drafts/a.txt")
    try folder.link("in/drafts/c.txt", to: "../../elsewhere/c.txt")
    let names = ["in/drafts/a.txt", "in/b.txt", "in/drafts/c.txt"]
    let plan = try plan(names, reading: true)
    let thresholds = Mutex<[FailureThreshold]>([])
    let unused = plan.run(jobs: 1, hasDigest: false) { report in
      thresholds.withLock { $0.append(report.failOn) }
    }
    // A link counts where it lies, not where it leads.
    #expect(thresholds.withLock { $0 } == [.never, .error, .never])
    #expect(unused.overrides.isEmpty)
  }

  @Test func anOverrideThatNoFileMeetsIsWarnedOf() throws {
    try folder.write("rules.yaml", "overrides:\n  - {files: none/**, fail-on: never}")
    let unused = try plan(["a.txt"], reading: true).run(jobs: 1, hasDigest: false) { _ in }
    #expect(unused.overrides.map(\.place.line) == [2])
    #expect(unused.overrides.map(\.level) == [.warning])
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

  private func plan(
    _ names: [String],
    named: String? = nil,
    reading: Bool = false
  ) throws -> AuditPlan {
    var finder = FileFinder()
    for name in names { finder.add(try folder.write(name)) }
    var library = ConfigurationLibrary(
      named: named.map { FilePath($0) },
      rules: [LimitRule.self],
      selection: RuleSelection()
    ) { bytes, name throws(Notice) in
      guard reading else { throw Notice(vietnamese: name, english: name) }
      return Document(name: name, text: SourceText(utf8: bytes), blocks: [], tables: [])
    }
    return try AuditPlan(files: finder.files, library: &library)
  }
}
