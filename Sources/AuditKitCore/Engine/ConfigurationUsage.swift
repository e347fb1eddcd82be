/// What of a configuration came to something in a run.
struct ConfigurationUsage: Sendable {
  private var overrides: Set<Int> = []
  /// For each check, by id, what its selectors came upon; the best of all documents.
  private var selectors: [String: [SelectorMatch]] = [:]

  mutating func add(_ report: DocumentReport) {
    overrides.formUnion(report.overrides)
    for (id, matches) in report.selectorMatches {
      selectors[id] = zip(matches, selectors[id] ?? matches).map { max($0, $1) }
    }
  }

  /// A warning for each override that applied to no file.
  func unusedOverrides(of configuration: Configuration) -> [ConfigurationError] {
    configuration.overrides.enumerated().filter { !overrides.contains($0.offset) }.map {
      $0.element.source.warn(of: .unusedOverride, at: $0.element.place)
    }
  }

  /// A warning for each selector, of the checks that ran, that came upon nothing.
  func idleSelectors(of configuration: Configuration) -> [ConfigurationError] {
    configuration.checks.flatMap { declaration in
      selectors[declaration.check.info.id].map(declaration.warnings) ?? []
    }
  }
}

/// What in the configurations of a run came to nothing.
package struct RunWarnings: Sendable {
  /// Overrides that applied to no file.
  package let overrides: [ConfigurationError]
  /// Selectors of checks that came upon nothing.
  package let checks: [ConfigurationError]
}
