extension ConfigurationSection {
  static let standards = ConfigurationSection(
    name: "standards",
    help: LocalizedText(
      vi: "Tiêu chuẩn và các phiên bản; tên đã có thì thay, \"!tên\" thì bỏ.",
      en: "Standards and their editions; a known name is replaced, \"!name\" removes one."
    ),
    schema: { _ in .list(.mapping(Standard.schema)) },
    read: { node, reading throws(YAMLFault) in
      for item in try node.entries(named: "standards") {
        reading.attempt { reading throws(YAMLFault) in try item.addStandard(&reading) }
      }
    },
    show: { shown, listing in
      listing.add("standards:")
      for standard in shown.configuration.standardSettings { listing.add(standard) }
    }
  )
}

extension Standard: Named {
  fileprivate static let schema: [ValueSchema.Key] = [
    ValueSchema.Key("name", .text, isRequired: true),
    ValueSchema.Key("editions", .list(.wholeNumber(years))),
    ValueSchema.Key("complete-until", .wholeNumber(years)),
    ValueSchema.Key("misprints", .flag),
  ]

  fileprivate static let years = 1900...2199
}

extension ConfigurationListing {
  fileprivate mutating func add(_ standard: Setting<Standard>) {
    let value = standard.value
    add("- name: \(value.name.yamlText)", depth: 1, from: standard.origin)
    guard !value.editions.isEmpty else { return }
    add("editions: [\(value.editions.map(String.init).joined(separator: ", "))]", depth: 2)
    add("complete-until: \(value.completeUntil)", depth: 2)
    if value.isMisprinted { add("misprints: true", depth: 2) }
  }
}

extension YAMLNode {
  /// Reads `{name, editions, complete-until, misprints}`.
  fileprivate func addStandard(_ reading: inout ConfigurationReading) throws(YAMLFault) {
    let pairs = try mapping(named: "standards", keys: Standard.schema.map(\.name))
    let name = try required("name", of: pairs)
    guard try !reading.configuration.standardSettings.remove(name) else { return }
    var editions: [Int] = []
    for item in try optional("editions", of: pairs)?.list(named: "editions") ?? [] {
      editions.append(try item.wholeNumber(named: "editions", in: Standard.years))
    }
    // Without a last year only the editions that are listed are known.
    let standard = Standard(
      name: try name.string(named: "name"),
      editions: editions,
      completeUntil: try optional("complete-until", of: pairs)?
        .wholeNumber(named: "complete-until", in: Standard.years) ?? 0,
      isMisprinted: try optional("misprints", of: pairs)?.flag(named: "misprints") ?? false
    )
    guard let standard else {
      let expected = LocalizedText(vi: "tên như ISO 9001", en: "a name such as ISO 9001")
      throw YAMLFault(at: name.place, .wrongValue("name", expected: expected, found: name))
    }
    reading.configuration.standardSettings.put(reading.setting(standard, at: name.place))
  }
}
