/// The names of a cell, as people know it: found once for all that a finding says of it.
public struct CellNames: Sendable {
  /// The label of its row, and the header over its column.
  public let row: String
  public let column: String
  /// Where it is, from the outside in.
  public let address: [String]
  /// What a finding on it is about; no number of a table, a row or a column is among it.
  public let subject: [String]
}

extension Understanding {
  /// The names of a cell.
  public func names(_ table: TableModel, row: Int, column: Int) -> CellNames {
    let rowName = rowName(table, row)
    let columnName = columnName(table, column)
    let hasLabel = table.rows[row].labelColumn != nil
    let hasHeader = !table.columns[column].path.isEmpty
    return CellNames(
      row: rowName,
      column: columnName,
      address: Self.address(tableName(table), rowName, columnName),
      subject: [
        subject(table), hasLabel ? Self.withoutOrdinal(rowName) : "", hasHeader ? columnName : "",
      ]
    )
  }
}
