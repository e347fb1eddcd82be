/// What the totals of a table show of its dashes: that they stand for zero, or for what is not known.
struct DashEvidence {
  let model: TableModel

  /// Whether totals hold over dashes more than once, and hardly ever fail over them.
  func showsZero(_ totals: [ColumnTotal]) -> Bool {
    guard !totals.isEmpty else { return false }
    var holds = 0
    var fails = 0
    let columns = model.countColumns.filter { column in
      model.bodyRows.contains { isDash($0, column) }
    }
    for total in totals {
      for column in columns where total.parts.contains(where: { isDash($0, column) }) {
        switch sum(total, column) {
        case .consistent, .consistentByTruncation: holds += 1
        case .inconsistent: fails += 1
        case .notEvaluated: break
        }
      }
    }
    return holds >= 2 && holds >= fails * 2
  }

  private func isDash(_ row: Int, _ column: Int) -> Bool { model.contents.isDash(row, column) }

  /// The sum of the rows that have a figure, against the total.
  private func sum(_ total: ColumnTotal, _ column: Int) -> Verdict {
    let values = total.parts.compactMap { model.value($0, column) }
    guard let whole = model.value(total.row, column), !whole.value.isZero, !values.isEmpty,
      total.parts.allSatisfy({ model.value($0, column) != nil || isDash($0, column) })
    else { return .notEvaluated }
    return SumCheck(whole: whole, parts: values.map { SumCheck.Part(value: $0) }).verdict()
  }
}
