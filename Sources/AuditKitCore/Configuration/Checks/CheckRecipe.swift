extension CheckDeclaration {
  /// How the check is made; it has a level, and no options.
  func recipe(
    _ settings: RuleSettings,
    _ selection: RuleSelection,
    _ errors: inout [ConfigurationError]
  ) -> RuleRecipe {
    let info = check.info
    for option in ([settings.base] + settings.overrides).flatMap(\.options) {
      let problem = ConfigurationProblem.unknownOption(
        option.pair.key,
        of: info.name,
        known: ["level"]
      )
      errors.append(option.source.locate(YAMLFault(at: option.pair.keyPlace, problem)))
    }
    return RuleRecipe(
      make: { [check] applied in
        let configured = settings.level(of: info, applied).value.level
        guard let level = selection.level(of: info, configured: configured) else { return nil }
        return ConfiguredRule(
          info: info,
          level: level,
          selectorMatches: { check.judge($0).matches },
          check: { check.judge($0).violations }
        )
      },
      show: { applied in
        ShownRule(name: info.name, level: settings.level(of: info, applied), options: [])
      }
    )
  }

  /// Notes an id or a name that a rule of the program has.
  func checkNames(against rules: [RuleInfo], _ errors: inout [ConfigurationError]) {
    let info = check.info
    for rule in rules {
      if rule.id == info.id {
        errors.append(source.locate(YAMLFault(at: idPlace, .takenName(info.id, by: rule.name))))
      }
      if rule.name == info.name {
        errors.append(source.locate(YAMLFault(at: namePlace, .takenName(info.name, by: rule.id))))
      }
    }
  }

  /// A warning for each selector that came upon nothing it could mean, in any document.
  func warnings(_ matches: [SelectorMatch]) -> [ConfigurationError] {
    var places: Set<YAMLPlace> = []
    return zip(selectorPlaces, matches).compactMap { place, match in
      // The codes of one formula stand in one place.
      guard match != .found, places.insert(place).inserted else { return nil }
      let problem: ConfigurationProblem =
        match == .several ? .ambiguousSelector : .unmatchedSelector
      return source.warn(of: problem, at: place)
    }
  }
}
