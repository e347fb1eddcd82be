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
  ///   - selected: Names and ids of rules, and families.
  ///   - ignored: The same.
  package init(select selected: [String], ignore ignored: [String]) {
    self.selected = selected
    self.ignored = ignored
  }

  /// The level that a rule runs at, or nil if it does not run.
  func level(of rule: RuleInfo, configured level: Level?) -> Level? {
    if ignored.contains(where: rule.isMeant) { return nil }
    if selected.isEmpty { return level }
    return selected.contains(where: rule.isMeant) ? level ?? rule.level : nil
  }
}

/// The names under which rules and families can be meant.
package struct RuleNames: Sendable {
  private let ids: [String: String]
  private let families: Set<String>
  /// What to propose for a misspelt name: rules by name and id, then families.
  package let suggestions: [String]

  package init(_ rules: [RuleInfo]) {
    let families = rules.families.map(\.id)
    var ids = Dictionary(families.map { ($0, $0) }) { first, _ in first }
    for rule in rules {
      ids[rule.name] = rule.id
      ids[rule.id] = rule.id
    }
    self.ids = ids
    self.families = Set(families)
    suggestions = rules.map(\.name) + rules.map(\.id) + families
  }

  /// The id of the rule or family that a name means.
  package func id(of name: String) -> String? { ids[name] }

  func isFamily(_ name: String) -> Bool { families.contains(name) }
}

extension RuleInfo {
  /// Whether a name means this rule: its name, its id or its family.
  package func isMeant(by name: String) -> Bool {
    name == self.name || name == id || name == family.id
  }
}
