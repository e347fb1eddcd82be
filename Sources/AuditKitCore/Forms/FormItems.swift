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
  /// The labels that hold the words of items, and the first item of this form among them.
  let hits: FormHits
  let start: Int

  /// Items above go first, since those below stand under the same row.
  func items() -> [Int?] {
    var rows = [Int?](repeating: nil, count: form.items.count)
    for item in form.items.indices {
      let parent = form.parents[item]
      let above = parent.flatMap { rows[$0] }
      if parent == nil || above != nil { rows[item] = row(of: item, under: above, besides: rows) }
    }
    return rows
  }

  /// The only row there is, or the only one with the item's code.
  private func row(of item: Int, under parent: Int?, besides taken: [Int?]) -> Int? {
    var count = 0
    var last: Int?
    var coded = 0
    var lastCoded: Int?
    for label in hits.labels(of: start + item) {
      let row = labels.rows[label]
      guard mayBe(item, row), !taken.contains(row), parent.map({ isUnder($0, row) }) ?? true
      else { continue }
      count += 1
      last = row
      if hasCode(of: item, row) {
        coded += 1
        lastCoded = row
      }
    }
    return count == 1 ? last : coded == 1 ? lastCoded : nil
  }

  /// A row in percent counts nothing.
  private func mayBe(_ item: Int, _ row: Int) -> Bool {
    !form.items[item].isCount || !labels.isPercent(row: row)
  }

  private func hasCode(of item: Int, _ row: Int) -> Bool {
    guard let code = form.items[item].code, let ordinal = model.rows[row].ordinal else {
      return false
    }
    return ordinal.numbers.elementsEqual(code)
  }

  /// Whether the code of a row extends that of another.
  private func isUnder(_ parent: Int, _ row: Int) -> Bool {
    guard let code = model.rows[row].ordinal, let above = model.rows[parent].ordinal,
      code.style == .arabic, above.style == .arabic
    else { return model.rows[row].parent == parent }
    return code.numbers.count > above.numbers.count && code.numbers.starts(with: above.numbers)
  }
}
