/// A column of percentages, and what its rows are shares of.
public struct ShareColumn: Sendable {
  /// One way in which the percentages may come about.
  public struct Candidate: Sendable, Equatable {
    /// The column of the part, or the columns that add up to it: on time and early together.
    public let parts: [Int]
    public let base: Base
    /// Whether the percentage is the growth from base to part, and not the share of part in base.
    public let isGrowth: Bool

    var formula: ShareCheck.Formula { isGrowth ? .growth : .share }

    public enum Base: Sendable, Equatable {
      /// Another column of the same row.
      case column(Int)
      /// The total row, in the columns of the part.
      case total(row: Int)
    }
  }

  public let column: Int
  /// The candidates, the one that the rows or the header favour first.
  public let candidates: [Candidate]
  /// How many rows the favoured candidate explains, and how many can be evaluated.
  public let holds: Int
  public let evaluated: Int

  public var favoured: Candidate { candidates[0] }
}

/// Evaluates percentages of one table.
struct ShareColumnCheck {
  let model: TableModel

  /// The verdict of one row for one candidate.
  func verdict(_ candidate: ShareColumn.Candidate, column: Int, row: Int) -> Verdict {
    check(candidate, column: column, row: row)?.verdict() ?? .notEvaluated
  }

  /// How well one candidate explains the percentage of one row; nil where it cannot be evaluated.
  func agreement(
    _ candidate: ShareColumn.Candidate,
    column: Int,
    row: Int
  ) -> ShareCheck.Agreement? {
    guard let check = check(candidate, column: column, row: row), !check.base.value.isZero
    else { return nil }
    return check.agreement()
  }

  private func check(_ candidate: ShareColumn.Candidate, column: Int, row: Int) -> ShareCheck? {
    // An average row may state the mean of the percentages as well as the share of the means.
    guard model.rows[row].role.canSatisfyIdentities, let percent = model.value(row, column),
      let part = part(candidate, row: row), let base = base(candidate, row: row)
    else { return nil }
    return ShareCheck(percent: percent, part: part, base: base, formula: candidate.formula)
  }

  /// The figure whose share a row states; where it is a sum, with the place of its first addend.
  func part(_ candidate: ShareColumn.Candidate, row: Int) -> StatedValue? {
    guard var sum = candidate.parts.first.flatMap({ model.value(row, $0) }) else { return nil }
    for column in candidate.parts.dropFirst() {
      guard let next = model.value(row, column), let value = sum.value.adding(next.value)
      else { return nil }
      sum.value = value
    }
    return sum
  }

  /// The figure that a row is a share of.
  func base(_ candidate: ShareColumn.Candidate, row: Int) -> StatedValue? {
    switch candidate.base {
    case .column(let column): model.value(row, column)
    case .total(let total): part(candidate, row: total)
    }
  }

  /// The verdict of one row: that of the favoured candidate, unless another explains the row better.
  func verdict(_ share: ShareColumn, row: Int) -> (Verdict, ShareColumn.Candidate) {
    let favoured = verdict(share.favoured, column: share.column, row: row)
    var best = (favoured, share.favoured)
    if favoured == .consistent { return best }
    for candidate in share.candidates.dropFirst() {
      let verdict = verdict(candidate, column: share.column, row: row)
      if verdict == .consistent { return (verdict, candidate) }
      if verdict.holds, !best.0.holds { best = (verdict, candidate) }
    }
    return best
  }
}
