/// What one file says about rules.
struct RuleSection: Sendable {
  let source: ConfigurationSource
  let entries: [RuleEntry]

  init(_ node: YAMLNode, of source: ConfigurationSource) throws(YAMLFault) {
    self.source = source
    var entries: [RuleEntry] = []
    for pair in try node.mapping(named: "rules") { entries.append(try RuleEntry(pair)) }
    self.entries = entries
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
  let level: LevelSetting?
  let options: [YAMLPair]

  init(_ pair: YAMLPair) throws(YAMLFault) {
    name = pair.key
    place = pair.keyPlace
    if pair.value.text != nil {
      level = try pair.value.choice(named: pair.key)
      options = []
      return
    }
    let settings = try pair.value.mapping(named: pair.key)
    options = settings.filter { $0.key != "level" }
    if let setting = settings.first(where: { $0.key == "level" }) {
      level = try setting.value.choice(named: "level")
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

  /// The level of the findings, or nil for a rule that does not run.
  var level: Level? { Level(name: rawValue) }
}
