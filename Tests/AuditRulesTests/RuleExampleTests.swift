import AuditKitCore
import AuditReaders
import AuditRules
import Testing

/// Runs every example of every rule, as written and in ways that must not matter.
///
/// A rule needs tests of its own only for what no example can show.
@Suite struct RuleExampleTests {
  @Test(arguments: ExampleCase.all)
  func findsWhatIsMarkedAndNothingElse(_ test: ExampleCase) throws {
    for variation in ExampleVariation.allCases where test.permits(variation) {
      guard let variant = variation.apply(to: test.example) else { continue }
      let report = try test.report(on: variant.bytes, name: variant.fileName)
      let comment: Comment = "\(variation.rawValue)"
      #expect(report.notices.isEmpty, comment, sourceLocation: test.sourceLocation)
      #expect(
        report.findings.map(\.place) == variant.example.markedRanges,
        comment,
        sourceLocation: test.sourceLocation
      )
      #expect(
        report.findings.map { variation.comparable($0.message(in: .vietnamese)) }
          == variant.example.messages.map(variation.comparable),
        comment,
        sourceLocation: test.sourceLocation
      )
    }
  }

  @Test(arguments: ExampleCase.all)
  func everyTableIsWrittenWithTabsAndWithPipes(_ test: ExampleCase) {
    let text = test.example.markedText
    let hasTabs = text.contains("→")
    guard hasTabs || TableRewriting.hasPipes(text) else { return }
    let other: ExampleVariation = hasTabs ? .pipeTable : .tabTable
    #expect(other.apply(to: test.example) != nil, sourceLocation: test.sourceLocation)
  }

  /// Figures are written in another habit in enough examples, or it would prove nothing.
  @Test(arguments: [ExampleVariation.withoutSeparators, .foreignMarks])
  func figuresVary(_ variation: ExampleVariation) {
    let varied = ExampleCase.all.filter { variation.apply(to: $0.example) != nil }
    #expect(Set(varied.map { $0.rule.info.name }).count >= 2)
  }

  @Test(arguments: ExampleCase.all)
  func everyPlaceholderHasAValue(_ test: ExampleCase) throws {
    for finding in try test.report(on: Array(test.example.text.utf8), name: "example.txt").findings
    {
      let template = try #require(finding.template, sourceLocation: test.sourceLocation)
      let given = Set(finding.violation.arguments.keys)
      #expect(given.isSuperset(of: template.arguments), sourceLocation: test.sourceLocation)
    }
  }

  @Test(arguments: ExampleCase.all)
  func anInvalidExampleMarksSomethingAndAValidOneNothing(_ test: ExampleCase) {
    let ranges = test.example.markedRanges
    #expect(ranges.isEmpty != test.isInvalid, sourceLocation: test.sourceLocation)
    #expect(ranges.count == test.example.messages.count, sourceLocation: test.sourceLocation)
    #expect(ranges == ranges.sorted(), sourceLocation: test.sourceLocation)
  }
}

/// One example of one rule, as the argument of a test.
struct ExampleCase: Sendable, CustomTestStringConvertible {
  let rule: any Rule.Type
  let example: RuleExample
  let isInvalid: Bool
  let testDescription: String

  static let all: [ExampleCase] = BuiltInRules.all.flatMap { rule in
    cases(of: rule, rule.info.valid, isInvalid: false)
      + cases(of: rule, rule.info.invalid, isInvalid: true)
  }

  private static func cases(
    of rule: any Rule.Type,
    _ examples: [RuleExample],
    isInvalid: Bool
  ) -> [ExampleCase] {
    examples.enumerated().map { index, example in
      ExampleCase(
        rule: rule,
        example: example,
        isInvalid: isInvalid,
        testDescription:
          "\(rule.info.name), \(isInvalid ? "invalid" : "valid") example \(index + 1)"
      )
    }
  }

  /// What the rule finds when it runs alone, with the reader, the configuration and the engine of the
  /// product.
  func report(on bytes: [UInt8], name: String) throws -> DocumentReport {
    let options = example.options ?? ""
    let indented = options.split(separator: "\n").map { "    \($0)\n" }.joined()
    let yaml = "rules:\n  \(rule.info.name):\n    level: error\n" + indented
    let configuration = try Configuration.extendingDefault(
      yaml: Array(yaml.utf8),
      file: "example.yaml"
    )
    let engine = AuditEngine(
      rules: try configuration.configured([rule]),
      knowledge: configuration.knowledge()
    ) { bytes, name throws(Notice) in try DocumentReader.read(bytes, name: name) }
    return engine.audit(bytes, name: name)
  }

  /// Whether the report may be written in another way: not in another habit where habits are judged.
  func permits(_ variation: ExampleVariation) -> Bool {
    !variation.changesNumbers || rule.info.name != "number-format"
  }

  var sourceLocation: SourceLocation {
    SourceLocation(
      fileID: example.origin.fileID,
      filePath: example.origin.filePath,
      line: example.origin.line,
      column: example.origin.column
    )
  }
}

extension Finding {
  /// The message that it uses, if the rule has declared it.
  fileprivate var template: MessageTemplate? {
    rule.messages.first { $0.id == violation.message }
  }
}
