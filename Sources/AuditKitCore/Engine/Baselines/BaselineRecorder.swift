/// Collects the findings of a run for a new baseline.
package struct BaselineRecorder: Sendable {
  private var reports: [BaselineReport] = []

  package init() {}

  package mutating func add(_ report: DocumentReport) {
    let recorded = report.baselineReport
    if !recorded.findings.isEmpty { reports.append(recorded) }
  }

  /// The new baseline.
  ///
  /// - Parameters:
  ///   - earlier: What the run was compared with: of it stays what this run could not see.
  ///   - rules: The ids of the rules that ran.
  /// - Returns: The baseline to write.
  package func baseline(over earlier: BaselineComparison?, _ rules: Set<String>) -> Baseline {
    Baseline(reports + (earlier?.kept(rules) ?? []))
  }
}
