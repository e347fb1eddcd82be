/// Finds the columns and cells of one table that selectors mean.
struct TablePlaces {
  let table: UnderstoodTable
  let lexed: LexedText
  let rows: Check.RowChoice

  private var model: TableModel { table.model }

  /// Whether words stand in a line above the table.
  func isWithin(_ scope: WordPattern?) -> Bool {
    guard let scope else { return true }
    return model.table.captions.contains { scope.stands(in: lexed.phrase($0)) }
  }

  // MARK: Columns

  /// The columns that a query means; of several those count whose last header cell it names in full.
  func columns(_ query: ColumnQuery) -> [Int] {
    let found = model.columns.indices.filter { isMeant($0, by: query) }
    guard found.count > 1, let last = query.path.last else { return found }
    let exact = found.filter { column in
      model.columns[column].path.last.map { last.isAll(of: model.phrase($0)) } ?? false
    }
    return exact.isEmpty ? found : exact
  }

  private func isMeant(_ index: Int, by query: ColumnQuery) -> Bool {
    let column = model.columns[index]
    if let role = query.role, role != column.role { return false }
    if let number = query.number, number != column.code?.code { return false }
    if let measure = query.measure {
      guard measure == column.facets, query.role != nil || column.role.isAdditive else {
        return false
      }
    }
    return stands(query.path, in: column.path)
  }

  /// Whether the words stand in the header cells over a column, from the outside in.
  private func stands(_ words: [WordPattern], in path: ArraySlice<HeaderCell>) -> Bool {
    var rest = words[...]
    for cell in path {
      guard let next = rest.first else { break }
      if next.stands(in: model.phrase(cell)) { rest.removeFirst() }
    }
    return rest.isEmpty
  }

  /// The column that holds the values of a form, or the only one with figures.
  private var valueColumns: [Int] {
    let mixed = model.columns.indices.filter { model.columns[$0].role == .mixed }
    guard mixed.isEmpty else { return Array(mixed.prefix(1)) }
    return model.columns.indices.filter {
      model.columns[$0].role.isAdditive || model.columns[$0].role == .percent
    }
  }

  // MARK: Rows

  /// The rows that hold figures of the kind that a check looks at.
  var chosenRows: [Int] {
    model.bodyRows.filter { row in
      switch model.rows[row].role {
      case .item, .ofWhich: rows != .totals
      case .group: rows != .totals && hasFigures(row)
      case .subtotal, .total: rows != .items
      case .header, .columnCodes, .average, .rate, .continuation, .blank: false
      }
    }
  }

  /// Whether a row holds figures, and is no heading within the table.
  private func hasFigures(_ row: Int) -> Bool {
    model.columns.indices.contains {
      model.columns[$0].role != .ordinal && model.value(row, $0) != nil
    }
  }

  private func rows(_ query: RowQuery) -> [Int] {
    let found = model.bodyRows.filter { isMeant($0, by: query) }
    guard found.count > 1, let label = query.label else { return found }
    let exact = found.filter { row in self.label(row).map { label.isAll(of: $0) } ?? false }
    return exact.isEmpty ? found : exact
  }

  private func isMeant(_ row: Int, by query: RowQuery) -> Bool {
    if let code = query.code {
      guard let ordinal = model.rows[row].ordinal, ordinal.style == .arabic,
        ordinal.numbers.elementsEqual(code)
      else { return false }
    }
    guard let words = query.label else { return true }
    return label(row).map { words.stands(in: $0) } ?? false
  }

  /// The label of a row, without the number in front of it.
  private func label(_ row: Int) -> Phrase? {
    guard let column = model.rows[row].labelColumn else { return nil }
    let phrase = lexed.phrase(model.table[row, column].fragments)
    return OrdinalReader.leading(in: phrase).map { phrase.from($0.end) } ?? phrase
  }

  // MARK: Cells

  /// The cells in a row and a column that are meant.
  func cells(_ row: RowQuery, _ column: ColumnQuery?) -> [CheckPlace] {
    let rows = rows(row)
    guard !rows.isEmpty else { return [] }
    let columns = column.map(columns) ?? valueColumns
    return rows.flatMap { row in columns.map { place(row, $0) } }
  }

  func place(_ row: Int, _ column: Int) -> CheckPlace {
    CheckPlace(
      kind: .cell(table: model.index, row: row, column: column),
      source: .table(model.index),
      content: model.content(row, column),
      isZero: table.blankIsZero.contains(column)
    )
  }
}
