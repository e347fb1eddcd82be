/// Builds the meaning of a table from its cells.
struct TableUnderstanding {
  let lexed: LexedText

  /// Understands one table.
  func model(of table: Table, index: Int) -> TableModel {
    let reader = CellReader(lexed: lexed)
    var contents = table.rows.flatMap { row in row.cells.map(reader.content) }
    let finder = HeaderFinder(table: table, contents: contents, lexed: lexed)
    let headerRows = finder.headerRowCount()
    let paths = finder.paths(rowCount: headerRows)
    let codes = columnCodes(table, at: headerRows)
    let bodyStart = headerRows + (codes == nil ? 0 : 1)
    let unit = UnitLine(lexed: lexed).unit(of: table)
    let roles = ColumnRoleFinder(
      table: table,
      contents: contents,
      lexed: lexed,
      paths: paths,
      bodyRows: bodyStart..<table.rows.count,
      isInMoney: unit.map { lexed.has(.moneyUnit, in: lexed.tokens(in: $0)) } ?? false
    ).roles()
    NumberSettler(
      roles: roles,
      columnCount: table.columnCount,
      percentRows: percentRows(table, roles, from: bodyStart)
    ).settle(&contents, from: bodyStart)
    let drafts = RowRoleFinder(
      table: table,
      contents: contents,
      lexed: lexed,
      roles: roles,
      bodyStart: bodyStart
    )
    return TableModel(
      index: index,
      table: table,
      columns: columns(roles, paths, codes),
      rows: rows(table, headerRows, bodyStart, drafts),
      unit: unit,
      contents: contents
    )
  }

  /// The rows whose cell in the column of units says `%`.
  private func percentRows(_ table: Table, _ roles: [ColumnRole], from start: Int) -> Set<Int> {
    guard let unit = roles.firstIndex(of: .unit) else { return [] }
    return Set(
      (start..<table.rows.count).filter { row in
        let phrase = lexed.phrase(table[row, unit].fragments)
        return phrase.tokens.contains { phrase[$0].isSign("%") }
      }
    )
  }

  private func columnCodes(_ table: Table, at row: Int) -> [ColumnCode?]? {
    guard row > 0, row < table.rows.count else { return nil }
    return ColumnCodeReader(table: table, lexed: lexed).codes(inRow: row)
  }

  private func columns(
    _ roles: [ColumnRole],
    _ paths: [[HeaderCell]],
    _ codes: [ColumnCode?]?
  ) -> [TableModel.Column] {
    roles.indices.map { column in
      TableModel.Column(
        role: roles[column],
        path: paths[column],
        facets: FacetReader.facets(of: paths[column].map { lexed.phrase($0.fragments) }),
        code: codes?[column]
      )
    }
  }

  private func rows(
    _ table: Table,
    _ headerRows: Int,
    _ bodyStart: Int,
    _ finder: RowRoleFinder
  ) -> [TableModel.Row] {
    var levels = RowLevels()
    let rows = table.rows.indices.map { index in
      guard index >= bodyStart else {
        let role: RowRole = index < headerRows ? .header : .columnCodes
        return TableModel.Row(role: role, ordinal: nil, labelColumn: nil, level: 0, facets: [])
      }
      let draft = finder.draft(index)
      return TableModel.Row(
        role: draft.role,
        ordinal: draft.ordinal,
        labelColumn: draft.labelColumn,
        level: levels.level(of: draft),
        facets: FacetReader.facets(of: [draft.label])
      )
    }
    return markGroups(rows)
  }

  /// A numbered row with deeper rows below it heads a group, whether or not it has figures.
  private func markGroups(_ rows: [TableModel.Row]) -> [TableModel.Row] {
    var marked = rows
    var next: TableModel.Row?
    for index in rows.indices.reversed() {
      let row = rows[index]
      if row.role == .item, let next, next.level > row.level, next.role == .item {
        marked[index] = row.with(role: .group)
      }
      if row.role != .continuation, row.role != .blank, row.role != .ofWhich { next = row }
    }
    return marked
  }
}

/// How deep rows stand, by the styles of numbering met so far: I, 1, 1.1, a), -.
struct RowLevels {
  private var styles: [Ordinal.Style] = []
  private var last = 0

  /// The level of the next row.
  mutating func level(of draft: RowRoleFinder.Draft) -> Int {
    switch draft.role {
    case .total, .average:
      last = 0
      return 0
    case .continuation, .ofWhich:
      return last
    default: break
    }
    guard let ordinal = draft.ordinal else {
      return beginsWithDash(draft.label) ? last + 1 : last
    }
    let base = rank(of: ordinal.style)
    last = base + max(ordinal.depth - 1, 0)
    return last
  }

  /// Styles rank in the order in which the table first uses them.
  private mutating func rank(of style: Ordinal.Style) -> Int {
    if let index = styles.firstIndex(of: style) {
      styles.removeSubrange((index + 1)...)
      return index
    }
    styles.append(style)
    return styles.count - 1
  }

  private func beginsWithDash(_ label: Phrase) -> Bool {
    guard let first = label.tokens.first else { return false }
    return label[first].isSign("-") || label[first].isSign("+")
  }
}
