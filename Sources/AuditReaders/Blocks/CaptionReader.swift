import AuditKitCore

/// Recognises the lines that stand over tables: labels, units, and notes in parentheses.
struct CaptionReader {
  let bytes: [UInt8]

  enum Kind {
    /// `Bảng 2.1: …`, `Phụ lục II`, `BIỂU MẪU THỐNG KÊ …`; whether a title follows on the line.
    case label(hasTitle: Bool)
    /// `(ĐVT: triệu đồng)`, `Đơn vị tính: …`
    case unit
    /// `(Kèm theo Báo cáo …)`, `(Số liệu tính từ …)`
    case note

    var isLabel: Bool {
      if case .label = self { true } else { false }
    }
  }

  /// What the line from `start` to `end` is, or nil.
  func read(_ start: Int, _ end: Int) -> Kind? {
    guard start < end else { return nil }
    switch bytes[start] {
    case 0x42, 0x62, 0x50, 0x70, 0x4D, 0x6D: return label(start, end)
    case 0x28: return parenthesis(start, end)
    case 0xC4: return isUnit(start, end) ? .unit : nil
    default: return nil
    }
  }

  // MARK: Labels

  private func label(_ start: Int, _ end: Int) -> Kind? {
    guard let words = Self.labels.end(in: bytes, at: start, before: end) else { return nil }
    var index = Blank.skip(bytes, words, end)
    if index == end { return isAppendix(start, end) ? .label(hasTitle: false) : nil }
    if let behind = Self.numberWord.end(in: bytes, at: index, before: end) {
      index = Blank.skip(bytes, behind, end)
    }
    guard let number = number(index, end) else {
      let isTitle = LetterCase.isCapitals(start..<end, in: bytes) && !Self.isForm(bytes[start])
      return isTitle ? .label(hasTitle: true) : nil
    }
    return behindNumber(number, end)
  }

  /// Longer ones first.
  private static let labels = [
    Opening("biểu mẫu"), Opening("biểu số"), Opening("bảng"), Opening("biểu"), Opening("phụ lục"),
    Opening("phụ biểu"), Opening("mẫu số"), Opening("mẫu biểu"),
  ]
  private static let numberWord = Opening("số")
  private static let appendix = Opening("phụ lục")

  /// A title that begins with `MẪU` is none of a table.
  private static func isForm(_ byte: UInt8) -> Bool { byte | 0x20 == 0x6D }

  private func isAppendix(_ start: Int, _ end: Int) -> Bool {
    Self.appendix.end(in: bytes, at: start, before: end) != nil
  }

  /// The offset behind `2.1`, `02/BC`, `II` or `A`.
  private func number(_ start: Int, _ end: Int) -> Int? {
    var index = start
    if bytes[index].isDigit {
      while index < end, isNumberByte(index, end) { index += 1 }
      return index
    }
    while index < end, MarkerReader.romanValue(bytes[index]) != nil { index += 1 }
    if index > start, MarkerReader.roman(bytes[start..<index]) != nil {
      return LetterCase.at(index, in: bytes) == nil ? index : nil
    }
    let isCapital = LetterCase.isUpper(start, in: bytes) && bytes[start] < 0x80
    return isCapital && LetterCase.at(start + 1, in: bytes) == nil ? start + 1 : nil
  }

  /// Digits, stops between digits, and what follows a slash: `02/BC-SNV`.
  private func isNumberByte(_ index: Int, _ end: Int) -> Bool {
    let byte = bytes[index]
    if byte.isDigit { return true }
    let joins = byte == 0x2E || byte == 0x2F || byte == 0x2D
    guard joins else { return byte > 0x40 && byte < 0x80 }
    guard index + 1 < end else { return false }
    return bytes[index + 1].isDigit || (byte != 0x2E && bytes[index + 1] > 0x40)
  }

  /// Behind the number stands nothing, a stop, or a title, but not the rest of a sentence.
  private func behindNumber(_ start: Int, _ end: Int) -> Kind? {
    var index = start
    let isStopped =
      index < end && (bytes[index] == 0x2E || bytes[index] == 0x3A || bytes[index] == 0x2D)
    if isStopped { index += 1 }
    let text = skipMarks(index, end)
    if text == end { return .label(hasTitle: false) }
    if isStopped { return .label(hasTitle: true) }
    guard text > index else { return nil }
    let opens = LetterCase.isUpper(text, in: bytes) || bytes[text] == 0x28
    let isSeparated = bytes[text] == 0x2D || bytes[text] == 0xE2 || bytes[text] == 0x3A
    return opens || isSeparated ? .label(hasTitle: true) : nil
  }

  private func skipMarks(_ start: Int, _ end: Int) -> Int {
    var index = Blank.skip(bytes, start, end)
    while index < end, bytes[index] == 0x2A || bytes[index] == 0x5F { index += 1 }
    return Blank.skip(bytes, index, end)
  }

  // MARK: Units and notes

  /// Whether it says the unit of a table.
  private func isUnit(_ start: Int, _ end: Int) -> Bool {
    Self.units.contains { unit in
      guard let behind = unit.end(in: bytes, at: start, before: end) else { return false }
      let sign = Blank.skip(bytes, behind, end)
      return sign < end && bytes[sign] == 0x3A && end - start <= Self.longestUnit
    }
  }

  private static let longestUnit = 80
  private static let units = [Opening("đvt"), Opening("đơn vị tính"), Opening("đơn vị")]

  private func parenthesis(_ start: Int, _ end: Int) -> Kind? {
    let inner = Blank.skip(bytes, start + 1, end)
    if isUnit(inner, end) { return .unit }
    guard LetterCase.isUpper(inner, in: bytes) else { return nil }
    return Self.notes.end(in: bytes, at: inner, before: end) == nil ? nil : .note
  }

  private static let notes = [
    Opening("số liệu"), Opening("kèm theo"), Opening("ban hành kèm theo"), Opening("tính từ"),
    Opening("tính đến"), Opening("từ ngày"), Opening("lũy kế"), Opening("luỹ kế"),
    Opening("áp dụng"),
  ]
}
