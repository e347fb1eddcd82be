/// How far a rule has come.
public enum RuleStatus: Sendable, Equatable {
  /// Tried out: off unless a configuration or a command line names the rule itself.
  case preview
  case stable(since: String)
  /// On its way out: off like a preview, and whoever names it is told of the rule that replaces it.
  case deprecated(replacement: String)
  /// A rule that a configuration brings; it has no versions of ours.
  case declared

  /// Whether the rule runs where nothing is said of it.
  public var isOnByDefault: Bool {
    switch self {
    case .stable, .declared: true
    case .preview, .deprecated: false
    }
  }

  /// As programs read it.
  package var name: String {
    switch self {
    case .preview: "preview"
    case .stable: "stable"
    case .deprecated: "deprecated"
    case .declared: "declared"
    }
  }
}

// Names of rules.
extension RuleInfo {
  /// Whether a name means this very rule: its name or id, or one that it had before.
  package func isNamed(_ name: String) -> Bool {
    name == self.name || name == id || wasNamed(name)
  }

  /// Whether a name or id is one that the rule, or a rule that went into it, had before.
  package func wasNamed(_ name: String) -> Bool {
    formerNames.contains(name) || formerIDs.contains(name)
  }

  /// Whether a name means this rule: its name, its id, its family or a legal basis of it.
  package func isMeant(by name: String) -> Bool {
    isNamed(name) || name == family.id || legalBases.contains { $0.isMeant(by: name) }
  }

  /// What to say to somebody who names the rule by an old name, or a rule that is on its way out.
  package func advice(onNaming name: String) -> LocalizedText? {
    if wasNamed(name) {
      return LocalizedText(
        vi: "\(name.quoted) nay là '\(self.name)' (\(id)); hãy viết tên mới",
        en: "\(name.quoted) is '\(self.name)' (\(id)) now; write the new name"
      )
    }
    guard case .deprecated(let replacement) = status, isNamed(name) else { return nil }
    return LocalizedText(
      vi: "quy tắc \(name.quoted) sắp bị bỏ; hãy dùng '\(replacement)'",
      en: "rule \(name.quoted) is going to be removed; use '\(replacement)'"
    )
  }
}
