extension ConfigurationSection {
  static let identities = ConfigurationSection(
    name: "identities",
    help: LocalizedText(
      vi: "Đẳng thức: một số bằng tổng các số thành phần; tên đã có thì thay, \"!tên\" thì bỏ.",
      en: "Which measure is the sum of which; a known name is replaced, \"!name\" removes one."
    ),
    schema: { _ in
      let measure = ValueSchema.list(.choice(Term.allCases.map(\.name)))
      return .list(
        .mapping([
          ValueSchema.Key("name", .text, isRequired: true),
          ValueSchema.Key("whole", measure),
          ValueSchema.Key("parts", .list(measure)),
        ])
      )
    },
    read: { node, reading throws(YAMLFault) in
      for item in try node.entries(named: "identities") {
        reading.attempt { reading throws(YAMLFault) in try item.addIdentity(&reading) }
      }
    },
    show: { shown, listing in
      listing.add("identities:")
      for identity in shown.configuration.identitySettings {
        let parts = identity.value.parts.map(\.yaml).joined(separator: ", ")
        listing.add("- name: \(identity.value.name.yamlText)", depth: 1, from: identity.origin)
        listing.add("whole: \(identity.value.whole.yaml)", depth: 2)
        listing.add("parts: [\(parts)]", depth: 2)
      }
    }
  )
}

extension YAMLNode {
  /// Reads `{name, whole, parts}`.
  ///
  /// An identity of a known name replaces it; a name with `!` before it removes it.
  fileprivate func addIdentity(_ reading: inout ConfigurationReading) throws(YAMLFault) {
    let pairs = try mapping(named: "identities", keys: ["name", "whole", "parts"])
    let name = try required("name", of: pairs)
    guard try !reading.configuration.identitySettings.remove(name) else { return }
    let identity = try identity(name.string(named: "name"), pairs)
    reading.configuration.identitySettings.put(reading.setting(identity, at: name.place))
  }

  private func identity(
    _ name: String,
    _ pairs: [YAMLPair]
  ) throws(YAMLFault) -> IdentityDefinition {
    let whole = try required("whole", of: pairs).terms(named: "whole")
    let list = try required("parts", of: pairs)
    var parts: [TermSet] = []
    for part in try list.list(named: "parts") { parts.append(try part.terms(named: "parts")) }
    guard !parts.isEmpty else {
      let expected = LocalizedText(vi: "danh sách có ít nhất một phần", en: "a list of parts")
      throw YAMLFault(at: list.place, .wrongValue("parts", expected: expected, found: list))
    }
    return IdentityDefinition(name: name, whole: whole, parts: parts)
  }

  /// The terms that name a measure.
  private func terms(named name: String) throws(YAMLFault) -> TermSet {
    var terms: TermSet = []
    for item in try list(named: name) {
      let text = try item.string(named: name)
      guard let term = Term(name: text) else {
        throw YAMLFault(at: item.place, .unknownTerm(text))
      }
      terms.formUnion(TermSet(term))
    }
    guard !terms.isEmpty else {
      let expected = LocalizedText(vi: "danh sách có ít nhất một nghĩa", en: "a list of meanings")
      throw YAMLFault(at: place, .wrongValue(name, expected: expected, found: self))
    }
    return terms
  }
}

extension TermSet {
  /// As it is written in YAML: `[resolved, early]`.
  fileprivate var yaml: String { "[\(terms.map(\.name).joined(separator: ", "))]" }
}
