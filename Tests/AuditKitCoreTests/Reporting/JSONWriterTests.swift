import Foundation
import Testing

@testable import AuditKitCore

@Suite struct JSONWriterTests {
  @Test func prettyHasALineForEachMember() {
    let text = Self.written(.pretty) { json in
      json.object { json in
        json.member("a", 1)
        json.array("b") { json in
          json.null()
          json.bool(false)
          json.object { _ in }
        }
        json.array("c") { _ in }
        json.object("d") { $0.member("e", "f") }
      }
    }
    let expected = """
      {
        "a": 1,
        "b": [
          null,
          false,
          {}
        ],
        "c": [],
        "d": {
          "e": "f"
        }
      }

      """
    #expect(text == expected)
  }

  @Test func compactHasNoWhiteSpace() {
    let text = Self.written(.compact) { json in
      json.object { json in
        json.member("a", ["x", "y"])
        json.member("b", orNull: nil)
        json.member("c", true)
      }
    }
    #expect(text == "{\"a\":[\"x\",\"y\"],\"b\":null,\"c\":true}\n")
  }

  @Test func valuesOnOneLineStandEachOnTheirOwn() {
    let text = Self.written(.pretty) { json in
      json.array { json in
        for name in ["a", "b"] { json.onOneLine { $0.object { $0.member("name", [name]) } } }
      }
    }
    #expect(text == "[\n  {\"name\":[\"a\"]},\n  {\"name\":[\"b\"]}\n]\n")
  }

  @Test func numbersKeepEveryDigit() {
    let text = Self.written(.compact) { json in
      json.array { json in
        json.decimal(ExactDecimal(9_007_199_254_740_993_001, scale: 3))
        json.decimal(ExactDecimal(-5, scale: 2))
        json.int(.min)
      }
    }
    #expect(text == "[9007199254740993.001,-0.05,-9223372036854775808]\n")
  }

  @Test func everyCharacterIsReadBackAsItWasWritten() throws {
    let controls = (UInt8(0)..<0x80).map { String(Unicode.Scalar($0)) }
    let texts = controls + ["\u{2028}", "đ", "📁", "e\u{301}", "\u{FFFD}", "\"\\\"", ""]
    let written = Self.written(.pretty) { json in
      json.array { json in for text in texts { json.string(text) } }
    }
    let read = try #require(try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String])
    #expect(read.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
  }

  @Test func controlCharactersAreEscaped() {
    let text = Self.written(.compact) { $0.string("\n\r\t\u{0}\u{1B}\u{1F}\"\\/") }
    #expect(text == #""\n\r\t\u0000\u001b\u001f\"\\/""# + "\n")
  }

  /// Whoever writes to a file wants few calls, and memory that does not grow.
  @Test(arguments: [10, 70_000, 1_000_000])
  func theSinkGetsChunksOfBoundedSize(_ length: Int) {
    var sizes: [Int] = []
    var json = JSONWriter(layout: .compact) { sizes.append($0.count) }
    let text = String(repeating: "đ", count: length / 2)
    json.array { json in for _ in 0..<(2_000_000 / length) { json.string(text) } }
    json.finish()
    #expect(sizes.dropLast().allSatisfy { (64 << 10...256 << 10).contains($0) })
    #expect(sizes.allSatisfy { $0 <= 256 << 10 })
    #expect(sizes.reduce(0, +) == (2_000_000 / length) * (length / 2 * 2 + 3) + 2)
  }

  private static func written(
    _ layout: JSONWriter.Layout,
    _ body: (inout JSONWriter) -> Void
  ) -> String {
    var bytes: [UInt8] = []
    var json = JSONWriter(layout: layout) { bytes += $0 }
    body(&json)
    json.finish()
    return String(decoding: bytes, as: UTF8.self)
  }
}
