import AuditKitCore

/// Names the cells of forms.
struct FormPlaces {
  let table: TableModel
  let understanding: Understanding

  /// The label of a row of values; else the row with the header over the cell.
  func name(_ row: Int, _ column: Int) -> String {
    let label = understanding.rowName(table, row)
    guard table.columns[column].role != .mixed else { return label }
    return "\(label), \(understanding.columnName(table, column))"
  }

  /// The same, for a cell whose names are known.
  func name(_ cell: CellNames, _ column: Int) -> String {
    table.columns[column].role == .mixed ? cell.row : "\(cell.row), \(cell.column)"
  }
}
