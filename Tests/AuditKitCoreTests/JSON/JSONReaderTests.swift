import Testing

@testable import AuditKitCore

@Suite struct JSONReaderTests {
  @Test(
    arguments: [
      ("null", .null),
      (" true ", .flag(true)),
      ("[]", .list([])),
      ("{ }", .object([])),
      ("-0.50e+2", .number("-0.50e+2")),
      ("[1, \"a\" ,false]", .list([.number("1"), .text("a"), .flag(false)])),
      ("{\"a\":{\"b\":[]}}", .object([member("a", .object([member("b", .list([]))]))])),
      (#""\"\\\/\b\f\n\r\tệ""#, .text("\"\\/\u{8}\u{C}\n\r\tệ")),
      (#""\u1EC7 \ud83d\ude00""#, .text("ệ 😀")),
      ("\"Tổng cộng\"", .text("Tổng cộng")),
    ] as [(String, JSONValue)]
  )
  func whatIsJSONIsRead(_ text: String, _ value: JSONValue) throws {
    #expect(try JSONReader.read(Array(text.utf8)) == value)
  }

  @Test(
    arguments: [
      ("", .malformed(at: 0)),
      ("nul", .malformed(at: 0)),
      ("1 2", .malformed(at: 2)),
      ("[1,]", .malformed(at: 3)),
      ("{\"a\" 1}", .malformed(at: 5)),
      ("{a: 1}", .malformed(at: 1)),
      ("{\"a\": 1,}", .malformed(at: 8)),
      ("01", .malformed(at: 1)),
      ("1.", .malformed(at: 2)),
      ("+1", .malformed(at: 0)),
      ("'a'", .malformed(at: 0)),
      ("\"a", .malformed(at: 2)),
      ("\"a\tb\"", .malformed(at: 2)),
      (#""\x""#, .malformed(at: 2)),
      (#""\u12G4""#, .malformed(at: 3)),
      (#""\ud83d""#, .malformed(at: 3)),
      (#""\ud83dab""#, .malformed(at: 3)),
      (#""\udc00""#, .malformed(at: 3)),
      ("{\"a\": 1, \"a\": 2}", .repeatedKey("a")),
      (String(repeating: "[", count: 17), .tooDeep),
      (String(repeating: "[", count: 1_000_000), .tooDeep),
    ] as [(String, JSONFault)]
  )
  func whatIsNotJSONIsRefused(_ text: String, _ fault: JSONFault) {
    #expect(throws: fault) { try JSONReader.read(Array(text.utf8)) }
  }

  private static func member(_ key: String, _ value: JSONValue) -> JSONMember {
    JSONMember(key: key, value: value)
  }
}
