extension ConfigurationSection {
  static let documentTypes = ConfigurationSection(
    name: "document-types",
    help: LocalizedText(
      vi: "Loại văn bản: cách gọi và ký hiệu; tên đã có thì thay, \"!tên\" thì bỏ.",
      en: "Types of documents: words and symbols; a known name is replaced, \"!name\" removes one."
    ),
    schema: { _ in
      .list(
        .mapping([
          ValueSchema.Key("name", .text, isRequired: true),
          ValueSchema.Key("words", .list(.text)),
          ValueSchema.Key("symbols", .list(.text)),
        ])
      )
    },
    read: { node, reading throws(YAMLFault) in
      for item in try node.entries(named: "document-types") {
        reading.attempt { reading throws(YAMLFault) in try item.addDocumentType(&reading) }
      }
    },
    show: { shown, listing in
      listing.add("document-types:")
      for type in shown.configuration.documentTypeSettings {
        let words = type.value.words.map(\.yamlText).joined(separator: ", ")
        let symbols = type.value.symbols.map(\.yamlText).joined(separator: ", ")
        listing.add("- name: \(type.value.name.yamlText)", depth: 1, from: type.origin)
        listing.add("words: [\(words)]", depth: 2)
        if !symbols.isEmpty { listing.add("symbols: [\(symbols)]", depth: 2) }
      }
    }
  )
}

extension DocumentType: Named {}

extension YAMLNode {
  /// Reads `{name, words, symbols}`.
  fileprivate func addDocumentType(_ reading: inout ConfigurationReading) throws(YAMLFault) {
    let pairs = try mapping(named: "document-types", keys: ["name", "words", "symbols"])
    let name = try required("name", of: pairs)
    guard try !reading.configuration.documentTypeSettings.remove(name) else { return }
    let symbols = pairs.first { $0.key == "symbols" }?.value
    let type = DocumentType(
      name: try name.string(named: "name"),
      words: try required("words", of: pairs).strings(named: "words"),
      symbols: try symbols?.strings(named: "symbols") ?? []
    )
    reading.configuration.documentTypeSettings.put(reading.setting(type, at: name.place))
  }

  /// A list of texts that are not blank.
  private func strings(named name: String) throws(YAMLFault) -> [String] {
    var texts: [String] = []
    for item in try list(named: name) { texts.append(try item.string(named: name)) }
    return texts
  }
}
