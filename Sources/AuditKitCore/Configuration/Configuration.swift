/// Everything that is not code: which rules run and how, what words mean, which figures add up, and when they
/// are counted.
///
/// The embedded default is complete. A file of the user extends it, or another file that does: what it does
/// not mention stays as it is, its phrases are added, and what has `!` before it is removed.
package struct Configuration: Sendable {
  /// The file that was read last, as messages name it.
  package internal(set) var file: String
  /// The files of the user that it was read from; each extends those before it.
  var files: [String] = []
  var languageSetting = Setting(Language.vietnamese)
  var failOnSetting = Setting(FailureThreshold.error)
  /// Whether the embedded default is what it extends.
  var extendsDefault = false
  /// What files of the user say about rules; the default says what their descriptors say.
  var ruleSections: [RuleSection] = []
  var phraseSettings = PhraseSettings()
  var identitySettings: [Setting<IdentityDefinition>] = []
  var documentTypeSettings: [Setting<DocumentType>] = []
  var regimeSettings: [Setting<ReportingRegime>] = []
  var standardSettings: [Setting<Standard>] = []
  var deadlineSettings: [Setting<DeadlineRule>] = []
  var supersededSettings = SupersededSettings()
  var checkSettings: [Setting<CheckDeclaration>] = []
  /// Nil as long as no file says anything of forms, so that those of the default need not be read.
  var formSettings: [Setting<FormDefinition>]?
  var levelSettings: [LevelName: [Setting<String>]] = [:]
  /// The programs that judge reports, in the order in which they are written.
  var externalPrograms: [WrittenProgram] = []
  /// What was written under conditions, in the order in which it applies.
  var overrides: [Override] = []
  /// What is accepted, in the order in which it was written.
  var suppressions: [Suppression] = []

  package var language: Language { languageSetting.value }
  package var failOn: FailureThreshold { failOnSetting.value }
  package var phrases: [Term: [String]] {
    phraseSettings.all.mapValues { $0.map(\.value) }
  }
  package var identities: [IdentityDefinition] { identitySettings.map(\.value) }
  package var documentTypes: [DocumentType] { documentTypeSettings.map(\.value) }
  package var calendar: ReportingCalendar { ReportingCalendar(regimeSettings.map(\.value)) }

  package var deadlines: ReportingDeadlines { ReportingDeadlines(deadlineSettings.map(\.value)) }
  var standards: StandardTable { StandardTable(standardSettings.map(\.value)) }
  /// The rules that are programs.
  var externalRules: [ExternalRule] { externalPrograms.flatMap(\.rules) }

  init(file: String) { self.file = file }

  /// Reads a file that stands alone.
  ///
  /// - Parameters:
  ///   - yaml: The bytes of the file.
  ///   - file: Its name for messages.
  /// - Throws: The first mistake, with its place.
  package init(yaml: [UInt8], file: String) throws(ConfigurationError) {
    self = try Configuration(file: file).extended(yaml: yaml, file: file)
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
    let layer = ConfigurationLayer(ConfigurationSource(file: file, bytes: yaml))
    return try ConfigurationReading.read([layer], over: self).checked()
  }

  /// The automaton over all phrases.
  package func vocabulary() -> Vocabulary {
    phraseSettings.isDefault ? Self.defaultVocabulary : Vocabulary(phrases)
  }
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
