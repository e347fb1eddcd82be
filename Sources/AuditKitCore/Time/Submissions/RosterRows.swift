/// Reads the rows of a table as entries of a roster.
struct RosterRows {
  /// What the cells of a column say.
  enum Kind {
    /// When something was handed in, with the deadline that the header states.
    case days(SubmissionRoster.Due?)
    /// `x` for those that handed in nothing.
    case marksOfMissing
  }

  private let context: TimeContext
  private let table: Table
  private let defaultYear: Int?
  private let unitColumn: Int
  /// The column of remarks, where a unit may be marked as late.
  private let remarkColumn: Int?
  /// The column with a deadline for each row.
  private let dueColumn: Int?

  /// Nil for a table without a column of names.
  init?(_ context: TimeContext, _ table: Table, defaultYear: Int?) {
    self.context = context
    self.table = table
    self.defaultYear = defaultYear
    let columns = 0..<min(table.columnCount, RosterReader.widestTable)
    let unit = columns.first { column in
      table.rows.count { Self.isName(context, $0.cells[column]) } * 2 > table.rows.count
    }
    guard let unit else { return nil }
    unitColumn = unit
    let behind = columns.filter { $0 > unit }
    remarkColumn = behind.first { Self.heads(context, table, $0, .textHeader) }
    dueColumn = behind.first { Self.heads(context, table, $0, .noLaterThan) }
  }

  /// Whether a cell holds a name: more than an ordinal.
  private static func isName(_ context: TimeContext, _ cell: Cell) -> Bool {
    let tokens = context.lexed.tokens(in: cell.range)
    return tokens.count { context.reader.isWord($0) } >= 2
      && context.dates(in: tokens).isEmpty
  }

  /// Whether one of the first cells of a column has a word, and no date.
  private static func heads(
    _ context: TimeContext,
    _ table: Table,
    _ column: Int,
    _ term: Term
  ) -> Bool {
    table.rows.prefix(2).contains { row in
      let tokens = context.lexed.tokens(in: row.cells[column].range)
      return context.lexed.has(term, in: tokens) && context.dates(in: tokens).isEmpty
    }
  }

  /// The entries of a column, if its cells hold what its header promises.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - header: The row of its header.
  ///   - kind: What the header promises.
  ///   - title: The deadline that the title states.
  /// - Returns: The entries, or nil for a column of something else.
  func entries(
    _ column: Int,
    below header: Int,
    _ kind: Kind,
    title: SubmissionRoster.Due?
  ) -> [SubmissionRoster.Entry]? {
    guard column != unitColumn, column != dueColumn else { return nil }
    let rows = (header + 1)..<max(header + 1, table.rows.count)
    switch kind {
    case .marksOfMissing:
      let marked = rows.filter { !table[$0, column].isEmpty && !isHeading($0, column) }
      guard !marked.isEmpty, marked.allSatisfy({ isMark(table[$0, column]) }) else { return nil }
      return marked.map { entry($0, column, title, isMissing: true) }
    case .days(let due):
      let entries = rows.filter { !table[$0, unitColumn].isEmpty && !isHeading($0, column) }
        .map { entry($0, column, due ?? title, isMissing: false) }
      return isRoster(entries, hasDeadline: due != nil) ? entries : nil
    }
  }

  /// Whether enough of the cells hold days or marks.
  private func isRoster(_ entries: [SubmissionRoster.Entry], hasDeadline: Bool) -> Bool {
    let known = entries.filter { $0.day != nil || $0.isMarkedLate || $0.isMarkedMissing }.count
    let filled = entries.filter { !$0.isBlank }.count
    return hasDeadline
      ? known > 0 && known * 2 >= filled
      : known > 1 && known * 3 >= filled * 2
  }

  // MARK: Rows

