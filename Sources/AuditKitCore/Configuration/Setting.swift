/// A value of the configuration that remembers where it was written.
package struct Setting<Value: Sendable>: Sendable {
  package let value: Value
  /// Nil for what no file says.
  package let origin: Origin?

  init(_ value: Value, from origin: Origin? = nil) {
    self.value = value
    self.origin = origin
  }
}

/// The line of a file that sets a value.
package struct Origin: Sendable, Hashable {
  /// Nil for the default that the program carries.
  let file: String?
  let line: Int

  /// As it is shown: `rules.yaml:12`.
  package func text(in language: Language) -> String {
    let name = file?.printable ?? LocalizedText(vi: "mặc định", en: "default")[language]
    return "\(name):\(line)"
  }
}
