extension Configuration {
  /// Applies what was written about rules.
  ///
  /// - Parameters:
  ///   - rules: All rules there are.
  ///   - selection: Which of them the command line asks for.
  /// - Returns: The rules that run, in the order of `rules`.
  /// - Throws: The first entry that means no rule, or the first option that is wrong.
  package func configured(
    _ rules: [any Rule.Type],
    selection: RuleSelection = RuleSelection()
  ) throws(ConfigurationError) -> [ConfiguredRule] {
    let names = RuleNames(rules.map { $0.info })
    for section in ruleSections where !section.source.isEmbedded {
      try section.check(against: names)
    }
    var configured: [ConfiguredRule] = []
    for rule in rules {
      let settings = RuleSettings(for: rule.info, in: ruleSections)
      guard let level = selection.level(of: rule.info, configured: settings.level) else { continue }
      configured.append(try rule.configured(level: level, options: settings.options))
    }
    return configured
  }
}

/// Everything that the files say about one rule, the later files last.
private struct RuleSettings {
  /// Nil for a rule that is off.
  var level: Level?
  var options: [(pair: YAMLPair, source: ConfigurationSource)] = []

  init(for rule: RuleInfo, in sections: [RuleSection]) {
    level = rule.level
    for section in sections {
      // Within one file what is said of the rule itself counts more than what is said of its family.
      let own = section.entries.filter { $0.name == rule.name || $0.name == rule.id }
      let family = section.entries.filter { $0.name == rule.family.rawValue }
      for entry in family + own {
        if let setting = entry.level { level = setting.level }
        options += entry.options.map { ($0, section.source) }
      }
    }
  }
}

extension RuleSection {
  /// Refuses entries that mean no rule, and two entries for one rule.
  fileprivate func check(against names: RuleNames) throws(ConfigurationError) {
    var lines: [String: Int] = [:]
    for entry in entries {
      guard let id = names.id(of: entry.name) else {
        let problem = ConfigurationProblem.unknownRule(entry.name, known: names.suggestions)
        throw source.locate(YAMLFault(at: entry.place, problem))
      }
      if let line = lines.updateValue(entry.place.line, forKey: id) {
        throw source.locate(YAMLFault(at: entry.place, .repeated(entry.name, line: line)))
      }
      if names.isFamily(entry.name), let option = entry.options.first {
        throw source.locate(YAMLFault(at: option.keyPlace, .familyOption(option.key)))
      }
    }
  }
}

extension Rule {
  /// Builds the rule from its options.
  fileprivate static func configured(
    level: Level,
    options: [(pair: YAMLPair, source: ConfigurationSource)]
  ) throws(ConfigurationError) -> ConfiguredRule {
    var values = Options()
    for (pair, source) in options {
      do throws(YAMLFault) {
        try values.read(pair, of: info.name)
      } catch {
        throw source.locate(error)
      }
    }
    let rule = Self(options: values)
    return ConfiguredRule(info: info, level: level, check: { rule.check($0) })
  }
}
