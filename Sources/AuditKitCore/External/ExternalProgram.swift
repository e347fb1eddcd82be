/// A program of the user that judges reports, as a configuration names it.
struct ExternalProgram: Sendable {
  /// Tells it from the other programs of its configuration.
  let number: Int
  /// As it is written in the configuration.
  let name: String
  /// The file to run, from the root on.
  let path: FilePath
  let arguments: [String]
  /// Where it works: the folder of the file that names it.
  let folder: FilePath
  let limits: ExternalLimits
  /// The ids of all its rules, also of those that do not run.
  var rules: [String] = []

  /// Lets the program judge a report.
  ///
  /// - Parameters:
  ///   - understanding: The report.
  ///   - rules: Those of its rules that run.
  /// - Returns: What it found, with the rules.
  /// - Throws: Why its verdict is missing.
  func judge(
    _ understanding: Understanding,
    for rules: [ConfiguredRule]
  ) throws(ExternalFailure) -> [Finding] {
    let request = ExternalRequest(understanding: understanding, rules: rules)
    let output = try ProcessExchange.run(self, input: request.json)
    let reader = ExternalFindingReader(self, running: rules, in: understanding.document.text)
    return try reader.findings(output)
  }

  /// The notice about a verdict that is missing.
  func notice(_ failure: ExternalFailure, for rules: [ConfiguredRule]) -> Notice {
    let ids = rules.map(\.info.id).joined(separator: ", ")
    return Notice(
      vietnamese: "\(ids): \(name.quoted) không xét được báo cáo này: \(failure.text.vietnamese).",
      english: "\(ids): \(name.quoted) could not judge this report: \(failure.text.english)."
    )
  }
}

/// What a program reads: one JSON document, described by `docs/external-request.schema.json`.
struct ExternalRequest {
  /// Rises when a program could notice a change.
  static let version = 1

  let understanding: Understanding
  let rules: [ConfiguredRule]

  var json: [UInt8] {
    var bytes: [UInt8] = []
    // The sink is called before this property returns, and never again.
    var writer = JSONWriter(layout: .compact) { bytes += $0 }
    writer.object { write(to: &$0) }
    writer.finish()
    return bytes
  }

  private func write(to writer: inout JSONWriter) {
    writer.member("version", Self.version)
    writer.array("rules") { writer in
      for rule in rules {
        writer.object { writer in
          writer.member("id", rule.info.id)
          writer.member("level", rule.level.name)
        }
      }
    }
    writer.member("lines", lines)
    writer.key("facts")
    FactsWriter.write(understanding, into: &writer)
  }

  /// The text of the report as it stands in its file, so that columns count as in places.
  private var lines: [String] {
    let text = understanding.document.text
    guard text.count > 0 else { return [] }
    return (1...text.lineCount).map { text.originalString(in: text.line($0)) }
  }
}
