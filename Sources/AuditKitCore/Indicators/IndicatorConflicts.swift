/// Compares the places that state one indicator.
struct IndicatorConflicts {
  private struct Key: Hashable {
    let measure: TermSet
    /// The level, where all of its dossiers are meant.
    let scope: AgencyLevel?
    /// The name of the one unit or field that is meant.
    let subject: WordKey?

    init(_ indicator: Indicator, as measure: TermSet? = nil) {
      self.measure = measure ?? indicator.measure
      subject = indicator.subject?.name
      scope = subject == nil ? indicator.scope : nil
    }

    /// Levels are written as words, which take longer to hash than to compare.
    func hash(into hasher: inout Hasher) {
      hasher.combine(measure)
      hasher.combine(subject)
    }
  }

  /// The places that state one measure of one level, unit or field, in order.
  private struct Group {
    let key: Key
    var indicators: [Indicator]
  }

  /// In the order in which their indicators first appear.
  private let groups: [Group]
  private let positions: [Key: Int]
  /// Whether the document speaks of several levels, so that who names none leaves open which is meant.
  private let hasLevels: Bool

  init(_ indicators: [Indicator], speaksOfLevels: Bool) {
    var groups: [Group] = []
    var positions: [Key: Int] = [:]
    for indicator in StatedOnce.clear(indicators) {
      let key = Key(indicator)
      if let position = positions[key] {
        groups[position].indicators.append(indicator)
      } else {
        positions[key] = groups.count
        groups.append(Group(key: key, indicators: [indicator]))
      }
    }
    self.groups = groups
    self.positions = positions
    let levels = indicators.lazy.compactMap(\.scope)
    let first = levels.first
    hasLevels = speaksOfLevels || levels.contains { $0 != first }
  }

  /// The conflicts, in the order in which their indicators first appear.
  func find() -> [IndicatorConflict] { groups.flatMap(differences) + excesses() }

  // MARK: Equal measures

  private func differences(_ group: Group) -> [IndicatorConflict] {
    let value = group.indicators[0].value.value
    guard group.indicators.contains(where: { $0.value.value != value }) else { return [] }
    let prose = group.indicators.filter { $0.isProse && !$0.isRestricted }
    guard let first = prose.first else { return [] }
    let tables = group.indicators.filter { !$0.isProse && !$0.isRestricted }
    if group.key.subject != nil, disagree(tables) { return [] }
    let values = firstOfEach(prose)
    var found: [IndicatorConflict] = []
    for table in tables {
      guard let stated = values.first(where: { differ($0, table) }) else { continue }
      found.append(IndicatorConflict(stated: stated, other: table, kind: .differs))
    }
    let reported = Set(found.map(\.stated.place))
    guard !reported.contains(first.place) else { return found }
    for later in prose.dropFirst() where differ(later, first) && !reported.contains(later.place) {
      found.append(IndicatorConflict(stated: later, other: first, kind: .differs))
    }
    return found
  }

  /// Two tables that differ on one unit or field may speak of different parts of its dossiers.
  private func disagree(_ tables: [Indicator]) -> Bool {
    var values: [AgencyLevel?: ExactDecimal] = [:]
    return tables.contains { table in
      let known = values.updateValue(table.value.value, forKey: table.level)
      return known.map { $0 != table.value.value } ?? false
    }
  }

  /// The first of some places that state one value of one level, unit or field.
  private func firstOfEach(_ indicators: [Indicator]) -> [Indicator] {
    struct Statement: Hashable {
      let value: ExactDecimal
      let level: AgencyLevel?
      let kind: IndicatorSubject.Kind?
    }
    var known: Set<Statement> = []
    return indicators.filter {
      known.insert(Statement(value: $0.value.value, level: $0.level, kind: $0.subject?.kind))
        .inserted
    }
  }

  private func differ(_ one: Indicator, _ other: Indicator) -> Bool {
    one.source != other.source && one.value.value != other.value.value
      && !one.isCountedFromOtherDay(than: other)
      && one.isComparable(with: other, hasLevels: hasLevels) && !isExplained(one, other)
  }

  /// Whether what was carried over, or what some count as settled, makes up the difference.
  private func isExplained(_ one: Indicator, _ other: Indicator) -> Bool {
    guard one.measure == [.received],
      let difference = one.value.value.subtracting(other.value.value)
    else { return false }
    guard let carried = positions[Key(one, as: [.received, .carried])] else { return false }
    return groups[carried].indicators.contains { $0.value.value == difference.magnitude }
  }

  // MARK: A part against its whole

  /// Figures of the text that are larger than what they are a part of, where no equal measure says more.
  private func excesses() -> [IndicatorConflict] {
    groups.flatMap { group -> [IndicatorConflict] in
      let wholes = group.indicators.filter { !$0.isProse && $0.isRestricted }
      return wholes.compactMap { whole in
        let part = groups.lazy
          .filter { $0.key.scope == group.key.scope && $0.key.subject == group.key.subject }
          .filter { Measure.isPart($0.key.measure, of: group.key.measure) }
          .compactMap { $0.indicators.first { $0.isProse && whole.value.value < $0.value.value } }
          .first
        return part.map { IndicatorConflict(stated: $0, other: whole, kind: .exceedsWhole) }
      }
    }
  }
}

extension Indicator {
  /// The level whose dossiers are counted, or that of the unit.
  fileprivate var level: AgencyLevel? { subject?.unitLevel ?? scope }

  /// Whether the report says of both from which day on they were counted, and the days differ: `từ ngày 01/01/2025 đến
  /// ngày 30/6/2025` and `từ ngày 01/7/2025 đến ngày 30/9/2025`.
  fileprivate func isCountedFromOtherDay(than other: Indicator) -> Bool {
    guard let start = window?.start, let otherStart = other.window?.start else { return false }
    return start != otherStart
  }

  /// Whether both count the dossiers of one level; of a unit the level is known by itself.
  fileprivate func isComparable(with other: Indicator, hasLevels: Bool) -> Bool {
    guard let subject, let otherSubject = other.subject else { return scope == other.scope }
    guard subject.agrees(with: otherSubject) else { return false }
    if level == other.level { return true }
    // One side leaves it open.
    let isOpen = level == nil || other.level == nil
    return isOpen && (subject.isUnit || otherSubject.isUnit || !hasLevels)
  }
}
