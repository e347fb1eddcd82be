/// How one rule is made.
struct RuleRecipe: Sendable {
  /// The rule where some overrides apply, or nil if it does not run there.
  let make: @Sendable (_ overrides: [Int]) -> ConfiguredRule?
  let show: @Sendable (_ overrides: [Int]) -> ShownRule
}

/// The settings of one rule with the places that set them.
struct ShownRule: Sendable {
  let name: String
  let level: Setting<LevelSetting>
  /// The values as they would be written.
  let options: [(name: String, value: Setting<String>)]
}

extension Rule {
  /// Reads what is written about the rule.
  ///
  /// Options are read here, once and all of them, so that a document can get its rules without any chance of
  /// a mistake.
  static func recipe(
    _ settings: RuleSettings,
    _ selection: RuleSelection,
    _ errors: inout [ConfigurationError]
  ) -> RuleRecipe {
    let changes = OptionChanges<Options>(settings, of: info, &errors)
    return RuleRecipe(
      make: { applied in
        let configured = settings.level(of: info, applied).value.level
        guard let level = selection.level(of: info, configured: configured) else { return nil }
        let rule = Self(options: changes.options(applied))
        return ConfiguredRule(info: info, level: level) { rule.check($0) }
      },
      show: { applied in
        let options = changes.options(applied)
        let rows = Options.keys.map { key in
          let origin = settings.origin(of: key.name, of: info, applied)
          return (key.name, Setting(key.yaml(of: options), from: origin))
        }
        let level = settings.shownLevel(of: info, applied)
        return ShownRule(name: info.name, level: level, options: rows)
      }
    )
  }
}

extension ExternalRule {
  /// The same for a rule that is a program of the user; it has no options.
  func recipe(
    _ settings: RuleSettings,
    _ selection: RuleSelection,
    _ errors: inout [ConfigurationError]
  ) -> RuleRecipe {
    _ = OptionChanges<NoOptions>(settings, of: info, &errors)
    return RuleRecipe(
      make: { [info, program] applied in
        let configured = settings.level(of: info, applied).value.level
        guard let level = selection.level(of: info, configured: configured) else { return nil }
        return ConfiguredRule(info: info, level: level, program: program)
      },
      show: { [info] applied in
        ShownRule(name: info.name, level: settings.level(of: info, applied), options: [])
      }
    )
  }
}

/// What is written about the options of one rule, read.
private struct OptionChanges<Options: RuleOptions>: Sendable {
  private let base: [OptionChange<Options>]
  private let overrides: [[OptionChange<Options>]]

  init(_ settings: RuleSettings, of rule: RuleInfo, _ errors: inout [ConfigurationError]) {
    base = Self.changes(settings.base, of: rule, &errors)
    overrides = settings.overrides.map { Self.changes($0, of: rule, &errors) }
  }

  /// The options where some overrides apply.
  func options(_ applied: [Int]) -> Options {
    var options = Options()
    for change in base { change(&options) }
    for index in applied {
      for change in overrides[index] { change(&options) }
    }
    return options
  }

  private static func changes(
    _ layer: RuleLayer,
    of rule: RuleInfo,
    _ errors: inout [ConfigurationError]
  ) -> [OptionChange<Options>] {
    var changes: [OptionChange<Options>] = []
    for option in layer.options where errors.count < ConfigurationReading.maximumErrors {
      do throws(YAMLFault) {
        changes.append(try Options.change(option.pair, of: rule.name))
      } catch {
        errors.append(option.source.locate(error))
      }
    }
    return changes
  }
}
