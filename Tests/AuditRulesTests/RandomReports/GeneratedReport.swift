import AuditKitCore

/// A random report in which everything is right, or everything but one thing.
struct GeneratedReport: Sendable {
  let plan: ReportPlan
  var text: ReportText
  let tables: [GeneratedTable]
  /// For each table a fault that would show in it.
  let tableFaults: [PlantedFault?]

  /// The report of a seed.
  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    plan = ReportPlan(seed: seed, &random)
    var builder = ReportBuilder(plan: plan, random: SplitMix64(seed: random.next()))
    builder.make()
    text = builder.text
    tables = builder.tables
    tableFaults = tables.map { table in
      var planter = FaultPlanter(table)
      return planter.plant()?.fault
    }
  }

  /// Where the places of its text stand in that file.
  var ranges: [TextRange] { text.ranges(lineEnd: plan.hasWindowsLineEnds ? 2 : 1) }

  /// The file that it stands in.
  var bytes: [UInt8] {
    let lines = text.string
    return Array((plan.hasWindowsLineEnds ? lines.replacing("\n", with: "\r\n") : lines).utf8)
  }
}
