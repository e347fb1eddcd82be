/// Everything that is not code: which rules run and how, what words mean, which figures add up, and when they are counted.
///
/// The embedded default is complete. A file of the user extends it: what it does not mention keeps its
/// default, its phrases are added, and a phrase or identity with `!` before it is removed.
package struct Configuration: Sendable {
  /// The file that was read last, as messages name it.
  package let file: String
  package internal(set) var language = Language.vietnamese
  package internal(set) var failOn = FailureThreshold.error
  /// What was written about rules: the embedded default first, then the user's file.
  var ruleSections: [RuleSection] = []
  package internal(set) var phrases: [Term: [String]] = [:]
  package internal(set) var identities: [IdentityDefinition] = []
  package internal(set) var calendar = ReportingCalendar()

  /// Reads a file that stands alone.
  ///
  /// - Parameters:
  ///   - yaml: The bytes of the file.
  ///   - file: Its name for messages.
  /// - Throws: The first mistake, with its place.
  package init(yaml: [UInt8], file: String) throws(ConfigurationError) {
    try self.init(ConfigurationSource(file: file, bytes: yaml))
  }

  /// Reads a user's file over the embedded default.
  package static func extendingDefault(
    yaml: [UInt8],
    file: String
  ) throws(ConfigurationError) -> Configuration {
    try embedded().extended(yaml: yaml, file: file)
  }

  /// This configuration with a file read over it.
  func extended(yaml: [UInt8], file: String) throws(ConfigurationError) -> Configuration {
    var configuration = Configuration(self, file: file)
    try configuration.read(ConfigurationSource(file: file, bytes: yaml))
    return configuration
  }

  /// The default configuration that the program carries.
  package static func embedded() throws(ConfigurationError) -> Configuration {
    try parsedDefault.get()
  }

  /// The automaton over all phrases.
  package func vocabulary() -> Vocabulary { Vocabulary(phrases) }

  private static let parsedDefault = Result { () throws(ConfigurationError) in
    let bytes = Array(EmbeddedConfiguration.text.utf8)
    return try Configuration(
      ConfigurationSource(file: "rules.yaml", bytes: bytes, isEmbedded: true)
    )
  }

  private init(_ source: ConfigurationSource) throws(ConfigurationError) {
    file = source.file
    try read(source)
  }

  private init(_ base: Configuration, file: String) {
    self.file = file
    language = base.language
    failOn = base.failOn
    ruleSections = base.ruleSections
    phrases = base.phrases
    identities = base.identities
    calendar = base.calendar
  }

  private mutating func read(_ source: ConfigurationSource) throws(ConfigurationError) {
    do throws(YAMLFault) {
      let root = try YAMLReader.read(source.bytes)
      for section in try root.mapping(named: source.file) { try read(section, of: source) }
    } catch {
      throw source.locate(error)
    }
  }

  private mutating func read(
    _ section: YAMLPair,
    of source: ConfigurationSource
  ) throws(YAMLFault) {
    switch section.key {
    case "version": try section.value.requireVersion()
    case "language": language = try section.value.choice(named: section.key)
    case "fail-on": failOn = try section.value.choice(named: section.key)
    case "rules": ruleSections.append(try RuleSection(section.value, of: source))
    case "vocabulary": try section.value.addPhrases(to: &phrases)
    case "identities": try section.value.addIdentities(to: &identities)
    case "calendar": try section.value.addRegimes(to: &calendar)
    default: throw YAMLFault(at: section.keyPlace, .unknownKey(section.key, known: Self.sections))
    }
  }

  private static let sections = [
    "version", "language", "fail-on", "rules", "vocabulary", "identities", "calendar",
  ]
}

/// From which level on findings make the command fail.
package enum FailureThreshold: String, Sendable, CaseIterable {
  case note
  case warning
  case error
  case never

  /// Whether a finding of a level makes the command fail.
  package func isReached(by level: Level) -> Bool {
    switch self {
    case .note: true
    case .warning: level >= .warning
    case .error: level == .error
    case .never: false
    }
  }
}

extension YAMLNode {
  /// The only version of the format so far.
  fileprivate func requireVersion() throws(YAMLFault) {
    guard text == "1" else {
      let expected = LocalizedText(vi: "1, phiên bản duy nhất", en: "1, the only version there is")
      throw YAMLFault(at: place, .wrongValue("version", expected: expected, found: self))
    }
  }
}
