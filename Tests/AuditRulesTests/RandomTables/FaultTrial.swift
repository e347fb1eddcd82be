import AuditReaders
import AuditRules

@testable import AuditKitCore

/// What was found in a table with one fault.
struct FaultOutcome: Sendable {
  let seed: UInt64
  let fault: PlantedFault
  /// Findings that stand on the fault or give it as one of their figures.
  let hits: Int
  /// Findings that have to do neither with the fault nor with its row or column.
  let strays: [String]
}

extension TableTrial {
  /// Plants a fault in the table of a seed; nil if it has no relation that would show one.
  func faultOutcome(of seed: UInt64) throws -> FaultOutcome? {
    var planter = FaultPlanter(TableGenerator.table(seed: seed))
    guard let (table, fault) = planter.plant() else { return nil }
    let document = try DocumentReader.read(Array(table.text.utf8), name: table.name)
    guard let grid = document.tables.first, document.tables.count == 1,
      grid.rows.count == table.rows.count
    else { return FaultOutcome(seed: seed, fault: fault, hits: 0, strays: []) }
    let violations = violations(
      in: Understanding(document, knowledge: knowledge),
      of: table
    )
    let place = grid[fault.row, fault.column].range
    let strays = violations.filter { violation in
      !touches(violation, place) && !isBeside(violation, fault, grid)
    }
    if Self.chosenSeed != nil {
      print("\(table.text)\n\(fault)")
      for violation in violations { print(violation.arithmetic ?? "", violation.address) }
    }
    return FaultOutcome(
      seed: seed,
      fault: fault,
      hits: violations.count { touches($0, place) },
      strays: strays.map { "\($0.arithmetic ?? "") \($0.address)" }
    )
  }

  func touches(_ violation: Violation, _ place: TextRange) -> Bool {
    ([violation.place] + violation.related.map(\.place)).contains {
      $0.start < place.end && place.start < $0.end
    }
  }

  private func isBeside(_ violation: Violation, _ fault: PlantedFault, _ grid: Table) -> Bool {
    grid.rows[fault.row].range.contains(violation.place)
      || grid.rows.indices.contains { grid[$0, fault.column].range.contains(violation.place) }
  }

  /// How many faults of each kind were found, with the seeds of the others.
  static func summary(of outcomes: [FaultOutcome]) -> String {
    var lines = ["planted faults: \(outcomes.count)"]
    for kind in PlantedFault.Kind.allCases {
      let own = outcomes.filter { $0.fault.kind == kind }
      let missed = own.filter { $0.hits == 0 }
      let strayed = own.filter { !$0.strays.isEmpty }
      lines.append(
        "  \(kind.rawValue): \(own.count), missed \(missed.count) \(missed.prefix(8).map(\.seed)),"
          + " with findings elsewhere \(strayed.count) \(strayed.prefix(8).map(\.seed))"
      )
    }
    return lines.joined(separator: "\n")
  }
}

extension TextRange {
  fileprivate func contains(_ other: TextRange) -> Bool {
    start <= other.start && other.end <= end
  }
}
