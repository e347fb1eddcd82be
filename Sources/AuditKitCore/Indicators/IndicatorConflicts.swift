/// Compares the places that state one indicator.
struct IndicatorConflicts {
  private struct Key: Hashable {
    let measure: TermSet
    let scope: AgencyLevel
  }

  /// The places that state one measure of one level, in order.
  private struct Group {
    let key: Key
    var indicators: [Indicator]
  }

  /// In the order in which their indicators first appear.
  private let groups: [Group]
  private let positions: [Key: Int]

  init(_ indicators: [Indicator]) {
    var groups: [Group] = []
    var positions: [Key: Int] = [:]
    for indicator in StatedOnce.clear(indicators) {
      let key = Key(measure: indicator.measure, scope: indicator.scope)
      if let position = positions[key] {
        groups[position].indicators.append(indicator)
      } else {
        positions[key] = groups.count
        groups.append(Group(key: key, indicators: [indicator]))
      }
    }
    self.groups = groups
    self.positions = positions
  }

  /// The conflicts, in the order in which their indicators first appear.
  func find() -> [IndicatorConflict] { groups.flatMap(differences) + excesses() }

  // MARK: Equal measures

  private func differences(_ group: Group) -> [IndicatorConflict] {
    guard group.indicators.count > 1 else { return [] }
    let prose = group.indicators.filter { $0.isProse && !$0.isRestricted }
    guard let first = prose.first else { return [] }
    let tables = group.indicators.filter { !$0.isProse && !$0.isRestricted }
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
    guard let carried = positions[Key(measure: [.received, .carried], scope: one.scope)]
    else { return false }
    return groups[carried].indicators.contains { $0.value.value == difference.magnitude }
  }

  // MARK: A part against its whole

  /// Figures of the text that are larger than what they are a part of, where no equal measure says more.
  private func excesses() -> [IndicatorConflict] {
    groups.flatMap { group -> [IndicatorConflict] in
      let wholes = group.indicators.filter { !$0.isProse && $0.isRestricted }
      return wholes.compactMap { whole in
        let part = groups.lazy.filter { $0.key.scope == group.key.scope }
          .filter { Measure.isPart($0.key.measure, of: group.key.measure) }
          .compactMap { $0.indicators.first { $0.isProse && whole.value.value < $0.value.value } }
          .first
        return part.map { IndicatorConflict(stated: $0, other: whole, kind: .exceedsWhole) }
      }
    }
  }
}
