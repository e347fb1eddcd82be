import AuditKitCore

/// One measure over quarters or years.
extension MeasurePlanner {
  private static let measures = ["văn bản đến", "lượt giao dịch", "phản ánh, kiến nghị", "tin bài"]

  mutating func addSeries() {
    plan.topic = random.pick(Self.measures)
    if random.chance(50) { addQuarters() } else { addYears() }
  }

  private mutating func addQuarters() {
    let year = random.int(2016...2024)
    let quarters = random.chance(50) ? 4 : 2
    let keys = (1...quarters).map { "q\($0)" }
    count("W", size: random.pick([20, 400, 5000]))
    for key in keys { count(key) }
    divide("W", keys.map { ($0, 25) })
    let names = ["I", "II", "III", "IV"]
    switch random.below(4) {
    case 0:
      plan.headers = [
        .span("Quý", keys.indices.map { .leaf(names[$0], keys[$0]) }), .leaf("Cả năm \(year)", "W"),
      ]
      declare("W", keys, isDeclared: false)
      return
    case 1:
      let leaves = keys.indices.map { Header.leaf("Quý \(names[$0])", keys[$0]) }
      plan.headers = [.span("Năm \(year)", [.leaf("Tổng số", "W")] + leaves)]
    case 2:
      plan.headers = keys.indices.map { .leaf("Quý \(names[$0]) năm \(year)", keys[$0]) }
      plan.headers.append(.leaf(random.pick(["Cộng", "Tổng cộng"]), "W"))
    default:
      plan.headers = [.leaf("Cả năm \(year)", "W")]
      plan.headers.append(
        .span("Trong đó", keys.indices.map { .leaf("Quý \(names[$0])", keys[$0]) })
      )
    }
    declare("W", keys)
  }

  private mutating func addYears() {
    let first = random.int(2015...2021)
    let years = Array(first..<first + random.int(2...4))
    for year in years { count("y\(year)", size: random.pick([30, 700])) }
    let leaves = years.map { Header.leaf(random.chance(70) ? "Năm \($0)" : "\($0)", "y\($0)") }
    plan.headers = random.chance(40) ? [.span("Số lượng \(plan.topic)", leaves)] : leaves
    guard random.chance(60) else { return }
    let last = years[years.count - 1]
    plan.measures["growth"] = MeasurePlan.Measure(role: .percent, size: nil)
    plan.shares.append(
      MeasurePlan.Share(
        column: "growth",
        parts: ["y\(last)"],
        base: .measure("y\(last - 1)"),
        isGrowth: true,
        isJoined: false
      )
    )
    plan.headers.append(.leaf("Tỷ lệ tăng, giảm (%)", "growth"))
  }
}

/// Points that were given, reached and lost.
extension MeasurePlanner {
  mutating func addScores() {
    plan.topic = "kết quả chấm điểm"
    let decimals = random.below(3)
    let size = 10 * [1, 10, 100][decimals]
    for (key, size) in [("max", Optional(size)), ("got", nil), ("lost", nil)] {
      plan.measures[key] = MeasurePlan.Measure(role: .score, size: size, decimals: decimals)
    }
    divide("max", [("got", 80), ("lost", 20)])
    plan.headers = [
      .leaf(random.pick(["Điểm tối đa", "Điểm chuẩn"]), "max"),
      .leaf(random.pick(["Điểm thẩm định", "Điểm đạt được"]), "got"),
    ]
    if random.chance(60) {
      plan.headers.append(.leaf(random.pick(["Điểm bị trừ", "Điểm trừ"]), "lost"))
      declare("max", ["got", "lost"])
    }
    if random.chance(50) {
      let column = share(["got"], of: .measure("max"), isJoined: false)
      plan.headers.append(.leaf("Tỷ lệ đạt (%)", column))
    }
  }
}
