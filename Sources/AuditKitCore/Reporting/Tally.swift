/// Counts of what a run examined and reported.
package struct Tally: Sendable, Equatable {
  package private(set) var files = 0
  /// The parts that could not be read.
  package private(set) var notices = 0
  package private(set) var levels = LevelCounts()
  /// The findings of each rule that has some, by the rule's id.
  package private(set) var byRule: [String: LevelCounts] = [:]
  package private(set) var coverage = Coverage()
  /// The files that could be read, but hold no figure that could be examined.
  package private(set) var filesWithoutFigures = 0
  /// The findings that the configuration accepts; they are not among the others.
  package private(set) var suppressed = 0
  /// The findings that were known before; they are not among the others.
  package private(set) var known = 0

  package init() {}

  /// Counts a document in.
  package mutating func add(_ report: DocumentReport) {
    files += 1
    notices += report.notices.count
    coverage.add(report.coverage)
    if report.document != nil, report.coverage.figures == 0 { filesWithoutFigures += 1 }
    for finding in report.findings {
      if finding.suppression != nil { suppressed += 1 }
      if finding.suppression == nil, !finding.counts { known += 1 }
      guard finding.counts else { continue }
      levels.add(finding.level)
      byRule[finding.rule.id, default: LevelCounts()].add(finding.level)
    }
  }

  /// These counts with notices that belong to no document.
  func adding(_ others: [Notice]) -> Tally {
    var tally = self
    tally.notices += others.count
    return tally
  }
}

/// How many findings there are of each level.
package struct LevelCounts: Sendable, Equatable {
  package private(set) var errors = 0
  package private(set) var warnings = 0
  package private(set) var notes = 0

  package var total: Int { errors + warnings + notes }

  mutating func add(_ level: Level) {
    switch level {
    case .error: errors += 1
    case .warning: warnings += 1
    case .note: notes += 1
    }
  }

  /// How many findings have a level.
  package func count(of level: Level) -> Int {
    switch level {
    case .error: errors
    case .warning: warnings
    case .note: notes
    }
  }
}
