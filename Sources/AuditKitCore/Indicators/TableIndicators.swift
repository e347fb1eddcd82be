/// Finds the indicators that total rows of tables and rows of forms state.
struct TableIndicators {
  let model: TableModel
  let scope: ScopeReader
  let windows: [DataWindow]
  /// The units and fields whose rows are asked for.
  let subjects: Set<WordKey>

  /// The indicators, row by row.
  func find() -> [Indicator] {
    if let column = model.columns.firstIndex(where: { $0.role == .mixed }) {
      var found: [Indicator] = []
      // The words of most rows measure nothing.
      for row in model.bodyRows where !model.rows[row].facets.isEmpty {
        if let one = form(row, column) { found.append(one) }
      }
      return found
    }
    return (totalRow.map(total) ?? []) + TableLevelIndicators(table: self).find()
      + TableRowIndicators(table: self).find()
  }

  // MARK: Total rows

  /// The row of the grand total, if there is but one.
  private var totalRow: Int? {
    let rows = model.bodyRows.filter { model.rows[$0].role == .total }
    return rows.count == 1 ? rows[0] : nil
  }

  private func total(_ row: Int) -> [Indicator] {
    guard let extent = titles, !extent.isNarrow, let level = extent.level ?? own,
      isPlainTotal(row)
    else { return [] }
    return model.countColumns.compactMap { column in
      measure(of: column).flatMap { indicator($0, level, row, column, subject: extent.subject) }
    }
  }

  /// What a column counts, if all words of its header are understood.
  func measure(of column: Int) -> TermSet? {
    guard let measure = Measure.of(model.columns[column].facets), isPlain(column) else {
      return nil
    }
    return measure
  }

  /// `Toàn huyện` may count more than the title says.
  private func isPlainTotal(_ row: Int) -> Bool {
    guard let label = model.rows[row].labelColumn else { return true }
    let tokens = tokens(model.table[row, label].fragments)
    return scope.own == .commune || !tokens.contains { scope.lexed.tokens[$0].key == Self.all }
  }

  private static let all = WordKey("toàn")

  private func isPlain(_ column: Int) -> Bool {
    model.columns[column].path.allSatisfy { header in
      let cell = model.table[header.row, header.column].fragments
      return cell.rest.isEmpty && isPlain(tokens(cell))
    }
  }

  /// What the lines above the table say; nil where there are none, or they speak of other things.
  var titles: ScopeReader.Extent? {
    let (extent, speaksOfDossiers) = captions
    return speaksOfDossiers ? extent : nil
  }

  /// What the lines above the table say, and whether they speak of dossiers or procedures.
  var captions: (extent: ScopeReader.Extent, speaksOfDossiers: Bool) {
    var extent = ScopeReader.Extent()
    var speaksOfDossiers = false
    for line in model.table.captions {
      let tokens = scope.lexed.tokens(in: line)
      // `(Kèm theo Báo cáo số … của UBND huyện)` names who reports.
      if scope.lexed.has(.enclosure, in: tokens) { continue }
      let own = scope.extent(of: tokens)
      if let one = own.level, let other = extent.level, one != other { extent.isNarrow = true }
      if let one = own.subject, let other = extent.subject, !one.agrees(with: other) {
        extent.isNarrow = true
      }
      extent.level = own.level ?? extent.level
      extent.subject = own.subject ?? extent.subject
      extent.isNarrow = extent.isNarrow || own.isNarrow
      speaksOfDossiers = speaksOfDossiers || self.speaksOfDossiers(tokens)
    }
    return (extent, speaksOfDossiers)
  }

  func speaksOfDossiers(_ tokens: Range<Int>) -> Bool {
    scope.lexed.has(.dossierUnit, in: tokens) || scope.lexed.has(.procedureUnit, in: tokens)
  }

  // MARK: Forms

  private func form(_ row: Int, _ column: Int) -> Indicator? {
    guard let measure = Measure.of(model.rows[row].facets), let label = model.rows[row].labelColumn
    else { return nil }
    let words = model.table[row, label].fragments
    guard words.rest.isEmpty, scope.lexed.has(Measure.unit(of: measure), in: tokens(words)) else {
      return nil
    }
    var extent = scope.level(in: tokens(words))
    let outer = ancestors(of: row)
    extent.level = extent.level ?? outer.level
    extent.isNarrow =
      extent.isNarrow || !isPlain(scope.lexed.tokens(in: model.labelRange(row, label)))
    guard !extent.isNarrow, !outer.isNarrow, let level = extent.level ?? self.own else {
      return nil
    }
    let isRestricted = outer.isRestricted && !measure.contains(.online)
    return indicator(measure, level, row, column, isRestricted: isRestricted)
  }

  struct Ancestry {
    var level: AgencyLevel?
    var isNarrow = false
    /// Whether a rate above counts some procedures only.
    var isRestricted = false
  }

  /// What the rows say under which a row stands.
  func ancestors(of row: Int) -> Ancestry {
    var result = Ancestry()
    var next = model.rows[row].parent
    while let row = next, let label = model.rows[row].labelColumn {
      let tokens = tokens(model.table[row, label].fragments)
      let extent = scope.level(in: tokens)
      result.level = result.level ?? extent.level
      let isPart = scope.lexed.has(.narrowing, in: tokens) || speaksOfLevels(tokens)
      let isOnline = model.rows[row].facets.contains(.online)
      result.isRestricted = result.isRestricted || isPart
      result.isNarrow = result.isNarrow || extent.isNarrow || isPart && !isOnline
      next = model.rows[row].parent
    }
    return result
  }

  /// `mức độ 3 và 4`: online services only.
  private func speaksOfLevels(_ tokens: Range<Int>) -> Bool {
    scope.lexed.terms(in: tokens).contains { $0.term == .notQuantity && $0.tokens.count == 2 }
  }

  // MARK: Both

  var own: AgencyLevel? { scope.own.flatMap { $0.hasOnlyOwnFigures ? $0 : nil } }

  func tokens(_ fragments: Fragments) -> Range<Int> {
    scope.lexed.tokens(in: fragments.first)
  }

  private func isPlain(_ tokens: Range<Int>) -> Bool {
    PlainWords(scope: scope).end(of: tokens) == tokens.upperBound
  }

  func indicator(
    _ measure: TermSet,
    _ level: AgencyLevel?,
    _ row: Int,
    _ column: Int,
    subject: IndicatorSubject? = nil,
    isRestricted: Bool = false
  ) -> Indicator? {
    guard let value = model.value(row, column)?.readAsCount, value.isCount else { return nil }
    return Indicator(
      measure: measure,
      scope: level,
      subject: subject,
      value: value,
      place: .cell(table: model.index, row: row, column: column),
      window: windows.first { $0.subject == .table(model.index) }
        ?? windows.first { $0.subject == .report },
      source: .table(model.index),
      isRestricted: isRestricted
    )
  }
}
