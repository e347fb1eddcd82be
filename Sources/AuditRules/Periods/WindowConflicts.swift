import AuditKitCore

/// Finds windows for the same figures that begin or end on different days.
struct WindowConflicts {
  /// A window, and others that say something else of the same figures.
  struct Conflict {
    let window: DataWindow
    let others: [DataWindow]
    /// Whether the words name the same figures; else one speaks of the whole report.
    let isNamed: Bool
  }

  /// What windows must have in common to be for the same figures.
  private struct Key: Hashable {
    let topic: TermSet
    let kind: Period.Kind?
    let index: Int?
  }

  private static let levels: TermSet = [.provinceLevel, .districtLevel, .communeLevel]
  private static let oneStop: TermSet = [.received, .resolved, .pending]

  /// The conflicts between windows, in order.
  ///
  /// - Parameters:
  ///   - windows: Windows without a fault of their own.
  ///   - isOfOnePeriod: Whether the title names one period; of `Quý IV và năm` each has its window.
  /// - Returns: Each group of windows once.
  static func find(_ windows: [DataWindow], isOfOnePeriod: Bool) -> [Conflict] {
    let named = Dictionary(grouping: windows.filter { key($0) != nil }) { key($0) }
      .values.compactMap { conflict($0, isNamed: true) }
    let known = Set(named.flatMap { [$0.window] + $0.others }.map(\.place))
    let whole = windows.first { $0.subject == .report }.flatMap { report in
      let tables = windows.filter { window in
        window.subject.isTable && !known.contains(window.place)
          && isOfReport(window, report, isOfOnePeriod: isOfOnePeriod)
      }
      return conflict([report] + tables, isNamed: false)
    }
    return (named + [whole].compactMap { $0 }).sorted { $0.window.place < $1.window.place }
  }

  /// Whether a table is about the whole period of the report.
  private static func isOfReport(
    _ table: DataWindow,
    _ report: DataWindow,
    isOfOnePeriod: Bool
  ) -> Bool {
    guard let period = table.period else { return true }
    return isOfOnePeriod && period.kind == report.period?.kind
      && period.index == report.period?.index
  }

  /// The figures that a window is for, if its words name measure and level of government.
  private static func key(_ window: DataWindow) -> Key? {
    guard !window.topic.isDisjoint(with: levels), !window.topic.isDisjoint(with: oneStop) else {
      return nil
    }
    // `Tiếp nhận và giải quyết` and `kết quả giải quyết` are about the same dossiers.
    return Key(
      topic: window.topic.subtracting(oneStop),
      kind: window.period?.kind,
      index: window.period?.index
    )
  }

  private static func conflict(_ windows: [DataWindow], isNamed: Bool) -> Conflict? {
    guard let first = windows.first else { return nil }
    let others = windows.dropFirst().filter { !agree(first, $0) }
    guard !others.isEmpty else { return nil }
    return Conflict(window: first, others: others, isNamed: isNamed)
  }

  private static func agree(_ left: DataWindow, _ right: DataWindow) -> Bool {
    guard left.end == right.end else { return false }
    guard let start = left.start, let other = right.start else { return true }
    return start == other
  }
}

extension DataWindow.Subject {
  fileprivate var isTable: Bool {
    if case .table = self { return true }
    return false
  }
}
