/// An identity between the columns of a table, for every row to satisfy.
public struct RowIdentity: Sendable, Equatable {
  /// One column that adds up.
  public struct Part: Sendable, Equatable {
    public let column: Int
    public let isSubtracted: Bool

    public init(_ column: Int, isSubtracted: Bool = false) {
      self.column = column
      self.isSubtracted = isSubtracted
    }
  }

  public let whole: Int
  public let parts: [Part]
  public let basis: Basis
  /// How many rows satisfy it without being trivial, and how many were evaluated.
  public internal(set) var support = Support()
  /// The rows that do not satisfy it.
  public internal(set) var breaks: [Break] = []

  /// A row that does not satisfy an identity, and what its whole should be.
  public struct Break: Sendable, Equatable {
    public let row: Int
    public let expected: ExactDecimal
  }

  /// The evidence of the rows.
  public struct Support: Sendable, Equatable {
    public var holds = 0
    public var evaluated = 0
    /// Rows that hold with at least two parts above zero.
    public var nontrivial = 0
  }

  init(whole: Int, parts: [Part], basis: Basis) {
    self.whole = whole
    self.parts = parts
    self.basis = basis
  }

  /// The columns it joins, whole first; two identities of the same columns are the same.
  var columns: [Int] { [whole] + parts.map(\.column).sorted() }
}

/// Evaluates identities in the rows of one table.
struct RowIdentityCheck {
  let model: TableModel
  /// Columns in which a blank cell stands for zero.
  var blankIsZero: Set<Int> = []

  /// The verdict of one row.
  func verdict(_ identity: RowIdentity, row: Int) -> Verdict {
    guard model.rows[row].role.canSatisfyIdentities else { return .notEvaluated }
    if let verdict = verdictOfCounts(identity, row: row) { return verdict }
    guard let whole = model.value(row, identity.whole) else { return .notEvaluated }
    var parts: [SumCheck.Part] = []
    parts.reserveCapacity(identity.parts.count)
    var unknown = 0
    for part in identity.parts {
      switch model.content(row, part.column) {
      case .number(let value):
        parts.append(SumCheck.Part(value: signed(value, part), isSubtracted: part.isSubtracted))
      case .empty where blankIsZero.contains(part.column): break
      case .empty, .none, .text: unknown += 1
      }
    }
    guard !parts.isEmpty || unknown == 0 else { return .notEvaluated }
    // What the figures alone show, they show of rows that have all of them.
    if unknown > 0, case .data = identity.basis { return .notEvaluated }
    if parts.isEmpty {
      parts.append(SumCheck.Part(value: StatedValue(value: .zero, range: whole.range)))
    }
    let verdict = SumCheck(whole: whole, parts: parts, unknownParts: unknown).verdict()
    return verdict.isInconsistent && isMean(whole, parts) ? .notEvaluated : verdict
  }

  /// Whether a figure with decimals may be the mean of the others, between which it lies: `│Điểm số│85,2│86│84,1│`.
  private func isMean(_ whole: StatedValue, _ parts: [SumCheck.Part]) -> Bool {
    guard whole.value.scale > 0, parts.count >= 2 else { return false }
    let values = parts.map(\.value.value)
    return values.contains { $0 <= whole.value } && values.contains { $0 >= whole.value }
  }

  /// The verdict where all figures are plain counts, as most are.
  private func verdictOfCounts(_ identity: RowIdentity, row: Int) -> Verdict? {
    guard let whole = model.count(row, identity.whole) else { return nil }
    var sum: Int64 = 0
    for part in identity.parts {
      guard let count = model.count(row, part.column), count >= 0 else { return nil }
      sum += part.isSubtracted ? 0 - count : count
    }
    return whole == sum ? .consistent : .inconsistent(expected: ExactDecimal(Int128(sum)))
  }

  /// A deduction is often printed with its minus sign; the identity adds its size.
  private func signed(_ value: StatedValue, _ part: RowIdentity.Part) -> StatedValue {
    guard model.columns[part.column].facets.contains(.deducted), value.value.isNegative
    else { return value }
    var copy = value
    copy.value = value.value.negated
    return copy
  }

  /// The rows that do not satisfy an identity.
  func breaks(of identity: RowIdentity) -> [RowIdentity.Break] {
    model.bodyRows.compactMap { row in
      guard case .inconsistent(let expected) = verdict(identity, row: row) else { return nil }
      return RowIdentity.Break(row: row, expected: expected)
    }
  }

  /// The evidence of all rows.
  func support(_ identity: RowIdentity) -> RowIdentity.Support {
    var support = RowIdentity.Support()
    for row in model.bodyRows {
      switch verdict(identity, row: row) {
      case .notEvaluated: break
      case .inconsistent: support.evaluated += 1
      case .consistent, .consistentByTruncation:
        support.evaluated += 1
        support.holds += 1
        if identity.parts.count(where: { isFilled(row, $0.column) }) >= 2 {
          support.nontrivial += 1
        }
      }
    }
    return support
  }

  private func isFilled(_ row: Int, _ column: Int) -> Bool {
    if let count = model.count(row, column) { return count != 0 }
    return !(model.value(row, column)?.value.isZero ?? true)
  }
}

extension RowRole {
  var canSatisfyIdentities: Bool {
    switch self {
    case .item, .group, .ofWhich, .subtotal, .total: true
    case .header, .columnCodes, .average, .rate, .continuation, .blank: false
    }
  }
}
