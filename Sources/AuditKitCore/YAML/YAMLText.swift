extension YAMLNode {
  /// The value on one line: `off`, `[quarter, half]`, `{level: note}`.
  var flowText: String {
    switch content {
    case .empty: ""
    case .scalar(let text): text.yamlText
    case .sequence(let items): "[" + items.map(\.flowText).joined(separator: ", ") + "]"
    case .mapping(let pairs):
      "{" + pairs.map { "\($0.key.yamlText): \($0.value.flowText)" }.joined(separator: ", ") + "}"
    }
  }
}

extension String {
  /// The text as a YAML scalar: plain where that is safe, else in double quotation marks.
  var yamlText: String {
    guard !isPlainYAML else { return self }
    return "\"" + unicodeScalars.reduce(into: "") { $0 += $1.yamlText } + "\""
  }

  /// Words of letters, digits and hyphens that no reader of YAML takes for something else.
  private var isPlainYAML: Bool {
    let scalars = unicodeScalars
    guard let first = scalars.first, first.properties.isAlphabetic, scalars.last != " ",
      !["true", "false", "null", "yes", "no", "on", "y", "n"].contains(lowercased())
    else { return false }
    return scalars.allSatisfy {
      $0.properties.isAlphabetic || $0 == "-" || $0 == " " || ("0"..."9").contains($0)
    }
  }
}

extension Unicode.Scalar {
  /// The letter between double quotation marks; what is no letter or sign is escaped.
  fileprivate var yamlText: String {
    switch self {
    case "\"", "\\": return "\\\(self)"
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      return "\\U" + String(repeating: "0", count: 8 - hexadecimal.count) + hexadecimal
    default: return String(self)
    }
  }

  private var hexadecimal: String { String(value, radix: 16, uppercase: true) }
}
