import AuditKitCore

/// What is true of a random report: who writes, of which period, when, and in what manner.
struct ReportPlan: Sendable {
  enum Form: Sendable {
    case plain
    case markdown
  }

  /// How figures are written.
  struct Figures: Sendable {
    let thousands: String
    let mark: String
    let percentDecimals: Int
    let padsCounts: Bool
    /// `%` or ` %`.
    let sign: String
  }

  let seed: UInt64
  let form: Form
  let period: ReportPeriod
  let signed: CalendarDate
  let number: Int
  let unit: ReportWords.Unit
  let figures: Figures
  let statesWindow: Bool
  let hasBlankNumber: Bool
  let countsTablesByChapter: Bool
  let startsLists: String
  /// How many blank lines stand between paragraphs.
  let hasBlankLines: Bool
  let hasWindowsLineEnds: Bool

  init(seed: UInt64, _ random: inout SplitMix64) {
    self.seed = seed
    form = random.chance(75) ? .plain : .markdown
    period = ReportPeriod(&random)
    signed = period.windowEnd.adding(days: random.int(1...8)) ?? period.windowEnd
    number = random.int(2...480)
    unit = random.pick(ReportWords.units)
    let (thousands, mark) = random.pick([(".", ","), (".", ","), (".", ","), ("", ","), ("", ".")])
    figures = Figures(
      thousands: thousands,
      mark: mark,
      percentDecimals: random.pick([0, 1, 2, 2, 2]),
      padsCounts: random.chance(40),
      sign: random.pick(["%", "%", "%", " %"])
    )
    statesWindow = random.chance(60)
    hasBlankNumber = random.chance(10)
    countsTablesByChapter = random.chance(50)
    startsLists = random.pick(["+ ", "+ ", "- ", "• "])
    hasBlankLines = form == .markdown || random.chance(70)
    hasWindowsLineEnds = random.chance(10)
  }

  var fileName: String { form == .markdown ? "report.md" : "report.txt" }

  // MARK: Figures

  func count(_ value: Int) -> String {
    if figures.padsCounts, (1..<10).contains(value) { return "0\(value)" }
    let digits = String(value)
    guard !figures.thousands.isEmpty, digits.count > 3 else { return digits }
    return digits.dropLast(3) + figures.thousands + digits.suffix(3)
  }

  /// A percentage, rounded half up, without its sign.
  func percent(_ part: Int, of base: Int) -> String {
    let unit = [1, 10, 100][figures.percentDecimals]
    return percent((2 * part * 100 * unit + base) / (2 * base))
  }

  /// A percentage in units of its last decimal.
  func percent(_ value: Int) -> String {
    let unit = [1, 10, 100][figures.percentDecimals]
    guard unit > 1 else { return String(value) }
    let rest = String(value % unit + unit).dropFirst()
    return "\(value / unit)\(figures.mark)\(rest)"
  }
}
