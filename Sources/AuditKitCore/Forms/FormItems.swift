/// Finds the columns of a form by the codes under its header.
struct FormColumns {
  let form: FormDefinition
  let model: TableModel

  /// A column is an item's if it has its code and, somewhere over it, its label.
  func items() -> [Int?] {
    form.items.map { item in
      guard let code = item.code, code.count == 1 else { return nil }
      return model.columns.indices.first { index in
        model.columns[index].code?.code == code[0]
          && model.columns[index].path.contains { item.label.stands(in: model.phrase($0)) }
      }
    }
  }
}

/// Finds the rows of a form by their labels.
struct FormRows {
  let form: FormDefinition
  let model: TableModel
  let labels: FormLabels
  /// For each item the labels that hold its words.
  let found: [[Int]]

  /// Items above go first, since those below stand under the same row.
  func items() -> [Int?] {
    var rows: [Int?] = form.items.map { _ in nil }
    for item in form.items.indices {
      let found = candidates(for: item).filter { !rows.contains($0) }
      guard let parent = form.parents[item] else {
        rows[item] = row(of: item, among: found)
        continue
      }
      guard let above = rows[parent] else { continue }
      rows[item] = row(of: item, among: found.filter { isUnder(above, $0) })
    }
    return rows
  }

  /// The rows with the label of an item; a row in percent counts nothing.
  private func candidates(for item: Int) -> [Int] {
    let rows = found[item].map { labels.rows[$0] }
    return form.items[item].isCount ? rows.filter { !labels.isPercent(row: $0) } : rows
  }

  /// The only row there is, or the only one with the item's code.
  private func row(of item: Int, among rows: [Int]) -> Int? {
    guard rows.count > 1 else { return rows.first }
    let sameCode = rows.filter { row in
      guard let code = form.items[item].code, let ordinal = model.rows[row].ordinal else {
        return false
      }
      return ordinal.numbers.elementsEqual(code)
    }
    return sameCode.count == 1 ? sameCode[0] : nil
  }

  /// Whether the code of a row extends that of another.
  private func isUnder(_ parent: Int, _ row: Int) -> Bool {
    guard let code = model.rows[row].ordinal, let above = model.rows[parent].ordinal,
      code.style == .arabic, above.style == .arabic
    else { return model.rows[row].parent == parent }
    return code.numbers.count > above.numbers.count && code.numbers.starts(with: above.numbers)
  }
}
