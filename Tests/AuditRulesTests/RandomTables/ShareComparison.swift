import AuditKitCore

/// Compares what the percentages of a table were taken for with how they were made.
struct ShareComparison {
  let table: GeneratedTable
  let understood: UnderstoodTable

  func problems() -> [TableProblem] {
    let expected = table.shares.compactMap(problem)
    let wrong = understood.shares.filter { found in
      !table.shares.contains { $0.column == found.column }
    }
    return expected
      + wrong.map { TableProblem(kind: .shareWrong, detail: "\($0.column): \($0.favoured)") }
  }

  private func problem(_ share: GeneratedTable.Share) -> TableProblem? {
    let rows = table.bodyRows.filter { isEvaluated(share, row: $0) }
    guard let found = understood.shares.first(where: { $0.column == share.column }) else {
      let isMissing = share.isJoined ? !rows.isEmpty : rows.count { isTelling(share, row: $0) } >= 3
      return isMissing ? TableProblem(kind: .shareMissing, detail: "\(share.column)") : nil
    }
    if isSame(found.favoured, share) { return nil }
    // Where several bases explain every row, nothing tells them apart.
    return rows.filter { isTelling(share, row: $0) }
      .allSatisfy { isExplained(found.favoured, share.column, row: $0) }
      ? nil : TableProblem(kind: .shareBase, detail: "\(share.column): \(found.favoured)")
  }

  /// Figures that are equal or nothing make 100 or 0 in many ways.
  private func isTelling(_ share: GeneratedTable.Share, row: Int) -> Bool {
    guard let percent = table.figures[row][share.column] else { return false }
    let unit = [1, 10, 100, 1000][percent.decimals]
    return percent.value != 0 && percent.value != 100 * unit
  }

  /// Whether a candidate makes the percentage of a row, rounded or cut off.
  private func isExplained(_ found: ShareColumn.Candidate, _ column: Int, row: Int) -> Bool {
    let sum = { (row: Int) in
      found.parts.reduce(0) { $0 + (table.figures[row][$1]?.value ?? 0) }
    }
    let base =
      switch found.base {
      case .column(let column): table.figures[row][column]?.value ?? 0
      case .both(let one, let other):
        (table.figures[row][one]?.value ?? 0) + (table.figures[row][other]?.value ?? 0)
      case .total(let total): sum(total)
      }
    guard let percent = table.figures[row][column], base > 0 else { return false }
    let unit = [1, 10, 100, 1000][percent.decimals]
    let difference =
      (found.isGrowth ? sum(row) - base : sum(row)) * 100 * unit - percent.value * base
    return 2 * abs(difference) <= base || (0..<base).contains(difference)
  }

  private func isSame(_ found: ShareColumn.Candidate, _ share: GeneratedTable.Share) -> Bool {
    let base: GeneratedTable.Base? =
      switch found.base {
      case .column(let column): .column(column)
      case .both: nil
      case .total(let row): .row(row)
      }
    return Set(found.parts) == Set(share.parts) && base == share.base
      && found.isGrowth == share.isGrowth
  }

  /// Whether a row states its share, its part and its base, and none is nothing.
  private func isEvaluated(_ share: GeneratedTable.Share, row: Int) -> Bool {
    guard table.rows[row].role != .average, table.figures[row][share.column] != nil else {
      return false
    }
    let parts = share.parts.allSatisfy { table.figures[row][$0] != nil }
    let isZero = share.parts.allSatisfy { table.figures[row][$0]?.value == 0 }
    switch share.base {
    case .column(let base):
      guard let base = table.figures[row][base]?.value, base > 0, parts, !isZero else {
        return false
      }
      return !share.isGrowth || (table.figures[row][share.parts[0]]?.value ?? 0) > base
    case .row(let total): return parts && !isZero && total != row
    }
  }
}
