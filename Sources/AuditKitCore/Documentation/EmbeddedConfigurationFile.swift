/// Writes the Swift file that carries `rules.yaml` in the program.
package enum EmbeddedConfigurationFile {
  /// The file's text.
  ///
  /// - Parameter yaml: The whole of `rules.yaml`.
  /// - Returns: A raw string literal with enough `#` that nothing in the text can end it.
  package static func file(_ yaml: String) -> String {
    var fence = "#"
    while yaml.contains("\"\"\"" + fence) || yaml.contains("\\" + fence) { fence += "#" }
    return """
      // swift-format-ignore-file
      // Written by `swift run cchc-lint-dev generate` from rules.yaml. Do not edit.

      /// The default configuration that the program carries: the text of `rules.yaml`.
      enum EmbeddedConfiguration {
        static let text = \(fence)\"""
      \(yaml)
      \"""\(fence)
      }

      """
  }
}
