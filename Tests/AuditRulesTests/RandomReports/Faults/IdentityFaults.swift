import AuditKitCore

/// Appendices that name another document.
extension ReportFault {
  static let identity = [
    ReportFault(name: "number in an appendix", rules: ["document-identity"]) {
      slot,
      report,
      random in
      guard slot.fact == .enclosedNumber else { return nil }
      return "\(report.plan.number + random.int(1...40))/BC-\(report.plan.unit.symbol)"
    },
    ReportFault(name: "date in an appendix", rules: ["document-identity"]) { slot, _, random in
      guard case .enclosedDate(let date) = slot.fact else { return nil }
      return date.adding(days: random.int(1...20))?.text
    },
  ]
}
