extension ConfigurationSection {
  static let forms = ConfigurationSection(
    name: "forms",
    help: LocalizedText(
      vi: "Biểu mẫu thống kê: dòng hoặc cột, đơn vị, câu trả lời, công thức; \"!tên\" thì bỏ.",
      en: "Statistics forms: rows or columns, units, answers, formulas; \"!name\" removes one."
    ),
    schema: { _ in .list(.mapping(FormDefinition.schema)) },
    read: { node, reading throws(YAMLFault) in
      for item in try node.entries(named: "forms") {
        reading.attempt { reading throws(YAMLFault) in try item.addForm(&reading) }
      }
    },
    show: { shown, listing in
      let forms = shown.configuration.shownForms
      guard !forms.isEmpty else { return }
      listing.add("forms:")
      for form in forms { listing.add(form) }
    }
  )
}

extension Configuration {
  /// The forms that are in force.
  var forms: FormLibrary {
    guard let own = formSettings else {
      return extendsDefault ? FormLibrary { Self.defaultFormIndex } : FormLibrary()
    }
    let index = FormIndex(own.map(\.value))
    return FormLibrary { index }
  }

  fileprivate var shownForms: [Setting<FormDefinition>] {
    formSettings ?? (extendsDefault ? Self.defaultForms : [])
  }
}

extension FormDefinition: Named {
  fileprivate static let schema = [
    ValueSchema.Key("name", .text, isRequired: true),
    ValueSchema.Key(
      "titles",
      .oneOrMore(.text),
      help: LocalizedText(
        vi: "Chữ ở dòng phía trên biểu; có một là đủ.",
        en: "Words of the lines above the form; one of them is enough."
      )
    ),
    ValueSchema.Key("rows", .list(.mapping(Item.schema))),
    ValueSchema.Key("columns", .list(.mapping(Item.schema))),
    ValueSchema.Key(
      "formulas",
      .list(
        .either([
          .text,
          .mapping([
            ValueSchema.Key("formula", .text, isRequired: true),
            ValueSchema.Key("level", .choice(of: LevelChoice.self)),
          ]),
        ])
      ),
      help: LocalizedText(
        vi: "Công thức giữa các mã trong [ ]: \"[3] = [4] + [5]\".",
        en: "Formulas of codes in [ ]: \"[3] = [4] + [5]\"."
      )
    ),
  ]
}

extension FormDefinition.Item {
  fileprivate static let schema = [
    ValueSchema.Key("code", .text, isRequired: true),
    ValueSchema.Key("label", .text, isRequired: true),
    ValueSchema.Key("unit", .text),
    ValueSchema.Key("values", .list(.decimal(ExactDecimal(-1_000_000)...ExactDecimal(1_000_000)))),
  ]

  /// As it is written in YAML.
  fileprivate var yaml: String {
    var parts = ["code: \(id.yamlText)", "label: \(label.text.yamlText)"]
    if let unit { parts.append("unit: \(unit.text.yamlText)") }
    if !allowed.isEmpty {
      parts.append("values: [\(allowed.map(\.description).joined(separator: ", "))]")
    }
    return "{\(parts.joined(separator: ", "))}"
  }
}

extension ConfigurationListing {
  fileprivate mutating func add(_ form: Setting<FormDefinition>) {
    let value = form.value
    add("- name: \(value.name.yamlText)", depth: 1, from: form.origin)
    add("titles: [\(value.titles.map(\.text.yamlText).joined(separator: ", "))]", depth: 2)
    add(value.isOfColumns ? "columns:" : "rows:", depth: 2)
    for item in value.items { add("- \(item.yaml)", depth: 3) }
    guard !value.formulas.isEmpty else { return }
    add("formulas:", depth: 2)
    for rule in value.formulas {
      let text = rule.text.yamlText
      add(
        rule.level == .error ? "- \(text)" : "- {formula: \(text), level: \(rule.level.name)}",
        depth: 3
      )
    }
  }
}

