// What comes after a period.
extension Period {
  /// The period for which a report on this one plans, as a sentence would name it.
  public var next: Period? {
    guard let year, let last = months?.upperBound else { return nil }
    guard last < 12 else {
      return kind == .month ? Period(.month, 1, year: year + 1) : Period(.year, year: year + 1)
    }
    switch kind {
    case .month: return Period(.month, last + 1, year: year)
    case .quarter: return Period(.quarter, last / 3 + 1, year: year)
    case .half: return Period(.half, 2, year: year)
    case .nineMonths: return Period(.quarter, 4, year: year)
    case .firstMonths: return Period(.lastMonths, 12 - last, year: year)
    case .lastMonths, .year, .years: return nil
    }
  }

  /// How the period of a plan lies to this one, the period that was reported.
  public enum PlanFit: Sendable {
    /// It goes on where this one ends, or reaches over it, as the rest of a year does.
    case follows
    /// It is over when this one is.
    case isPast
    /// Another one of its kind lies between.
    case leavesGap
  }

  /// How a period fits as the one to plan for; nil where either leaves open when it is.
  ///
  /// A plan without a year is given the year that fits better.
  public func fit(ofPlan plan: Period) -> PlanFit? {
    guard let year else { return nil }
    guard plan.year == nil else { return datedFit(of: plan) }
    let fits = [year, year + 1].compactMap { datedFit(of: plan.inYear($0)) }
    return fits.contains(.follows) ? .follows : fits.first
  }

  private func datedFit(of plan: Period) -> PlanFit? {
    guard let end, let start = plan.start, let planEnd = plan.end else { return nil }
    if planEnd <= end { return .isPast }
    // Longer periods are planned for ahead of time: `năm 2024` in November.
    guard plan.kind == kind, end.days(to: start) > 1 else { return .follows }
    return .leavesGap
  }
}
