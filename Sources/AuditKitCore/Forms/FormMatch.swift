/// A table that is one of the known forms, with the rows or columns that are its items.
struct FormMatch {
  let form: FormDefinition
  let table: UnderstoodTable
  /// For each item its row or column; nil for one that the table does not have, or not for sure.
  let items: [Int?]
  /// The column that holds the values, in a form of rows.
  private let valueColumn: Int?

  var count: Int { items.count { $0 != nil } }

  /// Whether so many items are there that it can be no other table.
  private func isSure(hasTitle: Bool) -> Bool {
    hasTitle ? count >= 2 : count >= 4 && 5 * count >= 3 * items.count
  }

  /// The form that a table is: one whose title stands over it, else the one with the most items.
  static func find(_ forms: [FormDefinition], _ table: UnderstoodTable, _ lexed: LexedText) -> Self?
  {
    let lines = table.model.table.captions.map { WordPattern.Words(lexed.phrase($0)) }
    let words = FormWords(table.model, lexed)
    let titled = forms.filter { form in
      form.titles.contains { title in lines.contains { title.stands(in: $0) } }
    }
    return best(titled, table, words, hasTitle: true) ?? best(forms, table, words, hasTitle: false)
  }

  private static func best(
    _ forms: [FormDefinition],
    _ table: UnderstoodTable,
    _ words: FormWords,
    hasTitle: Bool
  ) -> Self? {
    var best: FormMatch?
    for form in forms {
      guard let match = FormMatch(form, table, words), match.isSure(hasTitle: hasTitle),
        match.count > best?.count ?? 0
      else { continue }
      best = match
    }
    return best
  }

  private init?(_ form: FormDefinition, _ table: UnderstoodTable, _ words: FormWords) {
    let model = table.model
    self.form = form
    self.table = table
    if form.isOfColumns {
      guard model.columns.contains(where: { $0.code != nil }) else { return nil }
      valueColumn = nil
      items = FormColumns(form: form, model: model, words: words).items()
    } else {
      guard let column = model.columns.firstIndex(where: { $0.role == .mixed }) else { return nil }
      valueColumn = column
      items = FormRows(form: form, model: model, words: words).items()
    }
  }

  /// The cell of an item; in a form of columns the one in a row.
  func cell(_ item: Int, row: Int?) -> (row: Int, column: Int)? {
    guard let index = items[item] else { return nil }
    if let valueColumn { return (index, valueColumn) }
    return row.map { ($0, index) }
  }
}

/// The words of a table's headers and labels, read once for all forms.
private struct FormWords {
  /// For each column with a code the header cells over it.
  let headers: [[WordPattern.Words]]
  /// For each row with a label, whether the unit beside it is a percent sign; none where no form of rows can be.
  let labels: [(row: Int, words: WordPattern.Words, isPercent: Bool)]

  init(_ model: TableModel, _ lexed: LexedText) {
    headers = model.columns.map { column in
      guard column.code != nil else { return [] }
      return column.path.map { WordPattern.Words(lexed.phrase($0.fragments)) }
    }
    guard model.columns.contains(where: { $0.role == .mixed }) else {
      labels = []
      return
    }
    let unit = model.columns.firstIndex { $0.role == .unit }
    labels = model.bodyRows.compactMap { row in
      model.rows[row].labelColumn.map { column in
        let words = WordPattern.Words(lexed.phrase(model.table[row, column].fragments))
        let isPercent = unit.map { lexed.phrase(model.table[row, $0].fragments).isPercentSign }
        return (row, words, isPercent ?? false)
      }
    }
  }
}

extension Phrase {
  fileprivate var isPercentSign: Bool { tokens.contains { self[$0].isSign("%") } }
}

/// Finds the columns of a form by the codes under its header.
private struct FormColumns {
  let form: FormDefinition
  let model: TableModel
  let words: FormWords

  /// A column is an item's if it has its code and, somewhere over it, its label.
  func items() -> [Int?] {
    form.items.map { item in
      model.columns.indices.first { index in
        item.code != nil && item.code == model.columns[index].code.map { [$0.code] }
          && words.headers[index].contains { item.label.stands(in: $0) }
      }
    }
  }
}

/// Finds the rows of a form by their labels.
private struct FormRows {
  let form: FormDefinition
  let model: TableModel
  let words: FormWords

  /// Items above go first, since those below stand under the same row.
  func items() -> [Int?] {
    var rows: [Int?] = form.items.map { _ in nil }
    for index in form.items.indices {
      let item = form.items[index]
      let found = candidates(for: item).filter { !rows.contains($0) }
      guard let parent = form.items.firstIndex(where: item.isBelow) else {
        rows[index] = row(of: item, among: found)
        continue
      }
      guard let above = rows[parent] else { continue }
      rows[index] = row(of: item, among: found.filter { isUnder(above, $0) })
    }
    return rows
  }

  /// The rows with the label of an item; a row in percent counts nothing.
  private func candidates(for item: FormDefinition.Item) -> [Int] {
    words.labels.filter { label in
      !(item.isCount && label.isPercent) && item.label.stands(in: label.words)
    }
    .map(\.row)
  }

  /// The only row there is, or the only one with the item's code.
  private func row(of item: FormDefinition.Item, among rows: [Int]) -> Int? {
    let sameCode = rows.filter { row in
      guard let code = item.code, let ordinal = model.rows[row].ordinal else { return false }
      return ordinal.numbers.elementsEqual(code)
    }
    if sameCode.count == 1 { return sameCode[0] }
    return rows.count == 1 ? rows[0] : nil
  }

  /// Whether the code of a row extends that of another.
  private func isUnder(_ parent: Int, _ row: Int) -> Bool {
    guard let code = model.rows[row].ordinal, let above = model.rows[parent].ordinal,
      code.style == .arabic, above.style == .arabic
    else { return model.rows[row].parent == parent }
    return code.numbers.count > above.numbers.count && code.numbers.starts(with: above.numbers)
  }
}
