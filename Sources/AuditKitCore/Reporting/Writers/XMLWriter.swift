/// Writes XML piece by piece, indented by two blanks.
struct XMLWriter {
  private var output: OutputBuffer
  private var open: [String] = []

  init(sink: @escaping ByteSink) {
    output = OutputBuffer(sink: sink)
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Begins an element; `endElement` ends it.
  mutating func beginElement(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    startTag(name, attributes, end: ">\n")
    open.append(name)
  }

  mutating func endElement() {
    guard let name = open.popLast() else { return }
    indent()
    output.write("</\(name)>\n")
  }

  /// Writes an element that holds only text, or nothing.
  mutating func element(
    _ name: String,
    _ attributes: KeyValuePairs<String, String> = [:],
    text: String = ""
  ) {
    guard !text.isEmpty else { return startTag(name, attributes, end: "/>\n") }
    startTag(name, attributes, end: ">")
    output.write("\(XMLText.escaped(text))</\(name)>\n")
  }

  mutating func flush() { output.flush() }

  private mutating func startTag(
    _ name: String,
    _ attributes: KeyValuePairs<String, String>,
    end: String
  ) {
    indent()
    output.write("<\(name)")
    for (key, value) in attributes { output.write(" \(key)=\"\(XMLText.escaped(value))\"") }
    output.write(end)
  }

  private mutating func indent() {
    output.write(String(repeating: " ", count: 2 * open.count))
  }
}

/// Text as XML 1.0 can hold it.
enum XMLText {
  /// The text with references for markup; what XML cannot say, even by reference, is `�`.
  ///
  /// Line breaks stay in content. Attributes hold none: a parser would make blanks of them.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: mayNeedReference) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "\n"
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
  /// Whether some code point that cannot stay begins with a byte.
  private static func mayNeedReference(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xEF || "&<>\"".utf8.contains(byte)
  }
}
