import AuditKitCore

/// A whole and its parts: documents, people, households, money.
extension MeasurePlanner {
  mutating func addBlock(
    _ block: TableWords.Block,
    role: ColumnRole,
    decimals: Int = 0,
    hiddenDecimals: Int = 0
  ) {
    plan.topic = block.topic
    let factor = [1, 10, 100, 1000, 10_000][decimals + hiddenDecimals]
    let size = block.size * factor * random.pick([1, 1, 4])
    plan.measures["W"] = MeasurePlan.Measure(
      role: role,
      size: size,
      decimals: decimals,
      hiddenDecimals: hiddenDecimals
    )
    let titles = random.some(block.parts, random.int(2...block.parts.count))
    let parts = titles.indices.map { "p\($0)" }
    for part in parts {
      plan.measures[part] = MeasurePlan.Measure(
        role: role,
        size: nil,
        decimals: decimals,
        hiddenDecimals: hiddenDecimals
      )
    }
    divide("W", parts.enumerated().map { ($1, 100 / ($0 + 2)) })
    addHeaders(block, Array(zip(titles, parts)))
    // A bare `Tổng số` over all columns would take in those that are added.
    let isBare = plan.headers.contains { if case .leaf("Tổng số", _) = $0 { true } else { false } }
    if !block.other.isEmpty, !isBare, random.chance(25) { addOther(block) }
    if random.chance(6) { addPoll() }
  }

  mutating func addBudget() {
    let block = random.pick(TableWords.budgets)
    if block.whole == "Thực chi" { plan.unit = random.pick(["triệu đồng", "nghìn đồng"]) }
    if random.chance(30) {
      addPlanAndActual(decimals: random.below(3))
    } else {
      addBlock(
        block,
        role: .money,
        decimals: random.below(3),
        hiddenDecimals: random.chance(30) ? 2 : 0
      )
    }
  }

  // MARK: Headers

  private mutating func addHeaders(_ block: TableWords.Block, _ parts: [(String, Key)]) {
    let leaves = parts.map { Header.leaf($0.0, $0.1) }
    switch random.below(7) {
    case 0:
      plan.headers.append(.leaf(block.whole, "W"))
      return
    case 1, 2:
      plan.headers.append(.span(block.whole, [.leaf("Tổng số", "W")] + shared(parts, leaves)))
    case 3:
      let title = random.pick(TableWords.breakdownTitles)
      plan.headers += [.leaf(block.whole, "W"), .span(title, shared(parts, leaves))]
    case 4:
      let inner = Header.span(random.pick(TableWords.breakdownTitles), leaves)
      plan.headers.append(.span(block.whole, [.leaf("Tổng số", "W"), inner]))
    case 5 where plan.unit != nil || plan.measures["W"]?.role == .count:
      let total = [Header.leaf("Tổng số", "W")]
      plan.headers += random.chance(50) ? total + leaves : leaves + total
    default:
      let unit = block.whole.contains("(") ? block.whole.drop { $0 != "(" } : ""
      plan.headers += [.leaf(block.whole, "W")]
      plan.headers += parts.map { .leaf(unit.isEmpty ? $0.0 : "\($0.0) \(unit)", $0.1) }
      declare("W", parts.map(\.1), isDeclared: false)
      addWeight()
      return
    }
    declare("W", parts.map(\.1))
  }

  /// The parts with their shares, in some tables.
  private mutating func shared(_ parts: [(String, Key)], _ leaves: [Header]) -> [Header] {
    guard parts.count < 5, random.chance(35) else { return leaves }
    let base = base("W")
    return parts.map { pair($0.0, $0.1, of: base) }
  }

  /// What each row is of the whole table.
  private mutating func addWeight() {
    guard mayUseTotalRow, random.chance(30) else { return }
    let column = share(["W"], of: .totalRow, isJoined: false)
    plan.headers.append(.leaf("Tỷ trọng (%)", column))
  }

  /// A second way to divide the whole, which no header declares; or attributes that overlap.
  private mutating func addOther(_ block: TableWords.Block) {
    if random.chance(40), block.size < 100, plan.keys.contains("W") {
      let titles = random.some(TableWords.attributesOfPeople, 2)
      for (index, title) in titles.enumerated() {
        count("a\(index)")
        plan.within.append((key: "a\(index)", limit: "W"))
        plan.headers.append(.leaf(title, "a\(index)"))
      }
      return
    }
    let keys = block.other.indices.map { "o\($0)" }
    for key in keys { count(key) }
    divide("W", [(keys[0], 60), (keys[1], 40)])
    plan.headers.append(.span("Chia theo loại", zip(block.other, keys).map { .leaf($0, $1) }))
    declare("W", keys, isDeclared: false)
  }

  // MARK: Plan and actual

  private mutating func addPlanAndActual(decimals: Int) {
    plan.topic = "giải ngân"
    for key in ["plan", "actual"] {
      plan.measures[key] = MeasurePlan.Measure(
        role: .money,
        size: key == "plan" ? 4000 : nil,
        decimals: decimals
      )
    }
    plan.within.append((key: "actual", limit: "plan"))
    let column = share(["actual"], of: .measure("plan"), isJoined: false)
    let leaves: [Header] = [.leaf("Dự toán", "plan"), .leaf("Thực hiện", "actual")]
    plan.unit = nil
    let title = random.pick(["Tỷ lệ giải ngân (%)", "Tỷ lệ thực hiện so với dự toán (%)"])
    plan.headers = [.span("Kinh phí (triệu đồng)", leaves), .leaf(title, column)]
  }
}
