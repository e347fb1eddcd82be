/// Builds the meaning of a table from its cells.
struct TableUnderstanding {
  let lexed: LexedText

  /// Understands one table.
  func model(of table: Table, _ grid: CellGrid, index: Int) -> TableModel {
    var contents = CellReader(lexed: lexed).contents(of: table, grid)
    let unit = UnitLine(lexed: lexed).unit(of: table)
    let header = header(of: table, grid, contents, unit)
    NumberSettler(
      roles: header.roles,
      columnCount: table.columnCount,
      isPercentRow: isPercentRow(table, grid, header),
      bytes: lexed.text.bytes
    ).settle(&contents, from: header.bodyStart)
    let drafts = RowRoleFinder(
      table: table,
      grid: grid,
      contents: contents,
      lexed: lexed,
      roles: header.roles,
      bodyStart: header.bodyStart
    )
    return TableModel(
      index: index,
      table: table,
      grid: grid,
      columns: columns(header),
      rows: rows(table, header, drafts),
      unit: unit,
      contents: contents,
      bodyRows: header.bodyStart..<max(table.rows.count, header.bodyStart)
    )
  }

  /// What the rows at the top of a table say of its columns.
  private struct Header {
    let rowCount: Int
    let titles: ColumnTitles
    let codes: [ColumnCode?]?
    let roles: [ColumnRole]

    var bodyStart: Int { rowCount + (codes == nil ? 0 : 1) }
  }

  private func header(
    of table: Table,
    _ grid: CellGrid,
    _ contents: CellContents,
    _ unit: TextRange?
  ) -> Header {
    let finder = HeaderFinder(table: table, grid: grid, contents: contents)
    let count = finder.headerRowCount()
    let titles = finder.titles(rowCount: count)
    let codes = columnCodes(table, grid, at: count)
    let roles = ColumnRoleFinder(
      table: table,
      grid: grid,
      contents: contents,
      titles: titles,
      bodyRows: count + (codes == nil ? 0 : 1)..<table.rows.count,
      isInMoney: unit.map { lexed.has(.moneyUnit, in: lexed.tokens(in: $0)) } ?? false
    ).roles()
    return Header(rowCount: count, titles: titles, codes: codes, roles: roles)
  }

  /// For each row whether its cell in the column of units says `%`; empty where none does.
  private func isPercentRow(_ table: Table, _ grid: CellGrid, _ header: Header) -> [Bool] {
    guard header.roles.contains(.mixed), let unit = header.roles.firstIndex(of: .unit)
    else { return [] }
    let isPercent = table.rows.indices.map { row in
      guard row >= header.bodyStart else { return false }
      let phrase = grid.phrase(row, unit)
      return phrase.tokens.contains { phrase[$0].isSign("%") }
    }
    return isPercent.contains(true) ? isPercent : []
  }

  private func columnCodes(_ table: Table, _ grid: CellGrid, at row: Int) -> [ColumnCode?]? {
    guard row > 0, row < table.rows.count else { return nil }
    return ColumnCodeReader(table: table, grid: grid, lexed: lexed).codes(inRow: row)
  }

  private func columns(_ header: Header) -> [TableModel.Column] {
    let (roles, titles, codes) = (header.roles, header.titles, header.codes)
    return roles.indices.map { column in
      let terms = titles.terms(column)
      return TableModel.Column(
        role: roles[column],
        path: titles.path(column),
        terms: terms,
        facets: terms.isDisjoint(with: FacetReader.all)
          ? [] : FacetReader.facets(of: titles[column]),
        code: codes?[column]
      )
    }
  }

  private func rows(
    _ table: Table,
    _ header: Header,
    _ finder: RowRoleFinder
  ) -> [TableModel.Row] {
    var hierarchy = RowHierarchy()
    var rows = table.rows.indices.map { index in
      guard index >= header.bodyStart else {
        let role: RowRole = index < header.rowCount ? .header : .columnCodes
        return TableModel.Row(role: role, ordinal: nil, labelColumn: nil, parent: nil, facets: [])
      }
      let name = finder.name(index)
      let role = finder.role(index, name)
      return TableModel.Row(
        role: role,
        ordinal: name.ordinal,
        labelColumn: name.labelColumn,
        parent: hierarchy.parent(of: role, name, at: index),
        facets: FacetReader.facets(of: name.label)
      )
    }
    markGroups(&rows)
    return rows
  }

  /// A row with rows under it heads a group, whether or not it has figures.
  private func markGroups(_ rows: inout [TableModel.Row]) {
    for index in rows.indices where rows[index].role == .item || rows[index].role == .group {
      if let parent = rows[index].parent, rows[parent].role == .item {
        rows[parent] = rows[parent].with(role: .group)
      }
    }
  }
}
