/// What a file accepts: findings of some rules in some reports or places, for a reason and perhaps for a time.
struct Suppression: Sendable {
  let source: ConfigurationSource
  /// Where it begins.
  let place: YAMLPlace
  /// All that is written in it.
  let content: [YAMLPair]
  /// Names of rules and families, with their places for messages.
  let rules: [(name: String, place: YAMLPlace)]
  /// Nil for all files.
  let files: FileChoice?
  /// Any of these; nil for the whole report.
  let places: [PlacePattern]?
  let reason: String
  /// The last day on which it holds; nil for ever.
  let until: (day: CalendarDate, place: YAMLPlace)?

  /// The files that a suppression is for.
  struct FileChoice: Sendable {
    let patterns: [PathPattern]
    /// Whether they are names of files, without signs that stand for others.
    let areNames: Bool

    /// Whether the path of a report is meant; a report without one is not meant by patterns.
    func holds(for path: ReportPath?) -> Bool {
      path.map { path in patterns.contains { $0.matches(path.parts) } } ?? false
    }
  }

  func isMeant(_ rule: RuleInfo) -> Bool { rules.contains { rule.isMeant(by: $0.name) } }

  func hasExpired(on day: CalendarDate?) -> Bool {
    guard let day, let until else { return false }
    return until.day < day
  }

  var mark: SuppressionMark { SuppressionMark(reason: reason, until: until?.day) }
}

/// Why a finding does not count.
package struct SuppressionMark: Sendable, Equatable {
  /// What the author of the configuration says.
  package let reason: String
  /// The last day on which it holds; nil for ever.
  package let until: CalendarDate?
}
