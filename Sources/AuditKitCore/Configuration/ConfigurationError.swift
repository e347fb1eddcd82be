/// A mistake in a configuration file, with the place to correct.
package struct ConfigurationError: Error, Equatable {
  package let file: String
  package let place: YAMLPlace
  package let problem: ConfigurationProblem
  /// The line with the mistake, without its line break.
  package let sourceLine: String

  /// The whole message: place, sentence, the line, and a caret under the mistake.
  package func description(in language: Language) -> String {
    let word = LocalizedText(vi: "lỗi", en: "error")[language]
    let head = "\(file):\(place.line):\(place.column): \(word): \(problem.text[language])"
    guard !sourceLine.isEmpty else { return head }
    return "\(head)\n  \(sourceLine.printable)\n  \(caretLine)"
  }

  /// Carets under the mistake; what is wider than the line ends with it.
  private var caretLine: String {
    let scalars = sourceLine.unicodeScalars
    let before = scalars.prefix(place.column - 1)
    let blanks = before.reduce(into: "") { blanks, scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: break
      default: blanks.append(scalar == "\t" ? "\t" : " ")
      }
    }
    let room = max(1, scalars.count - before.count)
    return blanks + String(repeating: "^", count: min(place.width, room))
  }
}

/// The file that a configuration is read from.
struct ConfigurationSource: Sendable {
  let file: String
  let bytes: [UInt8]
  /// Whether it is the default that the program carries.
  ///
  /// That names all rules of this program; another program on the same core may have fewer.
  var isEmbedded = false

  /// Adds file and line to a mistake.
  func locate(_ fault: YAMLFault) -> ConfigurationError {
    ConfigurationError(
      file: file,
      place: fault.place,
      problem: fault.problem,
      sourceLine: line(fault.place.line)
    )
  }

  /// The text of a line, counted as YAML does: CR, NEL and the Unicode separators end lines too.
  private func line(_ number: Int) -> String {
    guard bytes.count <= YAMLReader.maximumBytes else { return "" }
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.indices.contains(number - 1) else { return "" }
    return String(lines[number - 1].unicodeScalars.drop { $0 == "\u{FEFF}" }.prefix(200))
  }
}
