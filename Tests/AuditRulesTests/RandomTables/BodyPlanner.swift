import AuditKitCore

/// Draws up the rows of a random table: items, groups, sub-rows, totals.
struct BodyPlanner {
  typealias Values = [MeasurePlan.Key: Int]
  typealias Row = BodyPlan.Row

  private enum Shape {
    case flat
    case grouped
    case coded
    case nested
  }

  /// What stands below some items.
  private enum Detail {
    case none
    case partition
    case attributes
    case breakdown
  }

  private enum Position {
    case none
    case top
    case bottom
  }

  var random: SplitMix64
  private let measures: MeasurePlan
  private(set) var plan = BodyPlan()
  private let shape: Shape
  private let detail: Detail
  private let position: Position
  private let groupsHaveFigures: Bool
  private let hasSubtotals: Bool
  private let isCountingOn: Bool
  private let itemsAreNumbered: Bool
  private let ordinals: OrdinalWriter
  private let dashesInOrdinals: Bool
  private let labels: [String]
  private var used = 0

  init(random source: SplitMix64, measures: MeasurePlan, needsTotal: Bool) {
    var random = source
    self.measures = measures
    let shape: Shape = random.pick([
      .flat, .flat, .flat, .flat, .grouped, .grouped, .grouped, .coded, .nested,
    ])
    let details: [Detail] = [.partition, .partition, .attributes, .breakdown, .breakdown]
    detail = random.chance(22) ? random.pick(details) : .none
    let positions: [Position] = [.bottom, .bottom, .bottom, .top, .top, .none]
    position = needsTotal ? random.pick([.bottom, .bottom, .top]) : random.pick(positions)
    let numbering = random.pick([BodyPlan.Numbering.column, .column, .column, .label, .none])
    groupsHaveFigures = random.chance(50) && !(shape == .grouped && numbering == .none)
    hasSubtotals = shape == .grouped && !groupsHaveFigures && position != .none && random.chance(40)
    isCountingOn = random.chance(25)
    let needsNumbers = shape == .coded || shape == .nested
    itemsAreNumbered = needsNumbers || (numbering != .none && random.chance(90))
    ordinals = OrdinalWriter(&random)
    dashesInOrdinals = random.chance(25)
    labels = Self.labels(&random)
    plan.numbering = needsNumbers && numbering == .none ? .column : numbering
    self.shape = shape
    self.random = random
  }

  private static func labels(_ random: inout SplitMix64) -> [String] {
    switch random.below(5) {
    case 0: return random.shuffled(TableWords.offices, 14)
    case 1: return random.shuffled(TableWords.departments, 14)
    case 2: return random.shuffled(TableWords.fields, 22)
    case 3: return random.shuffled(TableWords.tasks, 12)
    default:
      let prefix = random.pick(TableWords.placePrefixes)
      return random.shuffled(TableWords.places, 26).map { prefix.isEmpty ? $0 : "\(prefix) \($0)" }
    }
  }

  // MARK: Building

  mutating func make() {
    if position == .top { plan.rows.append(Row(role: .total)) }
    switch shape {
    case .flat:
      for number in 0..<random.pick([2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20]) {
        addItem(number: number, parent: nil)
      }
    case .grouped: addGroups(isCoded: false)
    case .coded: addGroups(isCoded: true)
    case .nested: addParts()
    }
    addTotal()
    if position != .top, random.chance(10) { addAverage() }
  }

  private mutating func nextLabel() -> String {
    used += 1
    return labels[(used - 1) % labels.count]
  }

  private mutating func draw() -> Values { measures.draw(&random, scale: random.int(30...170)) }

  // MARK: Items

  private mutating func addItem(number: Int, parent: Int?, code: String? = nil) {
    let index = plan.rows.count
    let hasDetail = detail != .none && random.chance(45)
    let isGroup = hasDetail && detail != .breakdown
    var row = Row(role: isGroup ? .group : .item)
    row.ordinal = itemsAreNumbered ? code ?? ordinals.item(number) : ""
    row.label = nextLabel()
    row.parent = parent
    let shares = (0..<(hasDetail ? 3 : 1)).map { _ in draw() }
    row.values = shares.dropFirst().reduce(shares[0], Self.sum)
    plan.rows.append(row)
    if hasDetail { addDetail(below: index, shares) }
  }

  private mutating func addDetail(below item: Int, _ shares: [Values]) {
    switch detail {
    case .none: break
    case .breakdown:
      addRow(
        Row(label: random.pick(TableWords.breakdowns), role: .ofWhich, values: shares[0]),
        item
      )
    case .partition:
      let first = plan.rows.count
      for (label, values) in zip(TableWords.channels, shares) { addDashed(label, values, item) }
      plan.groups.append(BodyPlan.Total(row: item, parts: [Set(first..<first + 3)]))
    case .attributes:
      let values = [shares[0], Self.sum(shares[0], shares[1])]
      for (label, values) in zip(random.some(TableWords.attributes, 2), values) {
        addDashed(label, values, item)
      }
    }
  }

  private mutating func addDashed(_ label: String, _ values: Values, _ parent: Int) {
    let isApart = dashesInOrdinals && plan.numbering == .column
    let row = Row(
      ordinal: isApart ? "-" : "",
      label: isApart ? label : "- \(label)",
      role: .item,
      values: values
    )
    addRow(row, parent)
  }

