import AuditKitCore
import AuditRules

/// The configurations that a command line asks for.
enum Workspace {
  /// Where the configurations come from.
  ///
  /// - Parameter invocation: Names the configuration file and the rules to run.
  /// - Returns: The library, which has read nothing yet.
  static func configurationLibrary(for invocation: Invocation) -> ConfigurationLibrary {
    ConfigurationLibrary(
      named: invocation.configuration.map { FilePath($0) },
      rules: BuiltInRules.all,
      selection: RuleSelection(select: invocation.selected, ignore: invocation.ignored),
      asOf: invocation.asOf,
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
    do throws(ConfigurationFailure) {
      return try library.profile(at: library.path(for: folder))
    } catch {
      throw Failure(error)
    }
  }

  /// Refuses names in `--select` and `--ignore` that mean nothing.
  static func checkNames(
    of invocation: Invocation,
    among rules: [RuleInfo]
  ) throws(Failure) {
    let known = RuleNames(rules)
    try check(invocation.selected, of: "select", known)
    try check(invocation.ignored, of: "ignore", known)
  }

  /// Says on standard error what in configurations is allowed, but does nothing.
  static func show(_ warnings: [ConfigurationError], in language: Language) {
    for warning in warnings {
      OutputBytes.writeToStandardError("cchc-lint: \(warning.description(in: language))")
    }
  }

  private static func check(
    _ names: [String],
    of option: String,
    _ known: RuleNames
  ) throws(Failure) {
    for name in names where known.id(of: name) == nil {
      throw Failure(
        vi: "'--\(option)': không có quy tắc hay nhóm nào tên \(name.quoted)",
        en: "'--\(option)': there is no rule or family \(name.quoted)",
        name: name,
        known: known.suggestions
      )
    }
  }
}
