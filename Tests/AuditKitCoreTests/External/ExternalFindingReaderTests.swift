import Foundation
import Testing

@testable import AuditKitCore

/// What a program may write, and what is said of what it may not.
@Suite struct ExternalFindingReaderTests {
  private static let text = SourceText("Tổng số: 12 hồ sơ\nđạt 98,5%; còn lại\n")

  @Test func aLineWithAllMembersIsAFinding() throws {
    let line = #"""
      {"rule": "ABC001", "message": "two", "place": "2:5", "end": "2:10", "level": "note",
       "arguments": {"a": "98,5", "b": {"vi": "quý", "en": "quarter"}}, "arithmetic": "1 + 1 = 2",
       "related": [{"place": "1:10", "note": "12"}, {"place": "1:1", "end": "1:8", "note":
       {"vi": "tổng", "en": "total"}}], "address": ["Mục I"], "subject": ["hồ sơ"]}
      """#
    let finding = try #require(try read(line.replacing("\n", with: " ")).first)
    #expect(finding.rule.id == "ABC001")
    #expect(finding.level == .note)
    #expect(finding.message(in: .vietnamese) == "98,5 và quý.")
    #expect(finding.message(in: .english) == "98,5 and quarter.")
    #expect(Self.text.string(in: finding.place) == "98,5%")
    let violation = finding.violation
    #expect(violation.related.map { Self.text.string(in: $0.place) } == ["12", "Tổng số"])
    #expect(violation.related.map(\.note.english) == ["12", "total"])
    #expect(violation.arithmetic == "1 + 1 = 2")
    #expect(violation.address == ["Mục I"])
    #expect(violation.subject == ["two", "hồ sơ"])
  }

  @Test(arguments: [("2:5", "98,5%"), ("1:1", "Tổng"), ("1:6", "số"), ("2:10", ";"), ("1:18", "")])
  func withoutAnEndItIsTheWordThere(_ place: String, _ words: String) throws {
    let finding = try #require(try read(#"{"rule": "ABC002", "place": "\#(place)"}"#).first)
    #expect(Self.text.string(in: finding.place) == words)
  }

  @Test func blankLinesAndRulesThatDoNotRunAreLeftOut() throws {
    let line = #"{"rule": "ABC002", "place": "1:1"}"#
    let idle = #"{"rule": "ABC003", "place": "9:9"}"#
    #expect(try read("\n\(line)\r\n \n\(idle)\n\(line)").count == 2)
    #expect(try read("").isEmpty)
  }

  @Test(arguments: LineSlip.all)
  func aSlipIsNamedWithItsLine(_ slip: LineSlip) throws {
    let good = #"{"rule": "ABC002", "place": "1:1"}"#
    let expected = LocalizedText(vi: slip.vietnamese, en: slip.english)
    #expect(throws: ExternalFailure.line(2, expected)) { try read("\(good)\n\(slip.line)\n") }
  }

  @Test func whatIsNotUTF8IsNotRead() {
    let expected = LocalizedText(vi: "không phải UTF-8", en: "not UTF-8")
    #expect(throws: ExternalFailure.line(1, expected)) {
      try reader.findings([0x7B, 0xFF, 0x7D])
    }
  }

  @Test func theSchemaHasTheSameMembers() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../docs/external-finding.schema.json").standardizedFileURL
    let schema = try JSONNode(String(contentsOf: file, encoding: .utf8))
    #expect(schema["properties"].keys.sorted() == ExternalFindingReader.keys.sorted())
  }

  private func read(_ output: String) throws -> [Finding] {
    try reader.findings(Array(output.utf8))
  }

  private var reader: ExternalFindingReader {
    let program = ExternalProgram(
      number: 0,
      name: "x",
      path: FilePath("/x"),
      arguments: [],
      folder: FilePath("/"),
      limits: ExternalLimits(),
      rules: ["ABC001", "ABC002", "ABC003"]
    )
    let running = [
      rule("ABC001", [message("one", []), message("two", ["a", "b"])]),
      rule("ABC002", [message("only", [])]),
    ]
    return ExternalFindingReader(program, running: running, in: Self.text)
  }

  private func message(_ id: String, _ arguments: [String]) -> MessageTemplate {
    let places = arguments.map { "{\($0)}" }
    return MessageTemplate(
      id,
      arguments: arguments,
      LocalizedText(
        vi: places.joined(separator: " và ") + ".",
        en: places.joined(separator: " and ") + "."
      )
    )
  }

  private func rule(_ id: String, _ messages: [MessageTemplate]) -> ConfiguredRule {
    let nothing = LocalizedText(vi: "", en: "")
    let info = RuleInfo(
      id: id,
      name: id.lowercased(),
      family: RuleFamily(id: "ABC", title: nothing),
      level: .warning,
      status: .declared,
      summary: nothing,
      rationale: nothing,
      limits: nothing,
      advice: nothing,
      messages: messages,
      valid: [],
      invalid: []
    )
    return ConfiguredRule(info: info, level: .warning) { _ in [] }
  }
}

/// A line that is no finding, and what is said about it.
struct LineSlip: Sendable, CustomTestStringConvertible {
  let line: String
  let vietnamese: String
  let english: String

  init(_ line: String, _ vietnamese: String, _ english: String) {
    self.line = line
    self.vietnamese = vietnamese
    self.english = english
  }

  var testDescription: String { line }

  static let all = [
    LineSlip("hello", "không phải JSON (byte thứ 1)", "not JSON (byte 1)"),
    LineSlip("[]", "không phải một đối tượng JSON", "not a JSON object"),
    LineSlip(#"{"place": "1:1"}"#, "thiếu 'rule'", "'rule' is missing"),
    LineSlip(#"{"rule": "ABC002"}"#, "thiếu 'place'", "'place' is missing"),
    LineSlip(
      #"{"rule": "ABC02", "place": "1:1"}"#,
      "'rule' không nhận 'ABC02'; có phải ý bạn là 'ABC002'?",
      "'rule' cannot be 'ABC02'; did you mean 'ABC002'?"
    ),
    LineSlip(
      #"{"rule": 2, "place": "1:1"}"#,
      "'rule' phải là một chuỗi chữ",
      "'rule' must be a text"
    ),
    LineSlip(
      #"{"rule": "ABC002", "place": "1:1", "levle": "note"}"#,
      "không có khoá 'levle'; có phải ý bạn là 'level'?",
      "unknown key 'levle'; did you mean 'level'?"
    ),
    LineSlip(
      #"{"rule": "ABC002", "place": "1:1", "level": "fatal"}"#,
      "'level' không nhận 'fatal'; chỉ có: note, warning, error",
      "'level' cannot be 'fatal'; known: note, warning, error"
    ),
    LineSlip(
      #"{"rule": "ABC002", "place": "1"}"#,
      "'place' phải là dòng:cột, như 12:5",
      "'place' must be line:column, such as 12:5"
    ),
    LineSlip(
      #"{"rule": "ABC002", "place": "3:1"}"#,
      "'place' '3:1' nằm ngoài báo cáo",
      "'place' '3:1' lies outside the report"
    ),
    LineSlip(
      #"{"rule": "ABC002", "place": "1:1", "end": "1:99"}"#,
      "'end' '1:99' nằm ngoài báo cáo",
      "'end' '1:99' lies outside the report"
    ),
    LineSlip(
      #"{"rule": "ABC002", "place": "2:1", "end": "1:1"}"#,
      "'end' đứng trước 'place'",
      "'end' is before 'place'"
    ),
    LineSlip(#"{"rule": "ABC001", "place": "1:1"}"#, "thiếu 'message'", "'message' is missing"),
    LineSlip(
      #"{"rule": "ABC002", "place": "1:1", "message": "onyl"}"#,
      "'message' không nhận 'onyl'; có phải ý bạn là 'only'?",
      "'message' cannot be 'onyl'; did you mean 'only'?"
    ),
    LineSlip(
      #"{"rule": "ABC001", "message": "two", "place": "1:1", "arguments": {"a": "x"}}"#,
      "thiếu 'arguments.b'",
      "'arguments.b' is missing"
    ),
    LineSlip(
      #"{"rule": "ABC002", "place": "1:1", "arguments": {"a": "x"}}"#,
      "'arguments' không nhận 'a'; ở đây không có gì",
      "'arguments' cannot be 'a'; there is none"
    ),
    LineSlip(
      #"{"rule": "ABC001", "message": "two", "place": "1:1", "arguments": {"a": 1, "b": "x"}}"#,
      #"'arguments.a' phải là một chuỗi chữ hoặc {"vi": …, "en": …}"#,
      #"'arguments.a' must be a text or {"vi": …, "en": …}"#
    ),
    LineSlip(
      #"{"rule": "ABC002", "place": "1:1", "related": [{"place": "1:1"}]}"#,
      "thiếu 'note'",
      "'note' is missing"
    ),
    LineSlip(
      #"{"rule": "ABC002", "place": "1:1", "rule": "ABC001"}"#,
      "khoá 'rule' viết hai lần",
      "key 'rule' is written twice"
    ),
  ]
}
