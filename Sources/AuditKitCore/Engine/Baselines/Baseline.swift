/// The findings that were known at some time, as a file keeps them.
///
/// A finding is known by what it is about, not by its line or its figures (`Finding.factKey`); its report by
/// agency, type and period, or where it does not state these by the name of its file without folders.
package struct Baseline: Sendable, Equatable {
  /// Sorted, each report once.
  let reports: [BaselineReport]

  /// - Parameter reports: In any order; those of one report are put together.
  init(_ reports: [BaselineReport]) {
    var byName: [BaselineReport.Name: BaselineReport] = [:]
    for report in reports {
      byName[report.name, default: BaselineReport(name: report.name)].add(report.findings)
    }
    self.reports = byName.values.filter { !$0.findings.isEmpty }.sorted { $0.name < $1.name }
  }
}

/// What is known of one report.
struct BaselineReport: Sendable, Equatable {
  /// What a file says of the report, for people and for finding it again.
  struct Name: Sendable, Hashable, Comparable {
    let identity: ReportIdentity
    /// Without folders.
    let file: String

    static func < (left: Name, right: Name) -> Bool { left.sortKey < right.sortKey }

    private var sortKey: (String, String, String, String) {
      (identity.agency, identity.period, identity.type, file)
    }

    /// What tells it from other reports.
    var key: Key { identity.isComplete ? .stated(identity) : .file(file) }
  }

  enum Key: Sendable, Hashable {
    case stated(ReportIdentity)
    case file(String)
  }

  let name: Name
  /// Sorted by rule and key, each once.
  private(set) var findings: [BaselineFinding] = []

  init(name: Name, findings: [BaselineFinding] = []) {
    self.name = name
    add(findings)
  }

  mutating func add(_ others: [BaselineFinding]) {
    var byKey: [String: BaselineFinding] = [:]
    for finding in findings + others {
      byKey[finding.key, default: finding.withCount(0)].count += finding.count
    }
    findings = byKey.values.sorted { ($0.rule, $0.key) < ($1.rule, $1.key) }
  }
}

/// A fact that one or more findings of a report are about.
struct BaselineFinding: Sendable, Equatable {
  /// The id of the rule.
  let rule: String
  /// The fact, as `Finding.factKey` gives it.
  let key: String
  var count = 1
  /// Where it stood when it was recorded, for people.
  let place: String

  func withCount(_ count: Int) -> BaselineFinding {
    BaselineFinding(rule: rule, key: key, count: count, place: place)
  }
}

extension DocumentReport {
  /// How a baseline names it.
  var baselineName: BaselineReport.Name {
    let file = name.split(separator: "/").last.map(String.init) ?? name
    return BaselineReport.Name(identity: identity, file: file.composed)
  }

  /// What a baseline keeps of it: all findings but those that are accepted anyway.
  var baselineReport: BaselineReport {
    let findings = findings.filter { $0.suppression == nil }.map { finding in
      let violation = finding.violation
      let place = violation.address.isEmpty ? violation.subject : violation.address
      return BaselineFinding(
        rule: finding.rule.id,
        key: finding.factKey,
        place: Address.text(place.filter { !$0.isEmpty })
      )
    }
    return BaselineReport(name: baselineName, findings: findings)
  }
}

extension String {
  /// The text with its letters composed.
  fileprivate var composed: String {
    Composer.compose(Array(utf8)).map { String(decoding: $0.bytes, as: UTF8.self) } ?? self
  }
}
