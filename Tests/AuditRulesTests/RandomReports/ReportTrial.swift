import AuditReaders
import AuditRules
import Glibc

@testable import AuditKitCore

/// Runs random reports through the product.
struct ReportTrial: Sendable {
  /// What was found in a report.
  struct Outcome: Sendable {
    let seed: UInt64
    /// The kind of fault in it; nil in a clean one.
    let fault: String?
    /// Findings that tell the fault.
    var hits = 0
    /// All findings but those that are made so.
    var findings = 0
    /// Findings that have nothing to do with it.
    var strays: [String] = []
  }

  private let knowledge: Knowledge
  private let rules: [ConfiguredRule]

  init() throws {
    let configuration = try Configuration.embedded()
    rules = try configuration.configured(BuiltInRules.all)
    knowledge = configuration.knowledge()
  }

  // MARK: Seeds

  /// The one that the environment asks for, or so many that are always the same.
  static func seeds(_ count: UInt64) -> [UInt64] {
    if let seed = chosenSeed { return [seed] }
    let first = number("CCHC_FIRST") ?? 1
    return Array(first..<first + max(1, number("CCHC_REPORTS") ?? count))
  }

  static let chosenSeed = number("CCHC_SEED")

  private static func number(_ name: String) -> UInt64? {
    getenv(name).flatMap { UInt64(String(cString: $0)) }
  }

  // MARK: Trials

  /// What is found in the clean report of a seed.
  func clean(_ seed: UInt64) throws -> Outcome {
    let report = GeneratedReport(seed: seed)
    var outcome = Outcome(seed: seed, fault: nil)
    let (document, findings) = try findings(in: report)
    outcome.strays = findings.filter { !isExpected($0, report) }.map { describe($0, document) }
    show(report, outcome)
    return outcome
  }

  /// What is found in the report of a seed with one fault.
  func faulty(_ seed: UInt64) throws -> Outcome? {
    let report = GeneratedReport(seed: seed)
    var random = SplitMix64(seed: seed ^ 0xFA17)
    let kinds = random.shuffled(ReportFault.known, ReportFault.known.count)
    var found: PlantedReportFault?
    for kind in kinds where found == nil { found = report.planting(kind, &random) }
    guard let planted = found else { return nil }
    let (document, findings) = try findings(in: planted.report)
    let place = planted.place
    var outcome = Outcome(seed: seed, fault: planted.fault.name)
    for finding in findings where !isExpected(finding, report) {
      outcome.findings += 1
      if finding.violation.touches(place) {
        if planted.fault.rules.contains(finding.rule) { outcome.hits += 1 }
      } else if !planted.isBeside(finding.violation.place) {
        outcome.strays.append(describe(finding, document))
      }
    }
    show(planted.report, outcome, "\(planted.right) -> \(planted.wrong)")
    return outcome
  }

  private struct Found {
    let rule: String
    let violation: Violation
  }

  private func findings(in report: GeneratedReport) throws -> (Document, [Found]) {
    let document = try DocumentReader.read(report.bytes, name: report.plan.fileName)
    let understanding = Understanding(document, knowledge: knowledge)
    let findings = rules.flatMap { rule in
      rule.check(understanding).map {
        Finding(rule: rule.info, level: min(rule.level, $0.highestLevel), violation: $0)
      }
    }
    let found = RootCauses.resolve(findings, in: understanding).map {
      Found(rule: $0.rule.name, violation: $0.violation)
    }
    return (document, found)
  }

  /// A letterhead without a number, the days of the calendar and cut percentages are made so, and are
  /// only mentioned.
  private func isExpected(_ found: Found, _ report: GeneratedReport) -> Bool {
    switch found.violation.message {
    case "blank" where found.rule == "document-identity": report.plan.hasBlankNumber
    case "differs-from-calendar": !report.plan.period.isByDecree
    // Some of the random tables cut their percentages off.
    case "habit", "cut": found.rule == "percent-rounding"
    // Each figure and table is printed in a habit of its own.
    case "decimal-point", "grouped-by-commas", "ungrouped": found.rule == "number-format"
    default: false
    }
  }

  private func describe(_ found: Found, _ document: Document) -> String {
    let line = document.text.lineNumber(at: found.violation.place.start)
    let words = document.text.string(in: found.violation.place)
    return "line \(line) \(found.rule) \(found.violation.message): “\(words)”"
      + " \(found.violation.arithmetic ?? "")"
  }

  private func show(_ report: GeneratedReport, _ outcome: Outcome, _ change: String = "") {
    guard Self.chosenSeed != nil else { return }
    print(report.text.string)
    print(outcome, change)
  }

  /// How many faults of each kind were found, with the seeds of the others.
  static func summary(of outcomes: [Outcome]) -> String {
    let kinds = Dictionary(grouping: outcomes) { $0.fault ?? "none" }
    let lines = kinds.sorted { $0.key < $1.key }.map { kind, own in
      let missed = own.filter { $0.hits == 0 && $0.fault != nil }
      let strayed = own.filter { !$0.strays.isEmpty }
      let several = own.filter { $0.findings > 1 }
      return
        "  \(kind): \(own.count), with several findings \(several.map(\.seed)), missed \(missed.count) \(missed.prefix(6).map(\.seed)),"
        + " with findings elsewhere \(strayed.count) \(strayed.prefix(6).map(\.seed))"
    }
    return (["random reports: \(outcomes.count)"] + lines).joined(separator: "\n")
  }
}

extension Violation {
  /// Whether it stands on a place, or gives it as one of its operands.
  fileprivate func touches(_ range: TextRange) -> Bool {
    ([place] + related.map(\.place)).contains {
      $0.start < max(range.end, range.start + 1) && range.start < max($0.end, $0.start + 1)
    }
  }
}

extension PlantedReportFault {
  /// Where the fault is: what stands wrongly, or the line in which nothing stands.
  fileprivate var place: TextRange {
    let place = report.ranges[slot]
    guard place.isEmpty else { return place }
    let bytes = report.bytes
    let start = bytes[..<place.start].lastIndex(of: UInt8(ascii: "\n")) ?? 0
    let end = bytes[place.start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    return TextRange(start, end)
  }

  /// Whether a finding stands in the row or column of a wrong cell, whose figure it then uses.
  fileprivate func isBeside(_ place: TextRange) -> Bool {
    guard case .cell(let table, let row, let column) = report.text.slots[slot].fact else {
      return false
    }
    let ranges = report.ranges
    return report.text.slots.indices.contains { index in
      guard case .cell(table, let otherRow, let otherColumn) = report.text.slots[index].fact else {
        return false
      }
      return (otherRow == row || otherColumn == column) && ranges[index].start <= place.start
        && place.end <= ranges[index].end
    }
  }
}
