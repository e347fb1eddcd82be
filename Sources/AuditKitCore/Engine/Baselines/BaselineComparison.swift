/// Compares the findings of a run with those of a baseline, report by report.
///
/// Reports that state the same agency, type and period share what is known of them, and findings about one
/// fact are counted: of three, where two are known, the third is new.
package struct BaselineComparison: Sendable {
  /// What is known and not found yet.
  private var open: [BaselineReport.Key: [String: [Known]]] = [:]
  /// The reports that were checked, with their names in this run.
  private var checked: [BaselineReport.Key: String] = [:]
  /// Those of which not all could be read.
  private var incomplete: Set<BaselineReport.Key> = []
  private let baseline: Baseline

  private struct Known: Sendable {
    /// The index of its report in the baseline.
    let report: Int
    var finding: BaselineFinding
  }

  package init(_ baseline: Baseline) {
    self.baseline = baseline
    for (index, report) in baseline.reports.enumerated() {
      for finding in report.findings {
        let known = Known(report: index, finding: finding)
        open[report.name.key, default: [:]][finding.key, default: []].append(known)
      }
    }
  }

  /// Says of each finding of a report whether it is known; called in the order of the files.
  package mutating func apply(to report: inout DocumentReport) {
    let key = report.baselineName.key
    for index in report.findings.indices {
      let isKnown = take(report.findings[index].factKey, of: key)
      report.findings[index].baselineState = isKnown ? .unchanged : .new
    }
    guard report.document != nil else { return }
    if checked[key] == nil { checked[key] = report.name }
    if !report.notices.isEmpty { incomplete.insert(key) }
  }

  private mutating func take(_ fact: String, of report: BaselineReport.Key) -> Bool {
    guard var known = open[report]?[fact]?.popLast() else { return false }
    known.finding.count -= 1
    if known.finding.count > 0 { open[report]?[fact]?.append(known) }
    return true
  }

  /// What is known and was not found, though its report was checked whole and its rule ran.
  ///
  /// - Parameter rules: The ids of the rules that ran.
  /// - Returns: In the order of the baseline.
  package func absent(_ rules: Set<String>) -> [AbsentFinding] {
    var seen: Set<BaselineReport.Key> = []
    return baseline.reports.map(\.name.key).filter { seen.insert($0).inserted }.flatMap { key in
      guard let name = checked[key], !incomplete.contains(key) else { return [AbsentFinding]() }
      return absent(from: key).filter { rules.contains($0.finding.rule) }.map {
        AbsentFinding(report: name, finding: $0.finding, occurrence: $0.occurrence)
      }
    }
  }

  /// What of one report was not found, each fact once, with the number of times it was known.
  private func absent(
    from report: BaselineReport.Key
  ) -> [(finding: BaselineFinding, occurrence: Int)] {
    let all = baseline.reports.filter { $0.name.key == report }.flatMap(\.findings)
    let known = Dictionary(all.map { ($0.key, $0.count) }, uniquingKeysWith: +)
    let left = BaselineReport(
      name: BaselineReport.Name(identity: ReportIdentity(), file: ""),
      findings: left(of: report).map(\.finding)
    )
    return left.findings.map { ($0, known[$0.key] ?? $0.count) }
  }

  /// The files of the baseline whose reports were not among those checked.
  package var reportsNotChecked: [String] {
    baseline.reports.filter { checked[$0.name.key] == nil }.map(\.name.file)
  }

  /// What a new baseline keeps of this one: reports that were not checked whole, and rules that did not run.
  func kept(_ rules: Set<String>) -> [BaselineReport] {
    baseline.reports.enumerated().map { index, report in
      let key = report.name.key
      guard checked[key] != nil else { return report }
      let left = left(of: key).filter { $0.report == index }.map(\.finding)
      let isWhole = !incomplete.contains(key)
      let kept = left.filter { !isWhole || !rules.contains($0.rule) }
      return BaselineReport(name: report.name, findings: kept)
    }
  }

  private func left(of report: BaselineReport.Key) -> [Known] {
    (open[report] ?? [:]).values.flatMap(\.self).sorted {
      ($0.finding.rule, $0.finding.key, $0.report) < ($1.finding.rule, $1.finding.key, $1.report)
    }
  }
}

/// A finding of the baseline that is no more.
package struct AbsentFinding: Sendable {
  /// The name of its report in this run.
  package let report: String
  let finding: BaselineFinding
  /// The number of times it was known, which is that of its last place.
  let occurrence: Int

  /// What and where, in a sentence.
  package var message: LocalizedText {
    let times = finding.count > 1 ? " (×\(finding.count))" : ""
    let place = finding.place.isEmpty ? "" : ": \(finding.place)"
    return LocalizedText(
      vi: "\(report): tệp mốc có \(finding.rule)\(times), nay không còn\(place)",
      en: "\(report): the baseline has \(finding.rule)\(times), which is no more\(place)"
    )
  }
}
