/// What findings on tables are about, so that they are known again in the report's next version.
///
/// Names of a table, a row and a column as they stand in its title, label and header. No number of a table, a row
/// or a column is among them: those change when others are inserted.
extension Understanding {
  /// What a finding on a cell is about.
  public func subject(_ table: TableModel, row: Int, column: Int) -> [String] {
    let isNamed = !table.columns[column].path.isEmpty
    return subject(table, row: row) + [isNamed ? columnName(table, column) : ""]
  }

  /// What a finding on a row is about.
  public func subject(_ table: TableModel, row: Int) -> [String] {
    let isNamed = table.rows[row].labelColumn != nil
    return [subject(table), isNamed ? Self.withoutOrdinal(rowName(table, row)) : ""]
  }

  /// A label without the number in front of it, as in `5.6. UBND xã Sơn Bình`.
  private static func withoutOrdinal(_ label: String) -> String {
    let ordinal = label.prefix { $0 != " " }
    let signs = Set("0123456789.()".utf8)
    let isOrdinal = ordinal.utf8.allSatisfy(signs.contains)
    return isOrdinal ? String(label.dropFirst(ordinal.count + 1)) : label
  }

  /// What a finding on a table is about: the words of its title, or nothing if it has none.
  public func subject(_ table: TableModel) -> String {
    let titles = captions.filter { $0.table == table.index }.compactMap(\.title)
    guard let title = titles.last else { return "" }
    return lexed.tokens(in: title).filter { lexed.tokens[$0].kind == .word }
      .map { lexed.text.string(in: lexed.tokens[$0].range) }.joined(separator: " ")
  }
}
