extension YAMLNode {
  /// Reads the section `identities`: a list of `{name, whole, parts}`.
  ///
  /// An identity of a known name replaces it; a name with `!` before it removes it.
  func addIdentities(to identities: inout [IdentityDefinition]) throws(YAMLFault) {
    for item in try list(named: "identities") {
      let pairs = try item.mapping(named: "identities")
      let name = try item.required("name", of: pairs)
      let text = try name.string(named: "name")
      if text.hasPrefix("!") {
        try Self.remove(String(text.dropFirst()), at: name.place, from: &identities)
        continue
      }
      let identity = try item.identity(text, pairs)
      if let index = identities.firstIndex(where: { $0.name == text }) {
        identities[index] = identity
      } else {
        identities.append(identity)
      }
    }
  }

  private static func remove(
    _ name: String,
    at place: YAMLPlace,
    from identities: inout [IdentityDefinition]
  ) throws(YAMLFault) {
    guard let index = identities.firstIndex(where: { $0.name == name }) else {
      throw YAMLFault(at: place, .nothingToRemove(name, known: identities.map(\.name)))
    }
    identities.remove(at: index)
  }

  private func identity(
    _ name: String,
    _ pairs: [YAMLPair]
  ) throws(YAMLFault) -> IdentityDefinition {
    let known = ["name", "whole", "parts"]
    for pair in pairs where !known.contains(pair.key) {
      throw YAMLFault(at: pair.keyPlace, .unknownKey(pair.key, known: known))
    }
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

  private func required(_ key: String, of pairs: [YAMLPair]) throws(YAMLFault) -> YAMLNode {
    guard let pair = pairs.first(where: { $0.key == key }) else {
      throw YAMLFault(at: place, .missingKey(key))
    }
    return pair.value
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
