extension ConfigurationSection {
  static let deadlines = ConfigurationSection(
    name: "deadlines",
    help: LocalizedText(
      vi: "Hạn gửi báo cáo theo kỳ và cấp; tên đã có thì thay, \"!tên\" thì bỏ.",
      en: "Until when reports are due; a known name is replaced, \"!name\" removes one."
    ),
    schema: { _ in .list(.mapping(DeadlineRule.schema)) },
    read: { node, reading throws(YAMLFault) in
      for item in try node.entries(named: "deadlines") {
        reading.attempt { reading throws(YAMLFault) in try item.addDeadline(&reading) }
      }
    },
    show: { shown, listing in
      guard !shown.configuration.deadlineSettings.isEmpty else {
        return listing.add("deadlines: []")
      }
      listing.add("deadlines:")
      for rule in shown.configuration.deadlineSettings { listing.add(rule) }
    }
  )
}

extension DeadlineRule: Named {
  fileprivate static let schema: [ValueSchema.Key] = [
    ValueSchema.Key("name", .text, isRequired: true),
    ValueSchema.Key("basis", .text),
    ValueSchema.Key("since", .day),
    ValueSchema.Key("until", .day),
    ValueSchema.Key("periods", .oneOrMore(.choice(of: PeriodName.self))),
    ValueSchema.Key("agency-levels", .oneOrMore(.choice(of: AgencyLevel.self))),
    ValueSchema.Key("day", .wholeNumber(1...31)),
    ValueSchema.Key("month", .choice(of: DueMonth.self)),
  ]
}

/// In which month a report is due.
private enum DueMonth: String, CaseIterable {
  case last
  case after
}

extension ConfigurationListing {
  fileprivate mutating func add(_ rule: Setting<DeadlineRule>) {
    let value = rule.value
    let periods = value.kinds.compactMap { PeriodName($0)?.rawValue }.joined(separator: ", ")
    let levels = value.levels.map(\.rawValue).joined(separator: ", ")
    let month: DueMonth = value.isInMonthAfter ? .after : .last
    add("- name: \(value.name.yamlText)", depth: 1, from: rule.origin)
    add("basis: \(value.basis.yamlText)", depth: 2)
    add("since: \(value.since)", depth: 2)
    if let until = value.until { add("until: \(until)", depth: 2) }
    add("periods: [\(periods)]", depth: 2)
    if !levels.isEmpty { add("agency-levels: [\(levels)]", depth: 2) }
    add("day: \(value.day)", depth: 2)
    add("month: \(month.rawValue)", depth: 2)
  }
}

extension YAMLNode {
  /// Reads `{name, basis, since, until, periods, agency-levels, day, month}`.
  fileprivate func addDeadline(_ reading: inout ConfigurationReading) throws(YAMLFault) {
    let pairs = try mapping(named: "deadlines", keys: DeadlineRule.schema.map(\.name))
    let name = try required("name", of: pairs)
    guard try !reading.configuration.deadlineSettings.remove(name) else { return }
    let periods: [PeriodName] = try required("periods", of: pairs).choices(named: "periods")
    let month: DueMonth = try choice("month", of: pairs) ?? .last
    let rule = DeadlineRule(
      name: try name.string(named: "name"),
      basis: try required("basis", of: pairs).string(named: "basis"),
      since: try required("since", of: pairs).day(named: "since"),
      until: try day("until", of: pairs),
      kinds: periods.map(\.kind),
      levels: try optional("agency-levels", of: pairs)?.choices(named: "agency-levels") ?? [],
      day: try required("day", of: pairs).wholeNumber(named: "day", in: 1...31),
      isInMonthAfter: month == .after
    )
    reading.configuration.deadlineSettings.put(reading.setting(rule, at: name.place))
  }

  /// One word of a closed set, or several.
  private func choices<Choice: RawRepresentable<String> & CaseIterable>(
    named name: String
  ) throws(YAMLFault) -> [Choice] {
    var choices: [Choice] = []
    for item in try oneOrMore(named: name) { choices.append(try item.choice(named: name)) }
    return choices
  }
}
