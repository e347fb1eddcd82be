extension ConfigurationSection {
  static let rules = ConfigurationSection(
    name: "rules",
    help: LocalizedText(
      vi: "Mức và tuỳ chọn của các quy tắc, theo tên, mã hoặc nhóm.",
      en: "Levels and options of rules, by name, id or family."
    ),
    schema: { RuleSection.schema(of: $0) },
    read: { node, reading throws(YAMLFault) in
      let section = try RuleSection(node, &reading)
      reading.configuration.ruleSections.append(section)
    },
    show: { shown, listing in
      listing.add("rules:")
      for rule in shown.rules.shown(applying: shown.applied ?? []) {
        listing.add("\(rule.name):", depth: 1)
        listing.add("level: \(rule.level.value.rawValue)", depth: 2, from: rule.level.origin)
        for (name, option) in rule.options {
          listing.add("\(name): \(option.value)", depth: 2, from: option.origin)
        }
      }
    }
  )
}

/// What one file says about rules.
struct RuleSection: Sendable {
  let source: ConfigurationSource
  private(set) var entries: [RuleEntry] = []

  init(_ node: YAMLNode, _ reading: inout ConfigurationReading) throws(YAMLFault) {
    source = reading.source
    for pair in try node.mapping(named: "rules") {
      reading.attempt { _ throws(YAMLFault) in entries.append(try RuleEntry(pair)) }
    }
  }
}

/// What a file says about one rule, or about a family of rules.
///
/// Either a level (`percent-range: off`), or a mapping of `level` and the rule's options.
struct RuleEntry: Sendable {
  /// The name or id of a rule, or the id of a family.
  let name: String
  let place: YAMLPlace
  /// Nil where only options are written.
  let level: (setting: LevelSetting, place: YAMLPlace)?
  let options: [YAMLPair]

  init(_ pair: YAMLPair) throws(YAMLFault) {
    name = pair.key
    place = pair.keyPlace
    if pair.value.text != nil {
      level = (try pair.value.choice(named: pair.key), pair.value.place)
      options = []
      return
    }
    let settings = try pair.value.mapping(named: pair.key)
    options = settings.filter { $0.key != "level" }
    if let setting = settings.first(where: { $0.key == "level" }) {
      level = (try setting.value.choice(named: "level"), setting.value.place)
    } else {
      level = nil
    }
  }
}

/// The level that a file gives to a rule.
enum LevelSetting: String, Sendable, CaseIterable {
  case off
  case note
  case warning
  case error

  init(_ level: Level) {
    switch level {
    case .note: self = .note
    case .warning: self = .warning
    case .error: self = .error
    }
  }

  /// The level of the findings, or nil for a rule that does not run.
  var level: Level? { Level(name: rawValue) }
}

extension RuleSection {
  /// A level, or a level with options, under the name of each rule; ids and families besides.
  fileprivate static func schema(of rules: [any Rule.Type]) -> ValueSchema {
    let level = ValueSchema.choice(of: LevelSetting.self)
    let named = rules.map { rule in
      let options = [ValueSchema.Key("level", level)] + rule.optionSchemas
      return ValueSchema.Key(
        rule.info.name,
        .either([level, .mapping(options)]),
        help: rule.info.summary
      )
    }
    let ids = rules.map { rule in
      let name = rule.info.name
      return ValueSchema.Key(rule.info.id, .same("#/properties/rules/properties/\(name)"))
    }
    let former = rules.flatMap { rule in
      (rule.info.formerNames + rule.info.formerIDs).map { name in
        ValueSchema.Key(
          name,
          .same("#/properties/rules/properties/\(rule.info.name)"),
          help: rule.info.advice(onNaming: name)
        )
      }
    }
    let families = rules.map { $0.info }.families.map { family in
      ValueSchema.Key(
        family.id,
        .either([level, .mapping([ValueSchema.Key("level", level)])]),
        help: family.title
      )
    }
    // Checks of one's own, by name, id or family; which there are, only the file itself knows.
    let own = ValueSchema.either([level, .mapping([ValueSchema.Key("level", level)])])
    return .open(named + ids + former + families, others: own)
  }
}
