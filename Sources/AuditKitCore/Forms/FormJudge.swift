/// Judges one form.
struct FormJudge {
  let match: FormMatch

  private var model: TableModel { match.table.model }

  // MARK: Formulas

  func formulaFaults() -> [FormFault] {
    let rows = match.form.isOfColumns ? figureRows.map(Optional.some) : [nil]
    var faults: [FormFault] = []
    for rule in match.form.formulas {
      for row in rows {
        if let fault = fault(rule, row: row) { faults.append(fault) }
      }
    }
    return faults
  }

  private var figureRows: [Int] {
    model.bodyRows.filter { model.rows[$0].role.canSatisfyIdentities }
  }

  private func fault(_ rule: FormDefinition.Rule, row: Int?) -> FormFault? {
    guard rule.operands.allSatisfy({ match.items[$0] != nil }) else { return nil }
    var values: [StatedValue] = []
    values.reserveCapacity(rule.operands.count)
    for operand in rule.operands {
      guard let cell = match.cell(operand, row: row), let value = model.value(cell.row, cell.column)
      else { return nil }
      values.append(value)
    }
    let check = FormulaCheck(formula: rule.formula, operands: values)
    guard case .inconsistent(let expected) = check.verdict(), let stated = check.stated,
      let first = rule.formula.left.operands.first
    else { return nil }
    let cells = rule.operands.compactMap { match.cell($0, row: row) }
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
        let kind = kind(of: value, index)
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

  private func kind(of value: StatedValue, _ item: Int) -> FormFault.Kind? {
    let allowed = match.form.items[item].allowed
    guard allowed.isEmpty else {
      let isAllowed = value.readings.contains { allowed.contains($0.value) }
      return isAllowed ? nil : .answer(allowed: allowed)
    }
    guard match.form.items[item].isCount else { return nil }
    return value.isPercent || !isWhole(value) ? .notACount : nil
  }

  private func isWhole(_ value: StatedValue) -> Bool {
    value.value.scale <= 0 || value.readings.contains { $0.value.normalized.scale <= 0 }
  }
}
