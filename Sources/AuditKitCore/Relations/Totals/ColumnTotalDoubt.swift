/// Decides how far a total that fails is believed to be one.
struct ColumnTotalDoubt {
  let model: TableModel

  /// The total without the columns in which it is no sum, and on the basis that it deserves.
  ///
  /// A total row may give the mean or the largest of a column (`quy mô`, `cao nhất`) beside sums of
  /// others. And where nothing else in the row adds up, a total far from the sum may be of other rows.
  func resolved(_ total: ColumnTotal) -> ColumnTotal {
    guard total.fails > 0 else { return total }
    let stocks = StockColumns(total, model)
    let kept = total.verdicts.filter { column, verdict in
      !verdict.isInconsistent
        || !isMeanOrExtreme(total, column) && !isNet(total, column) && !stocks.contain(column)
    }
    let isLone = total.holds == 0 && kept.contains { isFar(total, $0.column, $0.verdict) }
    return total.copy(verdicts: kept, basis: isLone ? .context : total.basis)
  }

  private func isMeanOrExtreme(_ total: ColumnTotal, _ column: Int) -> Bool {
    let values = total.parts.compactMap { model.value($0, column)?.value }
    guard values.count > 2, values.count == total.parts.count,
      let stated = model.value(total.row, column)?.value,
      // Small counts are equal by chance.
      stated >= ExactDecimal(10) || stated.scale > 0
    else { return false }
    if stated == values.max() || stated == values.min() { return true }
    let sum = values.reduce(ExactDecimal.zero as ExactDecimal?) { $0?.adding($1) }
    return sum?.divided(by: ExactDecimal(Int128(values.count)), decimals: stated.scale) == stated
  }

  /// Whether the total balances a column against another: of what rose in some rows and fell in others, it gives
  /// only what is left, as it is compared itself.
  ///
  /// `│Tăng│Giảm│` with 230 and 50 in the rows, and 180 and 0 in the total.
  private func isNet(_ total: ColumnTotal, _ column: Int) -> Bool {
    guard model.countColumns.count <= Self.maximumColumns else { return false }
    let stated = figure(total.row, column)
    return model.countColumns.contains { other in
      guard other != column, isOpposite(total, column, other) else { return false }
      let opposite = figure(total.row, other)
      guard stated.isZero || opposite.isZero, let left = stated.subtracting(opposite) else {
        return false
      }
      let rows = total.parts.reduce(ExactDecimal.zero as ExactDecimal?) {
        $0?.adding(figure($1, column))?.subtracting(figure($1, other))
      }
      return rows == left
    }
  }

  /// Of how many columns each is held against the others.
  static let maximumColumns = 32

  /// Whether two columns have something in some rows each, and in no row both.
  private func isOpposite(_ total: ColumnTotal, _ column: Int, _ other: Int) -> Bool {
    let (own, others) = (
      total.parts.filter { !figure($0, column).isZero },
      total.parts.filter { !figure($0, other).isZero }
    )
    return !own.isEmpty && !others.isEmpty && Set(own).isDisjoint(with: others)
  }

  private func figure(_ row: Int, _ column: Int) -> ExactDecimal {
    model.value(row, column)?.value ?? .zero
  }

  /// Whether a sum misses its total by more than a quarter.
  private func isFar(_ total: ColumnTotal, _ column: Int, _ verdict: Verdict) -> Bool {
    guard case .inconsistent(let expected) = verdict,
      let stated = model.value(total.row, column)?.value,
      let difference = stated.subtracting(expected)?.magnitude.multiplied(by: ExactDecimal(4))
    else { return false }
    return difference > expected
  }
}
