/// Everything that a configuration says about one rule.
struct RuleSettings: Sendable {
  /// Whether what no file of the user says stands in the default.
  let extendsDefault: Bool
  let base: RuleLayer
  /// What each override says.
  let overrides: [RuleLayer]

  /// The level that is in force where some overrides apply.
  func level(of rule: RuleInfo, _ applied: [Int]) -> Setting<LevelSetting> {
    layers(applied).compactMap(\.level).last
      ?? Setting(rule.status.isOnByDefault ? LevelSetting(rule.level) : .off)
  }

  /// The same with the line that sets it, also if that is one of the default.
  func shownLevel(of rule: RuleInfo, _ applied: [Int]) -> Setting<LevelSetting> {
    let layers = defaults(for: rule) + layers(applied)
    return layers.compactMap(\.level).last ?? Setting(LevelSetting(rule.level))
  }

  /// Where the value of an option was written.
  func origin(of option: String, of rule: RuleInfo, _ applied: [Int]) -> Origin? {
    let layers = defaults(for: rule) + layers(applied)
    return layers.flatMap(\.options).last { $0.pair.key == option }?.origin
  }

  private func layers(_ applied: [Int]) -> [RuleLayer] { [base] + applied.map { overrides[$0] } }

  /// What the default says of a rule: nothing but what its descriptor says, yet with lines.
  private func defaults(for rule: RuleInfo) -> [RuleLayer] {
    extendsDefault ? [RuleLayer(for: rule, in: Configuration.defaultRules)] : []
  }

  /// Options that are written where the rule is turned off, or behind that.
  ///
  /// A file may well turn off what the file that it extends has set up; that is not meant.
  func idleOptions(of rule: RuleInfo) -> [ConfigurationError] {
    guard !base.options.isEmpty || !overrides.isEmpty else { return [] }
    let isOffAtFirst = level(of: rule, []).value == .off
    let isEverOn = overrides.contains { ($0.level?.value ?? .off) != .off }
    guard isOffAtFirst, !isEverOn else { return [] }
    let written = base.options.filter { $0.section >= base.levelSection }
    return (written + overrides.flatMap(\.options)).map {
      $0.source.warn(of: .idleOption($0.pair.key, of: rule.name), at: $0.pair.keyPlace)
    }
  }
}

/// What some sections say about one rule, the later ones last.
struct RuleLayer: Sendable {
  struct Option: Sendable {
    let pair: YAMLPair
    let source: ConfigurationSource
    /// The number of its section.
    let section: Int

    var origin: Origin { source.origin(pair.keyPlace) }
  }

  /// Nil where nothing is said of it.
  private(set) var level: Setting<LevelSetting>?
  /// The number of the section that sets the level.
  private(set) var levelSection = 0
  private(set) var options: [Option] = []

  init(for rule: RuleInfo, in sections: [RuleSection]) {
    for (number, section) in sections.enumerated() {
      // Within one file what is said of the rule itself counts more than what is said of its family.
      let own = section.entries.filter { rule.isNamed($0.name) }
      let family = section.entries.filter {
        $0.name == rule.family.id && rule.follows($0.level?.setting)
      }
      for entry in family + own {
        if let setting = entry.level {
          level = Setting(setting.setting, from: section.source.origin(setting.place))
          levelSection = number
        }
        options += entry.options.map {
          Option(pair: $0, source: section.source, section: number)
        }
      }
    }
  }
}

extension RuleInfo {
  /// Whether the level of its family is the rule's: one that is not on by default must be named itself.
  fileprivate func follows(_ level: LevelSetting?) -> Bool {
    status.isOnByDefault || level == .off
  }
}
