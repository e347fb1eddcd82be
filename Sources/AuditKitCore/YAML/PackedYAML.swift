/// A YAML value as the program carries it: parsed when the program was made, and not again when it starts.
///
/// The form has a line for each node, parents first: `t` for a text, `l` for a list, `m` for a mapping, `n` for
/// nothing; how many lines it stands below the node before it; its column and its width; then the number of bytes
/// of a text and the text, or the number of items or pairs. A pair is two nodes, its key and its value.
struct PackedYAML: Sendable {
  private let text: StaticString

  init(_ text: StaticString) { self.text = text }

  /// The pair that `packed` made this of.
  var pair: YAMLPair {
    text.withUTF8Buffer { bytes in
      var reader = PackedYAMLReader(bytes)
      return reader.pair()
    }
  }

  /// A pair in this form.
  static func packed(_ pair: YAMLPair) -> String {
    var writer = PackedYAMLWriter()
    writer.write(pair)
    return writer.text
  }
}

private struct PackedYAMLWriter {
  private(set) var text = ""
  private var line = 1

  mutating func write(_ pair: YAMLPair) {
    write(YAMLNode(content: .scalar(pair.key), place: pair.keyPlace))
    write(pair.value)
  }

  private mutating func write(_ node: YAMLNode) {
    switch node.content {
    case .empty: begin("n", node.place)
    case .scalar(let text): begin("t", node.place, text.utf8.count, " \(text)")
    case .sequence(let items):
      begin("l", node.place, items.count)
      for item in items { write(item) }
    case .mapping(let pairs):
      begin("m", node.place, pairs.count)
      for pair in pairs { write(pair) }
    }
  }

  private mutating func begin(
    _ kind: String,
    _ place: YAMLPlace,
    _ count: Int? = nil,
    _ content: String = ""
  ) {
    text += "\(kind)\(place.line - line) \(place.column) \(place.width)"
    if let count { text += " \(count)" }
    text += "\(content)\n"
    line = place.line
  }
}

/// Reads the form from its start to its end; what lies behind the end counts as nothing.
private struct PackedYAMLReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var line = 1

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func pair() -> YAMLPair {
    let key = node()
    return YAMLPair(key: key.text ?? "", keyPlace: key.place, value: node())
  }

  private mutating func node() -> YAMLNode {
    let kind = byte()
    line &+= number()
    let place = YAMLPlace(line: line, column: number(), width: number())
    let content: YAMLNode.Content =
      switch kind {
      case UInt8(ascii: "t"): .scalar(text(number()))
      case UInt8(ascii: "l"): .sequence(list(number()) { $0.node() })
      case UInt8(ascii: "m"): .mapping(list(number()) { $0.pair() })
      default: .empty
      }
    return YAMLNode(content: content, place: place)
  }

  private mutating func list<Item>(_ count: Int, _ read: (inout Self) -> Item) -> [Item] {
    var items: [Item] = []
    items.reserveCapacity(min(count, bytes.count))
    for _ in 0..<min(count, bytes.count) { items.append(read(&self)) }
    return items
  }

  private mutating func text(_ count: Int) -> String {
    let end = min(offset &+ count, bytes.count)
    defer { offset = end &+ 1 }
    return String(decoding: bytes[min(offset, end)..<end], as: UTF8.self)
  }

  /// A number, with the blank or the end of line behind it.
  private mutating func number() -> Int {
    var value = 0
    while true {
      let digit = byte() &- UInt8(ascii: "0")
      guard digit < 10 else { return value }
      value = value &* 10 &+ Int(digit)
    }
  }

  private mutating func byte() -> UInt8 {
    guard offset < bytes.count else { return 0 }
    defer { offset &+= 1 }
    return bytes[offset]
  }
}
