/// What of a configuration came to something in a run.
struct ConfigurationUsage: Sendable {
  private var overrides: Set<Int> = []
  private var suppressions = SuppressionUse()
  /// For each check, by id, what its selectors came upon; the best of all documents.
  private var selectors: [String: [SelectorMatch]] = [:]

  mutating func add(_ report: DocumentReport) {
    overrides.formUnion(report.overrides)
    suppressions.formUnion(report.suppressions)
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

  /// A warning for each suppression that accepted nothing, though it has not expired and its rules ran.
  func unusedSuppressions(of profile: AuditProfile) -> [UnusedSuppression] {
    let ran = profile.engine.rules.map(\.info)
    return profile.configuration.suppressions.enumerated().filter { index, suppression in
      profile.engine.suppressions.isActive(index) && !suppressions.used.contains(index)
        && ran.contains(where: suppression.isMeant)
    }
    .map { index, suppression in
      UnusedSuppression(
        warning: suppression.source.warn(of: .unusedSuppression, at: suppression.place),
        isCertain: suppressions.named.contains(index)
      )
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
  /// Suppressions that accepted nothing.
  package let suppressions: [UnusedSuppression]
  /// Selectors of checks that came upon nothing.
  package let checks: [ConfigurationError]

  /// Those that are worth a word: files named one by one say nothing about other reports that something may be
  /// meant for.
  ///
  /// - Parameter isWhole: Whether a folder was checked.
  /// - Returns: In the order of the kinds of entries.
  package func shown(isWhole: Bool) -> [ConfigurationError] {
    let unused = suppressions.filter { isWhole || $0.isCertain }.map(\.warning)
    return (isWhole ? overrides : []) + unused + checks
  }
}

/// A suppression that accepted nothing.
package struct UnusedSuppression: Sendable {
  let warning: ConfigurationError
  /// Whether it names a file that was checked; else only a run over all of them can tell.
  let isCertain: Bool
}
