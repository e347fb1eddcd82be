/// Finds the form that a table is.
struct FormMatcher {
  private let index: FormIndex
  private let table: UnderstoodTable
  private let lexed: LexedText
  private let valueColumn: Int?
  private let labels: FormLabels
  private let hits: FormHits

  init(_ index: FormIndex, _ table: UnderstoodTable, _ lexed: LexedText) {
    self.index = index
    self.table = table
    self.lexed = lexed
    valueColumn = table.model.columns.firstIndex { $0.role == .mixed }
    labels = FormLabels(table.model, mayBeForm: valueColumn != nil)
    hits = index.find(in: labels)
  }

  /// The form: one whose title stands over the table, else the one with the most items.
  func match() -> FormMatch? {
    best(titled, hasTitle: true) ?? best(Array(index.forms.indices), hasTitle: false)
  }

  /// The forms of which a title stands over the table.
  private var titled: [Int] {
    let lines = table.model.table.captions.map { WordPattern.Words(lexed.phrase($0)) }
    if lines.isEmpty { return [] }
    return index.forms.indices.filter { form in
      index.forms[form].titles.contains { title in lines.contains { title.stands(in: $0) } }
    }
  }

  private func best(_ forms: [Int], hasTitle: Bool) -> FormMatch? {
    var best: (form: Int, items: [Int?])?
    var most = 0
    for form in forms where mayMatch(form, hasTitle, moreThan: most) {
      let items = items(of: form)
      let count = items.count { $0 != nil }
      guard count > most, isSure(count, of: form, hasTitle) else { continue }
      best = (form, items)
      most = count
    }
    return best.map { form, items in
      let isOfColumns = index.forms[form].isOfColumns
      return FormMatch(
        form: index.forms[form],
        table: table,
        items: items,
        valueColumn: isOfColumns ? nil : valueColumn
      )
    }
  }

  /// Whether a form may have so many items here, going by words alone.
  private func mayMatch(_ form: Int, _ hasTitle: Bool, moreThan most: Int) -> Bool {
    guard !index.forms[form].isOfColumns else {
      return table.model.columns.contains { $0.code != nil }
    }
    let count = hits.count(of: form)
    return count > most && isSure(count, of: form, hasTitle)
  }

  /// Whether so many items are there that it can be no other table.
  private func isSure(_ count: Int, of form: Int, _ hasTitle: Bool) -> Bool {
    hasTitle ? count >= 2 : count >= 4 && 5 * count >= 3 * index.forms[form].items.count
  }

  private func items(of form: Int) -> [Int?] {
    let definition = index.forms[form]
    guard !definition.isOfColumns else {
      return FormColumns(form: definition, model: table.model).items()
    }
    return FormRows(
      form: definition,
      model: table.model,
      labels: labels,
      hits: hits,
      start: index.starts[form]
    ).items()
  }
}
