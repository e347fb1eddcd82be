/// The description of a rule that a configuration brings: what `RuleInfo` is for those of the program.
enum RuleDescription {
  /// The keys of a mapping that describes a rule.
  static let schema: [ValueSchema.Key] = [
    ValueSchema.Key(
      "id",
      .pattern("^[A-Z]{2,10}[0-9]{1,4}$"),
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
      .choice(Level.allCases.map(\.name)),
      help: LocalizedText(vi: "Mức; mặc định warning.", en: "Its level; warning by default.")
    ),
    ValueSchema.Key("summary", .localized, isRequired: true),
    ValueSchema.Key(
      "messages",
      .entries(.localized),
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
    let (familyID, number) = try id.ruleID()
    let title = family ?? LocalizedText(vi: familyID, en: familyID)
    let nothing = LocalizedText(vi: "", en: "")
    let info = RuleInfo(
      id: familyID + number,
      name: try node.required("name", of: pairs).ruleName(),
      family: RuleFamily(id: familyID, title: title),
      level: try pairs.value("level")?.level() ?? .warning,
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
  /// An id: the letters of its family, and a number.
  fileprivate func ruleID() throws(YAMLFault) -> (family: String, number: String) {
    let text = try string(named: "id")
    let letters = text.prefix { $0.isASCII && $0.isUppercase }
    let digits = text.dropFirst(letters.count)
    guard (2...10).contains(letters.count), (1...4).contains(digits.count),
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else {
      let expected = LocalizedText(
        vi: "2 đến 10 chữ hoa rồi 1 đến 4 chữ số, như ABC001",
        en: "2 to 10 capital letters and 1 to 4 digits, such as ABC001"
      )
      throw YAMLFault(at: place, .wrongValue("id", expected: expected, found: self))
    }
    return (String(letters), String(digits))
  }

  /// A name: small letters and digits, joined by hyphens.
  fileprivate func ruleName() throws(YAMLFault) -> String {
    let text = try string(named: "name")
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    let isPlain = words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }
    }
    guard isPlain, text.first?.isNumber == false else {
      let expected = LocalizedText(
        vi: "chữ thường không dấu nối bằng gạch, như ten-cua-loi",
        en: "small letters joined by hyphens, such as name-of-fault"
      )
      throw YAMLFault(at: place, .wrongValue("name", expected: expected, found: self))
    }
    return text
  }

  fileprivate func level() throws(YAMLFault) -> Level {
    guard let level = text.flatMap(Level.init(name:)) else {
      let choices = Level.allCases.map(\.name)
      throw YAMLFault(at: place, .wrongChoice("level", of: choices, found: self))
    }
    return level
  }

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
      let arguments = text.vietnamese.placeholders
      guard Set(arguments) == Set(text.english.placeholders) else {
        throw YAMLFault(at: pair.keyPlace, .differentPlaceholders(pair.key))
      }
      messages.append(MessageTemplate(pair.key, arguments: arguments, text))
    }
    return messages
  }
}

extension String {
  /// The names in braces, each once, in their order.
  fileprivate var placeholders: [String] {
    var names: [String] = []
    _ = filling { name in
      if !names.contains(name) { names.append(name) }
      return nil
    }
    return names
  }
}
