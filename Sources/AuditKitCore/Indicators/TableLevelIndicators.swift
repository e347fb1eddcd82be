/// Finds the indicators that the rows of a table state for whole levels of government: `CẤP TỈNH`, `CẤP HUYỆN`, `CẤP XÃ`.
struct TableLevelIndicators {
  let table: TableIndicators

  private var model: TableModel { table.model }
  private var lexed: LexedText { table.scope.lexed }

  /// The indicators, row by row; none where a level has several rows, or only one level has any.
  func find() -> [Indicator] {
    let rows = rows()
    guard rows.count > 1, Set(rows.map(\.level)).count == rows.count, let extent = table.titles,
      !extent.isNarrow, extent.subject == nil
    else { return [] }
    return rows.flatMap { row, level in
      model.countColumns.compactMap { column in
        table.measure(of: column).flatMap { table.indicator($0, level, row, column) }
      }
    }
  }

  /// The rows that stand under no other, and name a level and nothing else.
  private func rows() -> [(row: Int, level: AgencyLevel)] {
    guard mayNameLevels else { return [] }
    return model.bodyRows.compactMap { row in
      guard model.rows[row].mayBeSubject || model.rows[row].role == .subtotal,
        model.rows[row].parent == nil, let tokens = model.labelTokens(row, lexed),
        let level = level(in: tokens)
      else { return nil }
      return (row, level)
    }
  }

  /// Whether a level is named anywhere in the table, as in few of them.
  private var mayNameLevels: Bool {
    let terms = lexed.meanings(in: lexed.tokens(in: model.table.range))
    return !terms.isDisjoint(with: [.provinceLevel, .districtLevel, .communeLevel])
  }

  private func level(in tokens: Range<Int>) -> AgencyLevel? {
    let words = tokens.filter { lexed.tokens[$0].kind == .word }
    guard let first = words.first, let last = words.last,
      let match = lexed.terms(in: first..<last + 1).first(where: { $0.term.level != nil }),
      match.tokens == first..<last + 1
    else { return nil }
    return match.term.level
  }
}
