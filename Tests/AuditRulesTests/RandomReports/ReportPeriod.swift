import AuditKitCore

/// The period of a random report, the one after it, and the days from which its figures come.
struct ReportPeriod: Sendable {
  let kind: Period.Kind
  let index: Int
  let year: Int
  let windowStart: CalendarDate
  let windowEnd: CalendarDate
  /// Whether its figures come from the days that regulations lay down, and not from those of the calendar.
  let isByDecree: Bool

  init(_ random: inout SplitMix64) {
    year = random.int(2017...2025)
    (kind, index) = random.pick([
      (.quarter, 1), (.quarter, 2), (.quarter, 3), (.half, 1), (.half, 1), (.nineMonths, 1),
      (.year, 1), (.year, 1),
    ])
    let period = Period(kind, index, year: year)
    let months = period.months ?? 1...12
    // From the 15th of the month before to the 14th of the last month, or by the calendar.
    isByDecree = random.chance(70)
    let first =
      isByDecree
      ? (months.lowerBound == 1
        ? CalendarDate(year: year - 1, month: 12, day: 15)
        : CalendarDate(year: year, month: months.lowerBound - 1, day: 15))
      : period.start
    let last =
      isByDecree ? CalendarDate(year: year, month: months.upperBound, day: 14) : period.end
    guard let first, let last else { fatalError("a period without days") }
    windowStart = first
    windowEnd = last
  }

  /// As a title names it.
  var name: String { Self.name(kind, index, year) }

  /// As the plan section names what comes next.
  var next: String {
    switch kind {
    case .quarter: Self.name(.quarter, index % 4 + 1, index == 4 ? year + 1 : year)
    case .half: Self.name(.half, 2, year)
    case .nineMonths: Self.name(.quarter, 4, year)
    default: Self.name(.year, 1, year + 1)
    }
  }

  /// The same period of another year, or another one of the same year.
  func other(_ random: inout SplitMix64) -> String {
    guard kind == .quarter, random.chance(50) else {
      return Self.name(kind, index, year + (random.chance(70) ? -1 : 1))
    }
    return Self.name(kind, index == 1 ? 2 : index - 1, year)
  }

  static func name(_ kind: Period.Kind, _ index: Int, _ year: Int) -> String {
    switch kind {
    case .quarter: "Quý \(["I", "II", "III", "IV"][index - 1]) năm \(year)"
    case .half: "6 tháng \(index == 1 ? "đầu" : "cuối") năm \(year)"
    case .nineMonths: "9 tháng đầu năm \(year)"
    default: "năm \(year)"
    }
  }
}
