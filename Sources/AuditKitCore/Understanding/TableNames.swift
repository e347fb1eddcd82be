/// How people name the parts of a table: `Bảng 2.1`, `dòng "UBND xã Sơn Bình"`, `cột "Trước hạn"`.
extension Understanding {
  /// The name of a row: its label without its ordinal, or else its number in the table.
  public func rowName(_ table: TableModel, _ row: Int) -> String {
    guard let column = table.rows[row].labelColumn else { return "\(row + 1)" }
    var phrase = table.phrase(row, column)
    if let ordinal = table.rows[row].ordinal,
      let first = phrase.tokens.first(where: {
        phrase[$0].range.start >= ordinal.range.end && !phrase[$0].isSign(")")
      }),
      phrase.tokens.contains(where: { phrase[$0].range == ordinal.range })
    {
      phrase = phrase.from(first)
    }
    return Self.shortened(phrase)
  }

  /// The name of a column: the header cells over it, from the top down.
  public func columnName(_ table: TableModel, _ column: Int) -> String {
    let path = table.columns[column].path
    guard !path.isEmpty else { return "\(column + 1)" }
    var name = Array(Self.shortenedBytes(table.phrase(path[0])))
    for cell in path.dropFirst() {
      name += " › ".utf8
      name += Self.shortenedBytes(table.phrase(cell))
    }
    return String(decoding: name, as: UTF8.self)
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
    var first: Int?
    var words = 0
    for index in phrase.tokens {
      let token = phrase[index]
      if token.kind == .lineBreak || words > Self.longestKind { break }
      if token.isSign("*") || token.isSign("#") { continue }
      words += 1
      guard let first else {
        guard token.isCapitalized else { return nil }
        first = index
        continue
      }
      if token.kind == .number || RomanNumeral.value(of: phrase.bytes(index)) != nil {
        return phrase.part(first..<index + 1).string
      }
    }
    return nil
  }

  /// How many words may stand before the number of a caption.
  private static let longestKind = 3

  /// The address of a cell, from the outside in.
  public func address(_ table: TableModel, row: Int, column: Int) -> [String] {
    [tableName(table), "dòng " + rowName(table, row), "cột " + columnName(table, column)]
  }

  /// The words of a place, for messages.
  public func words(at range: TextRange) -> String {
    Self.shortened(lexed.phrase(range))
  }

  /// The words of a label without marks around them; long ones are cut behind a word.
  private static func shortened(_ label: Phrase) -> String {
    String(decoding: shortenedBytes(label), as: UTF8.self)
  }

  private static func shortenedBytes(_ label: Phrase) -> ArraySlice<UInt8> {
    let text = label.withoutMarks.plainBytes
    guard text.count > maximumLength else { return text }
    let first = text.startIndex
    var end = first
    var start = first
    while start < text.endIndex {
      let next = text[start...].firstIndex(of: 0x20) ?? text.endIndex
      if end - first + next - start > maximumLength { break }
      end = next
      start = next + 1
    }
    // One word alone is cut behind a letter.
    guard end > first else {
      return ArraySlice(String(decoding: text, as: UTF8.self).prefix(40).utf8) + "…".utf8
    }
    return text[..<end] + "…".utf8
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
