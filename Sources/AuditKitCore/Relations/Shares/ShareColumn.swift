/// A column of percentages, and what its rows are shares of.
public struct ShareColumn: Sendable {
  /// One way in which the percentages may come about.
  public struct Candidate: Sendable, Equatable {
    /// The column of the part, or the columns that add up to it: on time and early together.
    public let parts: Parts
    public let base: Base
    /// Whether the percentage is the growth from base to part, and not the share of part in base.
    public let isGrowth: Bool

    var formula: ShareCheck.Formula { isGrowth ? .growth : .share }

    /// What the percentages are taken of.
    public enum Base: Sendable, Equatable {
      /// Another column of the same row.
      case column(Int)
      /// Two columns of the same row that add up: all that came in, online and not.
      case both(Int, Int)
      /// The total row, in the columns of the part.
      case total(row: Int)
    }

    /// One column or two, without memory of their own, since many candidates are tried.
    public struct Parts: RandomAccessCollection, Sendable, Equatable {
      private let one: Int
      private let other: Int?

      init(_ one: Int, and other: Int? = nil) {
        self.one = one
        self.other = other
      }

      public var startIndex: Int { 0 }
      public var endIndex: Int { other == nil ? 1 : 2 }

      /// The column at a position, 0 or 1.
      public subscript(position: Int) -> Int { position == 0 ? one : other ?? one }
    }
  }

  public let column: Int
  /// What the rows or the header favour.
  public let favoured: Candidate
  /// How many rows the favoured candidate explains, and how many can be evaluated.
  public let holds: Int
  public let evaluated: Int
  /// What says that the percentages are shares of these figures: the header, or only the rows.
  public let basis: Basis
  /// The percentages that no candidate explains.
  public internal(set) var mismatches: [Mismatch] = []
  /// The percentages whose further digits were cut off where they should have been rounded up.
  public internal(set) var cuts: [Mismatch] = []
  /// Blanks among the percentages whose figures give a share above zero.
  public internal(set) var blanks: [Blank] = []

  /// A blank where the other rows state a percentage.
  public struct Blank: Sendable {
    public let row: Int
    public let part: StatedValue
    public let base: StatedValue
    public let expected: ExactDecimal
  }

  /// A percentage that is not what its figures give.
  public struct Mismatch: Sendable {
    public let row: Int
    /// What the percentage is most likely meant to be.
    public let candidate: Candidate
    public let percent: StatedValue
    /// The figure whose share is stated; where it is a sum, with the place of its first addend.
    public let part: StatedValue
    public let base: StatedValue
    public let expected: ExactDecimal
  }
}

/// A percentage of a column, read once for all candidates.
struct StatedPercent {
  let row: Int
  let value: StatedValue
}

/// A column of percentages before they are judged.
struct RankedShare {
  var share: ShareColumn
  /// The candidates that are not favoured, in any order.
  let others: [ShareColumn.Candidate]
  let stated: [StatedPercent]
}

/// Evaluates percentages of one table.
struct ShareColumnCheck {
  let model: TableModel

  /// How well one candidate explains the percentage of one row; nil where it cannot be evaluated.
  func agreement(
    _ candidate: ShareColumn.Candidate,
    _ percent: StatedPercent
  ) -> ShareCheck.Agreement? {
    if let counts = counts(candidate, percent.value, row: percent.row) { return counts.agreement }
    guard let check = check(candidate, row: percent.row, percent.value), !check.base.value.isZero
    else { return nil }
    return check.agreement()
  }

  /// The percentages of a column, in the rows that ought to be shares.
  func percentages(of column: Int) -> [StatedPercent] {
    var percentages: [StatedPercent] = []
    percentages.reserveCapacity(model.bodyRows.count)
    for row in model.bodyRows where model.rows[row].role.canSatisfyIdentities {
      if let value = model.value(row, column) {
        percentages.append(StatedPercent(row: row, value: value))
      }
    }
    return percentages
  }

  /// The share of one plain count in another, as most are.
  private func counts(
    _ candidate: ShareColumn.Candidate,
    _ percent: StatedValue,
    row: Int
  ) -> ShareCheck.Counts? {
    guard !candidate.isGrowth, candidate.parts.count == 1,
      let part = model.count(row, candidate.parts[0]), let base = count(candidate, row: row)
    else { return nil }
    return ShareCheck.Counts(percent: percent, part: part, base: base)
  }

