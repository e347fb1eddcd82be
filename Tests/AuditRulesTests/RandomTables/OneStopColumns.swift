import AuditKitCore

/// Dossiers received, resolved and pending, as the one-stop shops report them.
extension MeasurePlanner {
  private enum Style: CaseIterable {
    case flat
    case pairs
    case spans
    case spansOverBreakdown
    case pairsInSpans
  }

  mutating func addOneStopColumns() {
    plan.topic = "hồ sơ thủ tục hành chính"
    count("R", size: random.pick([8, 40, 150, 900, 4000]))
    let style = random.pick(Style.allCases)
    var parts = [("D", 94), ("P", 6)]
    let isReturnedCounted = random.chance(50)
    let hasReturned = random.chance(20)
    if hasReturned, isReturnedCounted { parts.append(("T", 3)) }
    // A class that no vocabulary knows: what it takes from the sum must not be held against the rows.
    let hasOther = random.chance(10)
    if hasOther { parts.append(("X", 2)) }
    for (key, _) in parts { count(key) }
    divide("R", parts)
    declare("R", parts.map(\.0), isDeclared: !hasOther)
    plan.headers.append(contentsOf: receivedHeaders(style))
    plan.headers.append(contentsOf: resolvedHeaders(style))
    plan.headers.append(contentsOf: pendingHeaders(style))
    if hasReturned {
      count("T", size: isReturnedCounted ? nil : 3)
      plan.headers.append(.leaf(random.pick(TableWords.returned), "T"))
    }
    if hasOther { plan.headers.append(.leaf("Chuyển cơ quan khác", "X")) }
    if random.chance(8) { addPoll() }
  }

  // MARK: Received

  private mutating func receivedHeaders(_ style: Style) -> [Header] {
    let title = random.pick(TableWords.received)
    guard random.chance(25) else { return [.leaf(title, "R")] }
    count("new")
    count("old")
    divide("R", [("new", 90), ("old", 10)])
    declare("R", ["new", "old"])
    let parts: [Header] = [
      .leaf(random.pick(TableWords.new), "new"), .leaf(random.pick(TableWords.carried), "old"),
    ]
    switch style {
    case .flat, .pairs: return [.leaf(title, "R")] + parts
    case .spans, .pairsInSpans: return [.span(title, [.leaf("Tổng số", "R")] + parts)]
    case .spansOverBreakdown:
      return [.leaf(title, "R"), .span(random.pick(TableWords.breakdownTitles), parts)]
    }
  }

  // MARK: Resolved

  private mutating func resolvedHeaders(_ style: Style) -> [Header] {
    let title = random.pick(TableWords.resolved)
    let timings = addTimings()
    switch style {
    case .flat:
      let columns = [Header.leaf(title, "D")] + timings.map { .leaf($0.title, $0.key) }
      return columns + looseShares(timings)
    case .pairs:
      return [pair(title, "D", of: base("R"))] + pairs(timings)
    case .spans:
      guard !timings.isEmpty else { return [pair(title, "D", of: base("R"))] }
      let whole: [Header] = [.leaf("Tổng số", "D")] + ownShare()
      let columns = timings.map { Header.leaf($0.title, $0.key) }
      return [.span(title, whole + columns + looseShares(timings))]
    case .spansOverBreakdown:
      guard !timings.isEmpty else { return [.leaf(title, "D")] }
      let columns = timings.map { Header.leaf($0.title, $0.key) }
      let breakdown = Header.span(random.pick(TableWords.breakdownTitles), columns)
      return random.chance(50)
        ? [.leaf(title, "D"), breakdown] : [.span(title, [.leaf("Tổng số", "D"), breakdown])]
    case .pairsInSpans:
      guard !timings.isEmpty else { return [pair(title, "D", of: base("R"))] }
      return [.span(title, [.leaf("Tổng số", "D")] + ownShare() + pairs(timings))]
    }
  }

  /// The measures that what was resolved divides into.
  private mutating func addTimings() -> [(title: String, key: Key)] {
    let late = (random.pick(TableWords.late), "late")
    var timings: [(title: String, key: Key)]
    switch random.below(4) {
    case 0: return []
    case 1:
      timings = [(random.pick(TableWords.onTimeOrEarly), "inTime"), late]
      divide("D", [("inTime", 98), ("late", 2)])
    default:
      timings = [
        (random.pick(TableWords.early), "early"), (random.pick(TableWords.onTime), "on"), late,
      ]
      divide("D", [("early", 75), ("on", 20), ("late", 2)])
    }
    for (_, key) in timings { count(key) }
    declare("D", timings.map(\.key))
    return timings
  }

  private mutating func pairs(_ timings: [(title: String, key: Key)]) -> [Header] {
    let base = random.chance(75) ? base("D") : .measure("R")
    return timings.map { pair($0.title, $0.key, of: base) }
  }

  /// The share of what was resolved in what was received, beside its count under the same title.
  private mutating func ownShare() -> [Header] {
    guard random.chance(40) else { return [] }
    let column = share(["D"], of: .measure("R"), isJoined: true)
    return [.leaf(random.pick(TableWords.percents), column)]
  }

  /// Shares that say in their own title what they are shares of.
  private mutating func looseShares(_ timings: [(title: String, key: Key)]) -> [Header] {
    guard random.chance(50) else { return [] }
    let base = MeasurePlan.Base.measure(random.chance(75) ? "D" : "R")
    switch timings.count {
    case 2:
      return [.leaf("Tỷ lệ đúng và trước hạn (%)", share(["inTime"], of: base, isJoined: true))]
    case 3 where random.chance(30):
      return [.leaf("Tỷ lệ quá hạn (%)", share(["late"], of: base, isJoined: true))]
    case 3:
      let title = random.pick(["Tỷ lệ đúng hạn (%)", "Tỷ lệ trước và đúng hạn (%)"])
      // `Đúng hạn` alone may leave out what was early; both usages are met.
      let isAll = title.contains("trước") || random.chance(60)
      return [.leaf(title, share(isAll ? ["early", "on"] : ["on"], of: base, isJoined: true))]
    default:
      return [.leaf("Tỷ lệ đã giải quyết (%)", share(["D"], of: .measure("R"), isJoined: true))]
    }
  }

  // MARK: Pending

  private mutating func pendingHeaders(_ style: Style) -> [Header] {
    let title = random.pick(TableWords.pending)
    guard random.chance(25) else {
      return style == .pairs ? [pair(title, "P", of: base("R"))] : [.leaf(title, "P")]
    }
    count("inTerm")
    count("overdue")
    divide("P", [("inTerm", 90), ("overdue", 10)])
    declare("P", ["inTerm", "overdue"])
    let inTerm = random.pick(TableWords.inTerm)
    let overdue = random.pick(["Quá hạn", "Đã quá hạn"])
    if style == .flat {
      return [
        .leaf(title, "P"), .leaf("Đang giải quyết trong hạn", "inTerm"),
        .leaf("Đang giải quyết quá hạn", "overdue"),
      ]
    }
    return [
      .span(title, [.leaf("Tổng số", "P"), .leaf(inTerm, "inTerm"), .leaf(overdue, "overdue")])
    ]
  }
}
