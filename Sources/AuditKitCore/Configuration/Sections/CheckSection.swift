extension ConfigurationSection {
  static let checks = ConfigurationSection(
    name: "checks",
    help: LocalizedText(
      vi: "Quy tắc của riêng bạn; tên đã có thì thay, \"!tên\" thì bỏ.",
      en: "Rules of your own; a known name is replaced, \"!name\" removes one."
    ),
    schema: { _ in .list(CheckSchema.entry) },
    read: { node, reading throws(YAMLFault) in
      for item in try node.entries(named: "checks") {
        reading.attempt { reading throws(YAMLFault) in try item.addCheck(&reading) }
      }
    },
    show: { shown, listing in
      guard !shown.configuration.checkSettings.isEmpty else { return }
      listing.add("checks:")
      for check in shown.configuration.checkSettings {
        listing.add("-", depth: 1, from: check.origin)
        for pair in check.value.content { listing.add(pair, depth: 2, check.value.source) }
      }
    }
  )
}

/// A check with the place where it is written.
struct CheckDeclaration: Named {
  let check: Check
  let source: ConfigurationSource
  /// Where its id, its name and its selectors stand.
  let idPlace: YAMLPlace
  let namePlace: YAMLPlace
  let selectorPlaces: [YAMLPlace]
  /// All that is written in it.
  let content: [YAMLPair]

  var name: String { check.info.name }
}

extension Configuration {
  var checks: [CheckDeclaration] { checkSettings.map(\.value) }
}

extension YAMLNode {
  /// Reads one check; one of a known name replaces it, a name with `!` before it removes it.
  fileprivate func addCheck(_ reading: inout ConfigurationReading) throws(YAMLFault) {
    let pairs = try mapping(named: "checks")
    let name = try required("name", of: pairs)
    guard try !reading.configuration.checkSettings.remove(name) else { return }
    let declaration = try CheckReader(node: self, pairs: pairs, source: reading.source).read()
    reading.configuration.checkSettings.put(reading.setting(declaration, at: name.place))
  }
}

extension ConfigurationReading {
  /// Refuses two checks of one id.
  mutating func checkCheckIDs() {
    var names: [String: String] = [:]
    for declaration in configuration.checks {
      source = declaration.source
      attempt { _ throws(YAMLFault) in
        let id = declaration.check.info.id
        if let other = names.updateValue(declaration.name, forKey: id) {
          throw YAMLFault(at: declaration.idPlace, .takenName(id, by: other))
        }
      }
    }
  }
}
