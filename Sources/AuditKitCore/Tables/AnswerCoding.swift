/// The codes that a form prints for the answers to a question: `Chưa có = 0; 2 cấp = 1; 3 cấp = 2`.
public struct AnswerCoding: Sendable, Equatable {
  public let codes: [ExactDecimal]
  /// The cell that prints them.
  public let range: TextRange
  /// Whether 0 is printed for `Không` or `Chưa …`.
  let deniesByZero: Bool

  /// Reads the codes of a cell; nil unless it clearly prints at least two of them.
  ///
  /// They stand all behind or all before their equals sign. Formulas, ranges and points that an answer
  /// earns are no codes.
  init?(_ cell: Phrase) {
    guard cell.tokens.contains(where: { cell[$0].isSign("=") }) else { return nil }
    let signs = cell.tokens.filter { cell[$0].isSign("=") }
    guard signs.count >= 2, signs.count <= Self.mostCodes else { return nil }
    let behind = signs.compactMap { Self.code(at: $0 + 1, in: cell) }
    let before = signs.compactMap { Self.code(at: $0 - 1, in: cell) }
    let isBehind = behind.count == signs.count
    guard isBehind != (before.count == signs.count) else { return nil }
    let codes = isBehind ? behind : before
    guard Set(codes).count == codes.count else { return nil }
    if isBehind, signs.contains(where: { !Self.endsCode($0 + 2, in: cell) }) { return nil }
    self.codes = codes
    range = cell.range
    let meanings = signs.indices.map { sign in
      guard isBehind else { return signs[sign] + 1 }
      return sign == 0 ? cell.tokens.lowerBound : signs[sign - 1] + 2
    }
    deniesByZero = zip(codes, meanings).contains { code, meaning in
      code == .zero && Self.isDenial(at: meaning, in: cell)
    }
  }

  private static let mostCodes = 20

  private static func code(at index: Int, in cell: Phrase) -> ExactDecimal? {
    guard cell.tokens.contains(index), cell[index].kind == .number else { return nil }
    let value = NumberReading.read(cell.lexed.text.bytes, cell[index].range)
    return value?.alternative == nil ? value?.value : nil
  }

  /// Whether a code can end before a token: not if a calculation, a range or a unit goes on.
  private static func endsCode(_ index: Int, in cell: Phrase) -> Bool {
    guard cell.tokens.contains(index) else { return true }
    let token = cell[index]
    guard token.kind == .sign else { return token.key != to && token.key != points }
    return token.isSign(";") || token.isSign(",") || token.isSign(".") || token.isSign(")")
      || token.isSign("<") || token.isSign("*")
  }

  /// Whether the first word of a meaning says no.
  private static func isDenial(at index: Int, in cell: Phrase) -> Bool {
    let first = (index..<cell.tokens.upperBound).first { cell[$0].kind == .word }
    return first.map { cell[$0].key == no || cell[$0].key == notYet } ?? false
  }

  private static let no = WordKey("không")
  private static let notYet = WordKey("chưa")
  private static let to = WordKey("đến")
  private static let points = WordKey("điểm")
}

/// An answer in a form to a question whose codes are printed beside it.
public struct CodedAnswer: Sendable {
  public let coding: AnswerCoding
  public let row: Int
  public let column: Int
  public let value: StatedValue

  /// Whether it is one of the codes.
  public var isAllowed: Bool { coding.codes.contains(value.value) }
}

extension LexedText {
  /// The answers of a table that are numbers, to questions whose codes stand in the cell of their unit, or
  /// in the question itself where there is no such cell.
  ///
  /// Answers in words, percentages and tables with several columns of figures are left alone.
  func codedAnswers(in table: TableModel) -> [CodedAnswer] {
    let mayHoldAnswers = { (column: Int) in table.columns[column].role.mayHoldAnswers }
    guard let column = table.columns.indices.first(where: mayHoldAnswers),
      table.columns.indices.last(where: mayHoldAnswers) == column
    else { return [] }
    let unit = table.columns.firstIndex { $0.role == .unit }
    return table.bodyRows.compactMap { row in
      guard let value = table.value(row, column), !value.isPercent,
        let source = unit ?? table.rows[row].labelColumn, source != column,
        !table.isBlank(row, source),
        let coding = AnswerCoding(table.phrase(row, source))
      else { return nil }
      return CodedAnswer(coding: coding, row: row, column: column, value: value)
    }
  }
}

extension ColumnRole {
  fileprivate var mayHoldAnswers: Bool {
    switch self {
    case .count, .mixed: true
    case .ordinal, .label, .unit, .percent, .money, .score, .rank, .ratio, .date, .code, .text:
      false
    }
  }
}
