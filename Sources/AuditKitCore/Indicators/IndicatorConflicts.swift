/// Compares the places that state one indicator.
struct IndicatorConflicts {
  fileprivate struct Key: Hashable {
    let measure: TermSet
    let scope: AgencyLevel
  }

  fileprivate struct Statement: Hashable {
    let key: Key
    let source: Indicator.Source
  }

  private let groups: [Key: [Indicator]]
  private let order: [Key]

  init(_ indicators: [Indicator]) {
    let clear = Self.unambiguous(indicators)
    var order: [Key] = []
    groups = Dictionary(grouping: clear) { Key(measure: $0.measure, scope: $0.scope) }
    for indicator in clear {
      let key = Key(measure: indicator.measure, scope: indicator.scope)
      if groups[key]?.first?.place == indicator.place { order.append(key) }
    }
    self.order = order
  }

  /// A source that states a measure with two values does not tell them apart by these words.
  private static func unambiguous(_ indicators: [Indicator]) -> [Indicator] {
    var values: [Statement: Indicator] = [:]
    var unclear: Set<Statement> = []
    for indicator in indicators {
      let statement = Statement(indicator)
      if let known = values[statement], known.value.value != indicator.value.value {
        unclear.insert(statement)
      }
      values[statement] = indicator
    }
    return indicators.filter { indicator in
      guard !unclear.contains(Statement(indicator)) else { return false }
      // `Đúng hạn` alone may mean all that was not late.
      guard indicator.measure == [.resolved, .onTime] else { return true }
      return values[Statement(indicator, as: [.resolved, .early])] != nil
    }
  }

  /// The conflicts, in the order in which their indicators first appear.
  func find() -> [IndicatorConflict] { order.flatMap(differences) + excesses() }

  // MARK: Equal measures

  private func differences(_ key: Key) -> [IndicatorConflict] {
    let group = (groups[key] ?? []).filter { !$0.isRestricted }
    let prose = group.filter(\.isProse)
    guard let first = prose.first else { return [] }
    let tables = group.filter { !$0.isProse }
    var found: [IndicatorConflict] = []
    for table in tables {
      guard let stated = prose.first(where: { differ($0, table) }) else { continue }
      found.append(IndicatorConflict(stated: stated, other: table, kind: .differs))
    }
    let reported = found.map(\.stated.place)
    for later in prose.dropFirst() where differ(later, first) && !reported.contains(later.place) {
      guard !reported.contains(first.place) else { continue }
      found.append(IndicatorConflict(stated: later, other: first, kind: .differs))
    }
    return found
  }

  private func differ(_ one: Indicator, _ other: Indicator) -> Bool {
    one.source != other.source && one.value.value != other.value.value
      && !isExplained(one, other)
  }

  /// Whether what was carried over, or what some count as settled, makes up the difference.
  private func isExplained(_ one: Indicator, _ other: Indicator) -> Bool {
    guard one.measure == [.received],
      let difference = one.value.value.subtracting(other.value.value)
    else { return false }
    let carried = groups[Key(measure: [.received, .carried], scope: one.scope)] ?? []
    return carried.contains { $0.value.value == difference.magnitude }
  }

  // MARK: A part against its whole

  /// Figures of the text that are larger than what they are a part of, where no equal measure says more.
  private func excesses() -> [IndicatorConflict] {
    order.flatMap { key -> [IndicatorConflict] in
      let wholes = (groups[key] ?? []).filter { !$0.isProse && $0.isRestricted }
      return wholes.compactMap { whole in
        let part = order.lazy.filter { $0.scope == key.scope }
          .filter { Measure.isPart($0.measure, of: key.measure) }
          .compactMap { groups[$0]?.first { $0.isProse && whole.value.value < $0.value.value } }
          .first
        return part.map { IndicatorConflict(stated: $0, other: whole, kind: .exceedsWhole) }
      }
    }
  }
}

extension IndicatorConflicts.Statement {
  fileprivate init(_ indicator: Indicator, as measure: TermSet? = nil) {
    key = IndicatorConflicts.Key(measure: measure ?? indicator.measure, scope: indicator.scope)
    source = indicator.source
  }
}
