import Foundation
import Testing

@testable import AuditKitCore

/// The default is compiled in as parsed nodes and words: they must be what `rules.yaml` says.
@Suite struct DefaultConfigurationTests {
  private static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "rules.yaml")

  private static func shipped() throws -> [UInt8] { Array(try Data(contentsOf: file)) }

  @Test func whatIsCompiledInIsAFreshParseOfTheFileWithItsPlaces() throws {
    let source = ConfigurationSource(file: "rules.yaml", bytes: try Self.shipped())
    let sections = ConfigurationLayer(source).sections
    let carried = EmbeddedConfiguration.sections
    #expect(carried.map(\.name) == sections.map(\.key))
    for (carried, section) in zip(carried, sections) {
      #expect(PackedYAML.packed(carried.content.pair) == PackedYAML.packed(section))
    }
  }

  @Test func thePhrasesCompiledInAreThoseOfTheFile() throws {
    let configuration = try Configuration(yaml: try Self.shipped(), file: "rules.yaml")
    #expect(EmbeddedConfiguration.phrases == PhraseTree(configuration.phrases))
    #expect(try Configuration.embedded().phrases == configuration.phrases)
  }

  @Test func aUsersPhraseJoinsThoseOfTheDefault() throws {
    let user = try Configuration.extendingDefault(
      yaml: Array("vocabulary: {total: [toàn xã]}".utf8),
      file: "user"
    )
    let text = SourceText("Toàn xã\nTổng cộng\n")
    let totals = LexedText(text, vocabulary: user.vocabulary()).terms.filter { $0.term == .total }
    #expect(totals.count == 2)
  }

  @Test func linesOfTheDefaultAreKnownWhereNoFileSaysOtherwise() throws {
    let book = RuleBook([LimitRule.self], try .embedded(), selection: RuleSelection())
    #expect(book.shown(applying: []).first?.level.origin == nil)
    let rules = Configuration.defaultRules.flatMap(\.entries)
    #expect(rules.contains { $0.name == "table-column-total" && $0.level != nil })
  }
}
