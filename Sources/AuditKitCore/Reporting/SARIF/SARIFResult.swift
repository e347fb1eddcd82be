/// A file of the run, as results point at it.
struct SARIFArtifact {
  let uri: ArtifactURI
  let index: Int
  let file: FileDigest?

  /// What makes it the same file; standard input and a file `stdin` differ in their content.
  var identity: Identity { Identity(uri: uri, sha256: file?.sha256) }

  struct Identity: Hashable {
    let uri: ArtifactURI
    let sha256: String?
  }
}

/// One finding with all that is needed to write it as a SARIF result.
struct SARIFResult {
  let finding: Finding
  /// The rule and its index in the driver; nil for a rule that is not among those that ran.
  let rule: (index: Int, descriptor: RuleDescriptor)?
  let key: String
  let artifact: SARIFArtifact
  let text: SourceText
  let language: Language
  /// Whether all results say if they are accepted.
  let hasSuppressions: Bool

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("ruleId", finding.rule.id)
      if let rule { json.member("ruleIndex", rule.index) }
      json.member("kind", "fail")
      json.member("level", finding.level.name)
      json.object("message") { writeMessage(to: &$0) }
      json.array("locations") { json in json.object { writeLocation(to: &$0) } }
      if !finding.violation.related.isEmpty {
        json.array("relatedLocations") { writeRelated(to: &$0) }
      }
      json.object("partialFingerprints") { $0.member("cchcFactKey/v1", key) }
      if hasSuppressions { json.writeSuppressions(finding.suppression) }
      if let state = finding.baselineState { json.member("baselineState", state.rawValue) }
      if let fix = finding.fix { writeFixes([fix], to: &json) }
      if let arithmetic = finding.violation.arithmetic {
        json.object("properties") { json in
          json.member("arithmetic", arithmetic)
          finding.cause.map { json.write($0, language) }
        }
      }
    }
  }

  private func writeMessage(to json: inout JSONWriter) {
    // Two configurations of one run may use an id for checks of their own; then the text itself is written.
    let message = finding.violation.message
    guard let (_, descriptor) = rule,
      descriptor.info === finding.rule
        || descriptor.info.message(message).text == finding.rule.message(message).text,
      let (id, pattern) = descriptor.pattern(for: finding)
    else { return json.text(finding.message(in: language)) }
    let arguments = pattern.arguments { descriptor.value(of: $0, in: finding) }
    json.member("text", pattern.text(arguments))
    json.member("id", id)
    if !arguments.isEmpty { json.member("arguments", arguments) }
  }

  private func writeLocation(to json: inout JSONWriter) {
    json.object("physicalLocation") { json in
      json.writeLocation(of: artifact)
      json.writeRegion("region", finding.place, in: text)
      if let context = finding.place.context(in: text) {
        json.writeRegion("contextRegion", context, in: text)
      }
    }
    guard let name = finding.violation.address.last else { return }
    json.array("logicalLocations") { json in
      json.object { json in
        json.member("name", name)
        json.member("fullyQualifiedName", Address.text(finding.violation.address))
        json.member("kind", Address.kind(of: name))
      }
    }
  }

  private func writeFixes(_ fixes: [Fix], to json: inout JSONWriter) {
    json.array("fixes") { json in
      for fix in fixes {
        json.object { json in
          json.object("description") { $0.text(Wording(language: language).fix(fix, in: text)) }
          json.array("artifactChanges") { json in json.object { write(fix, to: &$0) } }
        }
      }
    }
  }

  private func write(_ fix: Fix, to json: inout JSONWriter) {
    json.writeLocation(of: artifact)
    json.array("replacements") { json in
      for replacement in fix.replacements {
        json.object { json in
          json.writeRegion("deletedRegion", replacement.place, in: text)
          json.object("insertedContent") { $0.member("text", replacement.text) }
        }
      }
    }
  }

  private func writeRelated(to json: inout JSONWriter) {
    for (index, related) in finding.violation.related.enumerated() {
      json.object { json in
        json.member("id", index + 1)
        json.object("physicalLocation") { json in
          json.writeLocation(of: artifact)
          json.writeRegion("region", related.place, in: text)
        }
        json.object("message") { $0.text(related.note[language]) }
      }
    }
  }
}

extension JSONWriter {
  /// None for what was looked at and counts.
  mutating func writeSuppressions(_ mark: SuppressionMark?) {
    array("suppressions") { json in
      guard let mark else { return }
      json.object { json in
        json.member("kind", "external")
        json.member("status", "accepted")
        json.member("justification", mark.reason)
        if let until = mark.until { json.object("properties") { $0.member("until", "\(until)") } }
      }
    }
  }

  mutating func writeLocation(of artifact: SARIFArtifact) {
    object("artifactLocation") { json in
      json.writeURI(artifact.uri)
      json.member("index", artifact.index)
    }
  }

  mutating func writeURI(_ uri: ArtifactURI) {
    member("uri", uri.uri)
    if let base = uri.base { member("uriBaseId", base) }
  }

  mutating func writeRegion(_ name: StaticString, _ place: TextRange, in text: SourceText) {
    let region = ReportedRegion(place, in: text)
    object(name) { json in
      json.member("startLine", region.start.line)
      json.member("startColumn", region.start.column)
      json.member("endLine", region.end.line)
      json.member("endColumn", region.end.column)
      json.member("charOffset", region.charOffset)
      json.member("charLength", region.charLength)
      if let snippet = region.snippet {
        json.object("snippet") { $0.member("text", snippet) }
      }
    }
  }
}

extension Address {
  /// What kind of thing a part of an address names, judged by its first word.
  static func kind(of part: String) -> String {
    let first = String(Substring(part.utf8.prefix { $0 != UInt8(ascii: " ") })).normalized
    return kinds.first { $0.word == first }?.kind ?? "element"
  }

  private static let kinds: [(word: String, kind: String)] = [
    ("phụ", "appendix"), ("biểu", "form"), ("bảng", "table"), ("dòng", "row"), ("cột", "column"),
    ("ô", "cell"), ("mục", "section"), ("phần", "section"),
  ]
}