extension YAMLNode {
  /// Reads `{name, titles, rows or columns, formulas}`.
  fileprivate func addForm(_ reading: inout ConfigurationReading) throws(YAMLFault) {
    let pairs = try mapping(
      named: "forms",
      keys: ["name", "titles", "rows", "columns", "formulas"]
    )
    let name = try required("name", of: pairs)
    var forms = reading.configuration.formSettings ?? reading.inheritedForms
    if try !forms.remove(name) {
      let form = try form(name.string(named: "name"), pairs)
      forms.put(reading.setting(form, at: name.place))
    }
    reading.configuration.formSettings = forms
  }

  private func form(_ name: String, _ pairs: [YAMLPair]) throws(YAMLFault) -> FormDefinition {
    var titles: [WordPattern] = []
    if let node = pairs.value("titles") {
      for item in try node.oneOrMore(named: "titles") {
        titles.append(try item.words(named: "titles"))
      }
    }
    if let extra = pairs.first(where: { $0.key == "columns" }), pairs.value("rows") != nil {
      throw YAMLFault(at: extra.keyPlace, .excludedKey("columns", by: "rows"))
    }
    let columns = pairs.value("columns")
    let list = if let columns { columns } else { try required("rows", of: pairs) }
    let items = try list.formItems()
    return FormDefinition(
      name: name,
      titles: titles,
      isOfColumns: columns != nil,
      items: items,
      formulas: try pairs.value("formulas")?.formRules(items) ?? []
    )
  }

  private func formItems() throws(YAMLFault) -> [FormDefinition.Item] {
    var items: [FormDefinition.Item] = []
    for node in try entries(named: "rows") {
      let pairs = try node.mapping(named: "rows", keys: ["code", "label", "unit", "values"])
      let code = try node.required("code", of: pairs)
      let id = try code.string(named: "code")
      if items.contains(where: { $0.id == id }) {
        throw YAMLFault(at: code.place, .repeated(id, line: place.line))
      }
      items.append(
        FormDefinition.Item(
          id: id,
          code: RowQuery(code: id)?.code,
          label: try node.required("label", of: pairs).words(named: "label"),
          unit: try pairs.value("unit")?.unit(),
          allowed: try pairs.value("values")?.numbers(named: "values") ?? []
        )
      )
    }
    guard !items.isEmpty else { throw YAMLFault(at: place, .emptyList("rows")) }
    return items
  }

  /// A unit of things or money; `%`, which has no words, is none.
  private func unit() throws(YAMLFault) -> WordPattern? { WordPattern(try string(named: "unit")) }

  private func numbers(named name: String) throws(YAMLFault) -> [ExactDecimal] {
    var numbers: [ExactDecimal] = []
    for item in try list(named: name) {
      guard let number = item.text.flatMap(ExactDecimal.init(yaml:)) else {
        let expected = LocalizedText(vi: "một danh sách số", en: "a list of numbers")
        throw YAMLFault(at: item.place, .wrongValue(name, expected: expected, found: item))
      }
      numbers.append(number)
    }
    return numbers
  }

  private func formRules(_ items: [FormDefinition.Item]) throws(YAMLFault) -> [FormDefinition.Rule]
  {
    var rules: [FormDefinition.Rule] = []
    for node in try entries(named: "formulas") {
      var text = node
      var level = Level.error
      if node.text == nil {
        let pairs = try node.mapping(named: "formulas", keys: ["formula", "level"])
        text = try node.required("formula", of: pairs)
        if let choice: LevelChoice = try pairs.value("level")?.choice(named: "level") {
          level = choice.level
        }
      }
      let formula = try text.formula(named: "formulas")
      rules.append(
        FormDefinition.Rule(
          formula: formula,
          text: try text.string(named: "formulas"),
          operands: try text.operands(of: formula, in: items),
          level: level
        )
      )
    }
    return rules
  }

  /// The items that a formula names.
  private func operands(
    of formula: Formula,
    in items: [FormDefinition.Item]
  ) throws(YAMLFault) -> [Int] {
    var operands: [Int] = []
    for name in formula.names {
      guard let index = items.firstIndex(where: { $0.id == name }) else {
        throw YAMLFault(at: place, .unknownCode(name, known: items.map(\.id)))
      }
      operands.append(index)
    }
    return operands
  }
}

extension ConfigurationReading {
  /// The forms that a file adds to.
  fileprivate var inheritedForms: [Setting<FormDefinition>] {
    configuration.extendsDefault ? Configuration.defaultForms : []
  }
}
