/// A row that should be the sum of other rows, column by column.
public struct ColumnTotal: Sendable {
  /// Which rows a total adds up; tables differ, and the figures tell.
  public enum Scope: String, Sendable {
    /// The rows of the outermost level of numbering.
    case outermost
    /// Every row that heads no other.
    case leaves
    /// The rows since the last total.
    case section
    /// The subtotals.
    case subtotals
    /// The rows under a group heading.
    case group
  }

  public let row: Int
  public let parts: [Int]
  public let scope: Scope
  public let basis: Basis
  /// The columns it can be checked in, with their verdicts.
  public let verdicts: [(column: Int, verdict: Verdict)]

  /// The columns in which it holds with some figure above zero.
  public let holds: Int
  public let fails: Int

  /// The same total, checked in some columns only.
  func limited(to columns: Set<Int>) -> ColumnTotal {
    copy(verdicts: verdicts.filter { columns.contains($0.column) }, basis: basis)
  }

  /// The same total with fewer verdicts, which were no evidence for it, or on another basis.
  func copy(verdicts kept: [(column: Int, verdict: Verdict)], basis: Basis) -> ColumnTotal {
    ColumnTotal(
      row: row,
      parts: parts,
      scope: scope,
      basis: basis,
      verdicts: kept,
      holds: holds,
      fails: fails - (verdicts.count - kept.count)
    )
  }
}

/// Evaluates sums over rows of one table.
struct ColumnTotalCheck {
  let model: TableModel
  let blankIsZero: Set<Int>
  let dashIsZero: Bool

  /// Holds a row against the sum of others, in every column that adds up.
  func total(
    row: Int,
    parts: [Int],
    scope: ColumnTotal.Scope,
    basis: Basis
  ) -> ColumnTotal {
    var verdicts: [(column: Int, verdict: Verdict)] = []
    var holds = 0
    var fails = 0
    for column in model.countColumns {
      let verdict = verdict(row: row, parts: parts, column: column)
      if verdict == .notEvaluated { continue }
      verdicts.append((column, verdict))
      if !verdict.holds { fails += 1 } else if !isZero(row, column) { holds += 1 }
    }
    return ColumnTotal(
      row: row,
      parts: parts,
      scope: scope,
      basis: basis,
      verdicts: verdicts,
      holds: holds,
      fails: fails
    )
  }

  private func isZero(_ row: Int, _ column: Int) -> Bool {
    if let count = model.count(row, column) { return count == 0 }
    return model.value(row, column)?.value.isZero ?? true
  }

  /// The verdict where all figures are plain counts, as most are.
  private func verdictOfCounts(row: Int, parts: [Int], column: Int) -> Verdict? {
    guard let whole = model.count(row, column) else { return nil }
    var sum: Int64 = 0
    for part in parts {
      guard let count = model.count(part, column) else { return nil }
      sum += count
    }
    return whole == sum ? .consistent : .inconsistent(expected: ExactDecimal(Int128(sum)))
  }

  private func verdict(row: Int, parts: [Int], column: Int) -> Verdict {
    if let verdict = verdictOfCounts(row: row, parts: parts, column: column) { return verdict }
    guard let whole = model.value(row, column) else { return .notEvaluated }
    var values: [SumCheck.Part] = []
    values.reserveCapacity(parts.count)
    var unknown = 0
    for part in parts {
      switch model.content(part, column) {
      case .number(let value): values.append(SumCheck.Part(value: value))
      case .empty where blankIsZero.contains(column): break
      case .none where dashIsZero: break
      case .empty, .none, .text: unknown += 1
      }
    }
    guard !values.isEmpty else { return .notEvaluated }
    return SumCheck(whole: whole, parts: values, unknownParts: unknown).verdict()
  }
}
