/// Leaves out the indicators that their source does not state clearly.
enum StatedOnce {
  /// What one source says of one measure, for comparing and sorting.
  private struct Statement: Comparable {
    let measure: UInt128
    let scope: Int
    let subject: UInt64
    let source: Int

    init(_ indicator: Indicator, as measure: TermSet? = nil) {
      self.measure = (measure ?? indicator.measure).rawValue
      subject = indicator.subject.map(Self.key) ?? 0
      scope = indicator.isOfOne ? -1 : indicator.scope?.rank ?? -1
      source =
        switch indicator.source {
        case .section(let number): 2 * number
        case .table(let number): 2 * number + 1
        }
    }

    /// Units of one name and of two kinds are two.
    private static func key(of subject: IndicatorSubject) -> UInt64 {
      guard case .unit(_, let kind) = subject.kind else { return subject.name.value }
      return WordKey([subject.name, kind]).value
    }

    static func < (left: Statement, right: Statement) -> Bool {
      (left.measure, left.scope, left.subject, left.source)
        < (right.measure, right.scope, right.subject, right.source)
    }
  }

  /// The indicators that are clear, in order.
  ///
  /// A source that states a measure with two values does not tell them apart by these words.
  static func clear(_ indicators: [Indicator]) -> [Indicator] {
    let statements = indicators.map { Statement($0) }
    let order = statements.indices.sorted { statements[$0] < statements[$1] }
    var isClear = [Bool](repeating: true, count: indicators.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, statements[order[end]] == statements[order[start]] { end += 1 }
      let first = indicators[order[start]].value.value
      if order[start..<end].contains(where: { indicators[$0].value.value != first }) {
        for index in order[start..<end] { isClear[index] = false }
      }
      start = end
    }
    return indicators.indices.filter { index in
      guard isClear[index] else { return false }
      // `Đúng hạn` alone may mean all that was not late.
      guard indicators[index].measure == [.resolved, .onTime] else { return true }
      let early = Statement(indicators[index], as: [.resolved, .early])
      let next = order.partitioningIndex { statements[$0] >= early }
      return next < order.count && statements[order[next]] == early
    }.map { indicators[$0] }
  }
}

extension AgencyLevel {
  /// Its place from the highest to the lowest.
  fileprivate var rank: Int {
    switch self {
    case .ministry: 0
    case .province: 1
    case .department: 2
    case .district: 3
    case .office: 4
    case .commune: 5
    }
  }
}
