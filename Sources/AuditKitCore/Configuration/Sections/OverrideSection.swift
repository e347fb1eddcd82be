extension ConfigurationSection {
  static let overrides = ConfigurationSection(
    name: "overrides",
    help: LocalizedText(
      vi: "Mức, tuỳ chọn và 'fail-on' cho một số báo cáo; mục sau được ưu tiên hơn mục trước.",
      en: "Levels, options and 'fail-on' for some reports; later entries go before earlier ones."
    ),
    schema: { _ in .list(.mapping(Override.schema)) },
    read: { node, reading throws(YAMLFault) in
      for item in try node.entries(named: "overrides") {
        reading.attempt { reading throws(YAMLFault) in
          let override = try Override(item, &reading)
          reading.configuration.overrides.append(override)
        }
      }
    },
    show: { shown, listing in
      // Of a known report the settings are shown as they come out.
      guard shown.applied == nil, !shown.configuration.overrides.isEmpty else { return }
      listing.add("overrides:")
      for override in shown.configuration.overrides {
        listing.add("-", depth: 1, from: override.origin)
        for pair in override.content { listing.add(pair, depth: 2, override.source) }
      }
    }
  )
}

extension Override {
  fileprivate static let schema = [
    ValueSchema.Key(
      "files",
      .oneOrMore(.text),
      help: LocalizedText(
        vi: "Mẫu tên tệp: *, ?, **; không có '/' thì so với tên tệp.",
        en: "Patterns of file names: *, ?, **; one without '/' is compared with the name alone."
      )
    ),
    ValueSchema.Key(
      "periods",
      .oneOrMore(.choice(of: PeriodLength.self)),
      help: LocalizedText(vi: "Độ dài kỳ báo cáo.", en: "How long a period the report covers.")
    ),
    ValueSchema.Key(
      "document-types",
      .oneOrMore(.text),
      help: LocalizedText(
        vi: "Loại văn bản, theo tên trong mục 'document-types'.",
        en: "Types of documents, by their names in the section 'document-types'."
      )
    ),
    ValueSchema.Key(
      "agency-levels",
      .oneOrMore(.choice(of: AgencyLevel.self)),
      help: LocalizedText(vi: "Cấp của cơ quan báo cáo.", en: "The level of the agency.")
    ),
    ValueSchema.Key(
      "years",
      .oneOrMore(YearRange.schema),
      help: LocalizedText(
        vi: "Năm của kỳ báo cáo: 2023, 2019-2022, 2020-, -2019.",
        en: "Years of the report's own period: 2023, 2019-2022, 2020-, -2019."
      )
    ),
    ValueSchema.Key("rules", .same("#/properties/rules")),
    ValueSchema.Key("fail-on", .same("#/properties/fail-on")),
  ]

  fileprivate init(
    _ node: YAMLNode,
    _ reading: inout ConfigurationReading
  ) throws(YAMLFault) {
    var condition = OverrideCondition()
    var rules: RuleSection?
    var failOn: Setting<FailureThreshold>?
    content = try node.mapping(named: "overrides")
    for pair in content {
      let value = pair.value
      switch pair.key {
      case "rules": rules = try RuleSection(value, &reading)
      case "fail-on":
        failOn = reading.setting(try value.choice(named: pair.key), at: value.place)
      default: try condition.read(pair)
      }
    }
    guard !condition.isEmpty else { throw YAMLFault(at: node.place, .noCondition) }
    guard rules != nil || failOn != nil else { throw YAMLFault(at: node.place, .nothingOverridden) }
    source = reading.source
    place = node.place
    self.condition = condition
    self.rules = rules
    self.failOn = failOn
  }
}

extension OverrideCondition {
  fileprivate mutating func read(_ pair: YAMLPair) throws(YAMLFault) {
    let known = Override.schema.map(\.name)
    guard known.contains(pair.key) else {
      throw YAMLFault(at: pair.keyPlace, .unknownKey(pair.key, known: known))
    }
    var texts: [(text: String, node: YAMLNode)] = []
    for item in try pair.value.oneOrMore(named: pair.key) {
      texts.append((try item.string(named: pair.key), item))
    }
    guard !texts.isEmpty else {
      let expected = LocalizedText(vi: "danh sách có ít nhất một mục", en: "a list of at least one")
      throw YAMLFault(
        at: pair.value.place,
        .wrongValue(pair.key, expected: expected, found: pair.value)
      )
    }
    switch pair.key {
    case "files": files = texts.map { PathPattern($0.text) }
    case "periods": periods = try Self.choices(texts, pair.key)
    case "document-types": documentTypes = texts.map { ($0.text, $0.node.place) }
    case "agency-levels": agencyLevels = try Self.choices(texts, pair.key)
    default: years = try Self.years(texts)
    }
  }

  private static func choices<Choice: RawRepresentable<String> & CaseIterable>(
    _ texts: [(text: String, node: YAMLNode)],
    _ name: String
  ) throws(YAMLFault) -> [Choice] {
    var choices: [Choice] = []
    for (_, node) in texts { choices.append(try node.choice(named: name)) }
    return choices
  }

  private static func years(
    _ texts: [(text: String, node: YAMLNode)]
  ) throws(YAMLFault) -> [YearRange] {
    var years: [YearRange] = []
    for (text, node) in texts {
      guard let range = YearRange(text) else {
        let expected = LocalizedText(
          vi: "năm (2023) hoặc khoảng năm (2019-2022, 2020-, -2019)",
          en: "a year (2023) or years (2019-2022, 2020-, -2019)"
        )
        throw YAMLFault(at: node.place, .wrongValue("years", expected: expected, found: node))
      }
      years.append(range)
    }
    return years
  }
}

extension ConfigurationReading {
  /// Refuses overrides for types of documents that no file names.
  mutating func checkOverrides() {
    let names = configuration.documentTypeSettings.map(\.value.name)
    for override in configuration.overrides {
      source = override.source
      each(override.condition.documentTypes ?? []) { type, _ throws(YAMLFault) in
        guard names.contains(type.name) else {
          throw YAMLFault(at: type.place, .unknownDocumentType(type.name, known: names))
        }
      }
    }
  }
}
