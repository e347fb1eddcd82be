import AuditKitCore
import AuditRules

/// One way in which a report can be wrong.
///
/// A new kind is a value of this type in one of the files beside, and a line in `all`.
struct ReportFault: Sendable {
  let name: String
  /// The rules that may tell it; without any of them among the rules it is not planted.
  let rules: Set<String>
  /// What stands wrongly in a place, or nil where this cannot go wrong there.
  let slip: @Sendable (ReportText.Slot, GeneratedReport, inout SplitMix64) -> String?

  static let all: [ReportFault] = figures + sequences + identity + periods + dates + citations

  /// The kinds that show by arithmetic.
  static let figures: [ReportFault] = tables + prose

  /// The kinds that some rule of ours looks for.
  static let known: [ReportFault] = {
    let names = Set(BuiltInRules.all.map { $0.info.name })
    return all.filter { !$0.rules.isDisjoint(with: names) }
  }()
}

/// A report with one fault, and where it is.
struct PlantedReportFault: Sendable {
  let report: GeneratedReport
  let fault: ReportFault
  let slot: Int
  let right: String

  var wrong: String { report.text.slots[slot].text }
}

extension GeneratedReport {
  /// How many places are tried for a kind of fault.
  private static let mostTries = 12

  /// The report with a fault of a kind in it, or nil if there is no place for it.
  func planting(_ fault: ReportFault, _ random: inout SplitMix64) -> PlantedReportFault? {
    let slots = text.slots.indices.filter { index in
      var probe = SplitMix64(seed: UInt64(index))
      return fault.slip(text.slots[index], self, &probe) != nil
    }
    for index in random.shuffled(slots, Self.mostTries) {
      let right = text.slots[index]
      guard let wrong = fault.slip(right, self, &random), wrong != right.text else { continue }
      var changed = self
      changed.text = text.with(wrong, at: index)
      return PlantedReportFault(report: changed, fault: fault, slot: index, right: right.text)
    }
    return nil
  }
}
