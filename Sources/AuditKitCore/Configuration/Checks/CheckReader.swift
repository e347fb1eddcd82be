/// Reads one entry of the section `checks`.
struct CheckReader {
  let node: YAMLNode
  let pairs: [YAMLPair]
  let source: ConfigurationSource

  /// The keys that every kind of check takes.
  static let commonKeys = [
    "id", "name", "kind", "level", "in", "rows", "summary", "rationale", "advice", "message",
    "valid",
    "invalid",
  ]

  func read() throws(YAMLFault) -> CheckDeclaration {
    let kind: CheckKind = try node.required("kind", of: pairs).choice(named: "kind")
    let known = Self.commonKeys + kind.keys
    for pair in pairs where !known.contains(pair.key) {
      throw YAMLFault(at: pair.keyPlace, .unknownKey(pair.key, known: known))
    }
    let operands = try CheckOperands(node: node, pairs: pairs, kind: kind, scope: scope()).read()
    let id = try node.required("id", of: pairs)
    let name = try node.required("name", of: pairs)
    let check = Check(
      info: try info(id: id.ruleID(), name: name.ruleName(), operands.relation),
      relation: operands.relation,
      selectors: operands.selectors.map(\.selector),
      rows: try value("rows")?.choice(named: "rows") ?? .all
    )
    return CheckDeclaration(
      check: check,
      source: source,
      idPlace: id.place,
      namePlace: name.place,
      selectorPlaces: operands.selectors.map(\.place),
      content: pairs
    )
  }

  private func value(_ key: String) -> YAMLNode? { pairs.first { $0.key == key }?.value }

  private func scope() throws(YAMLFault) -> WordPattern? { try value("in")?.words(named: "in") }

  private func info(
    id: String,
    name: String,
    _ relation: CheckRelation
  ) throws(YAMLFault) -> RuleInfo {
    RuleInfo(
      id: id,
      name: name,
      family: RuleFamily(id: String(id.prefix { $0.isLetter }), title: CheckTexts.family),
      level: try level(),
      status: .declared,
      summary: try node.required("summary", of: pairs).localized(named: "summary"),
      rationale: try text("rationale") ?? CheckTexts.rationale,
      limits: CheckTexts.limits,
      advice: try text("advice") ?? CheckTexts.advice,
      messages: CheckMessages.templates(relation, own: try message(relation)),
      valid: try examples("valid", areMarked: false),
      invalid: try examples("invalid", areMarked: true)
    )
  }

  private func text(_ key: String) throws(YAMLFault) -> LocalizedText? {
    try value(key)?.localized(named: key)
  }

  private func level() throws(YAMLFault) -> Level {
    guard let node = value("level") else { return .warning }
    let choice: LevelChoice = try node.choice(named: "level")
    return choice.level
  }

  /// The message that is written, whose placeholders are those of its kind.
  private func message(_ relation: CheckRelation) throws(YAMLFault) -> LocalizedText? {
    guard let node = value("message"), let text = try text("message") else { return nil }
    let known = CheckMessages.placeholders(of: relation)
    for name in text.vietnamese.placeholders + text.english.placeholders where !known.contains(name)
    {
      throw YAMLFault(at: node.place, .unknownPlaceholder(name, known: known))
    }
    return text
  }

  // MARK: Examples

  private func examples(_ key: String, areMarked: Bool) throws(YAMLFault) -> [RuleExample] {
    guard let list = value(key) else { return [] }
    var examples: [RuleExample] = []
    for item in try list.entries(named: key) {
      let example = try item.example(named: key, in: source.file)
      guard example.markedRanges.isEmpty != areMarked else {
        throw YAMLFault(at: item.place, areMarked ? .unmarkedExample : .markedExample)
      }
      examples.append(example)
    }
    return examples
  }
}

/// The levels that a check may have; turning one off is up to `rules`.
enum LevelChoice: String, CaseIterable {
  case note
  case warning
  case error

  var level: Level {
    switch self {
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }
}

/// What stands on the page of a check where its author writes nothing.
private enum CheckTexts {
  static let family = LocalizedText(vi: "Quy tắc riêng", en: "Own checks")
  static let rationale = LocalizedText(
    vi: "Quy tắc do đơn vị tự khai báo trong mục 'checks' của rules.yaml.",
    en: "A rule of one's own, written down under 'checks' in rules.yaml."
  )
  static let advice = LocalizedText(
    vi: "Đối chiếu với số liệu gốc rồi sửa chỗ ghi sai.",
    en: "Compare with the source of the figures, and mend what is wrong."
  )
  static let limits = LocalizedText(
    vi: """
      Không xét khi một số hạng để trống, không đọc được thành số, là số ước lượng hay mục tiêu, khi phải chia cho \
      0, hoặc khi nhiều dòng, nhiều cột cùng khớp với chỗ cần tìm.
      """,
    en: """
      Says nothing where a figure is blank, unreadable, approximate or a target, where it would have to divide by \
      zero, or where several rows or columns fit what is looked for.
      """
  )
}
