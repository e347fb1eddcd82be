/// A rule as SARIF describes it, with its messages ready to be filled.
struct RuleDescriptor {
  let info: RuleInfo
  let level: Level
  private let language: Language
  /// By message id; two for each message, since a finding may come with or without its calculation.
  private let patterns: [String: MessagePattern]

  init(_ rule: ConfiguredRule, in language: Language) {
    info = rule.info
    level = rule.level
    self.language = language
    var patterns: [String: MessagePattern] = [:]
    let label = Wording(language: language).arithmetic
    for message in rule.info.messages {
      let text = message.text[language]
      patterns[message.id] = MessagePattern(text, names: message.arguments)
      patterns[Self.arithmeticID(message.id)] = MessagePattern(
        "\(text) \(label): {\(Self.arithmetic)}.",
        names: message.arguments
      )
    }
    self.patterns = patterns
  }

  /// The id and the pattern for a violation, or nil for a message that the rule does not declare.
  func pattern(for violation: Violation) -> (id: String, pattern: MessagePattern)? {
    let id =
      violation.arithmetic == nil ? violation.message : Self.arithmeticID(violation.message)
    return patterns[id].map { (id, $0) }
  }

  /// The value of a placeholder.
  func value(of name: String, in violation: Violation) -> String? {
    name == Self.arithmetic
      ? violation.arithmetic : violation.arguments[name]?.text(in: language)
  }

  /// The placeholder of the calculation; no template can use this name by accident.
  private static let arithmetic = "%arithmetic"

  private static func arithmeticID(_ message: String) -> String { message + "-with-arithmetic" }

  /// `table-column-total` as `TableColumnTotal`.
  private var pascalName: String {
    info.name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

extension RuleDescriptor {
  /// Writes the `reportingDescriptor`.
  func write(to json: inout JSONWriter, page: String?) {
    json.object { json in
      json.member("id", info.id)
      json.member("name", pascalName)
      json.object("shortDescription") { $0.text(info.summary[language]) }
      json.object("fullDescription") {
        $0.text("\(info.summary[language]) \(info.rationale[language])")
      }
      json.object("help") { writeHelp(to: &$0) }
      if let page { json.member("helpUri", page) }
      json.object("defaultConfiguration") { $0.member("level", info.level.name) }
      json.object("messageStrings") { json in
        for id in patterns.keys.sorted() {
          json.object(id) { $0.member("text", patterns[id]?.messageString ?? "") }
        }
      }
      json.object("properties") { json in
        json.member("tags", [info.family.tag, statusTag])
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

  private var statusTag: String {
    switch info.status {
    case .preview: "preview"
    case .stable: "stable"
    case .deprecated: "deprecated"
    case .declared: "declared"
    }
  }
}

extension JSONWriter {
  /// Writes the member `text` of a message, with braces doubled.
  mutating func text(_ text: String) {
    member("text", MessagePattern.escaped(text))
  }
}
