import AuditKitCore

/// Makes random tables whose arithmetic is right.
enum TableGenerator {
  static let mostColumns = 14

  /// The table of a seed.
  static func table(seed: UInt64) -> GeneratedTable {
    var random = SplitMix64(seed: seed)
    while true {
      var measures = MeasurePlanner(
        random: SplitMix64(seed: random.next()),
        mayUseTotalRow: random.chance(60)
      )
      measures.make()
      guard measures.plan.keys.count <= mostColumns - 3 else { continue }
      var body = BodyPlanner(
        random: SplitMix64(seed: random.next()),
        measures: measures.plan,
        needsTotal: measures.plan.needsTotalRow
      )
      body.make()
      var assembly = TableAssembly(
        random: SplitMix64(seed: random.next()),
        measures: measures.plan,
        body: body.plan
      )
      return assembly.table(seed: seed)
    }
  }
}
