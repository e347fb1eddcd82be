/// A message template in SARIF's own form: numbered placeholders in ASCII quotes, braces of the text doubled.
///
/// `Dòng tổng ghi {stated}.` becomes `Dòng tổng ghi '{0}'.`
struct MessagePattern {
  /// The placeholders in the order of their numbers.
  let names: [String]
  private let segments: [Segment]

  private enum Segment {
    /// Text of the template; escaped once the quotes around placeholders are gone.
    case literal(String)
    case argument(Int)

    var escaped: Segment {
      if case .literal(let text) = self { .literal(MessagePattern.escaped(text)) } else { self }
    }
  }

  /// Reads a template; placeholders that are not declared are numbered behind those that are.
  init(_ text: String, names declared: [String]) {
    var names = declared
    var segments: [Segment] = []
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      segments.append(.literal(String(rest[..<open])))
      let name = String(rest[rest.index(after: open)..<close])
      if !names.contains(name) { names.append(name) }
      segments.append(.argument(names.firstIndex(of: name) ?? 0))
      rest = rest[rest.index(after: close)...]
    }
    segments.append(.literal(String(rest)))
    self.names = names
    self.segments = Self.withoutQuotes(segments).map(\.escaped)
  }

  /// The message string of the rule.
  var messageString: String { joined { "{\($0)}" } }

  /// The values of the placeholders; one that is missing stays visible, as in every other format.
  func arguments(_ value: (String) -> String?) -> [String] {
    names.map { MessagePattern.withoutLinks(value($0) ?? "{\($0)}") }
  }

  /// The message with its arguments filled in, as `message.text` has it.
  func text(_ arguments: [String]) -> String {
    joined { MessagePattern.escaped(arguments[$0]) }
  }

  /// Text in which braces stand for themselves (SARIF 3.11.5), and which holds no link.
  static func escaped(_ text: String) -> String {
    let text = withoutLinks(text)
    return hasBrace(text) ? text.replacing("{", with: "{{").replacing("}", with: "}}") : text
  }

  private static func hasBrace(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
    }
  }

  /// Text of a document in which a viewer finds no link (SARIF 3.11.6).
  ///
  /// A report comes from a stranger: `[here](https://…)` in it must not become something to click.
  static func withoutLinks(_ text: String) -> String {
    hasLink(text) ? text.replacing("](", with: "] (") : text
  }

  private static func hasLink(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var isBehindBracket = false
      for byte in bytes {
        if isBehindBracket, byte == UInt8(ascii: "(") { return true }
        isBehindBracket = byte == UInt8(ascii: "]")
      }
      return false
    }
  }

  private func joined(_ argument: (Int) -> String) -> String {
    var result: [UInt8] = []
    for segment in segments {
      switch segment {
      case .literal(let text): result += text.utf8
      case .argument(let index):
        result.append(UInt8(ascii: "'"))
        result += argument(index).utf8
        result.append(UInt8(ascii: "'"))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Takes away the quotes that a template itself has around a placeholder.
  private static func withoutQuotes(_ segments: [Segment]) -> [Segment] {
    var segments = segments
    for index in segments.indices.dropFirst().dropLast() {
      guard case .argument = segments[index], case .literal(let before) = segments[index - 1],
        case .literal(let after) = segments[index + 1],
        let open = before.last, let close = after.first, quotes[open] == close
      else { continue }
      segments[index - 1] = .literal(String(before.dropLast()))
      segments[index + 1] = .literal(String(after.dropFirst()))
    }
    return segments
  }

  private static let quotes: [Character: Character] = [
    "“": "”", "‘": "’", "«": "»", "\"": "\"", "'": "'",
  ]
}
