/// Finds the indicators that rows of a table state for single units and fields.
struct TableRowIndicators {
  let table: TableIndicators

  private var model: TableModel { table.model }
  private var lexed: LexedText { table.scope.lexed }

  /// The indicators, row by row.
  func find() -> [Indicator] {
    let columns = model.countColumns.compactMap { column in
      table.measure(of: column).map { (column: column, measure: $0) }
    }
    guard !columns.isEmpty else { return [] }
    let (extent, titleSpeaks) = table.captions
    guard !extent.isNarrow, extent.subject == nil else { return [] }
    let stated = columns.filter { titleSpeaks || speaksOfDossiers($0.column) }
    guard !stated.isEmpty else { return [] }
    return model.bodyRows.filter(isWhole).flatMap { row -> [Indicator] in
      guard let subject = subject(of: row) else { return [] }
      let level = table.ancestors(of: row).level ?? extent.level ?? table.own
      return stated.compactMap { column, measure in
        table.indicator(measure, level, row, column, subject: subject)
      }
    }
  }

  /// Whether a row counts all dossiers of what it names: it stands under no other name.
  private func isWhole(_ row: Int) -> Bool {
    guard model.rows[row].mayBeSubject, !table.ancestors(of: row).isNarrow else { return false }
    var next = model.rows[row].parent
    while let outer = next {
      if subject(of: outer) != nil { return false }
      next = model.rows[outer].parent
    }
    return true
  }

  private func subject(of row: Int) -> IndicatorSubject? {
    model.labelTokens(row, lexed).flatMap { SubjectLabels.subject(of: $0, in: lexed) }
  }

  private func speaksOfDossiers(_ column: Int) -> Bool {
    model.columns[column].path.contains { table.speaksOfDossiers(table.tokens($0.fragments)) }
  }
}
