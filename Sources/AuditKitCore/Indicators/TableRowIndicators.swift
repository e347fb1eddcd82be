/// Finds the indicators that rows of a table state for single units and fields.
struct TableRowIndicators {
  let table: TableIndicators

  private var model: TableModel { table.model }
  private var lexed: LexedText { table.scope.lexed }

  /// The indicators, row by row.
  func find() -> [Indicator] {
    guard !table.subjects.isEmpty else { return [] }
    let columns = model.countColumns.compactMap { column in
      table.measure(of: column).map { (column: column, measure: $0) }
    }
    guard !columns.isEmpty else { return [] }
    let (extent, titleSpeaks) = table.captions
    guard !extent.isNarrow, extent.subject == nil, hasPlainTitles, hasOneLabel else { return [] }
    let stated = columns.filter { titleSpeaks || speaksOfDossiers($0.column) }
    guard !stated.isEmpty else { return [] }
    return model.bodyRows.flatMap { row -> [Indicator] in
      guard let subject = subject(of: row), table.subjects.contains(subject.name), isWhole(row)
      else { return [] }
      let level = table.ancestors(of: row).level ?? extent.level ?? table.own
      return stated.compactMap { column, measure in
        table.indicator(measure, level, row, column, subject: subject)
      }
    }
  }

  /// Whether a row counts all dossiers of what it names: it stands under no other name.
  private func isWhole(_ row: Int) -> Bool {
    guard model.rows[row].mayBeSubject, !table.ancestors(of: row).isNarrow, !hasRemark(row) else {
      return false
    }
    var next = model.rows[row].parent
    while let outer = next {
      if subject(of: outer) != nil || narrows(outer) { return false }
      next = model.rows[outer].parent
    }
    return true
  }

  /// `Hồ sơ trực tuyến`, `Tháng 5` over some rows.
  private func narrows(_ row: Int) -> Bool {
    guard model.rows[row].facets.isEmpty else { return true }
    guard let tokens = model.labelTokens(row, lexed) else { return false }
    return table.scope.mentions(in: tokens).contains { !table.scope.isOwn($0.period) }
  }

  /// Whether there are lines above the table, and all words of them are understood, but for those of a window:
  /// `(Số liệu tính từ ngày …)`.
  private var hasPlainTitles: Bool {
    let titles = PlainTitle(scope: table.scope)
    return !model.table.captions.isEmpty
      && model.table.captions.allSatisfy { line in
        let tokens = lexed.tokens(in: line)
        return lexed.has(.enclosure, in: tokens) || titles.isPlain(tokens)
          || lexed.tokens(in: line).contains { lexed.tokens[$0].key == Self.data }
            && table.windows.contains { line.contains($0.place) }
      }
  }

  private static let data = WordKey("liệu")

  /// A second column of words may tell the rows of one unit apart.
  private var hasOneLabel: Bool { model.columns.count { $0.role == .label } < 2 }

  /// `Chỉ tính trực tuyến`, `Quý I`: words besides the name of a row.
  private func hasRemark(_ row: Int) -> Bool {
    model.columns.indices.contains { column in
      column != model.rows[row].labelColumn && model.columns[column].role != .ordinal
        && model.holdsText(row, column, ofAtLeast: 1)
    }
  }

  private func subject(of row: Int) -> IndicatorSubject? {
    model.labelTokens(row, lexed).flatMap { SubjectLabels.subject(of: $0, in: lexed) }
  }

  private func speaksOfDossiers(_ column: Int) -> Bool {
    model.columns[column].path.contains { cell in
      table.speaksOfDossiers(table.tokens(model.table[cell.row, cell.column].fragments))
    }
  }
}
