/// Decides how far a total that fails is believed to be one.
struct ColumnTotalDoubt {
  let model: TableModel

  /// The total without the columns in which it is no sum, and on the basis that it deserves.
  ///
  /// A total row may give the mean or the largest of a column (`quy mô`, `cao nhất`) beside sums of
  /// others. And where nothing else in the row adds up, a total far from the sum may be of other rows.
  func resolved(_ total: ColumnTotal) -> ColumnTotal {
    guard total.fails > 0 else { return total }
    let kept = total.verdicts.filter { column, verdict in
      !verdict.isInconsistent || !isMeanOrExtreme(total, column)
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

  /// Whether a sum misses its total by more than a quarter.
  private func isFar(_ total: ColumnTotal, _ column: Int, _ verdict: Verdict) -> Bool {
    guard case .inconsistent(let expected) = verdict,
      let stated = model.value(total.row, column)?.value,
      let difference = stated.subtracting(expected)?.magnitude.multiplied(by: ExactDecimal(4))
    else { return false }
    return difference > expected
  }
}