  /// Whether a row is the heading of a group, or a total.
  private func isHeading(_ row: Int, _ column: Int) -> Bool {
    guard let first = table.rows[row].cells.first(where: { !$0.isEmpty }) else { return true }
    let phrase = context.lexed.phrase(first.fragments)
    if let start = phrase.terms.first(where: { $0.term == .total }),
      start.tokens.lowerBound == phrase.tokens.lowerBound
    {
      return true
    }
    guard table[row, column].isEmpty else { return false }
    guard let ordinal = OrdinalReader.leading(in: phrase)?.ordinal else { return isUnnumbered(row) }
    return ordinal.style == .roman || ordinal.style == .capital
  }

  /// Whether a row has no ordinal though the others have.
  private func isUnnumbered(_ row: Int) -> Bool {
    unitColumn > 0 && (table[row, 0].isEmpty || table[row, 0] == table[row, unitColumn])
  }

  private func entry(
    _ row: Int,
    _ column: Int,
    _ common: SubmissionRoster.Due?,
    isMissing: Bool
  ) -> SubmissionRoster.Entry {
    let cell = table[row, column]
    let unit = table[row, unitColumn].range
    let due = rowDue(row) ?? common
    let mention = cell.isEmpty ? nil : submission(in: cell.range, hasDeadline: due != nil)
    let remark = remarkColumn.flatMap { $0 == column ? nil : table[row, $0] }
    let remarks = [cell.range] + [remark?.range].compactMap { $0 }
    let place = cell.isEmpty ? unit : cell.range
    let isRemark = cell.isEmpty && remark.map { !$0.isEmpty } ?? false
    let day = mention?.date(inYear: due?.day.year ?? defaultYear)
    return SubmissionRoster.Entry(
      row: row,
      unit: unit,
      place: place,
      mention: mention,
      day: day,
      due: due,
      isMarkedLate: has(.lateMark, in: remarks),
      isMarkedMissing: isMissing || (day == nil && has(.notSubmitted, in: remarks)),
      mark: isRemark ? remark?.range ?? place : place,
      isBlank: cell.isEmpty
    )
  }

  /// How long a remark may be to be one on the submission, in tokens.
  private static let longestRemark = 16

  private func has(_ term: Term, in ranges: [TextRange]) -> Bool {
    ranges.contains { range in
      let tokens = context.lexed.tokens(in: range)
      return tokens.count <= Self.longestRemark && context.lexed.has(term, in: tokens)
    }
  }

  /// `x`, `X`, `v`, `✓`, `+`: one token, and no number.
  private func isMark(_ cell: Cell) -> Bool {
    let tokens = context.lexed.tokens(in: cell.range)
    guard tokens.count == 1, let token = context.reader[tokens.lowerBound] else { return false }
    return (token.kind == .word && token.range.count == 1)
      || (token.kind == .sign && !token.isSign("-") && !token.isSign("/"))
  }

  // MARK: Dates

  /// The deadline that the row itself states.
  private func rowDue(_ row: Int) -> SubmissionRoster.Due? {
    guard let dueColumn, !table[row, dueColumn].isEmpty else { return nil }
    let cell = table[row, dueColumn].range
    let tokens = context.lexed.tokens(in: cell)
    guard let day = date(in: tokens)?.date(inYear: defaultYear) else { return nil }
    let excludes = [table[0, dueColumn].range, cell].contains {
      context.lexed.has(.before, in: context.lexed.tokens(in: $0))
    }
    return SubmissionRoster.Due(day: day, includesDay: !excludes, range: cell)
  }

  /// The day that a cell gives; of a cited document it is one only where a deadline is set against it.
  private func submission(in cell: TextRange, hasDeadline: Bool) -> DateMention? {
    let tokens = context.lexed.tokens(in: cell)
    guard hasDeadline || context.citations(in: tokens).isEmpty else { return nil }
    return date(in: tokens)
  }

  /// The date in a cell, which needs no year and no word before it there.
  private func date(in tokens: Range<Int>) -> DateMention? {
    if let date = context.dates(in: tokens).first { return date }
    guard let first = tokens.first(where: { context.reader.isNumber($0) }) else { return nil }
    let date = DateReader(context.reader).figures(at: first, first: first, isLed: true)
    return date.flatMap { $0.tokens.upperBound <= tokens.upperBound ? $0 : nil }
  }
}
