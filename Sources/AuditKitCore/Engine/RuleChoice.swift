/// Which rules judge which document: those of the configuration, with the overrides that apply to it.
///
/// Everything is read before the first document. A configuration without overrides has one set of rules,
/// and choosing costs nothing.
struct RuleChoice: Sendable {
  /// For documents that no override is for.
  let common: RuleSet
  private let overrides: [Override]
  private let rules: @Sendable (_ overrides: [Int]) -> [ConfiguredRule]
  /// Every rule that judges some document.
  let reachable: [ConfiguredRule]
  /// Whether an override depends on the path of a report.
  let needsPath: Bool

  /// The same rules for all documents.
  init(_ rules: [ConfiguredRule]) {
    common = RuleSet(rules: rules, overrides: [])
    overrides = []
    self.rules = { _ in rules }
    reachable = rules
    needsPath = false
  }

  init(_ book: RuleBook, _ overrides: [Override]) {
    common = RuleSet(rules: book.rules(applying: []), overrides: [])
    self.overrides = overrides
    rules = { book.rules(applying: $0) }
    reachable = overrides.isEmpty ? common.rules : book.reachable
    needsPath = overrides.contains { $0.condition.files != nil }
  }

  /// The rules for a document.
  func rules(for understanding: Understanding, at path: ReportPath?) -> RuleSet {
    guard !overrides.isEmpty else { return common }
    let kind = understanding.time.kind
    let applied = overrides.indices.filter {
      overrides[$0].condition.holds(for: path) && overrides[$0].condition.holds(for: kind)
    }
    return applied.isEmpty ? common : RuleSet(rules: rules(applied), overrides: applied)
  }
}

/// The rules that judge one document.
struct RuleSet: Sendable {
  let rules: [ConfiguredRule]
  /// The overrides that apply to it, by their index.
  let overrides: [Int]
}
