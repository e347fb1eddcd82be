/// The columns of a table by months or quarters that hold stocks, which do not add up over time as flows do.
///
/// What was open when the year began was so when its first quarter did, and what is open at its end is so at the end
/// of its last one: `Tồn đầu kỳ`, `Tồn cuối kỳ`.
struct StockColumns {
  private let total: ColumnTotal
  private let model: TableModel
  /// The columns in which the total gives the figure of the first or the last period.
  private let stocks: [Int]

  init(_ total: ColumnTotal, _ model: TableModel) {
    self.total = total
    self.model = model
    guard total.fails > 0, model.countColumns.count <= ColumnTotalDoubt.maximumColumns,
      Self.areOfTime(total.parts, model)
    else {
      stocks = []
      return
    }
    stocks = total.verdicts.filter(\.verdict.isInconsistent).map(\.column).filter { column in
      [total.parts.first, total.parts.last].contains { part in
        part.flatMap { model.value($0, column) }?.value == model.value(total.row, column)?.value
      }
    }
  }

  /// Whether a column that does not add up is such a one, or the sum of one and a flow: `Tổng số phải giải quyết`.
  func contain(_ column: Int) -> Bool {
    if stocks.contains(column) { return true }
    guard let stated = figure(column) else { return false }
    return stocks.contains { stock in
      model.countColumns.contains { flow in
        guard flow != column, flow != stock, let first = figure(stock), let second = figure(flow)
        else { return false }
        return first.adding(second) == stated
      }
    }
  }

  private func figure(_ column: Int) -> ExactDecimal? { model.value(total.row, column)?.value }

  /// Whether rows are periods, going by the first word of their labels.
  private static func areOfTime(_ rows: [Int], _ model: TableModel) -> Bool {
    rows.count >= 2
      && rows.allSatisfy { row in
        guard let label = model.rows[row].labelColumn else { return false }
        let phrase = model.phrase(row, label)
        return phrase.tokens.first.map { periods.contains(phrase[$0].key) } ?? false
      }
  }

  private static let periods = ["tháng", "quý", "kỳ", "năm", "tuần"].map { WordKey($0) }
}
