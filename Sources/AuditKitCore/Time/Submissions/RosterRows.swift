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
  private let grid: CellGrid
  private let defaultYear: Int?
  private let unitColumn: Int
  /// The column of remarks, where a unit may be marked as late.
  private let remarkColumn: Int?
  /// The column with a deadline for each row.
  private let dueColumn: Int?

  /// Nil for a table without a column of names.
  init?(_ context: TimeContext, _ table: Table, _ grid: CellGrid, defaultYear: Int?) {
    self.context = context
    self.table = table
    self.grid = grid
    self.defaultYear = defaultYear
    let cells = RosterCells(context: context, table: table, grid: grid)
    let columns = 0..<min(table.columnCount, RosterReader.widestTable)
    guard let unit = columns.first(where: { cells.areNames($0) }) else { return nil }
    unitColumn = unit
    let behind = unit + 1..<max(columns.upperBound, unit + 1)
    remarkColumn = behind.first { cells.heads($0, .textHeader) }
    dueColumn = behind.first { cells.heads($0, .noLaterThan) }
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
      let marked = rows.filter { !grid.isEmpty($0, column) && !isHeading($0, column) }
      guard !marked.isEmpty, marked.allSatisfy({ isMark(table[$0, column]) }) else { return nil }
      return marked.map { entry($0, column, title, isMissing: true) }
    case .days(let due):
      return submissions(
        rows.filter { !grid.isEmpty($0, unitColumn) && !isHeading($0, column) },
        column,
        due ?? title,
        hasDeadline: due != nil
      )
    }
  }

  /// The entries of some rows, if enough of their cells hold days or marks.
  private func submissions(
    _ rows: [Int],
    _ column: Int,
    _ due: SubmissionRoster.Due?,
    hasDeadline: Bool
  ) -> [SubmissionRoster.Entry]? {
    var entries: [SubmissionRoster.Entry] = []
    entries.reserveCapacity(rows.count)
    var (known, filled) = (0, 0)
    for (index, row) in rows.enumerated() {
      let entry = entry(row, column, due, isMissing: false)
      if entry.isKnown { known += 1 }
      if !entry.isBlank { filled += 1 }
      entries.append(entry)
      // Columns of other things show soon that all rows that follow would not be enough.
      let most = known + rows.count - index - 1
      guard isEnough(most, of: filled, hasDeadline: hasDeadline) else { return nil }
    }
    return entries.isEmpty ? nil : entries
  }

  private func isEnough(_ known: Int, of filled: Int, hasDeadline: Bool) -> Bool {
    hasDeadline
      ? known > 0 && known * 2 >= filled
      : known > 1 && known * 3 >= filled * 2
  }

  // MARK: Rows

  /// Whether a row is the heading of a group, or a total.
  private func isHeading(_ row: Int, _ column: Int) -> Bool {
    guard let first = (0..<table.columnCount).first(where: { !grid.isEmpty(row, $0) })
    else { return true }
    let phrase = grid.phrase(row, first)
    if let start = phrase.terms.first(where: { $0.term == .total }),
      start.tokens.lowerBound == phrase.tokens.lowerBound
    {
      return true
    }
    guard grid.isEmpty(row, column) else { return false }
    guard let ordinal = OrdinalReader.leading(in: phrase)?.ordinal else { return isUnnumbered(row) }
    return ordinal.style == .roman || ordinal.style == .capital
  }

  /// Whether a row has no ordinal though the others have.
  private func isUnnumbered(_ row: Int) -> Bool {
    unitColumn > 0 && (grid.isEmpty(row, 0) || table[row, 0] == table[row, unitColumn])
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
    let place = cell.isEmpty ? unit : cell.range
    let saysLate = has(.lateMark, in: cell.range)
    let isMarkedLate = has(.lateMark, in: cell.range, or: remark?.range)
    let isElsewhere = cell.isEmpty || (isMarkedLate && !saysLate)
    let isRemark = isElsewhere && remark.map { !$0.isEmpty } ?? false
    let day = mention?.date(inYear: due?.day.year ?? defaultYear)
    return SubmissionRoster.Entry(
      row: row,
      unit: unit,
      place: place,
      mention: mention,
      day: day,
      due: due,
      isMarkedLate: isMarkedLate,
      isMarkedMissing: isMissing
        || (day == nil && has(.notSubmitted, in: cell.range, or: remark?.range)),
      mark: isRemark ? remark?.range ?? place : place,
      isBlank: cell.isEmpty
    )
  }

  /// How long a remark may be to be one on the submission, in tokens.
  private static let longestRemark = 16

  private func has(_ term: Term, in cell: TextRange, or remark: TextRange?) -> Bool {
    has(term, in: cell) || remark.map { has(term, in: $0) } ?? false
  }

  private func has(_ term: Term, in remark: TextRange) -> Bool {
    guard context.lexed.has(term) else { return false }
    let tokens = context.lexed.tokens(in: remark)
    return tokens.count <= Self.longestRemark && context.lexed.has(term, in: tokens)
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
    guard let dueColumn, !grid.isEmpty(row, dueColumn) else { return nil }
    let cell = table[row, dueColumn].range
    let tokens = context.lexed.tokens(in: cell)
    guard let day = date(in: tokens)?.date(inYear: defaultYear) else { return nil }
    let excludes = [table[0, dueColumn].range, cell].contains {
      context.lexed.has(.before, in: context.lexed.tokens(in: $0))
    }
    return SubmissionRoster.Due(day: day, includesDay: !excludes, range: cell)
  }

  /// The day that a cell gives; of a cited document it is one only where a deadline is set against it.
  ///
  /// `Hoàn thành trước ngày 10/10/2025`, `Dự kiến ngày 12/02/2026`, `Từ ngày 07/10/2025 đến ngày 22/10/2025` are
  /// steps of a plan, which nobody hands in.
  private func submission(in cell: TextRange, hasDeadline: Bool) -> DateMention? {
    let tokens = context.lexed.tokens(in: cell)
    guard hasDeadline || context.citations(in: tokens).isEmpty,
      context.lexed.meanings(in: tokens).isDisjoint(with: Self.plans), let date = date(in: tokens)
    else { return nil }
    return context.reader.isWord(date.tokens.lowerBound - 1, TimeWords.shared.from) ? nil : date
  }

  private static let plans: TermSet = [.before, .noLaterThan, .target]

  /// The date in a cell, which needs no year and no word before it there.
  private func date(in tokens: Range<Int>) -> DateMention? {
    if let date = context.dates(in: tokens).first { return date }
    guard let first = tokens.first(where: { context.reader.isNumber($0) }) else { return nil }
    let date = DateReader(context.reader).figures(at: first, first: first, isLed: true)
    return date.flatMap { $0.tokens.upperBound <= tokens.upperBound ? $0 : nil }
  }
}

extension SubmissionRoster.Entry {
  /// Whether it says when something was handed in, or that it was late or missing.
  fileprivate var isKnown: Bool { day != nil || isMarkedLate || isMarkedMissing }
}
