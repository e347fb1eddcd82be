import AuditKitCore

/// Days that do not exist, or lie where they cannot.
extension ReportFault {
  static let dates = [
    ReportFault(name: "late submission", rules: ["late-submission"]) { slot, _, random in
      guard case .submission(let deadline) = slot.fact else { return nil }
      return deadline.adding(days: random.int(1...6))?.text
    },
    ReportFault(name: "missing submission", rules: ["missing-submission"]) { slot, _, random in
      guard case .submission = slot.fact else { return nil }
      return random.pick(["không nộp", "chưa nộp", ""])
    },
    ReportFault(name: "day that does not exist", rules: ["date-invalid"]) { slot, _, random in
      guard case .citedDate(let date) = slot.fact, slot.text == date.text else { return nil }
      return random.pick(["31/4/\(date.year)", "30/02/\(date.year)", "12/13/\(date.year)"])
    },
  ]
}
