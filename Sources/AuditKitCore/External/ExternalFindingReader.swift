/// Reads what a program wrote: a finding on each line, as `docs/external-finding.schema.json` describes.
///
/// One line that means nothing spoils the whole: a program that is wrong once is not to be believed.
struct ExternalFindingReader {
  /// All that may be said of a finding.
  static let keys = [
    "rule", "place", "end", "message", "arguments", "level", "arithmetic", "related", "address",
    "subject",
  ]

  private let running: [String: ConfiguredRule]
  private let known: [String]
  private let text: SourceText

  /// - Parameters:
  ///   - program: Whose output it is.
  ///   - running: Those of its rules that run; what it finds for others is left out.
  ///   - text: The text of the report.
  init(_ program: ExternalProgram, running: [ConfiguredRule], in text: SourceText) {
    self.running = Dictionary(running.map { ($0.info.id, $0) }) { first, _ in first }
    known = program.rules
    self.text = text
  }

  /// The findings, in the order in which they are written.
  func findings(_ output: [UInt8]) throws(ExternalFailure) -> [Finding] {
    var findings: [Finding] = []
    let lines = output.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 <= 0x20 }) {
      do throws(ExternalFault) {
        if let finding = try finding(Array(line)) { findings.append(finding) }
      } catch {
        throw .line(index + 1, error.text)
      }
    }
    return findings
  }

  private func finding(_ line: [UInt8]) throws(ExternalFault) -> Finding? {
    let fields = try ExternalFields(line: line)
    try fields.refuse(exceptFor: Self.keys)
    let id = try fields.text("rule")
    guard known.contains(id) else { throw .unknown("rule", id, known: known) }
    guard let rule = running[id] else { return nil }
    let violation = try violation(fields, of: rule.info)
    let level = min(rule.level, violation.highestLevel)
    return Finding(rule: rule.info, level: level, violation: violation)
  }

  private func violation(
    _ fields: ExternalFields,
    of rule: RuleInfo
  ) throws(ExternalFault) -> Violation {
    let message = try message(fields, of: rule)
    return Violation(
      at: try place(fields),
      message: message.id,
      arguments: try arguments(fields, of: message),
      arithmetic: try fields.optionalText("arithmetic"),
      related: try related(fields),
      address: try fields.texts("address"),
      highestLevel: try level(fields),
      subject: [message.id] + (try fields.texts("subject"))
    )
  }

  /// The message, which need not be named where there is only one.
  private func message(
    _ fields: ExternalFields,
    of rule: RuleInfo
  ) throws(ExternalFault) -> MessageTemplate {
    let ids = rule.messages.map(\.id)
    let id = try fields.optionalText("message") ?? (ids.count == 1 ? ids[0] : nil)
    guard let id else { throw .missing("message") }
    guard ids.contains(id) else { throw .unknown("message", id, known: ids) }
    return rule.message(id)
  }

  /// A value for each placeholder, and no others.
  private func arguments(
    _ fields: ExternalFields,
    of message: MessageTemplate
  ) throws(ExternalFault) -> [String: Argument] {
    var arguments: [String: Argument] = [:]
    for member in try fields.members("arguments") {
      guard message.arguments.contains(member.key) else {
        throw .unknown("arguments", member.key, known: message.arguments)
      }
      let value = try ExternalFields.localized(member.value, "arguments.\(member.key)")
      arguments[member.key] = value.isSame ? .text(value.vietnamese) : .localized(value)
    }
    for name in message.arguments where arguments[name] == nil {
      throw .missing("arguments.\(name)")
    }
    return arguments
  }

  private func level(_ fields: ExternalFields) throws(ExternalFault) -> Level {
    guard let name = try fields.optionalText("level") else { return .error }
    guard let level = Level(name: name) else {
      throw .unknown("level", name, known: Level.allCases.map(\.name))
    }
    return level
  }

  private func related(_ fields: ExternalFields) throws(ExternalFault) -> [RelatedPlace] {
    var places: [RelatedPlace] = []
    for item in try fields.list("related") {
      let fields = try ExternalFields(item, "related")
      try fields.refuse(exceptFor: ["place", "end", "note"])
      places.append(RelatedPlace(try place(fields), try fields.localized("note")))
    }
    return places
  }
}

// Places.
extension ExternalFindingReader {
  /// From `place` up to `end`; without an end, the word that stands there.
  private func place(_ fields: ExternalFields) throws(ExternalFault) -> TextRange {
    let start = try offset(try fields.text("place"), "place")
    guard let written = try fields.optionalText("end") else {
      return TextRange(start, text.endOfWord(at: start))
    }
    let end = try offset(written, "end")
    guard end >= start else { throw .endBeforePlace }
    return TextRange(start, end)
  }

  private func offset(_ written: String, _ key: String) throws(ExternalFault) -> Int {
    let parts = written.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let line = parts[0], let column = parts[1] else {
      throw .wrong(key, LocalizedText(vi: "dòng:cột, như 12:5", en: "line:column, such as 12:5"))
    }
    guard let offset = text.offset(of: TextPosition(line: line, column: column)) else {
      throw .outside(key, written)
    }
    return offset
  }
}

extension SourceText {
  /// The offset behind the word or number that begins at an offset, without the marks that follow it.
  fileprivate func endOfWord(at start: Int) -> Int {
    let end = bytes[start...].firstIndex { $0 <= 0x20 } ?? bytes.count
    let marks = bytes[start..<end].reversed().prefix { Self.marks.contains($0) }
    return marks.count < end - start ? end - marks.count : end
  }

  private static let marks = Array(".,;:!?)]}\"'".utf8)
}

extension LocalizedText {
  fileprivate var isSame: Bool { vietnamese == english }
}
