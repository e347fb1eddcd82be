import AuditKitCore

/// Periods and windows that contradict the rest of the report.
extension ReportFault {
  static let periods = [
    ReportFault(name: "period of the report", rules: ["period-conflict"]) { slot, report, random in
      guard case .period(let role) = slot.fact else { return nil }
      let other = report.plan.period.other(&random)
      return role == .appendix ? other.uppercased() : other
    },
    ReportFault(name: "next period", rules: ["next-period"]) { slot, report, _ in
      slot.fact == .nextPeriod ? report.plan.period.name : nil
    },
    ReportFault(name: "end of a window", rules: ["data-window"]) { slot, report, random in
      guard case .windowEnd = slot.fact else { return nil }
      return report.plan.signed.adding(days: random.int(15...90))?.text
    },
  ]
}
