import AuditKitCore

/// All that a report says about its period, and what follows from it.
struct PeriodEvidence {
  let witnesses: [PeriodWitness]
  /// Windows from which figures were counted, and that end in the period that they are of.
  private let windows: [DataWindow]
  let signed: CalendarDate?
  /// How many months behind the end of its period a report may be signed in the next year.
  private let grace: Int

  init(_ time: TimeFacts, grace: Int = 3) {
    witnesses = PeriodWitness.all(time.ownPeriods)
    windows = time.windows.filter {
      $0.subject != .sentence || $0.mention.isOfData || $0.period != nil
    }
    signed = time.signingDate
    self.grace = grace
  }

  /// How many different periods are weighed; a report that names more says nothing.
  private static let mostCandidates = 32

  /// The period that most speaks for, or nil where too little is said.
  var ownPeriod: Period? {
    var best: (period: Period, support: Int)?
    for period in candidates {
      let support = support(of: period)
      if support > best?.support ?? 0 { best = (period, support) }
    }
    return best.flatMap { isEnough(for: $0.period) ? $0.period : nil }
  }

  /// The periods that are stated, each once, in order of trust; those with a year if there are any.
  private var candidates: some Sequence<Period> {
    let isDated = witnesses.contains { $0.statements.contains { $0.period.year != nil } }
    var candidates: [Period] = []
    for witness in witnesses {
      for statement in witness.statements where statement.period.year != nil || !isDated {
        if candidates.contains(statement.period) { continue }
        candidates.append(statement.period)
        if candidates.count == Self.mostCandidates { return candidates }
      }
    }
    return candidates
  }

  private func support(of period: Period) -> Int {
    var support = 0
    for witness in witnesses where witness.agrees(with: period) { support += witness.weight }
    if window(in: period) != nil { support += 2 }
    if let signed, PeriodTiming(period, signed: signed, grace: grace) == .plausible { support += 2 }
    return support
  }

  /// Titles of tables alone say what a document is about only where nearly all say the same.
  private func isEnough(for period: Period) -> Bool {
    guard !witnesses.contains(where: { !$0.role.isOfTable }) else { return true }
    let agreeing = witnesses.filter { $0.states(period) }
    return agreeing.count >= 3 && agreeing.count * 4 >= witnesses.count * 3
  }

  /// A window of figures that ends in a period, or shortly behind it.
  func window(in period: Period) -> DataWindow? {
    guard let start = period.start, let end = period.end?.adding(days: 31) else { return nil }
    return windows.first { window in
      window.end.map { start <= $0 && $0 <= end } ?? false
    }
  }

  /// Whether the report can have been signed when it says, if it is about a period.
  func timing(of period: Period) -> PeriodTiming? {
    signed.map { PeriodTiming(period, signed: $0, grace: grace) }
  }
}

extension PeriodWitness {
  /// Whether it names just this period.
  fileprivate func states(_ period: Period) -> Bool {
    statements.contains { $0.period.kind == period.kind } && agrees(with: period)
  }
}

/// How the day of signing lies to a period.
enum PeriodTiming: Equatable {
  case plausible
  /// Signed before the period began.
  case before(start: CalendarDate)
  /// Signed in another year, too long after the period ended.
  case longAfter(end: CalendarDate)

  init(_ period: Period, signed: CalendarDate, grace: Int) {
    guard let start = period.start, let end = period.end else {
      self = .plausible
      return
    }
    let months = (signed.year - end.year) * 12 + signed.month - end.month
    if signed < start {
      self = .before(start: start)
    } else if signed.year > end.year, months > grace {
      self = .longAfter(end: end)
    } else {
      self = .plausible
    }
  }
}
