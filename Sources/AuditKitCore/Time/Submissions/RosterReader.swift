/// Finds the tables that record who handed in what and when.
struct RosterReader {
  private let context: TimeContext
  private let deadlines: [Deadline]
  /// The year of signing, for deadlines without one.
  private let year: Int?
  /// Words that such tables have, and the places where the text has them.
  private static let signals: TermSet = [.submission, .rosterHeader, .notSubmitted]
  private let said: [TermMatch]

  /// How many rows from the top a header may take.
  private static let deepestHeader = 4
  /// How many columns are looked at; no printed roster is wider.
  static let widestTable = 64

  init(_ context: TimeContext, _ deadlines: [Deadline], year: Int?) {
    self.context = context
    self.deadlines = deadlines
    self.year = year
    said = context.lexed.matches(of: .submission, .rosterHeader, .notSubmitted)
  }

  func read() -> [SubmissionRoster] {
    guard !said.isEmpty || !deadlines.isEmpty else { return [] }
    return context.document.tables.indices.flatMap { rosters(in: $0) }
  }

  private func rosters(in index: Int) -> [SubmissionRoster] {
    let table = context.document.tables[index]
    let grid = context.grids[index]
    guard isLikely(table) else { return [] }
    let isTitled = isOfReports(titles(of: table))
    let headers = headers(of: table, grid, isTitled: isTitled)
    guard !headers.isEmpty, let rows = RosterRows(context, table, grid, defaultYear: year) else {
      return []
    }
    let title = titleDue(of: table)
    var rosters: [SubmissionRoster] = []
    for (row, column, kind) in headers {
      guard !rosters.contains(where: { $0.column == column }),
        let entries = rows.entries(column, below: row, kind, title: title)
      else { continue }
      let isOfReports = isTitled || isOfReports([table[row, column].range])
      rosters.append(
        SubmissionRoster(
          table: index,
          column: column,
          isOfReports: isOfReports || entries.contains { $0.due != nil },
          entries: entries
        )
      )
    }
    return rosters
  }

  /// The cells near the top of a table that promise a column of a roster, row by row.
  private func headers(
    of table: Table,
    _ grid: CellGrid,
    isTitled: Bool
  ) -> [(row: Int, column: Int, kind: RosterRows.Kind)] {
    var found: [(row: Int, column: Int, kind: RosterRows.Kind)] = []
    for row in table.rows.indices.prefix(Self.deepestHeader) {
      for column in 0..<min(table.columnCount, Self.widestTable) where !grid.isEmpty(row, column) {
        let range = table[row, column].range
        let tokens = grid.tokens(row, column) ?? context.lexed.tokens(in: range)
        guard let kind = kind(of: range, tokens, isTitled: isTitled) else { continue }
        found.append((row, column, kind))
      }
    }
    return found
  }

  /// Whether a table or its title has a word of rosters, or a deadline.
  private func isLikely(_ table: Table) -> Bool {
    let range = table.captions.first.map { $0.union(table.range) } ?? table.range
    let tokens = context.lexed.tokens(in: range)
    let next = said.partitioningIndex { $0.first >= tokens.lowerBound }
    let isSaid = next < said.count && said[next].first < tokens.upperBound
    return isSaid || deadline(in: range) != nil
  }

  /// The title lines of a table, or for want of them the lines right above it.
  private func titles(of table: Table) -> [TextRange] {
    guard table.captions.isEmpty else { return table.captions }
    let blocks = context.document.blocks
    let next = blocks.partitioningIndex { $0.range.start >= table.range.start }
    guard next > 0, blocks[next - 1].holdsProse,
      table.range.start - blocks[next - 1].range.end <= Self.longestBreak
    else { return [] }
    return blocks[next - 1].fragments.all
  }

  /// How many bytes may stand between a title and its table: line ends.
  private static let longestBreak = 8

  private func isOfReports(_ ranges: [TextRange]) -> Bool {
    ranges.contains { context.lexed.has(.rosterHeader, in: context.lexed.tokens(in: $0)) }
  }

  // MARK: Columns

  /// What a header says of the column under it.
  ///
  /// - Parameters:
  ///   - header: The cell.
  ///   - tokens: Its tokens.
  ///   - isTitled: Whether the title speaks of reports, so that `6 tháng` names one.
  /// - Returns: Nil if it is no column of a roster.
  private func kind(
    of header: TextRange,
    _ tokens: Range<Int>,
    isTitled: Bool
  ) -> RosterRows.Kind? {
    if let due = deadline(in: header).flatMap({ due($0) }) { return .days(due) }
    if isTitled, !context.periods(in: tokens).isEmpty { return .days(nil) }
    let said = context.lexed.meanings(in: tokens)
    if said.contains(.notSubmitted) { return .marksOfMissing }
    guard !said.isDisjoint(with: Self.signals), !said.contains(.noLaterThan) else { return nil }
    return .days(nil)
  }

  // MARK: Deadlines

  /// How far before a table a sentence may state its deadline, in bytes.
  private static let longestLead = 600

  /// The deadline that the title states, or else the last one shortly before the table.
  private func titleDue(of table: Table) -> SubmissionRoster.Due? {
    let titled = table.captions.lazy.compactMap { self.deadline(in: $0) }
      .first { $0.isOfSubmission }
    if let titled { return due(titled) }
    let start = table.captions.first?.start ?? table.range.start
    let next = deadlines.partitioningIndex { $0.range.start >= start }
    guard next > 0, deadlines[next - 1].isOfSubmission,
      start - deadlines[next - 1].range.end <= Self.longestLead
    else { return nil }
    return due(deadlines[next - 1])
  }

  private func due(_ deadline: Deadline) -> SubmissionRoster.Due? {
    deadline.date.date(inYear: year).map { day in
      SubmissionRoster.Due(day: day, includesDay: deadline.includesDay, range: deadline.range)
    }
  }

  private func deadline(in range: TextRange) -> Deadline? {
    let first = deadlines.partitioningIndex { $0.range.start >= range.start }
    guard first < deadlines.count, range.contains(deadlines[first].range) else { return nil }
    return deadlines[first]
  }
}
