/// Finds what a check is to judge in one document.
struct PlaceFinder {
  private let understanding: Understanding
  private let tables: [TablePlaces]
  private let statements: StatementPlaces
  private let check: Check
  private var found: FoundPlaces

  init(_ check: Check, in understanding: Understanding) {
    self.check = check
    self.understanding = understanding
    tables = understanding.tables.map {
      TablePlaces(table: $0, lexed: understanding.lexed, rows: check.rows)
    }
    statements = StatementPlaces(understanding: understanding)
    found = FoundPlaces(matches: Array(repeating: .nothing, count: check.selectors.count))
  }

  /// All that is to be judged, in the order of the document where it comes from tables.
  static func find(_ check: Check, in understanding: Understanding) -> FoundPlaces {
    var finder = PlaceFinder(check, in: understanding)
    finder.find()
    return finder.found
  }

  private mutating func find() {
    if check.relation.isOfOnePlace {
      findSinglePlaces()
      return
    }
    let hasColumns = check.selectors.contains {
      if case .column = $0.subject { true } else { false }
    }
    let isOfMeasures = check.selectors.allSatisfy {
      if case .measure = $0.subject { true } else { false }
    }
    if hasColumns || isOfMeasures { findRows() }
    if !hasColumns { findStatements(hasRows: isOfMeasures) }
  }

  private mutating func note(_ selector: Int, _ count: Int) {
    let match: SelectorMatch = count == 0 ? .nothing : count == 1 ? .found : .several
    found.matches[selector] = max(found.matches[selector], match)
  }

  // MARK: One place at a time

  private mutating func findSinglePlaces() {
    let selector = check.selectors[0]
    let places: [CheckPlace]
    switch selector.subject {
    case .column(let query): places = cells(of: query, within: selector.scope)
    case .cell(let row, let column): places = cells(row, column, within: selector.scope)
    case .measure(let measure): places = statements.statements(of: measure, within: selector.scope)
    case .section(let words): places = statements.sections(words, within: selector.scope)
    }
    found.groups += places.map { [$0] }
    if !places.isEmpty || !found.missing.isEmpty { found.matches[0] = .found }
    noteMissing(selector, isFound: !places.isEmpty)
  }

  private mutating func cells(of query: ColumnQuery, within scope: WordPattern?) -> [CheckPlace] {
    tables.filter { $0.isWithin(scope) }.flatMap { table in
      let columns = table.columns(query)
      if columns.isEmpty, scope != nil { noteMissing(in: table) }
      return table.chosenRows.flatMap { row in columns.map { table.place(row, $0) } }
    }
  }

  private mutating func cells(
    _ row: RowQuery,
    _ column: ColumnQuery?,
    within scope: WordPattern?
  ) -> [CheckPlace] {
    tables.filter { $0.isWithin(scope) }.flatMap { table in
      let cells = table.cells(row, column)
      if cells.isEmpty, scope != nil { noteMissing(in: table) }
      return cells
    }
  }

  private mutating func noteMissing(in table: TablePlaces) {
    guard case .required = check.relation else { return }
    found.missing.append(.inTable(table.table.model.index))
  }

  /// Notes what no place of the document has, though it is required.
  private mutating func noteMissing(_ selector: CheckSelector, isFound: Bool) {
    guard case .required = check.relation, !isFound, found.missing.isEmpty else { return }
    guard let scope = selector.scope else {
      // A column is required of the tables that have it, and a document may have none.
      if case .column = selector.subject { return }
      found.missing.append(.inDocument)
      found.matches[0] = .found
      return
    }
    guard let heading = statements.sections(scope, within: nil).first,
      case .section(let block) = heading.kind
    else { return }
    found.missing.append(.inSection(block))
    found.matches[0] = .found
  }

  // MARK: Row by row

  /// Tables that have all columns which the check names, row by row.
  private mutating func findRows() {
    for table in tables {
      let operands = check.selectors.indices.map { self.operand($0, in: table) }
      let known = operands.compactMap(\.self)
      guard known.count == operands.count else { continue }
      for row in table.chosenRows {
        add(known.map { $0.place(in: table, row: row) })
      }
    }
  }

  /// What an operand is in a table.
  private enum RowOperand {
    case column(Int)
    /// The same cell for all rows.
    case cell(CheckPlace)

