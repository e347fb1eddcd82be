/// A rule that a configuration brings, and not the program.
struct DeclaredRule: Sendable {
  let info: RuleInfo
  /// The file that brings it.
  let source: ConfigurationSource
  /// Where its id stands there.
  let place: YAMLPlace
  let judge: ConfiguredRule.Judge
}

extension [DeclaredRule] {
  /// Complaints about rules with an id or a name that another one has, or one of the program's.
  func repetitions(besides others: [RuleInfo]) -> [ConfigurationError] {
    var owners: [String: RuleInfo] = [:]
    for rule in others {
      owners[rule.id] = rule
      owners[rule.name] = rule
    }
    var errors: [ConfigurationError] = []
    for rule in self {
      for name in [rule.info.id, rule.info.name] {
        if let owner = owners[name] {
          let fault = YAMLFault(at: rule.place, .takenName(name, by: owner))
          errors.append(rule.source.locate(fault))
        }
        owners[name] = owners[name] ?? rule.info
      }
    }
    return errors
  }
}
