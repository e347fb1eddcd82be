/// How people name the parts of a table: `Bảng 2.1`, `dòng "UBND xã Sơn Bình"`, `cột "Trước hạn"`.
extension Understanding {
  /// The name of a row: its label without its ordinal, or else its number in the table.
  public func rowName(_ table: TableModel, _ row: Int) -> String {
    guard let column = table.rows[row].labelColumn else { return "\(row + 1)" }
    var phrase = lexed.phrase(table.table[row, column].fragments)
    if let ordinal = table.rows[row].ordinal,
      let first = phrase.tokens.first(where: {
        phrase[$0].range.start >= ordinal.range.end && !phrase[$0].isSign(")")
      }),
      phrase.tokens.contains(where: { phrase[$0].range == ordinal.range })
    {
      phrase = phrase.from(first)
    }
    return Self.shortened(phrase.withoutMarks.string)
  }

  /// The name of a column: the header cells over it, from the top down.
  public func columnName(_ table: TableModel, _ column: Int) -> String {
    let path = table.columns[column].path
    guard !path.isEmpty else { return "\(column + 1)" }
    return path.map { Self.shortened(lexed.phrase($0.fragments).withoutMarks.string) }
      .joined(separator: " › ")
  }

  /// The name of a table: its last caption of a kind that names tables, or its number in the document.
  public func tableName(_ table: TableModel) -> String {
    for caption in table.table.captions.reversed() {
      let phrase = lexed.phrase(caption)
      if let name = captionName(phrase) { return name }
    }
    return "Bảng thứ \(table.index + 1)"
  }

  /// `Bảng 2.1`, `Phụ lục II`, `Biểu mẫu 3`: the first words of a caption and its number.
  private func captionName(_ phrase: Phrase) -> String? {
    let words = phrase.tokens.prefix { phrase[$0].kind != .lineBreak }
      .filter { !phrase[$0].isSign("*") && !phrase[$0].isSign("#") }
    guard let first = words.first, phrase[first].isCapitalized else { return nil }
    for (position, index) in words.enumerated().dropFirst().prefix(3) {
      let isNumber = phrase[index].kind == .number
      let isRoman = RomanNumeral.value(of: phrase.bytes(index)) != nil
      if isNumber || isRoman {
        return phrase.part(first..<words[position] + 1).string
      }
    }
    return nil
  }

  /// The address of a cell, from the outside in.
  public func address(_ table: TableModel, row: Int, column: Int) -> [String] {
    [
      tableName(table), "dòng \(rowName(table, row))", "cột \(columnName(table, column))",
    ]
  }

  /// The words of a place, for messages.
  public func words(at range: TextRange) -> String {
    Self.shortened(lexed.phrase(range).withoutMarks.string)
  }

  /// Long labels are cut behind a word.
  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > maximumLength else { return text }
    var result: [UInt8] = []
    for word in text.utf8.split(separator: 0x20) {
      if result.count + word.count > maximumLength { break }
      if !result.isEmpty { result.append(0x20) }
      result += word
    }
    guard !result.isEmpty else { return String(text.prefix(40)) + "…" }
    return String(decoding: result, as: UTF8.self) + "…"
  }

  private static let maximumLength = 90
}

extension Phrase {
  /// Without bold marks, stops and line ends at its ends.
  fileprivate var withoutMarks: Phrase {
    var first = tokens.lowerBound
    var last = tokens.upperBound
    while first < last, self[first].isMark { first += 1 }
    while first < last, self[last - 1].isMark { last -= 1 }
    return part(first..<last)
  }
}

extension Token {
  fileprivate var isMark: Bool {
    switch kind {
    case .lineBreak, .tab: true
    case .sign: isSign("*") || isSign("_") || isSign(".") || isSign(":") || isSign(";")
    case .word, .number, .footnoteMark: false
    }
  }
}
