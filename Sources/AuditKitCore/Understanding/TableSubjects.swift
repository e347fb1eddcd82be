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
    let bytes = label.utf8
    let end = bytes.firstIndex(of: 0x20) ?? bytes.endIndex
    guard bytes[..<end].allSatisfy(\.mayBeOfOrdinal) else { return label }
    return end < bytes.endIndex ? String(label[bytes.index(after: end)...]) : ""
  }

  /// What a finding on a table is about: the words of its title, or nothing if it has none.
  public func subject(_ table: TableModel) -> String {
    guard let title = captions.last(where: { $0.table == table.index && $0.title != nil })?.title
    else { return "" }
    var words: [UInt8] = []
    for token in lexed.tokens[lexed.tokens(in: title)] where token.kind == .word {
      if !words.isEmpty { words.append(0x20) }
      words += lexed.text.bytes[token.range.start..<token.range.end]
    }
    return String(decoding: words, as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether it is a digit, a point or a parenthesis.
  fileprivate var mayBeOfOrdinal: Bool { isDigit || self == 0x2E || self == 0x28 || self == 0x29 }
}
