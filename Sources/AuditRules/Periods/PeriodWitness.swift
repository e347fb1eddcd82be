import AuditKitCore

/// A title or sentence that says which period the report is about.
struct PeriodWitness {
  let role: PeriodStatement.Role
  let statements: [PeriodStatement]

  /// The statements of a report, those of one title or sentence together, in order of trust.
  static func all(_ statements: [PeriodStatement]) -> [PeriodWitness] {
    // By their places those of one title stand side by side.
    let order = statements.indices.sorted {
      (statements[$0].extent, $0) < (statements[$1].extent, $1)
    }
    var groups: [Range<Int>] = []
    var start = 0
    while start < order.count {
      let extent = statements[order[start]].extent
      let end = order[start...].firstIndex { statements[$0].extent != extent } ?? order.count
      groups.append(start..<end)
      start = end
    }
    groups.sort { order[$0.lowerBound] < order[$1.lowerBound] }
    return groups.map { group in
      PeriodWitness(
        role: statements[order[group.lowerBound]].role,
        statements: order[group].map { statements[$0] }
      )
    }
  }

  /// How much it counts in a vote.
  var weight: Int {
    switch role {
    case .title: 3
    case .opening, .closing: 2
    case .caption, .appendix: 1
    }
  }

  /// Whether one of its periods may be the same as `period`.
  func agrees(with period: Period) -> Bool {
    statements.contains { Self.agree($0.period, period, isOfTable: role.isOfTable) }
  }

  /// Whether a stated period may mean the report's period.
  ///
  /// Periods of different kinds that end together are one report's: Quý III and 9 tháng, Quý IV and năm.
  /// A table may moreover be about a part of the period or a longer one; of other periods it may be about,
  /// only one of the report's own kind is a contradiction.
  private static func agree(_ stated: Period, _ own: Period, isOfTable: Bool) -> Bool {
    if stated.kind == own.kind {
      return isSame(stated.index, own.index) && isSame(stated.year, own.year)
    }
    if isOfTable { return true }
    guard isSame(stated.year, own.year), let months = stated.months, let others = own.months else {
      return isSame(stated.year, own.year)
    }
    return months.upperBound == others.upperBound
  }

  private static func isSame(_ left: Int?, _ right: Int?) -> Bool {
    left == nil || right == nil || left == right
  }
}
