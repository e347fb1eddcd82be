/// The page of a rule, written from its description: what, why, wrong, right, options, limits.
///
/// `docs/rules/` holds it in both languages, `cchc-lint explain` prints it in one.
package struct RulePage: Sendable {
  private let info: RuleInfo
  private let options: [OptionRow]

  package init(_ rule: any Rule.Type) {
    info = rule.info
    options = rule.optionRows
  }

  /// The page of a rule that has no options.
  package init(_ info: RuleInfo) {
    self.info = info
    options = []
  }

  package var fileName: String { "\(info.name).md" }

  /// The page as a file: Vietnamese first, then English without the examples again.
  package var file: String {
    let parts = [
      "<!-- Written by `swift run cchc-lint-dev generate`. Do not edit. -->",
      "# \(info.id) `\(info.name)`",
      body(in: .vietnamese, hasExamples: true),
      "---",
      "# \(info.id) `\(info.name)` (English)",
      body(in: .english, hasExamples: false),
      "The examples stand above, with their messages in Vietnamese.",
    ]
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The page in one language, for reading in a terminal.
  package func text(in language: Language) -> String {
    "# \(info.id) `\(info.name)`\n\n\(body(in: language, hasExamples: true))\n"
  }

  private func body(in language: Language, hasExamples: Bool) -> String {
    let say = PageWording(language: language)
    var sections = [
      "\(say.family): \(info.family.title[language]) (\(info.family.id)) · "
        + "\(say.level): `\(info.level.name)` · \(say.status(info.status))",
      info.summary[language],
      section(say.why, info.rationale[language]),
      section(say.advice, info.advice[language]),
    ]
    if hasExamples {
      let marks = info.invalid.isEmpty ? "" : "\(say.marks)\n\n"
      sections.append(section(say.wrong, marks + listing(info.invalid)))
      sections.append(section(say.right, listing(info.valid)))
    }
    sections.append(section(say.options, optionTable(say)))
    sections.append(section(say.limits, info.limits[language]))
    sections.append(section(say.legalBases, legalTable(say)))
    let former = (info.formerNames + info.formerIDs).map { "`\($0)`" }
    sections.append(section(say.formerNames, former.joined(separator: ", ")))
    return sections.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// A section, or nothing where there is nothing to say.
  private func section(_ title: String, _ content: String) -> String {
    content.isEmpty ? "" : "## \(title)\n\n\(content)"
  }

  private func listing(_ examples: [RuleExample]) -> String {
    examples.map(listing).joined(separator: "\n\n")
  }

  private func listing(_ example: RuleExample) -> String {
    var parts: [String] = []
    if let options = example.options { parts.append("```yaml\n\(options.trimmed)\n```") }
    let text = example.markedText.replacing("→", with: "\t").trimmed
    parts.append("```text\n\(text)\n```")
    parts += example.messages.map { "> \($0)" }
    return parts.joined(separator: "\n\n")
  }

  private func legalTable(_ say: PageWording) -> String {
    guard !info.legalBases.isEmpty else { return "" }
    let head = "| \(say.document) | \(say.provision) | \(say.from) | \(say.until) |"
    let rows = info.legalBases.map { basis in
      "| \(basis.reference) | \(basis.provision[say.language]) | \(basis.from?.text ?? "–") "
        + "| \(basis.until?.text ?? "–") |"
    }
    var parts = [([head, "| --- | --- | --- | --- |"] + rows).joined(separator: "\n")]
    if info.isBoundByLaw { parts.append(say.boundByLaw) }
    for message in info.messages {
      if let basis = message.legalBasis { parts.append(say.bound(message, to: basis)) }
    }
    return parts.joined(separator: "\n\n")
  }

  private func optionTable(_ say: PageWording) -> String {
    guard !options.isEmpty else { return "" }
    let head = "| \(say.option) | \(say.defaultValue) | \(say.values) | \(say.meaning) |"
    let rows = options.map {
      "| `\($0.name)` | `\($0.value)` | \($0.kind[say.language]) | \($0.help[say.language]) |"
    }
    return ([head, "| --- | --- | --- | --- |"] + rows).joined(separator: "\n")
  }
}

/// An option as the documentation shows it.
struct OptionRow: Sendable {
  let name: String
  /// The default, as it would be written in YAML.
  let value: String
  let kind: LocalizedText
  let help: LocalizedText
}

extension Rule {
  /// All options of the rule with their defaults.
  static var optionRows: [OptionRow] {
    let defaults = Options()
    return Options.keys.map {
      OptionRow(name: $0.name, value: $0.yaml(of: defaults), kind: $0.kind, help: $0.help)
    }
  }
}

extension String {
  /// Without line breaks at its ends.
  fileprivate var trimmed: String {
    let head = drop { $0.isNewline }
    return head.lastIndex { !$0.isNewline }.map { String(head[...$0]) } ?? ""
  }
}

/// The headings of a page.
private struct PageWording {
  let language: Language

  var family: String { say("Nhóm", "Family") }
  var level: String { say("Mức mặc định", "Default level") }
  var why: String { say("Vì sao", "Why") }
  var advice: String { say("Cần làm gì", "What to do") }
  var wrong: String { say("Sai", "Wrong") }
  var marks: String {
    say("Chỗ bị báo nằm giữa ⟦ và ⟧.", "The place of a finding stands between ⟦ and ⟧.")
  }
  var right: String { say("Đúng", "Right") }
  var options: String { say("Tuỳ chọn", "Options") }
  var limits: String { say("Không xét", "Not looked at") }
  var option: String { say("Tên", "Name") }
  var defaultValue: String { say("Mặc định", "Default") }
  var values: String { say("Giá trị", "Values") }
  var legalBases: String { say("Căn cứ pháp lý", "Legal basis") }
  var document: String { say("Văn bản", "Document") }
  var provision: String { say("Điều khoản", "Provision") }
  var from: String { say("Từ", "From") }
  var until: String { say("Đến", "Until") }
  var boundByLaw: String {
    say(
      "Chỉ áp dụng cho báo cáo trong thời gian một trong các căn cứ này có hiệu lực.",
      "Applies only to reports of the time in which one of these is in force."
    )
  }
  var formerNames: String { say("Tên cũ", "Former names") }
  var meaning: String { say("Ý nghĩa", "Meaning") }

  func status(_ status: RuleStatus) -> String {
    switch status {
    case .preview:
      say("Dùng thử: tắt cho đến khi được gọi tên", "Preview: off until it is named")
    case .stable(let version): say("Ổn định từ \(version)", "Stable since \(version)")
    case .deprecated(let other):
      say(
        "Sắp bỏ: tắt cho đến khi được gọi tên; thay bằng `\(other)`",
        "Deprecated: off until it is named; replaced by `\(other)`"
      )
    case .declared: say("Do cấu hình khai báo", "Declared by the configuration")
    }
  }

  /// That a message holds only while a law is in force.
  func bound(_ message: MessageTemplate, to basis: String) -> String {
    let text = message.text[language]
    return say(
      "Chỉ báo với báo cáo trong thời gian \(basis) có hiệu lực: \(text)",
      "Said only of reports of the time in which \(basis) is in force: \(text)"
    )
  }

  private func say(_ vietnamese: String, _ english: String) -> String {
    LocalizedText(vi: vietnamese, en: english)[language]
  }
}
