extension Configuration {
  /// Applies what was written about rules, outside of overrides.
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
    let book = RuleBook(rules, self, selection: selection)
    if let first = book.errors.first { throw first }
    return book.rules(applying: [])
  }
}

/// All rules with what a configuration says of them, ready to judge any document.
package struct RuleBook: Sendable {
  private let recipes: [RuleRecipe]
  private let overrideCount: Int
  /// All rules there are, those of the configuration last, whether or not they run.
  package let infos: [RuleInfo]
  /// What is wrong with the entries and options, in the order of files and lines.
  package let errors: [ConfigurationError]
  /// What is written about rules and does nothing.
  package let warnings: [ConfigurationError]

  /// Reads all that is written about rules.
  ///
  /// - Parameters:
  ///   - rules: All rules there are.
  ///   - configuration: What is written about them.
  ///   - selection: Which of them the command line asks for.
  init(_ rules: [any Rule.Type], _ configuration: Configuration, selection: RuleSelection) {
    let checks = configuration.checks
    let own = rules.map { $0.info }
    let infos = own + checks.map(\.check.info)
    let overrides = configuration.overrides.map(\.rules)
    var errors: [ConfigurationError] = []
    let sections = configuration.ruleSections + overrides.compactMap(\.self)
    var oldNames: [ConfigurationError] = []
    let suppressions = configuration.suppressions
    if !sections.isEmpty || !suppressions.isEmpty {
      let names = RuleNames(infos)
      for section in sections { section.check(against: names, &errors) }
      for suppression in suppressions { suppression.check(against: names, &errors) }
      oldNames =
        sections.flatMap { $0.oldNames(names) } + suppressions.flatMap { $0.oldNames(names) }
    }
    for check in checks { check.checkNames(against: own, &errors) }
    let settings = infos.map { info in
      RuleSettings(
        extendsDefault: configuration.extendsDefault,
        base: RuleLayer(for: info, in: configuration.ruleSections),
        overrides: overrides.map { RuleLayer(for: info, in: $0.map { [$0] } ?? []) }
      )
    }
    recipes =
      zip(rules, settings).map { $0.recipe($1, selection, &errors) }
      + zip(checks, settings.dropFirst(rules.count)).map { $0.recipe($1, selection, &errors) }
    self.infos = infos
    overrideCount = overrides.count
    self.errors = errors.inOrder
    warnings = oldNames + zip(infos, settings).flatMap { $1.idleOptions(of: $0) }
  }

  /// The rules that run where some overrides, given by their indices, apply.
  func rules(applying overrides: [Int]) -> [ConfiguredRule] {
    recipes.compactMap { $0.make(overrides) }
  }

  /// Every rule that runs on some document; at the level without overrides, if it has one.
  var reachable: [ConfiguredRule] {
    recipes.compactMap { recipe in
      recipe.make([]) ?? (0..<overrideCount).lazy.compactMap { recipe.make([$0]) }.first
    }
  }

  /// What is in force for each rule, for people.
  func shown(applying overrides: [Int]) -> [ShownRule] { recipes.map { $0.show(overrides) } }
}

extension RuleSection {
  /// Refuses entries that mean no rule, and two entries for one rule.
  fileprivate func check(against names: RuleNames, _ errors: inout [ConfigurationError]) {
    var lines: [String: Int] = [:]
    for entry in entries where errors.count < ConfigurationReading.maximumErrors {
      do throws(YAMLFault) {
        try entry.check(against: names, &lines)
      } catch {
        errors.append(source.locate(error))
      }
    }
  }
}

extension Suppression {
  /// Refuses names that mean no rule.
  fileprivate func check(against names: RuleNames, _ errors: inout [ConfigurationError]) {
    for (name, place) in rules
    where names.id(of: name) == nil && errors.count < ConfigurationReading.maximumErrors {
      let problem = ConfigurationProblem.unknownRule(name, known: names.suggestions)
      errors.append(source.locate(YAMLFault(at: place, problem)))
    }
  }

  /// Names that a rule has no longer, or of a rule that is on its way out.
  fileprivate func oldNames(_ names: RuleNames) -> [ConfigurationError] {
    rules.compactMap { rule in
      names.advice(onNaming: rule.name).map { source.warn(of: .oldName($0), at: rule.place) }
    }
  }
}

extension RuleSection {
  /// Entries under a name that a rule has no longer, or for a rule that is on its way out.
  fileprivate func oldNames(_ names: RuleNames) -> [ConfigurationError] {
    guard !source.isEmbedded else { return [] }
    return entries.compactMap { entry in
      names.advice(onNaming: entry.name).map { source.warn(of: .oldName($0), at: entry.place) }
    }
  }
}

extension RuleEntry {
  fileprivate func check(
    against names: RuleNames,
    _ lines: inout [String: Int]
  ) throws(YAMLFault) {
    guard let id = names.id(of: name) else {
      throw YAMLFault(at: place, .unknownRule(name, known: names.suggestions))
    }
    if let line = lines[id] { throw YAMLFault(at: place, .repeated(name, line: line)) }
    lines[id] = place.line
    if names.isFamily(name), let option = options.first {
      throw YAMLFault(at: option.keyPlace, .familyOption(option.key))
    }
  }
}
