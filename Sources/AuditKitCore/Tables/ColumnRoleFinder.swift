/// Decides what the columns of a table are: by their header first, by their cells second.
struct ColumnRoleFinder {
  let table: Table
  let grid: CellGrid
  let contents: CellContents
  let titles: ColumnTitles
  let bodyRows: Range<Int>
  /// Whether a line above the table gives a unit of money to all of it.
  let isInMoney: Bool

  /// The role of every column.
  func roles() -> [ColumnRole] {
    var roles: [ColumnRole] = []
    roles.reserveCapacity(table.columnCount)
    for column in 0..<table.columnCount {
      let tally = contents.tally(of: column, below: bodyRows.lowerBound)
      roles.append(byHeader(column, tally) ?? byCells(column, tally, roles))
    }
    return roles
  }

  // MARK: By header

  private func byHeader(_ column: Int, _ tally: ColumnTally) -> ColumnRole? {
    guard let leaf = titles[column].last else { return nil }
    if leaf.opening.contains(.ordinalHeader), isOrdinal(leaf.phrase) { return .ordinal }
    if leaf.opening.contains(.unitHeader) { return .unit }
    if titles.terms(column).contains(.percentHeader), saysPercent(titles[column]) {
      return saysCount(leaf.phrase) ? .mixed : .percent
    }
    if !tally.isMostlyNumbers, let role = textRole(leaf) { return role }
    guard tally.isMostlyNumbers || tally.filled == 0 else { return nil }
    if leaf.opening.contains(.rankHeader) { return .rank }
    if titles[column].contains(where: { isRatio($0) }) { return .ratio }
    if leaf.opening.contains(.scoreHeader) { return .score }
    if leaf.opening.contains(.codeHeader) { return .code }
    return nil
  }

  private func textRole(_ title: ColumnTitle) -> ColumnRole? {
    if title.opening.contains(.textHeader) { return .text }
    if title.opening.contains(.dateHeader) { return .date }
    return nil
  }

  /// Whether a header says that its column counts the rows, and nothing else.
  private func isOrdinal(_ header: Phrase) -> Bool {
    header.terms.contains {
      $0.term == .ordinalHeader && $0.tokens.lowerBound == header.tokens.lowerBound
        && $0.tokens.upperBound >= header.tokens.upperBound - 1
    }
  }

  /// Whether the header speaks of shares: its last cell, or one above a cell that names no count.
  private func saysPercent(_ path: ArraySlice<ColumnTitle>) -> Bool {
    guard let leaf = path.last else { return false }
    if leaf.terms.contains(.percentHeader) { return true }
    return path.dropLast().contains { $0.opening.contains(.percentHeader) }
      && !saysCount(leaf.phrase) && !leaf.terms.contains(.total)
  }

  private static let count = WordKey("số")
  private static let quantity = WordKey("lượng")

  private func saysCount(_ header: Phrase) -> Bool {
    header.tokens.dropLast().contains {
      header[$0].key == Self.count && header[$0 + 1].key == Self.quantity
    }
  }

  /// `Bình quân …`, or one unit by another: `người/hộ`.
  private func isRatio(_ title: ColumnTitle) -> Bool {
    if title.terms.contains(.average) { return true }
    let header = title.phrase
    return header.tokens.dropFirst().contains { bar in
      header[bar].isSign("/") && endsUnit(header, before: bar) && startsUnit(header, at: bar + 1)
    }
  }

  private func endsUnit(_ header: Phrase, before bar: Int) -> Bool {
    header.terms.contains { $0.term.isUnit && $0.tokens.upperBound == bar }
  }

  private func startsUnit(_ header: Phrase, at index: Int) -> Bool {
    header.terms.contains { $0.term.isUnit && $0.tokens.lowerBound == index }
  }

  // MARK: By cells

  private func byCells(_ column: Int, _ tally: ColumnTally, _ before: [ColumnRole]) -> ColumnRole {
    if tally.isMostlyPercent { return .percent }
    if column == 0, isOrdinals(column) { return .ordinal }
    if tally.filled == 0, !before.contains(.label), !before.contains(where: \.isAdditive) {
      return .text
    }
    guard tally.isMostlyNumbers || tally.filled == 0 else {
      return before.contains(.label) ? .text : .label
    }
    if isYears(column) { return .date }
    if isMixed(before) { return .mixed }
    return saysMoney(column) || isPartOfMoney(column, before) ? .money : .count
  }

  /// Numbers whose rows carry units of their own.
  private func isMixed(_ before: [ColumnRole]) -> Bool { before.contains(.unit) }

  private func saysMoney(_ column: Int) -> Bool {
    if titles.terms(column).contains(.moneyUnit) { return true }
    return isInMoney
      && !titles[column].contains { $0.phrase.terms.contains { $0.term.isCountUnit } }
  }

  /// A column under `Trong đó`, behind one of money.
  private func isPartOfMoney(_ column: Int, _ before: [ColumnRole]) -> Bool {
    let above = titles[column].dropLast()
    guard
      let title = above.firstIndex(where: { $0.terms.contains(.breakdown) })
        .map({ titles.path(column)[$0] }),
      let first = titles.columns.first(where: { titles.path($0).contains(title) }),
      first <= before.count
    else { return false }
    return before[..<first].last(where: \.isAdditive) == .money
  }

  /// A first column without a header that counts its rows, in any style.
  private func isOrdinals(_ column: Int) -> Bool {
    var ordinals = 0
    var filled = 0
    for row in bodyRows where !grid.isEmpty(row, column) {
      filled += 1
      if OrdinalReader.alone(in: grid.phrase(row, column)) != nil { ordinals += 1 }
    }
    guard filled > 0, ordinals * 10 >= filled * 8, table.columnCount > 2 else { return false }
    return isRising(column)
  }

  private func isRising(_ column: Int) -> Bool {
    let values = bodyRows.compactMap { contents.number($0, column)?.value }
    guard let first = values.first else { return true }
    let rises = zip(values, values.dropFirst()).filter { $1 > $0 }.count
    return first <= ExactDecimal(1) && rises * 2 >= values.count - 1
  }

  private func isYears(_ column: Int) -> Bool {
    guard titles.terms(column).contains(.dateHeader) else { return false }
    var hasYears = false
    for row in bodyRows {
      guard let value = contents.number(row, column) else { continue }
      guard isYear(value) else { return false }
      hasYears = true
    }
    return hasYears
  }

  private func isYear(_ value: StatedValue) -> Bool {
    value.range.count == 4 && value.decimals == 0 && value.value >= ExactDecimal(1990)
      && value.value <= ExactDecimal(2100)
  }
}
