/// The description of a rule that a configuration brings: what `RuleInfo` is for those of the program.
enum RuleDescription {
  /// The keys of a mapping that describes a rule.
  static let schema: [ValueSchema.Key] = [
    ValueSchema.Key(
      "id",
      .pattern("^[A-Z]{2,8}[0-9]{1,6}$"),
      help: LocalizedText(
        vi: "Mã riêng, không trùng quy tắc nào: phần chữ là nhóm, rồi đến số.",
        en: "An id that no other rule has: letters, which are the family, then a number."
      ),
      isRequired: true
    ),
    ValueSchema.Key(
      "name",
      .pattern("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"),
      help: LocalizedText(
        vi: "Tên của lỗi: chữ thường không dấu, nối bằng gạch.",
        en: "A name for the fault: small letters, joined by hyphens."
      ),
      isRequired: true
    ),
    ValueSchema.Key(
      "level",
      .choice(of: LevelChoice.self),
      help: LocalizedText(vi: "Mức; mặc định warning.", en: "Its level; warning by default.")
    ),
    ValueSchema.Key("summary", .localized, isRequired: true),
    ValueSchema.Key(
      "messages",
      .open([], others: .localized),
      help: LocalizedText(
        vi: "Các câu báo, theo tên; {tên} là chỗ cho một giá trị.",
        en: "What it says, by name; {name} stands for a value."
      ),
      isRequired: true
    ),
    ValueSchema.Key("rationale", .localized),
    ValueSchema.Key("limits", .localized),
    ValueSchema.Key("advice", .localized),
  ]

  /// Reads the mapping that describes a rule.
  ///
  /// - Parameters:
  ///   - node: The mapping.
  ///   - family: What its family is called; nil for its id, unless the program has that family.
  /// - Returns: The description, and where its id stands.
  /// - Throws: The first mistake.
  static func read(
    _ node: YAMLNode,
    family: LocalizedText?
  ) throws(YAMLFault) -> (info: RuleInfo, place: YAMLPlace) {
    let pairs = try node.mapping(named: "rules", keys: schema.map(\.name))
    let id = try node.required("id", of: pairs)
    let ruleID = try id.ruleID()
    let familyID = String(ruleID.prefix { $0.isLetter })
    let title = family ?? LocalizedText(vi: familyID, en: familyID)
    let level: LevelChoice = try pairs.value("level")?.choice(named: "level") ?? .warning
    let nothing = LocalizedText(vi: "", en: "")
    let info = RuleInfo(
      id: ruleID,
      name: try node.required("name", of: pairs).ruleName(),
      family: RuleFamily(id: familyID, title: title),
      level: level.level,
      status: .declared,
      summary: try node.required("summary", of: pairs).localized(named: "summary"),
      rationale: try pairs.value("rationale")?.localized(named: "rationale") ?? nothing,
      limits: try pairs.value("limits")?.localized(named: "limits") ?? nothing,
      advice: try pairs.value("advice")?.localized(named: "advice") ?? nothing,
      messages: try node.required("messages", of: pairs).messages(),
      valid: [],
      invalid: []
    )
    return (info, id.place)
  }
}

extension YAMLNode {
  /// One message at least, each with its placeholders.
  fileprivate func messages() throws(YAMLFault) -> [MessageTemplate] {
    let pairs = try mapping(named: "messages")
    guard !pairs.isEmpty else {
      let expected = LocalizedText(vi: "một bảng khoá không rỗng", en: "a mapping of at least one")
      throw YAMLFault(at: place, .wrongValue("messages", expected: expected, found: self))
    }
    var messages: [MessageTemplate] = []
    for pair in pairs {
      let text = try pair.value.localized(named: pair.key)
      var seen: Set<String> = []
      let arguments = text.vietnamese.placeholders.filter { seen.insert($0).inserted }
      guard seen == Set(text.english.placeholders) else {
        throw YAMLFault(at: pair.keyPlace, .differentPlaceholders(pair.key))
      }
      messages.append(MessageTemplate(pair.key, arguments: arguments, text))
    }
    return messages
  }
}

extension ValueSchema {
  /// A text for both languages, or one for each.
  static let localized = ValueSchema.either([
    .text, .mapping([Key("vi", .text, isRequired: true), Key("en", .text)]),
  ])
}
