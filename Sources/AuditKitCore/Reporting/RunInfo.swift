/// What is known of a run before the first document.
///
/// The same run gives the same bytes on every machine, at any time and with any number of workers, so there is
/// no command line, no time, no user and no folder in it.
package struct RunInfo: Sendable {
  package let tool: ToolInfo
  /// The rules that run, each with its configured level.
  package let rules: [ConfiguredRule]
  package let language: Language
  /// Whether some configuration accepts findings.
  package let hasSuppressions: Bool
  /// Whether the findings are compared with those of an earlier run.
  package let hasBaseline: Bool

  package init(
    tool: ToolInfo,
    rules: [ConfiguredRule],
    language: Language,
    hasSuppressions: Bool = false,
    hasBaseline: Bool = false
  ) {
    self.tool = tool
    self.rules = rules
    self.language = language
    self.hasSuppressions = hasSuppressions
    self.hasBaseline = hasBaseline
  }
}

/// The program, as its reports name it.
package struct ToolInfo: Sendable {
  package let name: String
  /// A semantic version: `1.2.0`.
  package let version: String
  /// Where it comes from: an absolute URL, or nil as long as there is none.
  package let homepage: String?
  /// What stands in front of `table-column-total.md`, so that a finding links to its rule's page.
  package let rulePages: String?

  package init(
    name: String = "cchc-lint",
    version: String,
    homepage: String? = nil,
    rulePages: String? = nil
  ) {
    self.name = name
    self.version = version
    self.homepage = homepage
    self.rulePages = rulePages
  }

  /// The address of a rule's page.
  func page(of rule: RuleInfo) -> String? {
    rulePages.map { "\($0)\(rule.name).md" }
  }
}

/// What is known of a run after the last document.
package struct RunSummary: Sendable {
  package let exitCode: Int
  /// Counts of all documents, with the notices below.
  package let tally: Tally
  /// What went wrong outside of any document.
  package let notices: [Notice]
  /// What in configurations is allowed, but does nothing.
  package let configurationWarnings: [ConfigurationError]
  /// What an earlier run found and this one does not.
  package let absent: [AbsentFinding]

  package init(
    exitCode: Int,
    tally: Tally,
    notices: [Notice] = [],
    configurationWarnings: [ConfigurationError] = [],
    absent: [AbsentFinding] = []
  ) {
    self.exitCode = exitCode
    self.configurationWarnings = configurationWarnings
    self.tally = tally.adding(notices)
    self.notices = notices
    self.absent = absent
  }
}