    func place(in table: TablePlaces, row: Int) -> CheckPlace {
      switch self {
      case .column(let column): table.place(row, column)
      case .cell(let place): place
      }
    }
  }

  private mutating func operand(_ index: Int, in table: TablePlaces) -> RowOperand? {
    let selector = check.selectors[index]
    guard table.isWithin(selector.scope) else { return nil }
    switch selector.subject {
    case .column(let query): return column(query, index, in: table)
    case .measure(let measure): return column(ColumnQuery(measure: measure), index, in: table)
    case .cell(let row, let column):
      let cells = table.cells(row, column)
      note(index, cells.count)
      return cells.count == 1 ? .cell(cells[0]) : nil
    case .section: return nil
    }
  }

  private mutating func column(
    _ query: ColumnQuery,
    _ index: Int,
    in table: TablePlaces
  ) -> RowOperand? {
    let columns = table.columns(query)
    note(index, columns.count)
    return columns.count == 1 ? .column(columns[0]) : nil
  }

  /// Adds what is judged together; of values that shall be equal each is held against the first.
  private mutating func add(_ places: [CheckPlace]) {
    guard case .equal = check.relation else {
      found.groups.append(places)
      return
    }
    for place in places.dropFirst() where place.kind != places[0].kind {
      found.groups.append([place, places[0]])
    }
  }

  // MARK: Across the document

  private mutating func findStatements(hasRows: Bool) {
    let candidates = check.selectors.indices.map { self.candidates(for: $0, hasRows: hasRows) }
    guard let first = candidates.first, candidates.allSatisfy({ !$0.isEmpty }) else { return }
    if case .equal = check.relation {
      let all = candidates.flatMap(\.self)
      for place in all.dropFirst()
      where place.kind != all[0].kind && place.isComparable(with: all[0]) {
        found.groups.append([place, all[0]])
      }
      return
    }
    let operands = candidates.map { OperandPlaces($0) }
    var seen: Set<CheckPlace.Source> = []
    for place in first where seen.insert(place.source).inserted {
      let bound = operands.compactMap { $0.place(beside: place) }
      if bound.count == candidates.count { found.groups.append(bound) }
    }
  }

  /// The places that an operand may mean; where rows are judged too, those in tables of columns are left to that.
  private mutating func candidates(for index: Int, hasRows: Bool) -> [CheckPlace] {
    let selector = check.selectors[index]
    switch selector.subject {
    case .cell(let row, let column):
      var places: [CheckPlace] = []
      for table in tables where table.isWithin(selector.scope) {
        let cells = table.cells(row, column)
        note(index, cells.count)
        if cells.count == 1 { places += cells }
      }
      return places
    case .measure(let measure):
      let all = statements.statements(of: measure, within: selector.scope)
      if !all.isEmpty { found.matches[index] = .found }
      guard hasRows, check.relation.kind != .equal else { return all }
      return all.filter { !isInColumns($0) }
    case .section(let words):
      let places = statements.sections(words, within: selector.scope)
      if !places.isEmpty { found.matches[index] = .found }
      return places
    case .column: return []
    }
  }

  private func isInColumns(_ place: CheckPlace) -> Bool {
    guard case .cell(let table, _, let column) = place.kind else { return false }
    return understanding.tables[table].model.columns[column].role != .mixed
  }
}

/// The places that one operand may mean.
private struct OperandPlaces {
  private let bySource: [CheckPlace.Source: [CheckPlace]]
  /// The first of all, if they all say the same.
  private let only: CheckPlace?

  init(_ places: [CheckPlace]) {
    bySource = Dictionary(grouping: places, by: \.source)
    only = places.sameValue
  }

  /// The place that goes with another: the only one in the same part of the document, else the only one there
  /// is; places that say the same count as one.
  func place(beside place: CheckPlace) -> CheckPlace? {
    let near = bySource[place.source]?.filter { $0.isComparable(with: place) } ?? []
    if !near.isEmpty { return near.sameValue }
    return only.flatMap { $0.isComparable(with: place) ? $0 : nil }
  }
}

extension [CheckPlace] {
  /// The first place, if all state the same.
  fileprivate var sameValue: CheckPlace? {
    guard let first else { return nil }
    let value = first.content.number?.value
    return allSatisfy { $0.content.number?.value == value } ? first : nil
  }
}
