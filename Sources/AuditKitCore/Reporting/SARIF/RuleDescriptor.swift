/// A rule as SARIF describes it, with its messages ready to be filled.
struct RuleDescriptor {
  let info: RuleInfo
  let level: Level
  private let language: Language
  /// By message id; three for each message, since a finding may come with or without its calculation, and with
  /// its probable cause.
  private let patterns: [String: MessagePattern]

  init(_ rule: ConfiguredRule, in language: Language) {
    info = rule.info
    level = rule.level
    self.language = language
    var patterns: [String: MessagePattern] = [:]
    let label = Wording(language: language).arithmetic
    let suspicion = Wording(language: language).cause
    for message in rule.info.messages {
      let text = message.text[language]
      patterns[message.id] = MessagePattern(text, names: message.arguments)
      patterns[Self.arithmeticID(message.id)] = MessagePattern(
        "\(text) \(label): {\(Self.arithmetic)}.",
        names: message.arguments
      )
      patterns[Self.causeID(message.id)] = MessagePattern(
        "\(text) \(label): {\(Self.arithmetic)}. \(suspicion): {\(Self.cause)}.",
        names: message.arguments
      )
    }
    self.patterns = patterns
  }

  /// The id and the pattern for a finding, or nil for a message that the rule does not declare.
  func pattern(for finding: Finding) -> (id: String, pattern: MessagePattern)? {
    let message = finding.violation.message
    var id = message
    if finding.violation.arithmetic != nil {
      id = finding.cause == nil ? Self.arithmeticID(message) : Self.causeID(message)
    }
    return patterns[id].map { (id, $0) }
  }

  /// The value of a placeholder.
  func value(of name: String, in finding: Finding) -> String? {
    switch name {
    case Self.arithmetic: finding.violation.arithmetic
    case Self.cause: finding.cause.map { $0.sentence[language].withoutStop }
    default: finding.violation.arguments[name]?.text(in: language)
    }
  }

  /// The placeholders of the calculation and of the cause; no template can use these names by accident.
  private static let arithmetic = "%arithmetic"
  private static let cause = "%cause"

  private static func arithmeticID(_ message: String) -> String { message + "-with-arithmetic" }
  private static func causeID(_ message: String) -> String { message + "-with-cause" }

  /// `table-column-total` as `TableColumnTotal`.
  private static func pascal(_ name: String) -> String {
    name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

extension String {
  /// The text without the full stop at its end.
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension RuleDescriptor {
  /// Writes the `reportingDescriptor`.
  func write(to json: inout JSONWriter, page: String?) {
    json.object { json in
      json.member("id", info.id)
      json.member("name", Self.pascal(info.name))
      if !info.formerIDs.isEmpty { json.member("deprecatedIds", info.formerIDs) }
      if !info.formerNames.isEmpty {
        json.member("deprecatedNames", info.formerNames.map(Self.pascal))
      }
      json.object("shortDescription") { $0.text(info.summary[language]) }
      json.object("fullDescription") {
        $0.text("\(info.summary[language]) \(info.rationale[language])")
      }
      json.object("help") { writeHelp(to: &$0) }
      if let page { json.member("helpUri", page) }
      json.object("defaultConfiguration") { json in
        if !info.status.isOnByDefault { json.member("enabled", false) }
        json.member("level", info.level.name)
      }
      json.object("messageStrings") { json in
        for id in patterns.keys.sorted() {
          json.object(named: id) { $0.member("text", patterns[id]?.messageString ?? "") }
        }
      }
      json.object("properties") { json in
        json.member("tags", [info.family.tag, info.status.name])
        if !info.legalBases.isEmpty { writeLegalBases(to: &json) }
      }
    }
  }

  private func writeLegalBases(to json: inout JSONWriter) {
    json.array("legalBases") { json in
      for basis in info.legalBases {
        json.object { json in
          json.member("reference", basis.reference)
          json.member("provision", basis.provision[language])
          if let from = basis.from { json.member("from", from.description) }
          if let until = basis.until { json.member("until", until.description) }
          if info.isBoundByLaw { json.member("isRequired", true) }
        }
      }
    }
  }

  private func writeHelp(to json: inout JSONWriter) {
    let wording = Wording(language: language)
    let advice = info.advice[language]
    let limits = info.limits[language]
    json.text("\(wording.advice): \(advice)\n\n\(wording.limits): \(limits)")
    json.member(
      "markdown",
      MessagePattern.escaped("**\(wording.advice):** \(advice)\n\n**\(wording.limits):** \(limits)")
    )
  }
}

extension JSONWriter {
  /// Writes the member `text` of a message, with braces doubled.
  mutating func text(_ text: String) {
    member("text", MessagePattern.escaped(text))
  }
}