  private func count(_ candidate: ShareColumn.Candidate, row: Int) -> Int64? {
    switch candidate.base {
    case .column(let column): model.count(row, column)
    case .both(let one, let other):
      model.count(row, one).flatMap { one in model.count(row, other).map { one + $0 } }
    case .total(let total): model.count(total, candidate.parts[0])
    }
  }

  private func check(
    _ candidate: ShareColumn.Candidate,
    row: Int,
    _ percent: StatedValue
  ) -> ShareCheck? {
    // An average row may state the mean of the percentages as well as the share of the means.
    guard model.rows[row].role.canSatisfyIdentities, let part = part(candidate, row: row),
      let base = base(candidate, row: row)
    else { return nil }
    return ShareCheck(percent: percent, part: part, base: base, formula: candidate.formula)
  }

  /// The figure whose share a row states; where it is a sum, with the place of its first addend.
  private func part(_ candidate: ShareColumn.Candidate, row: Int) -> StatedValue? {
    sum(of: candidate.parts, row: row)
  }

  private func sum(of columns: ShareColumn.Candidate.Parts, row: Int) -> StatedValue? {
    guard var sum = columns.first.flatMap({ model.value(row, $0) }) else { return nil }
    for column in columns.dropFirst() {
      guard let next = model.value(row, column), let value = sum.value.adding(next.value)
      else { return nil }
      sum.value = value
    }
    return sum
  }

  /// The figure that a row is a share of.
  private func base(_ candidate: ShareColumn.Candidate, row: Int) -> StatedValue? {
    switch candidate.base {
    case .column(let column): model.value(row, column)
    case .both(let one, let other): sum(of: .init(one, and: other), row: row)
    case .total(let total): part(candidate, row: total)
    }
  }

  /// The share with what its rows show of each percentage.
  func judged(_ ranked: RankedShare) -> ShareColumn {
    var share = ranked.share
    let favoured = share.favoured
    for percent in ranked.stated {
      let row = percent.row
      // Most hold, and are shares of plain counts.
      if counts(favoured, percent.value, row: row)?.isRounded == true { continue }
      guard let check = check(favoured, row: row, percent.value) else { continue }
      switch check.verdict() {
      case .inconsistent(let expected):
        guard !isExplained(percent, by: ranked.others, \.holds) else { continue }
        share.mismatches.append(mismatch(check, expected, share, row))
      case .consistentByTruncation:
        guard !favoured.isGrowth, let expected = check.rounded,
          !isExplained(percent, by: ranked.others, { $0 == .consistent })
        else { continue }
        share.cuts.append(mismatch(check, expected, share, row))
      case .consistent, .notEvaluated: continue
      }
    }
    share.blanks = blanks(of: share)
    return share
  }

  /// Whether another candidate accounts for a percentage.
  private func isExplained(
    _ percent: StatedPercent,
    by candidates: [ShareColumn.Candidate],
    _ isGood: (Verdict) -> Bool
  ) -> Bool {
    candidates.contains { candidate in
      isGood(check(candidate, row: percent.row, percent.value)?.verdict() ?? .notEvaluated)
    }
  }

  private func mismatch(
    _ check: ShareCheck,
    _ expected: ExactDecimal,
    _ share: ShareColumn,
    _ row: Int
  ) -> ShareColumn.Mismatch {
    ShareColumn.Mismatch(
      row: row,
      candidate: share.favoured,
      percent: check.percent,
      part: check.part,
      base: check.base,
      expected: expected
    )
  }

  // MARK: Blanks

  /// The blanks among percentages that are stated in rows of the same kind.
  private func blanks(of share: ShareColumn) -> [ShareColumn.Blank] {
    guard !share.favoured.isGrowth,
      model.bodyRows.contains(where: { model.contents.isEmpty($0, share.column) })
    else { return [] }
    let stated = model.bodyRows.filter { model.value($0, share.column) != nil }
    guard let first = stated.first, let pattern = model.value(first, share.column) else {
      return []
    }
    let decimals = stated.compactMap { model.value($0, share.column)?.decimals }.max() ?? 0
    let roles = Set(stated.map { model.rows[$0].role })
    return model.bodyRows.compactMap { row in
      guard model.contents.isEmpty(row, share.column), roles.contains(model.rows[row].role),
        let check = check(share.favoured, row: row, pattern), !check.part.value.isZero,
        let expected = check.share(decimals: decimals), !expected.isZero
      else { return nil }
      return ShareColumn.Blank(row: row, part: check.part, base: check.base, expected: expected)
    }
  }
}