  private mutating func addRow(_ row: Row, _ parent: Int) {
    var row = row
    row.parent = parent
    plan.rows.append(row)
  }

  // MARK: Groups

  private mutating func addGroups(isCoded: Bool) {
    let names = random.shuffled(TableWords.groups, random.int(2...4))
    var number = 0
    for (index, name) in names.enumerated() {
      let heading = plan.rows.count
      plan.rows.append(Row(role: .group))
      if !isCountingOn { number = 0 }
      let size = random.int(isCoded || !groupsHaveFigures ? 2...5 : 1...6)
      for item in 0..<size {
        addItem(number: number, parent: heading, code: isCoded ? "\(index + 1).\(item + 1)" : nil)
        number += 1
      }
      fill(heading, name, isCoded ? "\(index + 1)" : ordinals.group(index))
      if hasSubtotals { addSubtotal(of: heading, index) }
    }
  }

  /// Parts A and B, each with groups I and II.
  private mutating func addParts() {
    let names = random.shuffled(TableWords.groups, 6)
    for part in 0..<2 {
      let heading = plan.rows.count
      plan.rows.append(Row(role: .group))
      for group in 0..<random.int(1...3) {
        let inner = plan.rows.count
        plan.rows.append(Row(role: .group, parent: heading))
        for number in 0..<random.int(2...4) { addItem(number: number, parent: inner) }
        fill(inner, names[2 * part + group % 2 + 1], ordinals.roman(group))
      }
      fill(heading, names[part * 3], ordinals.capital(part))
    }
  }

  private mutating func fill(_ heading: Int, _ name: String, _ ordinal: String) {
    let children = Set(
      plan.rows.indices.filter { plan.rows[$0].parent == heading && isAddable($0) }
    )
    plan.rows[heading].label = random.chance(30) ? name.uppercased() : name
    plan.rows[heading].ordinal = plan.numbering == .none ? "" : ordinal
    guard groupsHaveFigures else { return }
    plan.rows[heading].values = sum(of: children)
    if children.count > 1 { plan.groups.append(BodyPlan.Total(row: heading, parts: [children])) }
  }

  private mutating func addSubtotal(of heading: Int, _ index: Int) {
    let rows = Set(heading + 1..<plan.rows.count)
    let isNamed = plan.numbering != .none && random.chance(30)
    var row = Row(role: .subtotal)
    row.label = isNamed ? "Cộng \(ordinals.group(index))" : random.pick(TableWords.subtotals)
    row.values = sum(of: outermost(rows))
    plan.totals.append(BodyPlan.Total(row: plan.rows.count, parts: ways(rows)))
    plan.rows.append(row)
  }

  // MARK: Totals

  private mutating func addTotal() {
    guard position != .none else { return }
    let rows = Set(plan.rows.indices)
    var total = Row(role: .total)
    total.label = random.pick(TableWords.totals)
    if shape == .grouped, plan.numbering != .none, random.chance(15) {
      let groups = plan.rows.count { $0.role == .group && $0.parent == nil }
      total.label = "Tổng cộng (" + (0..<groups).map(ordinals.group).joined(separator: "+") + ")"
    }
    total.isLabelFirst = plan.numbering == .column && random.chance(40)
    total.values = sum(of: outermost(rows))
    let subtotals = rows.filter { plan.rows[$0].role == .subtotal }
    let parts = ways(rows) + (subtotals.isEmpty ? [] : [subtotals])
    if position == .top {
      plan.rows[0] = total
      plan.totals.append(BodyPlan.Total(row: 0, parts: parts))
    } else {
      plan.totals.append(BodyPlan.Total(row: plan.rows.count, parts: parts))
      plan.rows.append(total)
    }
  }

  /// The sets of rows whose sum is that of all of them.
  private func ways(_ rows: Set<Int>) -> [Set<Int>] {
    let leaves = rows.filter { plan.rows[$0].role == .item && plan.rows[$0].values != nil }
    return [outermost(rows)] + (detail == .attributes ? [] : [leaves])
  }

  private func isAddable(_ row: Int) -> Bool {
    plan.rows[row].role == .item || plan.rows[row].role == .group
  }

  /// The rows with figures that stand under no other with figures.
  private func outermost(_ rows: Set<Int>) -> Set<Int> {
    rows.filter { row in
      guard isAddable(row), plan.rows[row].values != nil else { return false }
      var parent = plan.rows[row].parent
      while let above = parent {
        if plan.rows[above].values != nil { return false }
        parent = plan.rows[above].parent
      }
      return true
    }
  }

  private mutating func addAverage() {
    let rows = outermost(Set(plan.rows.indices))
    var row = Row(role: .average)
    row.label = random.pick(TableWords.averages)
    row.values = sum(of: rows).mapValues { (2 * $0 + rows.count) / (2 * rows.count) }
    plan.rows.append(row)
  }

  private func sum(of rows: Set<Int>) -> Values {
    rows.sorted().compactMap { plan.rows[$0].values }.reduce([:], Self.sum)
  }

  private static func sum(_ left: Values, _ right: Values) -> Values {
    left.merging(right) { $0 + $1 }
  }
}
