/// Builds the meaning of a table from its cells.
struct TableUnderstanding {
  let lexed: LexedText

  /// Understands one table.
  func model(of table: Table, index: Int) -> TableModel {
    let reader = CellReader(lexed: lexed)
    var contents: [CellContent] = []
    contents.reserveCapacity(table.rows.count * table.columnCount)
    for row in table.rows {
      for cell in row.cells { contents.append(reader.content(of: cell)) }
    }
    let finder = HeaderFinder(table: table, contents: contents, lexed: lexed)
    let headerRows = finder.headerRowCount()
    let paths = finder.paths(rowCount: headerRows)
    let titles = paths.map { $0.map { ColumnTitle(lexed.phrase($0.fragments)) } }
    let codes = columnCodes(table, at: headerRows)
    let bodyStart = headerRows + (codes == nil ? 0 : 1)
    let unit = UnitLine(lexed: lexed).unit(of: table)
    let roles = ColumnRoleFinder(
      table: table,
      contents: contents,
      lexed: lexed,
      paths: paths,
      titles: titles,
      bodyRows: bodyStart..<table.rows.count,
      isInMoney: unit.map { lexed.has(.moneyUnit, in: lexed.tokens(in: $0)) } ?? false
    ).roles()
    NumberSettler(
      roles: roles,
      columnCount: table.columnCount,
      percentRows: percentRows(table, roles, from: bodyStart),
      bytes: lexed.text.bytes
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
      columns: columns(roles, paths, titles, codes),
      rows: rows(table, headerRows, bodyStart, drafts),
      unit: unit,
      contents: contents,
      bodyRows: bodyStart..<max(table.rows.count, bodyStart)
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
    _ titles: [[ColumnTitle]],
    _ codes: [ColumnCode?]?
  ) -> [TableModel.Column] {
    roles.indices.map { column in
      TableModel.Column(
        role: roles[column],
        path: paths[column],
        facets: FacetReader.facets(of: titles[column].lazy.map(\.phrase)),
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
    var hierarchy = RowHierarchy()
    let rows = table.rows.indices.map { index in
      guard index >= bodyStart else {
        let role: RowRole = index < headerRows ? .header : .columnCodes
        return TableModel.Row(role: role, ordinal: nil, labelColumn: nil, parent: nil, facets: [])
      }
      let draft = finder.draft(index)
      return TableModel.Row(
        role: draft.role,
        ordinal: draft.ordinal,
        labelColumn: draft.labelColumn,
        parent: hierarchy.parent(of: draft, at: index),
        facets: FacetReader.facets(of: draft.label)
      )
    }
    return markGroups(rows)
  }

  /// A row with rows under it heads a group, whether or not it has figures.
  private func markGroups(_ rows: [TableModel.Row]) -> [TableModel.Row] {
    var marked = rows
    for row in rows where row.role == .item || row.role == .group {
      if let parent = row.parent, marked[parent].role == .item {
        marked[parent] = marked[parent].with(role: .group)
      }
    }
    return marked
  }
}
