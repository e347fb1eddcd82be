/// Figures of sentences and lists that contradict each other.
extension ReportFault {
  static let prose = [
    ReportFault(name: "share in prose", rules: ["percent-mismatch"]) { slot, report, random in
      guard case .share(_, let figures) = slot.fact else { return nil }
      return share(in: 30...980, figures, report.plan, &random)
    },
    ReportFault(
      name: "share above the whole",
      rules: ["percent-range", "percent-mismatch"]
    ) { slot, report, random in
      guard case .share(let tenths, let figures) = slot.fact, tenths > 400 else { return nil }
      return share(in: 1010...1900, figures, report.plan, &random)
    },
    ReportFault(name: "total of parts", rules: ["breakdown-total"]) { slot, report, random in
      guard case .total(let value, let parts) = slot.fact else { return nil }
      // A slip of the pen misses the sum by little; else the list may only be a part of it.
      let miss = random.int(1...max(1, value / 8))
      let wrong = random.chance(50) ? value + miss : value - miss
      return parts.contains { $0 >= wrong || $0 <= miss } ? nil : report.plan.count(wrong)
    },
    ReportFault(name: "shares of a whole", rules: ["percent-sum"]) { slot, report, random in
      guard case .shareOfWhole(let others) = slot.fact,
        let right = Int(slot.text.filter(\.isNumber))
      else { return nil }
      let unit = [1, 10, 100][report.plan.figures.percentDecimals]
      let wrong = right + random.int(3...9) * unit
      // With one of the others it would make up a whole of its own, as far as both are rounded.
      let isWhole = others.contains { abs(100 * unit - wrong - $0) <= 1 }
      return isWhole ? nil : report.plan.percent(wrong)
    },
    ReportFault(name: "count stated twice", rules: ["figure-conflict"]) { slot, report, random in
      guard case .restated(let value) = slot.fact else { return nil }
      return report.plan.count(value + random.int(1...max(1, value / 2)))
    },
    ReportFault(name: "count left open", rules: ["placeholder"]) { slot, _, random in
      guard case .restated = slot.fact else { return nil }
      return random.pick(["……", ".......", "xx"])
    },
    ReportFault(
      name: "part above its whole",
      rules: ["part-exceeds-whole"]
    ) { slot, report, random in
      guard case .part(let whole) = slot.fact else { return nil }
      return report.plan.count(whole + random.int(1...whole))
    },
  ]

  /// A percentage, given in tenths, that no figure over another comes near.
  private static func share(
    in tenths: ClosedRange<Int>,
    _ figures: [Int],
    _ plan: ReportPlan,
    _ random: inout SplitMix64
  ) -> String? {
    guard !figures.isEmpty else { return nil }
    for _ in 0..<8 {
      let wrong = random.int(tenths)
      let isExplained = figures.contains { part in
        figures.contains { base in base > 0 && abs(part * 1000 - wrong * base) <= 20 * base }
      }
      let unit = [1, 10, 100][plan.figures.percentDecimals]
      if !isExplained { return plan.percent(wrong * unit / 10) }
    }
    return nil
  }
}
