import AuditKitCore

/// Draws up the columns of a random table; one extension for each kind of table.
struct MeasurePlanner {
  typealias Key = MeasurePlan.Key
  typealias Header = MeasurePlan.Header

  var random: SplitMix64
  var plan = MeasurePlan()
  /// Whether there may be shares of the table's total row.
  let mayUseTotalRow: Bool

  init(random: SplitMix64, mayUseTotalRow: Bool) {
    self.random = random
    self.mayUseTotalRow = mayUseTotalRow
  }

  mutating func make() {
    switch random.below(100) {
    case ..<45: addOneStopColumns()
    case ..<65: addBlock(random.pick(TableWords.blocks), role: .count)
    case ..<77: addBudget()
    case ..<89: addSeries()
    default: addScores()
    }
  }

  // MARK: Parts of a plan

  mutating func count(_ key: Key, size: Int? = nil) {
    plan.measures[key] = MeasurePlan.Measure(role: .count, size: size)
  }

  mutating func divide(_ whole: Key, _ parts: [(Key, Int)]) {
    plan.splits.append(MeasurePlan.Split(whole: whole, parts: parts.map { ($0.0, $0.1) }))
  }

  mutating func declare(_ whole: Key, _ parts: [Key], isDeclared: Bool = true) {
    plan.identities.append(
      MeasurePlan.Identity(whole: whole, added: parts, isDeclared: isDeclared)
    )
  }

  /// A column of percentages.
  mutating func share(_ parts: [Key], of base: MeasurePlan.Base, isJoined: Bool) -> Key {
    let column = parts.joined(separator: "+") + "%\(plan.shares.count)"
    plan.measures[column] = MeasurePlan.Measure(role: .percent, size: nil)
    plan.shares.append(
      MeasurePlan.Share(column: column, parts: parts, base: base, isJoined: isJoined)
    )
    return column
  }

  /// One title over a count and its share.
  mutating func pair(_ title: String, _ key: Key, of base: MeasurePlan.Base) -> Header {
    let share = share([key], of: base, isJoined: true)
    let titles = plan.measures["R"] == nil ? TableWords.counts : TableWords.counts + ["Số hồ sơ"]
    return .span(
      title,
      [
        .leaf(random.pick(titles), key),
        .leaf(random.pick(TableWords.percents), share),
      ]
    )
  }

  /// A column of percentages that no figure of the table explains.
  mutating func addPoll() {
    plan.measures["poll"] = MeasurePlan.Measure(role: .percent, size: nil)
    plan.polls.append("poll")
    plan.headers.append(.leaf("Tỷ lệ hài lòng (%)", "poll"))
  }

  /// A share of a measure in its total row, or in another measure.
  mutating func base(_ usual: Key) -> MeasurePlan.Base {
    mayUseTotalRow && random.chance(25) ? .totalRow : .measure(usual)
  }
}
