/// Writes JSON piece by piece, without a tree of it in memory.
///
/// Commas, line breaks and indentation come by themselves; that a key precedes each value of an object is
/// the caller's part. The result ends with a line break once `finish` is called.
package struct JSONWriter {
  /// How much white space there is.
  package enum Layout: Sendable {
    /// A line for each member, indented by two blanks.
    case pretty
    /// None at all.
    case compact
  }

  private var layout: Layout
  private var output: OutputBuffer
  private var depth = 0
  private var place = Place.first

  /// What stands right before the next value.
  private enum Place {
    case first
    case next
    case afterKey
  }

  package init(layout: Layout = .pretty, sink: @escaping ByteSink) {
    self.layout = layout
    output = OutputBuffer(sink: sink)
  }

  package mutating func beginObject() { open(UInt8(ascii: "{")) }
  package mutating func endObject() { close(UInt8(ascii: "}")) }
  package mutating func beginArray() { open(UInt8(ascii: "[")) }
  package mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes an object with the members that `body` writes.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    beginObject()
    body(&self)
    endObject()
  }

  /// Writes an array with the values that `body` writes.
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    beginArray()
    body(&self)
    endArray()
  }

  /// Writes a value without breaks inside, on a line of its own where the layout has lines.
  package mutating func onOneLine(_ body: (inout JSONWriter) -> Void) {
    separate()
    place = .afterKey
    let outer = layout
    layout = .compact
    body(&self)
    layout = outer
  }

  /// Writes the key of the member whose value is written next; a name in which nothing is to be escaped.
  package mutating func key(_ name: StaticString) {
    separate()
    output.write(UInt8(ascii: "\""))
    output.write(literal: name)
    output.write(literal: layout == .pretty ? "\": " : "\":")
    place = .afterKey
  }

  /// Writes a key that the program does not know beforehand.
  package mutating func key(named name: String) {
    separate()
    quote(name)
    output.write(literal: layout == .pretty ? ": " : ":")
    place = .afterKey
  }

  package mutating func string(_ text: String) {
    separate()
    quote(text)
  }

  package mutating func int(_ value: Int) {
    separate()
    output.write(value)
  }

  /// Writes an exact number with all its decimals, never as a binary fraction.
  package mutating func decimal(_ value: ExactDecimal) { literal(value.description) }

  package mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  package mutating func null() { literal("null") }

  /// Ends the text with a line break and flushes it.
  package mutating func finish() {
    output.write(UInt8(ascii: "\n"))
    output.flush()
    place = .first
  }

  private mutating func literal(_ text: String) {
    separate()
    output.write(text)
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    output.write(bracket)
    depth += 1
    place = .first
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if place != .first { breakLine() }
    output.write(bracket)
    place = .next
  }

  /// Writes what stands between the value before and the next one.
  private mutating func separate() {
    switch place {
    case .afterKey: break
    case .first: if depth > 0 { breakLine() }
    case .next:
      output.write(UInt8(ascii: ","))
      breakLine()
    }
    place = .next
  }

  private mutating func breakLine() {
    guard layout == .pretty else { return }
    output.breakLine(indentedBy: 2 * max(depth, 0))
  }
}

extension JSONWriter {
  package mutating func member(_ name: StaticString, _ value: String) {
    key(name)
    string(value)
  }

  package mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    int(value)
  }

  package mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// Writes a member that is an object.
  package mutating func object(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  /// The same with a key that the program does not know beforehand.
  package mutating func object(named name: String, _ body: (inout JSONWriter) -> Void) {
    key(named: name)
    object(body)
  }

  /// Writes a member that is an array.
  package mutating func array(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
    key(name)
    array(body)
  }

  /// Writes a text, or null.
  package mutating func member(_ name: StaticString, orNull value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  package mutating func member(_ name: StaticString, _ values: [String]) {
    array(name) { for value in values { $0.string(value) } }
  }
}

extension JSONWriter {
  private mutating func quote(_ text: String) {
    output.write(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices where Self.needsEscape(bytes[index]) {
        output.write(bytes[start..<index])
        escape(bytes[index])
        start = index + 1
      }
      output.write(bytes[start...])
    }
    output.write(UInt8(ascii: "\""))
    output.flushIfFull()
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    output.write(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\n"): output.write(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): output.write(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): output.write(UInt8(ascii: "t"))
    case 0x00..<0x20:
      output.write(byte < 0x10 ? "u000" : "u00")
      output.write(String(byte, radix: 16))
    default: output.write(byte)
    }
  }
}
