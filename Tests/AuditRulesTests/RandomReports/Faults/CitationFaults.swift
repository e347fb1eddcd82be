import AuditKitCore

/// Citations that contradict themselves, one another or the day of the report.
extension ReportFault {
  static let citations = [
    ReportFault(name: "type of a cited document", rules: ["citation-type"]) { slot, _, random in
      guard case .citedType = slot.fact, ReportWords.typedNames.contains(slot.text) else {
        return nil
      }
      return random.pick(ReportWords.typedNames.filter { $0 != slot.text })
    },
    ReportFault(name: "day of a document cited twice", rules: ["citation-conflict"]) {
      slot,
      report,
      random in
      guard case .citedAgain(let date) = slot.fact else { return nil }
      let wrong = date.adding(days: -random.int(1...25))
      // Of another year it may be another document of the same number.
      return wrong.flatMap { $0.year == date.year ? $0.text : nil }
    },
    ReportFault(name: "year of a numbered document", rules: ["citation-year"]) { slot, _, random in
      guard case .numberedDate(let date) = slot.fact else { return nil }
      return CalendarDate(year: date.year - random.int(1...3), month: date.month, day: date.day)?
        .text
    },
    ReportFault(name: "document of a later day", rules: ["citation-after-report"]) {
      slot,
      report,
      random in
      guard case .citedDate(let date) = slot.fact, slot.text == date.text else { return nil }
      return report.plan.signed.adding(days: random.int(5...60))?.text
    },
    ReportFault(name: "event of a later day", rules: ["date-order"]) { slot, report, random in
      guard case .event = slot.fact else { return nil }
      return report.plan.signed.adding(days: random.int(5...60))?.text
    },
  ]
}
