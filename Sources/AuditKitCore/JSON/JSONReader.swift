/// Reads JSON as RFC 8259 defines it, and nothing besides; keys of an object differ.
struct JSONReader {
  /// How deep values may be nested.
  static let deepest = 16

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  /// Reads a whole text.
  ///
  /// - Parameter bytes: Valid UTF-8.
  /// - Returns: Its only value.
  /// - Throws: The first thing that is wrong.
  static func read(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value()
    reader.skipBlanks()
    guard reader.index == bytes.count else { throw .malformed(at: reader.index) }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipBlanks() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
  }

  /// Takes a byte if it is the next one behind blanks.
  private mutating func takes(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard next == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(JSONFault) {
    guard takes(character) else { throw .malformed(at: index) }
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return .object(try members())
    case UInt8(ascii: "["): return .list(try items())
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  /// Goes one level down; who does goes up again.
  private mutating func descend() throws(JSONFault) {
    guard depth < Self.deepest else { throw .tooDeep }
    depth += 1
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONFault) -> JSONValue {
    guard bytes[index...].starts(with: word.utf8) else { throw .malformed(at: index) }
    index += word.utf8.count
    return value
  }
}

extension JSONReader {
  private mutating func items() throws(JSONFault) -> [JSONValue] {
    try descend()
    defer { depth -= 1 }
    try expect("[")
    guard !takes("]") else { return [] }
    var items: [JSONValue] = []
    repeat { items.append(try value()) } while takes(",")
    try expect("]")
    return items
  }

  private mutating func members() throws(JSONFault) -> [JSONMember] {
    try descend()
    defer { depth -= 1 }
    try expect("{")
    guard !takes("}") else { return [] }
    var members: [JSONMember] = []
    var keys: Set<String> = []
    repeat {
      skipBlanks()
      let key = try text()
      guard keys.insert(key).inserted else { throw .repeatedKey(key) }
      try expect(":")
      members.append(JSONMember(key: key, value: try value()))
    } while takes(",")
    try expect("}")
    return members
  }

  /// A number, as it is written.
  private mutating func number() throws(JSONFault) -> String {
    let start = index
    if next == UInt8(ascii: "-") { index += 1 }
    if next == UInt8(ascii: "0") { index += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// One digit at least.
  private mutating func digits() throws(JSONFault) {
    let start = index
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    guard index > start else { throw .malformed(at: index) }
  }
}

// Texts with their escapes.
extension JSONReader {
  private mutating func text() throws(JSONFault) -> String {
    guard next == UInt8(ascii: "\"") else { throw .malformed(at: index) }
    index += 1
    var text: [UInt8] = []
    while let byte = next, byte >= 0x20 {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try text.append(contentsOf: Array(String(escape()).utf8))
      default: text.append(byte)
      }
    }
    throw .malformed(at: index)
  }

  /// What stands behind a backslash.
  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    guard let byte = next else { throw .malformed(at: index) }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try character()
    default: throw .malformed(at: index - 1)
    }
  }

  /// A character by its number; one beyond the first 65,536 is written as two halves.
  private mutating func character() throws(JSONFault) -> Unicode.Scalar {
    let start = index
    let unit = try unit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard UTF16.isLeadSurrogate(UInt16(truncatingIfNeeded: unit)),
      bytes[index...].starts(with: "\\u".utf8)
    else { throw .malformed(at: start) }
    index += 2
    let second = try self.unit()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00))
    else { throw .malformed(at: start) }
    return scalar
  }

  /// Four hexadecimal digits.
  private mutating func unit() throws(JSONFault) -> UInt32 {
    let digits = bytes[index...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw .malformed(at: index) }
    index += 4
    return unit
  }
}
