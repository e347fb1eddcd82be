import AuditKitCore
import AuditRules
import Foundation
import Testing

/// Holds the rules, their list, their pages and the shipped configuration together.
@Suite struct RuleCatalogueTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let remedy: Comment = "run `swift run cchc-lint-dev generate` (make generate)"

  private static let rules = BuiltInRules.all.map { RuleArgument(rule: $0) }

  @Test func everyRuleFileIsInTheList() throws {
    let folder = Self.root.appending(path: "Sources/AuditRules").path()
    let files = try #require(FileManager.default.enumerator(atPath: folder))
    let written = files.compactMap { ($0 as? String).map { URL(filePath: $0).lastPathComponent } }
      .filter { $0.hasSuffix("Rule.swift") }.map { $0.dropLast(".swift".count) }
    #expect(written.sorted().map(String.init) == BuiltInRules.all.map { "\($0)" }.sorted())
  }

  @Test func idsAndNamesAreUniqueAndInOrder() {
    let infos = BuiltInRules.all.map { $0.info }
    #expect(infos.map(\.id) == Set(infos.map(\.id)).sorted())
    #expect(Set(infos.map(\.name)).count == infos.count)
  }

  /// An old name that came back as another rule's would change what a configuration means.
  @Test func noOldNameIsInUse() {
    let infos = BuiltInRules.all.map { $0.info }
    let former = infos.flatMap { $0.formerIDs + $0.formerNames }
    #expect(Set(former).count == former.count)
    #expect(Set(former).isDisjoint(with: infos.map(\.id) + infos.map(\.name)))
  }

  @Test(arguments: rules)
  func legalBasesAreWhole(_ argument: RuleArgument) {
    let info = argument.rule.info
    let references = Set(info.legalBases.map(\.reference))
    for basis in info.legalBases {
      #expect(basis.from != nil, "\(basis.reference)")
      #expect(info.rationale.vietnamese.contains(basis.reference))
    }
    #expect(references.isSuperset(of: info.messages.compactMap(\.legalBasis)))
    #expect(!info.isBoundByLaw || !info.legalBases.isEmpty)
  }

  @Test(arguments: rules)
  func idNameAndTypeAgree(_ argument: RuleArgument) {
    let info = argument.rule.info
    let number = info.id.dropFirst(info.family.id.count)
    #expect(info.id.hasPrefix(info.family.id))
    #expect(number.count == 3 && number.allSatisfy(\.isNumber))
    let words = info.name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    #expect("\(argument.rule)" == words.joined() + "Rule")
    // The name is that of the fault: "allow percent-range" must read well.
    #expect(!["no", "use", "check"].contains(info.name.split(separator: "-").first ?? ""))
  }

  @Test(arguments: rules)
  func theDescriptionIsComplete(_ argument: RuleArgument) {
    let info = argument.rule.info
    let texts = [info.summary, info.rationale, info.limits, info.advice]
    for text in texts + info.messages.map(\.text) {
      #expect(text.vietnamese.hasSuffix(".") && text.english.hasSuffix("."), "\(text.vietnamese)")
      #expect(text.vietnamese != text.english)
    }
    #expect(!info.valid.isEmpty && !info.invalid.isEmpty)
    for key in argument.optionHelps { #expect(!key.vietnamese.isEmpty && !key.english.isEmpty) }
  }

  @Test(arguments: rules)
  func placeholdersAreThoseDeclared(_ argument: RuleArgument) {
    for message in argument.rule.info.messages {
      for text in [message.text.vietnamese, message.text.english] {
        let used = text.matches(of: /\{([^}]*)\}/).map { String($0.output.1) }
        #expect(Set(used) == Set(message.arguments), "\(message.id): \(text)")
      }
    }
  }

  @Test(arguments: rules)
  func pageIsCurrent(_ argument: RuleArgument) {
    let page = RulePage(argument.rule)
    #expect(Self.text(of: "docs/rules/\(page.fileName)") == page.file, Self.remedy)
  }

  @Test func indexIsCurrent() {
    #expect(Self.text(of: "docs/rules/README.md") == RuleIndex.file(BuiltInRules.all), Self.remedy)
  }

  @Test func shippedConfigurationNamesEveryRuleWithItsLevelAndOptions() throws {
    let yaml = try #require(Self.text(of: "rules.yaml"))
    let expected = RuleSectionWriter.replaceSection(in: yaml, rules: BuiltInRules.all)
    #expect(yaml == expected, Self.remedy)
    // Read as a user's file, since unknown names are refused there.
    let configuration = try Configuration.extendingDefault(
      yaml: Array(yaml.utf8),
      file: "rules.yaml"
    )
    let rules = try configuration.configured(BuiltInRules.all)
    let onByDefault = BuiltInRules.all.map { $0.info }.filter(\.status.isOnByDefault)
    #expect(rules.map(\.info.id) == onByDefault.map(\.id))
    #expect(rules.map(\.level) == onByDefault.map(\.level))
  }

  @Test func theProgramCarriesTheShippedConfiguration() throws {
    let yaml = try #require(Self.text(of: "rules.yaml"))
    let file = "Sources/AuditKitCore/Configuration/EmbeddedConfiguration.swift"
    #expect(Self.text(of: file) == (try EmbeddedConfigurationFile.file(yaml)), Self.remedy)
  }

  private static func text(of path: String) -> String? {
    try? String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}

/// A rule as the argument of a test.
struct RuleArgument: Sendable, CustomTestStringConvertible {
  let rule: any Rule.Type
  var testDescription: String { rule.info.name }

  var optionHelps: [LocalizedText] { Self.helps(of: rule) }

  private static func helps<R: Rule>(of rule: R.Type) -> [LocalizedText] {
    R.Options.keys.map(\.help)
  }
}
