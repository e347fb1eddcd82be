import AuditRules
import Foundation
import Testing

@testable import AuditKitCore

/// The schema for editors agrees with what the program reads.
@Suite struct ConfigurationSchemaTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private let validator: SchemaValidator

  init() throws { validator = try SchemaValidator(ConfigurationSchema.json(BuiltInRules.all)) }

  @Test func theCommittedSchemaIsCurrent() throws {
    #expect(
      try Self.text(of: "docs/rules.schema.json") == ConfigurationSchema.json(BuiltInRules.all),
      "run `swift run cchc-lint-dev generate` (make generate)"
    )
  }

  @Test func theShippedConfigurationIsValid() throws {
    #expect(try validator.complaints(about: Self.text(of: "rules.yaml")).isEmpty)
  }

  /// All examples in the documentation are read by the program and pass the schema.
  @Test func theExamplesOfTheDocumentationAreValid() throws {
    for file in [
      "docs/configuration.md", "docs/configuration.vi.md", "README.md", "README.vi.md",
    ] {
      let text = try Self.text(of: file)
      let blocks = text.matches(of: /```yaml\n(.*?)```/.dotMatchesNewlines())
      #expect(!blocks.isEmpty)
      for block in blocks { try expectUse(of: String(block.output.1)) }
    }
  }

  @Test(arguments: ["docs/configuration.md", "docs/configuration.vi.md"])
  func everyKeyIsDocumented(_ file: String) throws {
    let text = try Self.text(of: file)
    let missing = ConfigurationSection.all.map(\.name).filter { !text.contains("| `\($0)` |") }
    #expect(missing.isEmpty)
  }

  @Test func theStarterIsValidAsItIsAndWithAllItsExamples() throws {
    let starter = StarterConfiguration.yaml
    try expectUse(of: starter)
    let lines = starter.split(separator: "\n", omittingEmptySubsequences: false)
    let examples = lines.map { line in
      line.wholeMatch(of: /#([^ ].*|  .*)/) == nil ? line : line.dropFirst()
    }
    let yaml = examples.joined(separator: "\n")
    try expectUse(of: yaml)
    let layer = ConfigurationLayer(ConfigurationSource(file: "rules.yaml", bytes: Array(yaml.utf8)))
    let sections = layer.sections.map(\.key)
    #expect(Set(sections) == Set(ConfigurationSection.all.map(\.name)))
    #expect(layer.sections.allSatisfy { $0.value.pairs?.isEmpty != true })
  }

  @Test(arguments: [
    ("rules: {percent-rang: fatal}", "/rules/percent-rang"),
    ("rules: {PCT: fatal}", "/rules/PCT"),
    ("rules: {TOT002: {infer-from-data: yes}}", "/rules/TOT002"),
    ("rules: {period-conflict: {grace-months: 1000}}", "/rules/period-conflict"),
    ("vocabulary: {totl: [x]}", "/vocabulary/totl"),
    ("vocabulary: {total: x}", "/vocabulary/total"),
    ("identities: [{whole: [total]}]", "/identities/0/name"),
    ("overrides: [{years: hai nghìn, fail-on: note}]", "/overrides/0/years"),
    ("overrides: [{periods: quarter, rules: {limt: on}}]", "/overrides/0/rules/limt"),
    ("checks: [{name: a, kind: summ}]", "/checks/0/kind"),
    ("checks: [{name: a, kind: range, value: {colum: x}}]", "/checks/0/value/colum"),
    ("checks: [{name: a, kind: range, value: {measure: totl}}]", "/checks/0/value/measure"),
    ("extends: /etc/passwd", "/extends"),
    ("version: 2", "/version"),
    ("vesion: 1", "/vesion"),
  ])
  func whatTheProgramRefusesIsMarked(_ yaml: String, _ place: String) throws {
    #expect(try validator.complaints(about: yaml) == [place])
    #expect(throws: ConfigurationError.self) { try Self.read(yaml) }
  }

  /// Which checks there are is known to the file alone, so their names pass.
  @Test func theWorkedExampleOfChecksIsValid() throws {
    let yaml = try Self.text(of: "examples/plug-ins/checks.yaml")
    try expectUse(of: yaml)
    try expectUse(of: yaml + "\nrules: {survey-channels: off, KH002: note, KH: {level: warning}}\n")
  }

  private func expectUse(of yaml: String) throws {
    let complaints = try validator.complaints(about: yaml)
    #expect(complaints.isEmpty, "\(complaints) in:\n\(yaml)")
    #expect(throws: Never.self) { try Self.read(yaml) }
  }

  private static func read(_ yaml: String) throws {
    let configuration = try Configuration.extendingDefault(yaml: Array(yaml.utf8), file: "a.yaml")
    _ = try configuration.configured(BuiltInRules.all)
  }

  private static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
