/// A rule that a user wrote down in `rules.yaml`: a relation between figures that selectors name.
struct Check: Sendable {
  let info: RuleInfo
  let relation: CheckRelation
  /// In the order of the operands.
  let selectors: [CheckSelector]
  let rows: RowChoice

  /// Which rows of a table are looked at.
  enum RowChoice: String, Sendable, CaseIterable {
    case all
    case items
    case totals
  }

  /// Judges a document.
  func judge(_ understanding: Understanding) -> CheckResult {
    let found = PlaceFinder.find(self, in: understanding)
    let judge = CheckJudge(check: self, understanding: understanding)
    return CheckResult(
      violations: found.groups.compactMap(judge.violation) + found.missing.map(judge.missing),
      matches: found.matches
    )
  }
}

/// What a check came to in one document.
struct CheckResult: Sendable {
  let violations: [Violation]
  /// For each selector what it came upon.
  let matches: [SelectorMatch]
}
