/// A mistake in a configuration file, with the place to correct.
package struct ConfigurationError: Error, Equatable {
  /// A warning for what is allowed and does nothing; else the file cannot be used.
  package internal(set) var level = Level.error
  package let file: String
  package let place: YAMLPlace
  package let problem: ConfigurationProblem
  /// The line with the mistake, without its line break.
  package let sourceLine: String

  /// The whole message: place, sentence, the line, and a caret under the mistake.
  package func description(in language: Language) -> String {
    let isError = level == .error
    let word = isError ? LocalizedText(vi: "lỗi", en: "error") : .warning
    let position = "\(file.printable):\(place.line):\(place.column)"
    let head = "\(position): \(word[language]): \(problem.text[language])"
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

extension [ConfigurationError] {
  /// File by file, and from top to bottom.
  var inOrder: [ConfigurationError] {
    sorted { ($0.file, $0.place) < ($1.file, $1.place) }
  }
}

extension LocalizedText {
  fileprivate static let warning = LocalizedText(vi: "cảnh báo", en: "warning")
}

/// The file that a configuration is read from.
struct ConfigurationSource: Sendable {
  let file: String
  let bytes: [UInt8]
  /// The folder that it lies in, from the root on; nil if it is no file.
  var folder: FilePath?
  /// Whether it is the default that the program carries.
  ///
  /// That names all rules of this program; another program on the same core may have fewer.
  let isEmbedded: Bool

  init(file: String, bytes: [UInt8]) {
    self.init(file: file, bytes: bytes, isEmbedded: false)
  }

  private init(file: String, bytes: [UInt8], isEmbedded: Bool) {
    self.file = file
    self.bytes = bytes
    self.isEmbedded = isEmbedded
  }

  /// The default, of which the program has what it says and not its text.
  static let embedded = ConfigurationSource(file: "rules.yaml", bytes: [], isEmbedded: true)

  /// Adds file and line to a mistake.
  func locate(_ fault: YAMLFault) -> ConfigurationError {
    ConfigurationError(
      file: file,
      place: fault.place,
      problem: fault.problem,
      sourceLine: line(fault.place.line)
    )
  }

  /// Adds file and line to what does nothing.
  func warn(of problem: ConfigurationProblem, at place: YAMLPlace) -> ConfigurationError {
    var warning = locate(YAMLFault(at: place, problem))
    warning.level = .warning
    return warning
  }

  func origin(_ place: YAMLPlace) -> Origin {
    Origin(file: isEmbedded ? nil : file, line: place.line)
  }

  /// The text of a line, counted as YAML does: CR, NEL and the Unicode separators end lines too.
  private func line(_ number: Int) -> String {
    guard bytes.count <= YAMLReader.Limits.baseline.bytes else { return "" }
    var rest = bytes[...]
    for _ in 1..<max(number, 1) {
      guard let lineBreak = rest.firstLineBreak else { return "" }
      rest = rest[lineBreak.upperBound...]
    }
    let line = String(
      decoding: rest[..<(rest.firstLineBreak?.lowerBound ?? rest.endIndex)],
      as: UTF8.self
    )
    return String(line.unicodeScalars.drop { $0 == "\u{FEFF}" }.prefix(200))
  }
}

extension ArraySlice<UInt8> {
  /// The first line break of YAML: LF, CR, both, or one of the breaks beyond ASCII.
  fileprivate var firstLineBreak: Range<Int>? {
    var index = startIndex
    while index < endIndex {
      let width =
        switch self[index] {
        case 0x0A: 1
        case 0x0D: index + 1 < endIndex && self[index + 1] == 0x0A ? 2 : 1
        case 0xC2: self[index...].starts(with: [0xC2, 0x85]) ? 2 : 0
        case 0xE2:
          self[index...].starts(with: [0xE2, 0x80, 0xA8])
            || self[index...].starts(with: [0xE2, 0x80, 0xA9]) ? 3 : 0
        default: 0
        }
      if width > 0 { return index..<index + width }
      index += 1
    }
    return nil
  }
}
