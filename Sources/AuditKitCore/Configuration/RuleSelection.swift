/// The rules that a command line asks for, over what the configuration says.
package struct RuleSelection: Sendable {
  /// Only these run, also if the configuration turns them off; empty for all.
  private let selected: [String]
  /// These do not run.
  private let ignored: [String]

  /// All rules, as configured.
  package init() {
    selected = []
    ignored = []
  }

  /// - Parameters:
  ///   - selected: Names and ids of rules, families, and legal bases: `legal:30/2020/NĐ-CP`.
  ///   - ignored: The same.
  package init(select selected: [String], ignore ignored: [String]) {
    self.selected = selected
    self.ignored = ignored
  }

  /// The level that a rule runs at, or nil if it does not run.
  func level(of rule: RuleInfo, configured level: Level?) -> Level? {
    if ignored.contains(where: rule.isMeant) { return nil }
    if selected.isEmpty { return level }
    guard selected.contains(where: rule.isMeant) else { return nil }
    // A rule that is not on by default must be named itself.
    let isWanted = rule.status.isOnByDefault || selected.contains(where: rule.isNamed)
    return level ?? (isWanted ? rule.level : nil)
  }
}

/// The names under which rules and families can be meant.
package struct RuleNames: Sendable {
  private let ids: [String: String]
  private let families: Set<String>
  /// What to propose for a misspelt name: rules by name and id, then families.
  package let suggestions: [String]
  /// Legal bases as a command line selects by them: `legal:30/2020/NĐ-CP`.
  package let legalSelectors: [String]
  private let rules: [RuleInfo]

  package init(_ rules: [RuleInfo]) {
    let families = rules.families.map(\.id)
    var ids = Dictionary(families.map { ($0, $0) }) { first, _ in first }
    for rule in rules {
      for name in rule.formerNames + rule.formerIDs where ids[name] == nil { ids[name] = rule.id }
    }
    for rule in rules {
      ids[rule.name] = rule.id
      ids[rule.id] = rule.id
    }
    self.rules = rules
    legalSelectors = Set(rules.flatMap(\.legalBases).map(\.selector)).sorted()
    self.ids = ids
    self.families = Set(families)
    suggestions = rules.map(\.name) + rules.map(\.id) + families
  }

  /// The id of the rule or family that a name means, also an old one.
  package func id(of name: String) -> String? { ids[name] }

  /// What to say to somebody who uses an old name, or names a rule that is on its way out.
  package func advice(onNaming name: String) -> LocalizedText? {
    id(of: name).flatMap { id in rules.first { $0.id == id } }?.advice(onNaming: name)
  }

  /// Whether a command line may select by a name.
  package func isSelectable(_ name: String) -> Bool {
    id(of: name) != nil || rules.contains { $0.isMeant(by: name) }
  }

  func isFamily(_ name: String) -> Bool { families.contains(name) }
}
