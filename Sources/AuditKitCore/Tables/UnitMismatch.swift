/// A row of a form whose unit and value cannot belong together.
public struct UnitMismatch: Sendable {
  /// What does not fit.
  public enum Kind: String, Sendable {
    /// A number stands where the unit should.
    case numberInUnit = "number-in-unit"
    /// People, dossiers, procedures or documents in fractions.
    case fraction
    /// People, dossiers, procedures or documents with a percent sign.
    case percent
    /// A number of things above 100, with `%` as its unit.
    case count
  }

  public let kind: Kind
  public let row: Int
  public let unitColumn: Int
  public let valueColumn: Int
  public let value: StatedValue
}

/// Compares the values of forms with the units beside them.
struct UnitMismatchFinder {
  let table: TableModel

  /// The rows that do not fit, in order.
  func find() -> [UnitMismatch] {
    guard let unit = table.columns.firstIndex(where: { $0.role == .unit }),
      let value = table.columns.firstIndex(where: { $0.role == .mixed })
    else { return [] }
    let printsNumbers = !namesUnits(unit)
    return table.bodyRows.compactMap { row in
      guard isJudged(row) else { return nil }
      if let number = table.value(row, unit) {
        guard !printsNumbers, !number.isPercent else { return nil }
        return mismatch(.numberInUnit, row, unit, value, number)
      }
      guard let number = table.value(row, value), let kind = kind(row, unit, number) else {
        return nil
      }
      return mismatch(kind, row, unit, value, number)
    }
  }

  private func mismatch(
    _ kind: UnitMismatch.Kind,
    _ row: Int,
    _ unit: Int,
    _ value: Int,
    _ number: StatedValue
  ) -> UnitMismatch {
    UnitMismatch(kind: kind, row: row, unitColumn: unit, valueColumn: value, value: number)
  }

  /// Whether nearly all cells of a column are words: a column of numbers is no column of units.
  private func namesUnits(_ unit: Int) -> Bool {
    let numbers = table.bodyRows.count { table.contents.isNumber($0, unit) }
    return table.bodyRows.count { table.contents.isText($0, unit) } >= 3 * numbers
  }

  /// Whether a row is one of figures: averages may have fractions.
  private func isJudged(_ row: Int) -> Bool {
    guard table.rows[row].role != .average, let label = label(row) else { return false }
    return !label.has(.average)
  }

  private func label(_ row: Int) -> Phrase? {
    table.rows[row].labelColumn.map { table.phrase(row, $0) }
  }

  private func kind(_ row: Int, _ unit: Int, _ value: StatedValue) -> UnitMismatch.Kind? {
    let cell = table.phrase(row, unit)
    if isPercentSign(cell) {
      let isLarge = value.decimals == 0 && value.value > ExactDecimal(100)
      return isLarge && countsThings(row) ? .count : nil
    }
    guard isUnitOfThings(cell) else { return nil }
    if value.isPercent { return .percent }
    // Three digits may be thousands behind a foreign mark.
    return value.decimals > 0 && value.decimals != 3 && !value.value.isWhole ? .fraction : nil
  }

  private func isPercentSign(_ cell: Phrase) -> Bool {
    cell.tokens.count == 1 && cell[cell.tokens.lowerBound].isSign("%")
  }

  private func isUnitOfThings(_ cell: Phrase) -> Bool {
    cell.terms.contains { $0.term.isUnitClass && $0.tokens == cell.tokens }
  }

  /// Whether the label begins with `Số …` or `Tổng số …` and speaks of no rate.
  private func countsThings(_ row: Int) -> Bool {
    guard let label = label(row), !label.has(.percentHeader), !label.has(.growth),
      let first = label.tokens.first(where: { label[$0].kind == .word })
    else { return false }
    return label[first].key == Self.number
      || label.terms.contains { $0.term == .total && $0.tokens.lowerBound == first }
  }

  private static let number = WordKey("số")
}

extension ExactDecimal {
  fileprivate var isWhole: Bool { normalized.scale <= 0 }
}
