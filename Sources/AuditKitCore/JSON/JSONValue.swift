/// A value of a JSON text.
indirect enum JSONValue: Sendable, Equatable {
  case null
  case flag(Bool)
  /// As it is written: what it means depends on who asks.
  case number(String)
  case text(String)
  case list([JSONValue])
  case object([JSONMember])
}

/// A key of an object with its value.
struct JSONMember: Sendable, Equatable {
  let key: String
  let value: JSONValue
}

/// Why a text is no JSON.
enum JSONFault: Error, Equatable {
  /// Something else is needed at an offset of the text, in bytes.
  case malformed(at: Int)
  case repeatedKey(String)
  case tooDeep
}
