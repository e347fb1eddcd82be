/// Writes the Swift file that carries `rules.yaml` in the program.
///
/// It holds what the file says and not its text: a run that needs no other configuration parses no YAML.
package enum EmbeddedConfigurationFile {
  /// Writes the file.
  ///
  /// - Parameter yaml: The whole of `rules.yaml`.
  /// - Returns: The file's text.
  /// - Throws: What is wrong with the YAML.
  package static func file(_ yaml: String) throws(ConfigurationError) -> String {
    let layer = ConfigurationLayer(
      ConfigurationSource(file: "rules.yaml", bytes: Array(yaml.utf8))
    )
    if let error = layer.errors.first { throw error }
    let configuration = try Configuration(yaml: Array(yaml.utf8), file: "rules.yaml")
    return """
      // swift-format-ignore-file
      // Written by `swift run cchc-lint-dev generate` from rules.yaml. Do not edit.

      /// The default configuration that the program carries: the sections of `rules.yaml`, parsed.
      enum EmbeddedConfiguration {
        static let sections: [(name: String, content: PackedYAML)] = [
      \(layer.sections.map(section).joined(separator: "\n"))
        ]

        /// The phrases of its vocabulary, cut into words.
        static let phrases = PhraseTree(numbers: [
      \(list(PhraseTree(configuration.phrases)))
        ])
      }

      """
  }

  /// A section as a raw string literal with enough `#` that nothing in it can end it.
  private static func section(_ pair: YAMLPair) -> String {
    let packed = PackedYAML.packed(pair)
    var fence = "#"
    while packed.contains("\"\"\"" + fence) || packed.contains("\\" + fence) { fence += "#" }
    return """
          ("\(pair.key)", PackedYAML(\(fence)\"""
      \(packed)\"""\(fence))),
      """
  }

  /// A line for each node.
  private static func list(_ tree: PhraseTree) -> String {
    var lines: [String] = []
    tree.walk { depth, word, terms in
      let numbers = [word.value, UInt64(depth << 8 | terms.count)] + terms
      lines.append("    " + numbers.map { "\($0)," }.joined(separator: " "))
    }
    return lines.joined(separator: "\n")
  }
}
