// The default configuration, which the program carries in parsed form.
//
// Every run begins with it, so what most runs do not look at is read only when somebody asks for it.

extension Configuration {
  /// The default configuration.
  package static func embedded() throws(ConfigurationError) -> Configuration {
    try readDefault.get()
  }

  private static let readDefault = Result { () throws(ConfigurationError) in
    var configuration = Configuration(file: ConfigurationSource.embedded.file)
    configuration.extendsDefault = true
    configuration.phraseSettings = .ofDefault
    let sections = EmbeddedConfiguration.sections.filter { !readOnDemand.contains($0.name) }
    return try read(sections.map(\.content.pair), over: configuration)
  }

  private static let readOnDemand = ["rules", "vocabulary", "forms"]

  /// What the default says of rules.
  ///
  /// The section is written from the descriptors, so nothing but the lines in it is news.
  static let defaultRules = demanded("rules").ruleSections

  /// The phrases of the default.
  static let defaultPhrases = demanded("vocabulary").phraseSettings.all

  /// The automaton over them.
  static let defaultVocabulary = Vocabulary(EmbeddedConfiguration.phrases)

  /// The forms of the default.
  static let defaultForms = demanded("forms").formSettings ?? []

  /// What finds them.
  static let defaultFormIndex = FormIndex(defaultForms.map(\.value))

  /// What one section of the default says.
  private static func demanded(_ name: String) -> Configuration {
    let sections = EmbeddedConfiguration.sections.filter { $0.name == name }
    do throws(ConfigurationError) {
      let empty = Configuration(file: ConfigurationSource.embedded.file)
      return try read(sections.map(\.content.pair), over: empty)
    } catch {
      // A test reads all sections of what is compiled in.
      preconditionFailure("\(error.description(in: .english))")
    }
  }

  private static func read(
    _ sections: [YAMLPair],
    over base: Configuration
  ) throws(ConfigurationError) -> Configuration {
    let layer = ConfigurationLayer(.embedded, sections: sections)
    return try ConfigurationReading.read([layer], over: base).checked()
  }
}
