/// One example of a check of a configuration, run through the whole engine as a report is.
package struct CheckTrial: Sendable {
  /// A finding, as the example marks it or as it came out.
  package struct Outcome: Sendable, Equatable {
    package let place: TextRange
    package let line: Int
    package let column: Int
    /// What stands there.
    package let quote: String
    /// Nil where the example does not say.
    package let message: String?
  }

  package let rule: RuleInfo
  package let example: RuleExample
  package let isInvalid: Bool
  /// Among the examples of its kind, from 1.
  package let number: Int
  package let expected: [Outcome]
  package let found: [Outcome]
  /// Why the example could not be read.
  package let notices: [Notice]

  package var passes: Bool {
    notices.isEmpty && lacking.isEmpty && surplus.isEmpty && differing.isEmpty
  }

  /// What is marked and was not found.
  package var lacking: [Outcome] {
    expected.filter { own in !found.contains { $0.place == own.place } }
  }

  /// What was found and is not marked.
  package var surplus: [Outcome] {
    found.filter { own in !expected.contains { $0.place == own.place } }
  }

  /// What was found where it should be, with another message than the example says.
  package var differing: [(expected: String, found: String)] {
    expected.compactMap { own in
      guard let message = own.message,
        let other = found.first(where: { $0.place == own.place })?.message, other != message
      else { return nil }
      return (message, other)
    }
  }
}

extension AuditProfile {
  /// The examples of the checks that the configuration's own file declares, each run with its check alone.
  ///
  /// - Returns: The trials, and a warning for each selector that came upon nothing in the examples.
  package func trials() -> (trials: [CheckTrial], warnings: [ConfigurationError]) {
    var trials: [CheckTrial] = []
    var warnings: [ConfigurationError] = []
    for declaration in configuration.checks where declaration.source.file == configuration.file {
      let bench = TrialBench(declaration, engine, configuration.language)
      let own = bench.run()
      trials += own.map(\.trial)
      warnings += bench.warnings(own.map(\.matches))
    }
    return (trials, warnings)
  }
}

/// Runs the examples of one check.
private struct TrialBench {
  let declaration: CheckDeclaration
  let engine: AuditEngine
  let language: Language

  init(_ declaration: CheckDeclaration, _ engine: AuditEngine, _ language: Language) {
    let check = declaration.check
    let rule = ConfiguredRule(
      info: check.info,
      level: check.info.level,
      selectorMatches: { check.judge($0).matches },
      check: { check.judge($0).violations }
    )
    self.declaration = declaration
    self.engine = engine.alone(rule)
    self.language = language
  }

  func run() -> [(trial: CheckTrial, matches: [SelectorMatch])] {
    let info = declaration.check.info
    let valid = info.valid.enumerated().map { trial($1, number: $0 + 1, isInvalid: false) }
    return valid + info.invalid.enumerated().map { trial($1, number: $0 + 1, isInvalid: true) }
  }

  func warnings(_ matches: [[SelectorMatch]]) -> [ConfigurationError] {
    guard let first = matches.first else { return [] }
    return declaration.warnings(
      matches.reduce(first) { best, next in zip(best, next).map { max($0, $1) } }
    )
  }

  private func trial(
    _ example: RuleExample,
    number: Int,
    isInvalid: Bool
  ) -> (CheckTrial, [SelectorMatch]) {
    let info = declaration.check.info
    let text = example.text
    let isMarkdown = text.split(separator: "\n").contains { $0.hasPrefix("|") }
    let report = engine.audit(Array(text.utf8), name: isMarkdown ? "example.md" : "example.txt")
    let source = SourceText(text)
    let messages = example.messages.map(Optional.some)
    let trial = CheckTrial(
      rule: info,
      example: example,
      isInvalid: isInvalid,
      number: number,
      expected: example.markedRanges.enumerated().map { index, range in
        outcome(range, in: source, index < messages.count ? messages[index] : nil)
      },
      found: report.findings.map { outcome($0.place, in: source, $0.message(in: language)) },
      notices: report.notices
    )
    return (trial, report.selectorMatches[info.id] ?? [])
  }

  private func outcome(
    _ place: TextRange,
    in text: SourceText,
    _ message: String?
  ) -> CheckTrial.Outcome {
    let position = text.position(at: place.start)
    return CheckTrial.Outcome(
      place: place,
      line: position.line,
      column: position.column,
      quote: text.string(in: place),
      message: message
    )
  }
}
