import AuditKitCore

/// Puts the columns and rows of a random table together and prints every cell.
struct TableAssembly {
  enum Slot {
    case ordinal
    case label
    case measure(MeasurePlan.Key)
    case rank
    case remark

    var key: MeasurePlan.Key? {
      if case .measure(let key) = self { key } else { nil }
    }
  }

  var random: SplitMix64
  let measures: MeasurePlan
  let body: BodyPlan
  let writer: FigureWriter
  var slots: [Slot] = []
  private var headers: [MeasurePlan.Header] = []
  let columnOf: [MeasurePlan.Key: Int]
  private let form: GeneratedTable.Form
  private let hasCodes: Bool
  let averagesShares: Bool

  init(random source: SplitMix64, measures: MeasurePlan, body: BodyPlan) {
    random = source
    self.measures = measures
    self.body = body
    writer = FigureWriter(&random)
    if body.numbering == .column {
      slots.append(.ordinal)
      headers.append(.leaf(random.pick(TableWords.ordinalTitles), "ordinal"))
    }
    slots.append(.label)
    headers.append(.leaf(random.pick(TableWords.labelTitles), "label"))
    slots += measures.keys.map { .measure($0) }
    headers += measures.headers
    if random.chance(8) {
      slots.append(.rank)
      headers.append(.leaf(random.pick(TableWords.rankTitles), "rank"))
    }
    if random.chance(20) {
      slots.append(.remark)
      headers.append(.leaf(random.pick(TableWords.remarkTitles), "remark"))
    }
    let mayHaveCodes = random.chance(15)
    hasCodes = mayHaveCodes && slots.count > 5
    var columnOf: [MeasurePlan.Key: Int] = [:]
    for (column, slot) in slots.enumerated() {
      if let key = slot.key { columnOf[key] = column }
    }
    self.columnOf = columnOf
    form = random.chance(75) ? .tabs : .pipes
    averagesShares = random.chance(50)
  }

  // MARK: The table

  mutating func table(seed: UInt64) -> GeneratedTable {
    let header = HeaderGrid(headers, columnCount: slots.count)
    let codes = hasCodes ? [codeRow()] : []
    let offset = header.cells.count + codes.count
    let printed = body.rows.indices.map { row($0) }
    var table = GeneratedTable(
      seed: seed,
      form: form,
      captions: captions(),
      cells: header.cells + codes.map(\.cells) + printed.map { $0.map(\.text) },
      spans: header.spans,
      headerRows: header.cells.count,
      hasCodes: hasCodes,
      columns: slots.indices.map { column($0, header.paths[$0]) },
      rows: rows(header.cells.count) + body.rows.map { row($0, offset) },
      totals: body.totals.map { shifted($0, offset) },
      groups: body.groups.map { shifted($0, offset) },
      identities: identities(codes.first?.printed ?? []),
      shares: shares(offset),
      isCutOff: writer.truncates,
      figures: Array(
        repeating: [GeneratedTable.Figure?](repeating: nil, count: slots.count),
        count: offset
      )
        + printed.map { $0.map(\.figure) }
    )
    breakPage(of: &table)
    return table
  }

  /// Lets some tables run over two pages.
  private mutating func breakPage(of table: inout GeneratedTable) {
    guard random.chance(10), table.rows.count > table.bodyRows.lowerBound + 4 else { return }
    let row = random.int(table.bodyRows.lowerBound + 2...table.rows.count - 1)
    // A row without figures behind a page end may be the rest of the row before it.
    guard table.rows[row].role == .item else { return }
    table.pageStart = row
    table.repeatsHeader = body.numbering == .column && random.chance(50)
  }

  private func column(_ index: Int, _ path: [String]) -> GeneratedTable.Column {
    let role: ColumnRole =
      switch slots[index] {
      case .ordinal: .ordinal
      case .label: .label
      case .rank: .rank
      case .remark: .text
      case .measure(let key): role(of: key)
      }
    return GeneratedTable.Column(role: role, path: path)
  }

  /// A line above the table may say that its counts are money.
  private func role(of key: MeasurePlan.Key) -> ColumnRole {
    measures.measures[key]?.role ?? .count
  }

  private func rows(_ headerRows: Int) -> [GeneratedTable.Row] {
    let roles = [RowRole](repeating: .header, count: headerRows) + (hasCodes ? [.columnCodes] : [])
    return roles.map { GeneratedTable.Row(role: $0, parent: nil, labelColumn: nil) }
  }

  private func row(_ row: BodyPlan.Row, _ offset: Int) -> GeneratedTable.Row {
    let label = body.numbering == .column && !row.isLabelFirst ? 1 : 0
    return GeneratedTable.Row(
      role: row.role,
      parent: row.parent.map { $0 + offset },
      labelColumn: label
    )
  }

  private func shifted(_ total: BodyPlan.Total, _ offset: Int) -> GeneratedTable.Total {
    GeneratedTable.Total(
      row: total.row + offset,
      parts: total.parts.map { Set($0.map { $0 + offset }) }
    )
  }

  private func identities(_ printed: [MeasurePlan.Key]) -> [GeneratedTable.Identity] {
    measures.identities.enumerated().map { index, identity in
      let isFirst = measures.identities.firstIndex { $0.whole == identity.whole } == index
      return GeneratedTable.Identity(
        whole: columnOf[identity.whole] ?? 0,
        added: Set(identity.added.compactMap { columnOf[$0] }),
        subtracted: Set(identity.subtracted.compactMap { columnOf[$0] }),
        isDeclared: identity.isDeclared || (isFirst && printed.contains(identity.whole))
      )
    }
  }

  private func shares(_ offset: Int) -> [GeneratedTable.Share] {
    let total = body.rows.lastIndex { $0.role == .total } ?? 0
    return measures.shares.map { share in
      let base: GeneratedTable.Base =
        switch share.base {
        case .measure(let key): .column(columnOf[key] ?? 0)
        case .totalRow: .row(total + offset)
        }
      return GeneratedTable.Share(
        column: columnOf[share.column] ?? 0,
        parts: share.parts.compactMap { columnOf[$0] },
        base: base,
        isGrowth: share.isGrowth,
        isJoined: share.isJoined
      )
    }
  }

  private mutating func captions() -> [String] {
    var captions: [String] = []
    if random.chance(60) {
      let number = random.pick(["Bảng 1.", "Bảng 2.3.", "Phụ lục II:", "Biểu số 4."])
      captions.append("\(number) Tổng hợp \(measures.topic) năm \(random.int(2016...2024))")
    }
    if let unit = measures.unit {
      captions.append(random.chance(50) ? "(ĐVT: \(unit))" : "Đơn vị tính: \(unit)")
    }
    return captions
  }
}
