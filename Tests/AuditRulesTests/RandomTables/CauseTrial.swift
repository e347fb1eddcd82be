import AuditReaders
import AuditRules

@testable import AuditKitCore

/// What was found in a table with some wrong figures, after findings of one cause were joined.
struct CauseOutcome: Sendable {
  let seed: UInt64
  let kind: String
  /// How many slips there are.
  let slips: Int
  let findings: [Description]
  /// Whether each slip has a finding that stands on it or points to it.
  let areAllTold: Bool
  /// What fixes write that is not what stood there before the slips.
  let wrongFixes: [String]
  let fixes: Int
  /// Whether the finding that is sure of its suspect names a wrong figure with its right value.
  let isRight: Bool

  /// A finding in words.
  struct Description: Sendable {
    let text: String
    let certainty: RootCause.Certainty?
  }
}

extension TableTrial {
  /// Plants something in the table of a seed and joins what is found; nil if there is no room for it.
  func causeOutcome(
    of seed: UInt64,
    _ kind: String,
    _ plant: (inout FaultPlanter) -> SeveralFaults?
  ) throws -> CauseOutcome? {
    var planter = FaultPlanter(TableGenerator.table(seed: seed))
    guard let faults = plant(&planter) else { return nil }
    let table = faults.table
    let document = try DocumentReader.read(Array(table.text.utf8), name: table.name)
    guard let grid = document.tables.first, document.tables.count == 1,
      grid.rows.count == table.rows.count
    else { return nil }
    let understanding = Understanding(document, knowledge: knowledge)
    let findings = RootCauses.resolve(findings(in: understanding, of: table), in: understanding)
    let places = faults.slips.map { slip in slip.map { grid[$0.row, $0.column].range } }
    if Self.chosenSeed != nil {
      print("## \(kind)\n\(table.text)\n\(faults.slips)")
      for finding in findings { print(finding.rule.id, finding.message(in: .vietnamese)) }
    }
    return CauseOutcome(
      seed: seed,
      kind: kind,
      slips: faults.slips.count,
      findings: findings.map { finding in
        CauseOutcome.Description(
          text: "\(finding.rule.id): \(finding.message(in: .english))",
          certainty: finding.cause?.certainty
        )
      },
      areAllTold: places.allSatisfy { slip in
        findings.contains { finding in slip.contains { touches(finding.violation, $0) } }
      },
      wrongFixes: findings.compactMap(\.fix).flatMap { wrong($0, faults, grid) },
      fixes: findings.count { $0.fix != nil },
      isRight: findings.allSatisfy { isRight($0, faults, grid) }
    )
  }

  private func findings(in understanding: Understanding, of table: GeneratedTable) -> [Finding] {
    let ignored = ["number-format", "percent-rounding"]
    return rules.filter { !ignored.contains($0.info.name) }.flatMap { rule in
      rule.check(understanding).map {
        Finding(rule: rule.info, level: min(rule.level, $0.highestLevel), violation: $0)
      }
    }
  }

  /// The replacements of a fix that write something else than what stood in their cell before.
  ///
  /// Where percentages are cut off, what is rounded is right as well.
  private func wrong(_ fix: Fix, _ faults: SeveralFaults, _ grid: Table) -> [String] {
    guard !faults.table.isCutOff else { return [] }
    return fix.replacements.filter { replacement in
      !faults.slips.joined().contains { cell in
        grid[cell.row, cell.column].range.contains(replacement.place)
          && cell.right.filter { $0.isNumber || $0 == "," || $0 == "." } == replacement.text
      }
    }.map { "\($0.text) for \(faults.slips.joined().map(\.right))" }
  }

  /// Whether a finding that is sure of its suspect names one of the wrong figures.
  private func isRight(_ finding: Finding, _ faults: SeveralFaults, _ grid: Table) -> Bool {
    guard let cause = finding.cause, cause.certainty == .certain else { return true }
    return cause.suspects.allSatisfy { suspect in
      faults.slips.joined().contains { fault in
        let cell = grid[fault.row, fault.column].range
        return cell.contains(suspect.place)
      }
    }
  }

  /// What comes of a kind of slip in all tables that have room for it.
  static func causes(
    _ kind: String,
    in seeds: [UInt64] = faultSeeds,
    _ plant: @escaping @Sendable (inout FaultPlanter) -> SeveralFaults?
  ) async throws -> [CauseOutcome] {
    let trial = try TableTrial()
    let outcomes = try await run(seeds) { try trial.causeOutcome(of: $0, kind, plant) }
      .compactMap { $0 }
    print(summary(of: outcomes))
    return outcomes
  }

  /// How often slips and findings are as many, with the seeds of the others.
  static func summary(of outcomes: [CauseOutcome]) -> String {
    let kinds = Dictionary(grouping: outcomes, by: \.kind).sorted { $0.key < $1.key }
    return kinds.map { kind, own in
      let more = own.filter { $0.findings.count > $0.slips }
      let fewer = own.filter { $0.findings.count < $0.slips }
      let wrong = own.filter { !$0.isRight }
      let certain = own.count { $0.findings.contains { $0.certainty == .certain } }
      return "  \(kind): \(own.count), sure of the figure \(certain), more findings \(more.count)"
        + " \(more.prefix(8).map(\.seed)), fewer \(fewer.count) \(fewer.prefix(8).map(\.seed)),"
        + " fixes \(own.reduce(0) { $0 + $1.fixes }), wrong fixes"
        + " \(own.filter { !$0.wrongFixes.isEmpty }.prefix(8).map { "\($0.seed) \($0.wrongFixes)" }),"
        + " wrong suspect \(wrong.count) \(wrong.prefix(8).map(\.seed)), untold"
        + " \(own.count { !$0.areAllTold })"
    }.joined(separator: "\n")
  }
}
