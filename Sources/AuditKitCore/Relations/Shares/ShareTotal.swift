/// Percentages of a table that divide one whole, in a row or in a column.
public struct ShareTotal: Sendable {
  /// The cells, in order of the text.
  public let cells: [(row: Int, column: Int)]
  public let sum: ExactDecimal
  public let basis: Basis
}

/// Finds percentages of a table that ought to make 100 and do not.
///
/// Across: columns of percentages that make 100 in nearly all rows. Down: the rows under a total row that
/// states 100 itself. Percentages that are held against their own counts are left to those.
struct ShareTotalFinder {
  let model: TableModel
  let totals: [ColumnTotal]
  let shares: [ShareColumn]

  /// The percentages that do not make 100.
  func find() -> [ShareTotal] {
    guard model.columns.contains(where: { $0.role == .percent }) else { return [] }
    let judged = Set(shares.map(\.column))
    let open = model.columns.indices.filter {
      model.columns[$0].role == .percent && !judged.contains($0)
        && !model.columns[$0].comparesFigures
    }
    guard !open.isEmpty else { return [] }
    return across(open) + open.flatMap(down)
  }

  // MARK: Across

  /// The rows that break what their neighbours keep, in the columns under one title or in all of them.
  private func across(_ columns: [Int]) -> [ShareTotal] {
    var groups: [[Int]] = []
    for column in columns {
      let title = model.columns[column].path.first
      if let last = groups.last?.last, title != nil, model.columns[last].path.first == title {
        groups[groups.count - 1].append(column)
      } else {
        groups.append([column])
      }
    }
    let found = groups.filter { $0.count >= 2 }.flatMap(rows)
    return found.isEmpty && groups.count > 1 ? rows(columns) : found
  }

  private func rows(_ columns: [Int]) -> [ShareTotal] {
    guard (2...Self.maximumColumns).contains(columns.count) else { return [] }
    var holds = 0
    var broken: [(row: Int, sum: ExactDecimal)] = []
    for row in model.bodyRows where model.rows[row].role.canSatisfyIdentities {
      let values = columns.compactMap { model.value(row, $0) }
      guard values.count == columns.count, let sum = ShareSum(values), !sum.total.isZero else {
        continue
      }
      switch sum.verdict(isComplete: true) {
      case .consistent: holds += 1
      case .notEvaluated, .consistentByTruncation, .inconsistent: broken.append((row, sum.total))
      }
    }
    guard holds >= Self.minimumRows, holds >= broken.count * 3 else { return [] }
    return broken.map { row, sum in
      ShareTotal(
        cells: columns.map { (row, $0) },
        sum: sum,
        basis: .data(holds: holds, evaluated: holds + broken.count)
      )
    }
  }

  private static let maximumColumns = 12
  private static let minimumRows = 3

  // MARK: Down

  /// A column whose total row states 100, while rows far below 100 show that they are no rates of their own.
  private func down(_ column: Int) -> [ShareTotal] {
    let hundred = ExactDecimal(100)
    return totals.compactMap { total in
      let cells = total.parts.map { ($0, column) }
      let values = total.parts.compactMap { model.value($0, column) }
      guard model.rows[total.row].role == .total, cells.count >= 2, values.count == cells.count,
        model.value(total.row, column)?.value == hundred, let sum = ShareSum(values),
        values.contains(where: { $0.value < ExactDecimal(90) }),
        sum.verdict(isComplete: true).isInconsistent
      else { return nil }
      let basis: Basis = total.holds > 0 ? .words : .context
      return ShareTotal(cells: cells, sum: sum.total, basis: basis)
    }
  }
}
