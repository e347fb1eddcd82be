extension YAMLNode {
  /// Reads the section `calendar`: a list of regulations with the windows that they lay down.
  ///
  /// A regulation of a known name replaces it; a name with `!` before it removes it.
  func addRegimes(to calendar: inout ReportingCalendar) throws(YAMLFault) {
    for item in try list(named: "calendar") {
      let pairs = try item.mapping(named: "calendar")
      let name = try item.calendarValue("name", of: pairs)
      let text = try name.string(named: "name")
      if text.hasPrefix("!") {
        try Self.remove(String(text.dropFirst()), at: name.place, from: &calendar)
        continue
      }
      let regime = try item.regime(text, pairs)
      if let index = calendar.regimes.firstIndex(where: { $0.name == text }) {
        calendar.regimes[index] = regime
      } else {
        calendar.regimes.append(regime)
      }
    }
  }

  private static func remove(
    _ name: String,
    at place: YAMLPlace,
    from calendar: inout ReportingCalendar
  ) throws(YAMLFault) {
    guard let index = calendar.regimes.firstIndex(where: { $0.name == name }) else {
      throw YAMLFault(at: place, .nothingToRemove(name, known: calendar.regimes.map(\.name)))
    }
    calendar.regimes.remove(at: index)
  }

  private func regime(_ name: String, _ pairs: [YAMLPair]) throws(YAMLFault) -> ReportingRegime {
    try Self.refuseUnknown(pairs, known: ["name", "basis", "since", "until", "windows"])
    var until: CalendarDate?
    if let pair = pairs.first(where: { $0.key == "until" }) {
      until = try pair.value.day(named: "until")
    }
    var windows: [ReportingRegime.WindowRule] = []
    for item in try calendarValue("windows", of: pairs).list(named: "windows") {
      windows.append(try item.windowRule())
    }
    return ReportingRegime(
      name: name,
      basis: try calendarValue("basis", of: pairs).string(named: "basis"),
      since: try calendarValue("since", of: pairs).day(named: "since"),
      until: until,
      windows: windows
    )
  }

  private func windowRule() throws(YAMLFault) -> ReportingRegime.WindowRule {
    let pairs = try mapping(named: "windows")
    try Self.refuseUnknown(
      pairs,
      known: ["periods", "from-day", "from-month", "to-day", "to-month"]
    )
    var kinds: [Period.Kind] = []
    for item in try calendarValue("periods", of: pairs).list(named: "periods") {
      let name: PeriodName = try item.choice(named: "periods")
      kinds.append(name.kind)
    }
    let begin: BeginMonth = try choice("from-month", of: pairs) ?? .first
    let end: EndMonth = try choice("to-month", of: pairs) ?? .last
    return ReportingRegime.WindowRule(
      kinds: kinds,
      firstDay: try calendarValue("from-day", of: pairs).dayOfMonth(named: "from-day"),
      beginsInMonthBefore: begin == .before,
      lastDay: try calendarValue("to-day", of: pairs).dayOfMonth(named: "to-day"),
      endsInMonthBefore: end == .before
    )
  }

  // MARK: Values

  private static func refuseUnknown(
    _ pairs: [YAMLPair],
    known: [String]
  ) throws(YAMLFault) {
    for pair in pairs where !known.contains(pair.key) {
      throw YAMLFault(at: pair.keyPlace, .unknownKey(pair.key, known: known))
    }
  }

  private func calendarValue(_ key: String, of pairs: [YAMLPair]) throws(YAMLFault) -> YAMLNode {
    guard let pair = pairs.first(where: { $0.key == key }) else {
      throw YAMLFault(at: place, .missingKey(key))
    }
    return pair.value
  }

  private func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String,
    of pairs: [YAMLPair]
  ) throws(YAMLFault) -> Choice? {
    guard let pair = pairs.first(where: { $0.key == key }) else { return nil }
    return try pair.value.choice(named: key)
  }

  /// A day as `2019-03-12`.
  private func day(named name: String) throws(YAMLFault) -> CalendarDate {
    let parts = (text ?? "").split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy(\.isDigit) ? Int(part) : nil
    }
    guard parts.map(\.utf8.count) == [4, 2, 2], numbers.count == 3,
      let day = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
    else {
      let expected = LocalizedText(vi: "một ngày như 2019-03-12", en: "a day such as 2019-03-12")
      throw YAMLFault(at: place, .wrongValue(name, expected: expected, found: self))
    }
    return day
  }

  private func dayOfMonth(named name: String) throws(YAMLFault) -> Int {
    guard let day = text.flatMap(Int.init), (1...31).contains(day) else {
      let expected = LocalizedText(
        vi: "số nguyên trong khoảng 1…31",
        en: "a whole number in 1…31"
      )
      throw YAMLFault(at: place, .wrongValue(name, expected: expected, found: self))
    }
    return day
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

/// The kinds of period for which windows are laid down.
private enum PeriodName: String, CaseIterable {
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
}
