/// A rate in a statistics form, which stands above the two counts it is worked out from.
///
/// `5.1. Tỷ lệ … 50 %`, `5.1.1. Tổng số … 62`, `5.1.2. Số … 62`: the second count over the first. Some
/// forms print the two the other way round, or a third count below them, so any pair may explain it.
public struct FormRate: Sendable {
  public let row: Int
  public let column: Int
  /// The rows of its counts, in order of their codes.
  public let counts: [Int]
  public let verdict: Verdict
  /// The rows of the part and the base that explain it, or that the form means.
  public let part: Int
  public let base: Int
  /// The rate as it should have been rounded, where its digits were cut off.
  public internal(set) var rounded: ExactDecimal?
}

/// Finds the rates of forms.
struct FormRateFinder {
  let model: TableModel

  /// The rates with their verdicts, in order.
  func find() -> [FormRate] {
    guard let column = model.columns.firstIndex(where: { $0.role == .mixed }) else { return [] }
    return model.bodyRows.compactMap { row in
      guard let percent = model.value(row, column), percent.isPercent,
        let code = model.rows[row].ordinal, code.style == .arabic
      else { return nil }
      let counts = counts(below: row, code.numbers, column)
      guard counts.count >= 2 else { return nil }
      return rounded(rate(row, column, percent, counts), percent)
    }
  }

  /// The rows right below a rate whose codes extend its own by one number.
  private func counts(below row: Int, _ code: OrdinalNumbers, _ column: Int) -> [Int] {
    var counts: [Int] = []
    for next in row + 1..<model.rows.count {
      guard let ordinal = model.rows[next].ordinal else { continue }
      guard ordinal.style == .arabic, ordinal.numbers.starts(with: code),
        ordinal.numbers.count > code.count
      else { break }
      if ordinal.numbers.count == code.count + 1, let value = model.value(next, column),
        !value.isPercent
      {
        counts.append(next)
      }
    }
    return counts
  }

  private func rounded(_ rate: FormRate, _ percent: StatedValue) -> FormRate {
    guard rate.verdict == .consistentByTruncation else { return rate }
    var rate = rate
    rate.rounded = check(percent, rate.part, rate.base, rate.column)?.rounded
    return rate
  }

  private func rate(_ row: Int, _ column: Int, _ percent: StatedValue, _ counts: [Int]) -> FormRate
  {
    var best = FormRate(
      row: row,
      column: column,
      counts: counts,
      verdict: verdict(percent, counts[1], counts[0], column),
      part: counts[1],
      base: counts[0]
    )
    for part in counts {
      for base in counts where base != part {
        if best.verdict == .consistent { return best }
        let verdict = verdict(percent, part, base, column)
        if verdict == .consistent || (verdict.holds && !best.verdict.holds) {
          best = FormRate(
            row: row,
            column: column,
            counts: counts,
            verdict: verdict,
            part: part,
            base: base
          )
        }
      }
    }
    return best
  }

  private func verdict(_ percent: StatedValue, _ part: Int, _ base: Int, _ column: Int) -> Verdict {
    check(percent, part, base, column)?.verdict() ?? .notEvaluated
  }

  private func check(
    _ percent: StatedValue,
    _ part: Int,
    _ base: Int,
    _ column: Int
  ) -> ShareCheck? {
    guard let part = model.value(part, column), let base = model.value(base, column)
    else { return nil }
    return ShareCheck(percent: percent, part: part, base: base)
  }
}
