/// Colours of a terminal, or none.
package struct TextStyle: Sendable {
  package let isColored: Bool

  package init(isColored: Bool = false) {
    self.isColored = isColored
  }

  /// What a piece of text is, which decides its colour.
  enum Role {
    case place
    case level(Level)
    case rule
    case rail
    case failure
  }

  /// Writes a piece of text in its colour.
  func paint(
    _ role: Role,
    in output: inout OutputBuffer,
    _ write: (inout OutputBuffer) -> Void
  ) {
    if isColored { output.write("\u{1B}[\(code(role))m") }
    write(&output)
    if isColored { output.write("\u{1B}[0m") }
  }

  func paint(_ text: String, as role: Role, in output: inout OutputBuffer) {
    paint(role, in: &output) { $0.write(text) }
  }

  private func code(_ role: Role) -> String {
    switch role {
    case .place: "1"
    case .level(.error), .failure: "1;31"
    case .level(.warning): "1;33"
    case .level(.note): "1;36"
    case .rule: "2"
    case .rail: "34"
    }
  }
}
