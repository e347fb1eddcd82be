/// Finds the tables that record who handed in what and when.
struct RosterReader {
  private let context: TimeContext
  private let deadlines: [Deadline]
  /// The year of signing, for deadlines without one.
  private let year: Int?

  /// How many rows from the top a header may take.
  private static let deepestHeader = 4
  /// How many columns are looked at; no printed roster is wider.
  static let widestTable = 64

  init(_ context: TimeContext, _ deadlines: [Deadline], year: Int?) {
    self.context = context
    self.deadlines = deadlines
    self.year = year
  }

  func read() -> [SubmissionRoster] {
    guard !deadlines.isEmpty else { return [] }
    return context.document.tables.indices.flatMap(rosters)
  }

  private func rosters(_ index: Int) -> [SubmissionRoster] {
    let table = context.document.tables[index]
    var rosters: [SubmissionRoster] = []
    for row in table.rows.indices.prefix(Self.deepestHeader) {
      for column in 0..<min(table.columnCount, Self.widestTable) {
        guard let deadline = deadline(in: table[row, column].range) else { continue }
        rosters += [roster(index, column, below: row, deadline)].compactMap { $0 }
      }
      if !rosters.isEmpty { return rosters }
    }
    return rosterUnderTitle(index).map { [$0] } ?? []
  }

  private func deadline(in range: TextRange) -> Deadline? {
    let first = deadlines.partitioningIndex { $0.range.start >= range.start }
    guard first < deadlines.count, range.contains(deadlines[first].range) else { return nil }
    return deadlines[first]
  }

  /// A roster whose deadline stands in the title, and whose header only says `Ngày nộp`.
  private func rosterUnderTitle(_ index: Int) -> SubmissionRoster? {
    let table = context.document.tables[index]
    guard let deadline = table.captions.lazy.compactMap({ self.deadline(in: $0) }).first,
      deadline.isOfSubmission
    else { return nil }
    for row in table.rows.indices.prefix(Self.deepestHeader) {
      for column in 0..<min(table.columnCount, Self.widestTable)
      where context.lexed.has(.submission, in: context.lexed.tokens(in: table[row, column].range)) {
        if let roster = roster(index, column, below: row, deadline) { return roster }
      }
    }
    return nil
  }

  private func roster(
    _ index: Int,
    _ column: Int,
    below header: Int,
    _ deadline: Deadline
  ) -> SubmissionRoster? {
    guard let day = deadline.date.date(inYear: year) else { return nil }
    let table = context.document.tables[index]
    let rows = RosterRows(context, table, column: column, below: header, year: day.year)
    let entries = rows.entries()
    let known = entries.filter { $0.day != nil || $0.isMarkedLate || $0.isMarkedMissing }
    let filled = entries.filter { !$0.isBlank }
    guard !known.isEmpty, known.count * 2 >= filled.count else { return nil }
    return SubmissionRoster(
      table: index,
      column: column,
      deadline: deadline,
      day: day,
      entries: entries
    )
  }
}

/// Reads the rows of a roster.
struct RosterRows {
  private let context: TimeContext
  private let table: Table
  private let column: Int
  private let rows: Range<Int>
  private let year: Int
  private let unitColumn: Int?

  init(_ context: TimeContext, _ table: Table, column: Int, below header: Int, year: Int) {
    self.context = context
    self.table = table
    self.column = column
    self.year = year
    let rows = min(header + 1, table.rows.count)..<table.rows.count
    self.rows = rows
    unitColumn = (0..<min(table.columnCount, RosterReader.widestTable)).first { candidate in
      guard candidate != column else { return false }
      let named = rows.filter { Self.isName(context, table[$0, candidate]) }
      return named.count * 2 > rows.count
    }
  }

  /// Whether a cell holds a name: more than an ordinal.
  private static func isName(_ context: TimeContext, _ cell: Cell) -> Bool {
    let tokens = context.lexed.tokens(in: cell.range)
    return tokens.reduce(0) { $0 + (context.reader.isWord($1) ? 1 : 0) } >= 2
  }

  func entries() -> [SubmissionRoster.Entry] {
    guard let unitColumn else { return [] }
    return rows.compactMap { row in
      let unit = table[row, unitColumn]
      return unit.isEmpty || isHeading(row) ? nil : entry(row, unit.range)
    }
  }

  /// Whether a row is the heading of a group, or a total.
  private func isHeading(_ row: Int) -> Bool {
    let cells = table.rows[row].cells
    let filled = cells.filter { !$0.isEmpty }
    guard let first = filled.first else { return true }
    let phrase = context.lexed.phrase(first.fragments)
    if let start = phrase.terms.first(where: { $0.term == .total }),
      start.tokens.lowerBound == phrase.tokens.lowerBound
    {
      return true
    }
    guard table[row, column].isEmpty, let ordinal = OrdinalReader.leading(in: phrase)?.ordinal
    else {
      return table[row, column].isEmpty && isUnnumbered(row)
    }
    return ordinal.style == .roman || ordinal.style == .capital
  }

  /// Whether a row has no ordinal though the others have.
  private func isUnnumbered(_ row: Int) -> Bool {
    guard let unitColumn, unitColumn > 0 else { return false }
    return table[row, 0].isEmpty || table[row, 0] == table[row, unitColumn]
  }

  private func entry(_ row: Int, _ unit: TextRange) -> SubmissionRoster.Entry {
    let cell = table[row, column]
    let tokens = context.lexed.tokens(in: cell.range)
    let mention = cell.isEmpty ? nil : date(in: tokens)
    let terms = context.lexed.terms(in: tokens)
    return SubmissionRoster.Entry(
      row: row,
      unit: unit,
      place: cell.isEmpty ? unit : cell.range,
      mention: mention,
      day: mention?.date(inYear: year),
      isMarkedLate: terms.contains { $0.term == .lateMark },
      isMarkedMissing: terms.contains { $0.term == .notSubmitted },
      isBlank: cell.isEmpty
    )
  }

  /// The date in a cell, which needs no year and no word before it there.
  private func date(in tokens: Range<Int>) -> DateMention? {
    if let date = context.dates(in: tokens).first { return date }
    guard let first = tokens.first(where: { context.reader.isNumber($0) }) else { return nil }
    let date = DateReader(context.reader).figures(at: first, first: first, isLed: true)
    return date.flatMap { $0.tokens.upperBound <= tokens.upperBound ? $0 : nil }
  }
}
