/// A table that is one of the known forms, with the rows or columns that are its items.
struct FormMatch {
  let form: FormDefinition
  let table: UnderstoodTable
  /// For each item its row or column; nil for one that the table does not have, or not for sure.
  let items: [Int?]
  /// The column that holds the values, in a form of rows.
  let valueColumn: Int?

  /// The cell of an item; in a form of columns the one in a row.
  func cell(_ item: Int, row: Int?) -> (row: Int, column: Int)? {
    guard let index = items[item] else { return nil }
    if let valueColumn { return (index, valueColumn) }
    return row.map { ($0, index) }
  }
}
