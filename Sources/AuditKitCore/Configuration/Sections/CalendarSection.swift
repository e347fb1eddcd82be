extension ConfigurationSection {
  static let calendar = ConfigurationSection(
    name: "calendar",
    help: LocalizedText(
      vi: "Số liệu của một kỳ tính từ ngày nào đến ngày nào; tên đã có thì thay, \"!tên\" thì bỏ.",
      en: "From when to when figures are counted; a known name is replaced, \"!name\" removes one."
    ),
    schema: { _ in .list(.mapping(ReportingRegime.schema)) },
    read: { node, reading throws(YAMLFault) in
      for item in try node.entries(named: "calendar") {
        reading.attempt { reading throws(YAMLFault) in try item.addRegime(&reading) }
      }
    },
    show: { shown, listing in
      listing.add("calendar:")
      for regime in shown.configuration.regimeSettings { listing.add(regime) }
    }
  )
}

extension ReportingRegime: Named {
  fileprivate static let schema: [ValueSchema.Key] = [
    ValueSchema.Key("name", .text, isRequired: true),
    ValueSchema.Key("basis", .text),
    ValueSchema.Key("since", .day),
    ValueSchema.Key("until", .day),
    ValueSchema.Key("windows", .list(.mapping(WindowRule.schema))),
  ]
}

extension ReportingRegime.WindowRule {
  fileprivate static let schema: [ValueSchema.Key] = [
    ValueSchema.Key("periods", .list(.choice(of: PeriodName.self)), isRequired: true),
    ValueSchema.Key("from-day", .wholeNumber(1...31), isRequired: true),
    ValueSchema.Key("from-month", .choice(of: BeginMonth.self)),
    ValueSchema.Key("to-day", .wholeNumber(1...31), isRequired: true),
    ValueSchema.Key("to-month", .choice(of: EndMonth.self)),
  ]

  /// As it is written in YAML.
  fileprivate var yaml: String {
    let periods = kinds.compactMap { PeriodName($0)?.rawValue }
    let begin: BeginMonth = beginsInMonthBefore ? .before : .first
    let end: EndMonth = endsInMonthBefore ? .before : .last
    return "{periods: [\(periods.joined(separator: ", "))], from-day: \(firstDay), "
      + "from-month: \(begin.rawValue), to-day: \(lastDay), to-month: \(end.rawValue)}"
  }
}

extension ConfigurationListing {
  fileprivate mutating func add(_ regime: Setting<ReportingRegime>) {
    let value = regime.value
    add("- name: \(value.name.yamlText)", depth: 1, from: regime.origin)
    add("basis: \(value.basis.yamlText)", depth: 2)
    add("since: \(value.since)", depth: 2)
    if let until = value.until { add("until: \(until)", depth: 2) }
    add("windows:", depth: 2)
    for window in value.windows { add("- \(window.yaml)", depth: 3) }
  }
}

extension YAMLNode {
  /// Reads `{name, basis, since, until, windows}`.
  fileprivate func addRegime(_ reading: inout ConfigurationReading) throws(YAMLFault) {
    let pairs = try mapping(named: "calendar", keys: ReportingRegime.schema.map(\.name))
    let name = try required("name", of: pairs)
    guard try !reading.configuration.regimeSettings.remove(name) else { return }
    let regime = try regime(name.string(named: "name"), pairs)
    reading.configuration.regimeSettings.put(reading.setting(regime, at: name.place))
  }

  private func regime(_ name: String, _ pairs: [YAMLPair]) throws(YAMLFault) -> ReportingRegime {
    var windows: [ReportingRegime.WindowRule] = []
    for item in try required("windows", of: pairs).list(named: "windows") {
      windows.append(try item.windowRule())
    }
    return ReportingRegime(
      name: name,
      basis: try required("basis", of: pairs).string(named: "basis"),
      since: try required("since", of: pairs).day(named: "since"),
      until: try day("until", of: pairs),
      windows: windows
    )
  }

  private func windowRule() throws(YAMLFault) -> ReportingRegime.WindowRule {
    let keys = ReportingRegime.WindowRule.schema.map(\.name)
    let pairs = try mapping(named: "windows", keys: keys)
    var kinds: [Period.Kind] = []
    for item in try required("periods", of: pairs).list(named: "periods") {
      let name: PeriodName = try item.choice(named: "periods")
      kinds.append(name.kind)
    }
    let begin: BeginMonth = try choice("from-month", of: pairs) ?? .first
    let end: EndMonth = try choice("to-month", of: pairs) ?? .last
    return ReportingRegime.WindowRule(
      kinds: kinds,
      firstDay: try required("from-day", of: pairs).wholeNumber(named: "from-day", in: 1...31),
      beginsInMonthBefore: begin == .before,
      lastDay: try required("to-day", of: pairs).wholeNumber(named: "to-day", in: 1...31),
      endsInMonthBefore: end == .before
    )
  }
}

/// In which month a window begins.
private enum BeginMonth: String, CaseIterable {
  case first
  case before
}

/// In which month a window ends.
private enum EndMonth: String, CaseIterable {
  case last
  case before
}

/// The kinds of period for which windows and deadlines are laid down.
enum PeriodName: String, CaseIterable {
  case month
  case quarter
  case half
  case nineMonths = "nine-months"
  case year

  var kind: Period.Kind {
    switch self {
    case .month: .month
    case .quarter: .quarter
    case .half: .half
    case .nineMonths: .nineMonths
    case .year: .year
    }
  }

  /// The name of a kind that has one.
  init?(_ kind: Period.Kind) {
    guard let name = Self.allCases.first(where: { $0.kind == kind }) else { return nil }
    self = name
  }
}
