/// A place of a form that breaks what the form lays down.
public struct FormFault: Sendable {
  public enum Kind: Sendable {
    /// A formula; with what its right side makes, and the formula with figures in it.
    case formula(
      relation: String,
      stated: ExactDecimal,
      expected: ExactDecimal,
      calculation: String?
    )
    /// An answer that is none of those there are.
    case answer(allowed: [ExactDecimal])
    /// A percentage or a fraction where things are counted.
    case notACount
  }

  /// The name of the form in `rules.yaml`.
  public let form: String
  public let kind: Kind
  /// The index of the table.
  public let table: Int
  public let row: Int
  public let column: Int
  public let value: StatedValue
  /// The other figures of the formula, each with its cell.
  public let others: [(row: Int, column: Int, value: StatedValue)]
  /// The most that it may count as.
  public let highestLevel: Level
}

/// Finds what the tables that are known forms break of their forms, and no other relation tells of.
struct FormFaultFinder {
  let forms: FormLibrary
  let lexed: LexedText

  /// The faults, table by table.
  func find(in tables: [UnderstoodTable]) -> [FormFault] {
    tables.flatMap { table -> [FormFault] in
      let mayBeForm = table.model.columns.contains { $0.role == .mixed || $0.code != nil }
      guard mayBeForm, let match = FormMatch.find(forms.definitions, table, lexed) else {
        return []
      }
      let judge = FormJudge(match: match)
      let faults = judge.formulaFaults() + judge.valueFaults()
      return faults.isEmpty ? [] : KnownFaults(table, lexed).removed(from: faults, match)
    }
  }
}

/// Judges one form.
private struct FormJudge {
  let match: FormMatch

  private var model: TableModel { match.table.model }

  // MARK: Formulas

  func formulaFaults() -> [FormFault] {
    let rows = match.form.isOfColumns ? figureRows.map(Optional.some) : [nil]
    return match.form.formulas.flatMap { rule in rows.compactMap { fault(rule, row: $0) } }
  }

  private var figureRows: [Int] {
    model.bodyRows.filter { model.rows[$0].role.canSatisfyIdentities }
  }

  private func fault(_ rule: FormDefinition.Rule, row: Int?) -> FormFault? {
    let cells = rule.operands.compactMap { match.cell($0, row: row) }
    let values = cells.compactMap { model.value($0.row, $0.column) }
    guard values.count == rule.operands.count else { return nil }
    let check = FormulaCheck(formula: rule.formula, operands: values)
    guard case .inconsistent(let expected) = check.verdict(), let stated = check.stated,
      let first = rule.formula.left.operands.first
    else { return nil }
    let figures = values.map(\.value.vietnamese)
    let cell = cells[first]
    return FormFault(
      form: match.form.name,
      kind: .formula(
        relation: rule.formula.relation.rawValue,
        stated: stated,
        expected: expected,
        calculation: rule.formula.calculation(figures, stated, expected)
      ),
      table: model.index,
      row: cell.row,
      column: cell.column,
      value: values[first],
      others: cells.indices.filter { $0 != first }
        .map { (cells[$0].row, cells[$0].column, values[$0]) },
      highestLevel: rule.level
    )
  }

  // MARK: Values

  func valueFaults() -> [FormFault] {
    guard !match.form.isOfColumns else { return [] }
    return match.form.items.indices.compactMap { index in
      guard let cell = match.cell(index, row: nil),
        let value = model.value(cell.row, cell.column), value.precision == .stated,
        let kind = kind(of: value, match.form.items[index])
      else { return nil }
      return FormFault(
        form: match.form.name,
        kind: kind,
        table: model.index,
        row: cell.row,
        column: cell.column,
        value: value,
        others: [],
        highestLevel: .error
      )
    }
  }

  private func kind(of value: StatedValue, _ item: FormDefinition.Item) -> FormFault.Kind? {
    let readings = value.readings.map(\.value)
    if !item.allowed.isEmpty {
      return readings.contains(where: item.allowed.contains) ? nil : .answer(allowed: item.allowed)
    }
    guard item.isCount else { return nil }
    let isWhole = readings.contains { $0.normalized.scale <= 0 }
    return value.isPercent || !isWhole ? .notACount : nil
  }
}

/// What other relations of a table tell of already: one fault is one finding.
private struct KnownFaults {
  private var cells: Set<[Int]> = []
  private let identities: [Set<Int>]
  private let rates: Set<Int>

  init(_ table: UnderstoodTable, _ lexed: LexedText) {
    identities = table.identities.map { Set($0.columns) }
    rates = Set(table.rates.filter { $0.verdict != .notEvaluated }.map(\.row))
    addSums(table)
    for excess in table.excesses {
      cells.formUnion([
        [excess.part.row, excess.part.column], [excess.whole.row, excess.whole.column],
      ])
    }
    for answer in table.codedAnswers(in: lexed) { cells.insert([answer.row, answer.column]) }
    for mismatch in table.unitMismatches(in: lexed) {
      cells.formUnion([
        [mismatch.row, mismatch.valueColumn], [mismatch.row, mismatch.unitColumn],
      ])
    }
  }

  /// The cells that totals and identities find wrong.
  private mutating func addSums(_ table: UnderstoodTable) {
    for identity in table.identities {
      for fault in identity.breaks {
        for column in identity.columns { cells.insert([fault.row, column]) }
      }
    }
    for total in table.totals {
      for (column, verdict) in total.verdicts where verdict.isInconsistent {
        cells.insert([total.row, column])
      }
    }
    for rate in table.rates where rate.verdict.isInconsistent {
      cells.insert([rate.row, rate.column])
    }
  }

  /// The faults that nothing else tells of.
  func removed(from faults: [FormFault], _ match: FormMatch) -> [FormFault] {
    faults.filter { fault in
      let others = fault.others.map { [$0.row, $0.column] }
      let all = [[fault.row, fault.column]] + others
      return cells.isDisjoint(with: all) && !isJudged(fault, match)
    }
  }

  /// Whether a formula is an identity of the columns, or a rate of rows, that the table shows by itself.
  private func isJudged(_ fault: FormFault, _ match: FormMatch) -> Bool {
    guard case .formula = fault.kind else { return false }
    return match.form.isOfColumns
      ? identities.contains(Set([fault.column] + fault.others.map(\.column)))
      : rates.contains(fault.row)
  }
}
