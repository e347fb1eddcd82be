/// A configuration while files are read into it, with every mistake found on the way.
///
/// A mistake costs the value that it stands in and no more, so that one run shows them all.
struct ConfigurationReading {
  var configuration: Configuration
  /// At most so many that a person would read them.
  var errors: [ConfigurationError] = []
  /// How many mistakes of one configuration are shown; a broken file can have any number of them.
  static let maximumErrors = 100
  /// The file that is being read.
  var source: ConfigurationSource

  /// Reads files over a configuration.
  ///
  /// - Parameters:
  ///   - layers: The files; each one extends those before it.
  ///   - base: What the first one extends.
  /// - Returns: The configuration with all mistakes, file by file and from top to bottom.
  static func read(
    _ layers: [ConfigurationLayer],
    over base: Configuration
  ) -> ConfigurationReading {
    let nothing = ConfigurationSource(file: base.file, bytes: [])
    var reading = ConfigurationReading(configuration: base, source: nothing)
    for layer in layers { reading.read(layer) }
    reading.checkOverrides()
    reading.checkCheckIDs()
    reading.errors = reading.errors.inOrder
    return reading
  }

  /// The configuration, if there is no mistake in it.
  func checked() throws(ConfigurationError) -> Configuration {
    if let first = errors.first { throw first }
    return configuration
  }

  private init(configuration: Configuration, source: ConfigurationSource) {
    self.configuration = configuration
    self.source = source
  }

  private mutating func read(_ layer: ConfigurationLayer) {
    source = layer.source
    configuration.file = source.file
    if !source.isEmbedded { configuration.files.append(source.file) }
    for error in layer.errors { report(error) }
    for pair in layer.sections { read(pair) }
  }

  private mutating func read(_ pair: YAMLPair) {
    attempt { reading throws(YAMLFault) in
      guard let section = ConfigurationSection.all.first(where: { $0.name == pair.key }) else {
        let known = ConfigurationSection.all.map(\.name)
        throw YAMLFault(at: pair.keyPlace, .unknownKey(pair.key, known: known))
      }
      try section.read(pair.value, &reading)
    }
  }

  /// Does something that may find a mistake, notes it, and goes on.
  mutating func attempt(_ body: (inout ConfigurationReading) throws(YAMLFault) -> Void) {
    guard errors.count < Self.maximumErrors else { return }
    do throws(YAMLFault) {
      try body(&self)
    } catch {
      report(source.locate(error))
    }
  }

  mutating func report(_ error: ConfigurationError) {
    if errors.count < Self.maximumErrors { errors.append(error) }
  }

  /// Does the same with each item of a list.
  mutating func each<Item>(
    _ items: [Item],
    _ body: (Item, inout ConfigurationReading) throws(YAMLFault) -> Void
  ) {
    for item in items {
      attempt { reading throws(YAMLFault) in try body(item, &reading) }
    }
  }

  /// A value with the line it was read from.
  func setting<Value>(_ value: Value, at place: YAMLPlace) -> Setting<Value> {
    Setting(value, from: source.origin(place))
  }
}

/// One file of a configuration, parsed but not yet understood.
struct ConfigurationLayer: Sendable {
  let source: ConfigurationSource
  let sections: [YAMLPair]
  /// What is wrong with its YAML.
  let errors: [ConfigurationError]

  init(_ source: ConfigurationSource, sections: [YAMLPair]) {
    self.source = source
    self.sections = sections
    errors = []
  }

  init(_ source: ConfigurationSource) {
    self.source = source
    var repeated: [YAMLFault] = []
    do throws(YAMLFault) {
      let root = try YAMLReader.read(source.bytes, repeated: &repeated)
      sections = try root.mapping(named: source.file)
      errors = repeated.prefix(ConfigurationReading.maximumErrors).map(source.locate)
    } catch {
      sections = []
      errors = [source.locate(error)]
    }
  }
}
