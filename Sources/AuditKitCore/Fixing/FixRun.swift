/// Mends a report as far as that is certain, and reads it again after each change to prove that it was right.
struct FixRun {
  /// Reads and judges bytes.
  let audit: ([UInt8]) -> DocumentReport

  /// How often mended text is looked through for more; a fix may make way for another.
  private static let rounds = 10
  /// How many fixes are tried one by one where all together do not prove right.
  private static let singles = 64

  /// What was mended.
  struct Outcome {
    var bytes: [UInt8]
    var report: DocumentReport
    var applied: [MendedReport.Change] = []
    var refused: [MendedReport.Change] = []
  }

  /// Mends the bytes of a report of which the findings are known.
  func mended(_ bytes: [UInt8], _ report: DocumentReport) -> Outcome {
    var outcome = Outcome(bytes: bytes, report: report)
    for _ in 0..<Self.rounds {
      let fixes = candidates(outcome)
      guard !fixes.isEmpty else { break }
      if apply(fixes, to: &outcome) { continue }
      for fix in fixes.prefix(Self.singles) where fixes.count > 1 {
        // The places of the others have moved since.
        guard let current = candidates(outcome).first(where: { $0.isSame(as: fix) }) else {
          continue
        }
        if !apply([current], to: &outcome) { refuse(current, &outcome) }
      }
      if fixes.count == 1 { refuse(fixes[0], &outcome) }
    }
    return outcome
  }

  // MARK: Choosing

  /// A finding that can be mended, under the name by which it is known in other versions of the text.
  private struct Candidate {
    let key: String
    let fix: Fix
    let changes: [MendedReport.Change]

    func isSame(as other: Candidate) -> Bool { key == other.key && changes == other.changes }
  }

  /// The fixes that were not refused, without those that overlap one before them.
  private func candidates(_ outcome: Outcome) -> [Candidate] {
    let text = outcome.report.text
    var end = 0
    var found: [Candidate] = []
    var keys = FactKeys()
    for finding in outcome.report.findings {
      let key = keys.next(for: finding)
      guard finding.suppression == nil, let fix = finding.fix, let first = fix.replacements.first,
        let last = fix.replacements.last, first.place.start >= end
      else { continue }
      let changes = fix.replacements.map { MendedReport.Change($0, finding, in: text) }
      if changes.contains(where: outcome.refused.contains) { continue }
      found.append(Candidate(key: key, fix: fix, changes: changes))
      end = last.place.end
    }
    return found
  }

  private func refuse(_ candidate: Candidate, _ outcome: inout Outcome) {
    outcome.refused += candidate.changes
  }

  // MARK: Trying

  /// Makes changes if a new reading proves them right.
  private func apply(_ fixes: [Candidate], to outcome: inout Outcome) -> Bool {
    let replacements = fixes.flatMap(\.fix.replacements)
    let bytes = FileText(outcome.bytes).replacing(replacements, in: outcome.report.text)
    let report = audit(bytes)
    guard isProven(report, against: outcome.report, without: Set(fixes.map(\.key))) else {
      return false
    }
    outcome.bytes = bytes
    outcome.report = report
    outcome.applied += fixes.flatMap(\.changes)
    return true
  }

  /// Whether a report has all findings of another but those that were mended, or fewer, and none besides.
  private func isProven(
    _ report: DocumentReport,
    against other: DocumentReport,
    without mended: Set<String>
  ) -> Bool {
    guard report.document != nil, report.notices.count <= other.notices.count else { return false }
    var allowed: [String: Int] = [:]
    for (key, subject) in zip(keys(of: other), subjects(of: other)) where !mended.contains(key) {
      allowed[subject, default: 0] += 1
    }
    for subject in subjects(of: report) {
      guard let count = allowed[subject], count > 0 else { return false }
      allowed[subject] = count - 1
    }
    return true
  }

  private func keys(of report: DocumentReport) -> [String] {
    var keys = FactKeys()
    return report.findings.map { keys.next(for: $0) }
  }

  /// The keys without the numbers that tell findings of one subject apart.
  private func subjects(of report: DocumentReport) -> [String] {
    keys(of: report).map { String($0.prefix { $0 != ":" }) }
  }
}
