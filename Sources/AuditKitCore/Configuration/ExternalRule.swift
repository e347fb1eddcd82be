/// A rule that is a program of the user, as a configuration brings it.
struct ExternalRule: Sendable {
  let info: RuleInfo
  let program: ExternalProgram
  /// The file that brings it.
  let source: ConfigurationSource
  /// Where its id stands there.
  let place: YAMLPlace
}

extension [ExternalRule] {
  /// Notes ids and names that another rule has: one of these before it, or one of the others.
  func checkNames(against others: [RuleInfo], _ errors: inout [ConfigurationError]) {
    guard !isEmpty else { return }
    var owners: [String: String] = [:]
    for rule in others {
      owners[rule.id] = rule.name
      owners[rule.name] = rule.id
    }
    for rule in self {
      for (name, other) in [(rule.info.id, rule.info.name), (rule.info.name, rule.info.id)] {
        if let owner = owners[name] {
          let fault = YAMLFault(at: rule.place, .takenName(name, by: owner))
          errors.append(rule.source.locate(fault))
        } else {
          owners[name] = other
        }
      }
    }
  }
}
