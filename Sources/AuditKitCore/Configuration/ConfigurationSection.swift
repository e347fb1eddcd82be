/// A key at the top of a configuration: what may stand there, how it is read and how it is shown.
///
/// Each section is a file of its own that makes one value of this type and adds what it needs to
/// `Configuration`; nothing else has to know it.
struct ConfigurationSection: Sendable {
  let name: String
  /// What it is for, in one sentence.
  let help: LocalizedText
  /// What may stand there, for editors.
  let schema: @Sendable (_ rules: [any Rule.Type]) -> ValueSchema
  /// Puts the value into the configuration.
  let read: @Sendable (YAMLNode, inout ConfigurationReading) throws(YAMLFault) -> Void
  /// Writes what is in force.
  let show: @Sendable (ShownConfiguration, inout ConfigurationListing) -> Void

  /// All of them, in the order in which they are documented and shown.
  static let all: [ConfigurationSection] = [
    .version, .extends, .language, .failOn, .rules, .overrides, .suppressions, .vocabulary,
    .identities, .calendar, .deadlines, .documentTypes, .agencyLevels, .standards, .superseded,
    .forms, .checks, .externalRules,
  ]
}

/// A configuration as it is in force for one report.
struct ShownConfiguration: Sendable {
  let configuration: Configuration
  let rules: RuleBook
  /// The overrides that apply, by their index; nil if no report is known.
  let applied: [Int]?
}

/// The lines of a configuration that is shown, each with the place that set it.
package struct ConfigurationListing: Sendable {
  private var lines: [(text: String, origin: Origin?)] = []
  /// What stands above them.
  private var comments: [LocalizedText] = []

  mutating func add(comment: LocalizedText) { comments.append(comment) }

  /// Adds a line.
  ///
  /// - Parameters:
  ///   - text: YAML, without indentation.
  ///   - depth: How deep it is nested.
  ///   - origin: Where it was set; nil for keys that only hold others.
  mutating func add(_ text: String, depth: Int = 0, from origin: Origin? = nil) {
    lines.append((String(repeating: "  ", count: depth) + text, origin))
  }

  /// Adds what a file says under a key, as it was written.
  mutating func add(_ pair: YAMLPair, depth: Int, _ source: ConfigurationSource) {
    let origin = source.origin(pair.keyPlace)
    if case .mapping(let pairs) = pair.value.content {
      add("\(pair.key.yamlText):", depth: depth, from: origin)
      for inner in pairs { add(inner, depth: depth + 1, source) }
    } else {
      add("\(pair.key.yamlText): \(pair.value.flowText)", depth: depth, from: origin)
    }
  }

  /// Behind this column the places do not stand below each other.
  private static let widestText = 60

  /// The whole as YAML, with the places as comments below each other.
  package func text(in language: Language) -> String {
    let widths = lines.lazy.filter { $0.origin != nil }.map(\.text.count)
    let width = widths.filter { $0 <= Self.widestText }.max() ?? 0
    let head = comments.map { "# \($0[language])\n" }.joined()
    return head
      + lines.map { line in
        guard let origin = line.origin else { return line.text + "\n" }
        let gap = String(repeating: " ", count: max(0, width - line.text.count) + 2)
        return "\(line.text)\(gap)# \(origin.text(in: language))\n"
      }
      .joined()
  }
}
