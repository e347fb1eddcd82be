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
    let ordinal = label.utf8.prefix { $0 != UInt8(ascii: " ") }
    guard ordinal.allSatisfy(isOrdinalSign) else { return label }
    return String(label[ordinal.endIndex...].dropFirst())
  }

  private static func isOrdinalSign(_ byte: UInt8) -> Bool {
    byte.isDigit || ".()".utf8.contains(byte)
  }

  /// What a finding on a table is about: the words of its title, or nothing if it has none.
  public func subject(_ table: TableModel) -> String {
    guard let title = captions.last(where: { $0.table == table.index && $0.title != nil })?.title
    else { return "" }
    var words: [UInt8] = []
    words.reserveCapacity(title.count)
    for index in lexed.tokens(in: title) where lexed.tokens[index].kind == .word {
      let range = lexed.tokens[index].range
      if !words.isEmpty { words.append(UInt8(ascii: " ")) }
      words += lexed.text.bytes[range.start..<range.end]
    }
    return String(decoding: words, as: UTF8.self)
  }
}
