import AuditKitCore

/// The cells of the body.
extension TableAssembly {
  struct Printed {
    var text = ""
    var figure: GeneratedTable.Figure?
  }

  mutating func row(_ index: Int) -> [Printed] {
    let row = body.rows[index]
    return slots.indices.map { column in
      switch slots[column] {
      case .ordinal: Printed(text: row.isLabelFirst ? row.label : row.ordinal)
      case .label: Printed(text: label(of: row))
      case .rank: Printed(text: row.role == .item ? String(random.int(1...30)) : "")
      case .remark: remark(row)
      case .measure(let key): cell(key, index, column)
      }
    }
  }

  /// A remark beside figures; a heading that has none of its own is only a heading.
  private mutating func remark(_ row: BodyPlan.Row) -> Printed {
    guard row.values != nil, random.chance(30) else { return Printed() }
    return Printed(text: random.pick(TableWords.remarks))
  }

  private func label(of row: BodyPlan.Row) -> String {
    if row.isLabelFirst { return "" }
    guard body.numbering == .label, !row.ordinal.isEmpty else { return row.label }
    let isStopped = row.ordinal.hasSuffix(".") || row.ordinal.hasSuffix(")")
    return row.ordinal + (isStopped ? " " : ". ") + row.label
  }

  private mutating func cell(_ key: MeasurePlan.Key, _ row: Int, _ column: Int) -> Printed {
    guard body.rows[row].values != nil, let measure = measures.measures[key] else {
      return Printed()
    }
    if measures.polls.contains(key) { return poll(row) }
    if let share = measures.shares.first(where: { $0.column == key }) {
      return cell(share, row, column)
    }
    guard let exact = body.rows[row].values?[key] else { return Printed() }
    let unit = [1, 10, 100][measure.hiddenDecimals]
    let value = (2 * exact + unit) / (2 * unit)
    if value == 0, let empty = empty(row, column) { return empty }
    return Printed(
      text: writer.figure(value, decimals: measure.decimals),
      figure: GeneratedTable.Figure(value: value, decimals: measure.decimals)
    )
  }

  /// What stands for nothing in a row of items, if the table does not print a zero.
  private func empty(_ row: Int, _ column: Int) -> Printed? {
    guard body.rows[row].role == .item || body.rows[row].role == .group,
      // A row of blanks would read as a heading.
      body.rows[row].values?.contains(where: { columnOf[$0] != nil && $1 > 0 }) ?? false
    else { return nil }
    switch writer.zero {
    case .digit: return nil
    case .blank: return column.isMultiple(of: 2) ? nil : Printed()
    case .dash: return Printed(text: "-")
    }
  }

  private mutating func poll(_ row: Int) -> Printed {
    let unit = [1, 10, 100, 1000][writer.percentDecimals]
    return percent(random.chance(30) ? 100 * unit : random.int(70 * unit...100 * unit))
  }

  private func percent(_ value: Int) -> Printed {
    let printed = writer.printed(value)
    return Printed(
      text: writer.percent(value),
      figure: GeneratedTable.Figure(value: printed.value, decimals: printed.decimals)
    )
  }

  private func cell(_ share: MeasurePlan.Share, _ row: Int, _ column: Int) -> Printed {
    if body.rows[row].role == .average { return averagesShares ? meanShare(share) : Printed() }
    if writer.leavesOutTotalShares, body.rows[row].role == .total { return Printed() }
    guard let value = percentage(share, row) else {
      return empty(row, column) ?? Printed(text: writer.zero == .digit ? "0" : "")
    }
    if value == 0, let empty = empty(row, column) { return empty }
    return percent(value)
  }

  private func percentage(_ share: MeasurePlan.Share, _ row: Int) -> Int? {
    guard let part = part(of: share, body.rows[row]) else { return nil }
    let base: Int? =
      switch share.base {
      case .measure(let key): body.rows[row].values?[key]
      case .totalRow: body.rows.last { $0.role == .total }.flatMap { self.part(of: share, $0) }
      }
    guard let base, base > 0 else { return nil }
    return writer.percentage(share.isGrowth ? part - base : part, of: base)
  }

  private func part(of share: MeasurePlan.Share, _ row: BodyPlan.Row) -> Int? {
    guard let values = row.values else { return nil }
    return share.parts.reduce(0) { $0 + (values[$1] ?? 0) }
  }

  /// The mean of the percentages above it, as an average row often states.
  private func meanShare(_ share: MeasurePlan.Share) -> Printed {
    let all = body.rows.indices
      .filter { body.rows[$0].role == .item }
      .compactMap { percentage(share, $0) }
    guard !all.isEmpty else { return Printed() }
    return percent((2 * all.reduce(0, +) + all.count) / (2 * all.count))
  }
}
