import AuditKitCore

/// The configurations that a command line asks for.
enum Workspace {
  /// Where the configurations come from.
  ///
  /// - Parameter invocation: Names the configuration file and the rules to run.
  /// - Returns: The library, which has read nothing yet.
  static func configurationLibrary(for invocation: Invocation) -> ConfigurationLibrary {
    ConfigurationLibrary(
      named: invocation.configuration.map { FilePath($0) },
      rules: invocation.rules,
      selection: RuleSelection(select: invocation.selected, ignore: invocation.ignored),
      asOf: invocation.asOf,
      today: { .today },
      allowsPrograms: invocation.allowsExternal,
      read: Reading.read
    )
  }

  /// The configuration for a folder.
  static func profile(
    for folder: FilePath,
    _ invocation: Invocation
  ) throws(Failure) -> AuditProfile {
    var library = configurationLibrary(for: invocation)
    let profile: AuditProfile
    do throws(ConfigurationFailure) {
      profile = try library.profile(at: library.path(for: folder))
    } catch {
      throw Failure(error)
    }
    try checkNames(in: invocation, against: profile.ruleInfos)
    return profile
  }

  /// Refuses a name in `--select` or `--ignore` that means no rule, of the program or of a configuration.
  static func checkNames(
    in invocation: Invocation,
    against rules: [RuleInfo]
  ) throws(Failure) {
    guard !invocation.selected.isEmpty || !invocation.ignored.isEmpty else { return }
    var seen: Set<String> = []
    let all = (invocation.rules.map { $0.info } + rules).filter { seen.insert($0.id).inserted }
    let known = RuleNames(all)
    try check(invocation.selected, of: "select", known, invocation.messageLanguage)
    try check(invocation.ignored, of: "ignore", known, invocation.messageLanguage)
  }

  /// Says on standard error what in configurations is allowed, but does nothing.
  static func show(_ warnings: [ConfigurationError], in language: Language) {
    for warning in warnings {
      OutputBytes.writeToStandardError("cchc-lint: \(warning.description(in: language))")
    }
  }

  /// Refuses names that mean nothing, and says what became of old ones.
  private static func check(
    _ names: [String],
    of option: String,
    _ known: RuleNames,
    _ language: Language
  ) throws(Failure) {
    for name in names {
      if known.isSelectable(name) {
        if let advice = known.advice(onNaming: name) { warn("'--\(option)'", advice, language) }
        continue
      }
      throw Failure(
        vi: "'--\(option)': không có quy tắc hay nhóm nào tên \(name.quoted)",
        en: "'--\(option)': there is no rule or family \(name.quoted)",
        name: name,
        known: known.suggestions + known.legalSelectors
      )
    }
  }

  /// Says on standard error that a name is an old one, or that of a rule on its way out.
  static func warn(_ place: String, _ advice: LocalizedText, _ language: Language) {
    let word = LocalizedText(vi: "cảnh báo", en: "warning")[language]
    OutputBytes.writeToStandardError("cchc-lint: \(place): \(word): \(advice[language])")
  }
}
