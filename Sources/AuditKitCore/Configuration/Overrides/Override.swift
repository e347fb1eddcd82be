/// What a file sets for some documents only.
struct Override: Sendable {
  let source: ConfigurationSource
  /// Where it begins.
  let place: YAMLPlace
  /// All that is written in it.
  let content: [YAMLPair]
  let condition: OverrideCondition
  /// Nil where nothing is said of rules.
  let rules: RuleSection?
  let failOn: Setting<FailureThreshold>?

  var origin: Origin { source.origin(place) }
}

/// The documents that an override is for: all that is written must hold, by one of its values.
struct OverrideCondition: Sendable {
  var files: [PathPattern]?
  var periods: [PeriodLength]?
  /// By name, with the places for messages.
  var documentTypes: [(name: String, place: YAMLPlace)]?
  var agencyLevels: [AgencyLevel]?
  var years: [YearRange]?

  /// Whether it depends on more than the path.
  var needsDocument: Bool {
    periods != nil || documentTypes != nil || agencyLevels != nil || years != nil
  }

  var isEmpty: Bool { files == nil && !needsDocument }

  /// Whether the path of a report is meant; a report without one is not meant by patterns.
  func holds(for path: ReportPath?) -> Bool {
    guard let files else { return true }
    return path.map { path in files.contains { $0.matches(path.parts) } } ?? false
  }

  /// Whether the document itself is meant.
  func holds(for kind: ReportKind) -> Bool {
    isMet(periods, by: kind.period) { $0 == $1 }
      && isMet(documentTypes, by: kind.documentType) { $0.name == $1.name }
      && isMet(agencyLevels, by: kind.agencyLevel) { $0 == $1 }
      && isMet(years, by: kind.year) { $0.contains($1) }
  }

  /// What is not asked for is met; what the document does not say meets nothing.
  private func isMet<Choice, Fact>(
    _ choices: [Choice]?,
    by fact: Fact?,
    _ isMeant: (Choice, Fact) -> Bool
  ) -> Bool {
    guard let choices else { return true }
    return fact.map { fact in choices.contains { isMeant($0, fact) } } ?? false
  }
}

/// The path of a report as patterns see it: from the folder of the configuration on, if it lies below that.
package struct ReportPath: Sendable {
  let parts: [[Character]]

  /// - Parameters:
  ///   - file: The path from the root, without links in its folders.
  ///   - folder: The folder of the configuration, likewise.
  init(_ file: FilePath, from folder: FilePath?) {
    let path = folder.flatMap { file.below($0) } ?? file
    parts = path.text.split(separator: "/").map { Array($0) }
  }
}

extension Configuration {
  /// The threshold that is in force where some overrides apply.
  func failOn(_ applied: [Int]) -> Setting<FailureThreshold> {
    applied.compactMap { overrides[$0].failOn }.last ?? failOnSetting
  }
}
