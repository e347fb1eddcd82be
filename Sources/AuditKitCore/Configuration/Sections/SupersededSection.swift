extension ConfigurationSection {
  static let superseded = ConfigurationSection(
    name: "superseded",
    help: LocalizedText(
      vi:
        "Văn bản, tiêu chuẩn đã được thay thế, và những chữ cho biết một văn bản là căn cứ hiện nay.",
      en: "Documents and standards that were replaced, and words that make one a basis of today."
    ),
    schema: { _ in
      .mapping([
        ValueSchema.Key("current", .list(.text)),
        ValueSchema.Key("past", .list(.text)),
        ValueSchema.Key("references", .list(.mapping(SupersededReference.schema))),
      ])
    },
    read: { node, reading throws(YAMLFault) in
      let keys = ["current", "past", "references"]
      for pair in try node.mapping(named: "superseded", keys: keys) {
        reading.attempt { reading throws(YAMLFault) in try reading.readSuperseded(pair) }
      }
    },
    show: { shown, listing in
      let settings = shown.configuration.supersededSettings
      listing.add("superseded:")
      listing.add("current:", depth: 1)
      listing.add(settings.current, depth: 2)
      listing.add("past:", depth: 1)
      listing.add(settings.past, depth: 2)
      listing.add("references:", depth: 1)
      for reference in settings.references { listing.add(reference) }
    }
  )
}

/// What files say of references that were replaced.
struct SupersededSettings: Sendable {
  var current: [Setting<String>] = []
  var past: [Setting<String>] = []
  var references: [Setting<SupersededReference>] = []

  var table: SupersededTable {
    SupersededTable(
      references.map(\.value),
      current: current.map(\.value),
      past: past.map(\.value)
    )
  }
}

extension SupersededReference: Named {
  fileprivate static let schema: [ValueSchema.Key] = [
    ValueSchema.Key("name", .text, isRequired: true),
    ValueSchema.Key("reference", .text),
    ValueSchema.Key("issued", .day),
    ValueSchema.Key("replaced-by", .text),
    ValueSchema.Key("from", .day),
    ValueSchema.Key("transition-until", .day),
    ValueSchema.Key("verified", .flag),
  ]
}

extension ConfigurationReading {
  fileprivate mutating func readSuperseded(_ pair: YAMLPair) throws(YAMLFault) {
    guard pair.key == "references" else {
      let isCurrent = pair.key == "current"
      let settings = configuration.supersededSettings
      var list = PhraseList(isCurrent ? settings.current : settings.past)
      try list.read(pair, &self)
      if isCurrent {
        configuration.supersededSettings.current = list.phrases
      } else {
        configuration.supersededSettings.past = list.phrases
      }
      return
    }
    each(try pair.value.entries(named: pair.key)) { item, reading throws(YAMLFault) in
      try item.addSuperseded(&reading)
    }
  }
}

extension YAMLNode {
  /// Reads `{name, reference, issued, replaced-by, from, transition-until, verified}`.
  fileprivate func addSuperseded(_ reading: inout ConfigurationReading) throws(YAMLFault) {
    let keys = SupersededReference.schema.map(\.name)
    let pairs = try mapping(named: "references", keys: keys)
    let name = try required("name", of: pairs)
    guard try !reading.configuration.supersededSettings.references.remove(name) else { return }
    let cited = try required("reference", of: pairs)
    let reference = SupersededReference(
      name: try name.string(named: "name"),
      reference: try cited.string(named: "reference"),
      issued: try day("issued", of: pairs),
      replacement: try required("replaced-by", of: pairs).string(named: "replaced-by"),
      from: try required("from", of: pairs).day(named: "from"),
      transitionUntil: try day("transition-until", of: pairs),
      isVerified: try optional("verified", of: pairs)?.flag(named: "verified") ?? true
    )
    guard let reference else {
      let expected = LocalizedText(
        vi: "số hiệu như 110/2004/NĐ-CP, 225/QĐ-TTg với 'issued', hoặc ISO 9001:2008",
        en: "a number such as 110/2004/NĐ-CP, 225/QĐ-TTg with 'issued', or ISO 9001:2008"
      )
      throw YAMLFault(at: cited.place, .wrongValue("reference", expected: expected, found: cited))
    }
    let setting = reading.setting(reference, at: name.place)
    reading.configuration.supersededSettings.references.put(setting)
  }
}

extension ConfigurationListing {
  fileprivate mutating func add(_ reference: Setting<SupersededReference>) {
    let value = reference.value
    add("- name: \(value.name.yamlText)", depth: 2, from: reference.origin)
    add("reference: \(value.reference.yamlText)", depth: 3)
    if let issued = value.issued { add("issued: \(issued)", depth: 3) }
    add("replaced-by: \(value.replacement.yamlText)", depth: 3)
    add("from: \(value.from)", depth: 3)
    if let until = value.transitionUntil { add("transition-until: \(until)", depth: 3) }
    if !value.isVerified { add("verified: false", depth: 3) }
  }
}
