/// What a cell of a table holds.
public enum CellContent: Sendable, Equatable {
  case empty
  /// `-`, `/`, `x`: said to be not applicable, and so not zero.
  case none
  /// One number and nothing else but its unit.
  case number(StatedValue)
  case text

  /// The number, or nil.
  public var number: StatedValue? {
    if case .number(let value) = self { value } else { nil }
  }

  public var isEmpty: Bool { if case .empty = self { true } else { false } }
}

/// Reads cells.
struct CellReader {
  let lexed: LexedText
  private let tokens: [Token]

  init(lexed: LexedText) {
    self.lexed = lexed
    tokens = lexed.tokens
  }

  /// Reads what stands in the cells of a table, row by row.
  func contents(of table: Table, _ grid: CellGrid) -> CellContents {
    CellContents(table.cells.count, columns: table.columnCount) { cell in
      guard let tokens = grid.tokens(cell) else { return wrapped(table.cells[cell]) }
      return content(of: tokens)
    }
  }

  /// A cell over several lines is a number only if its number fills one of them.
  private func wrapped(_ cell: Fragments) -> CellContent {
    let contents = cell.all.map { content(of: lexed.tokens(in: $0)) }
    let filled = contents.filter { !$0.isEmpty }
    return filled.count == 1 ? filled[0] : filled.isEmpty ? .empty : .text
  }

  private func content(of range: Range<Int>) -> CellContent {
    guard let first = range.first else { return .empty }
    switch tokens[first].kind {
    case .word: return range.count == 1 && tokens[first].key == Self.cross ? .none : .text
    case .number where range.count == 1:
      return NumberReading.read(lexed.text.bytes, tokens[first].range).map { .number($0) } ?? .text
    default: return contentBehindSigns(range)
    }
  }

  private func contentBehindSigns(_ range: Range<Int>) -> CellContent {
    var index = range.lowerBound
    let end = range.upperBound
    while index < end, isDecoration(tokens[index]) { index += 1 }
    guard index < end else { return .empty }
    if isDash(index, end) { return .none }
    let sign = tokens[index].isSign("-") ? tokens[index].range.start : nil
    if sign != nil { index += 1 }
    guard index < end, tokens[index].kind == .number,
      var value = NumberReading.read(lexed.text.bytes, tokens[index].range)
    else { return .text }
    while let grouped = lexed.grouped(value, index + 1, end) {
      value = grouped
      index += 1
    }
    if let sign { value = value.negated(from: sign) }
    return tail(after: value, from: index + 1, to: end)
  }

  /// Bold marks and quotation marks.
  private func isDecoration(_ token: Token) -> Bool {
    token.isSign("*") || token.isSign("_") || token.isSign("'") || token.isSign("\"")
      || token.kind == .lineBreak
  }

  private func isDash(_ index: Int, _ end: Int) -> Bool {
    guard index + 1 == end else { return false }
    let token = tokens[index]
    return token.isSign("-") || token.isSign("/") || token.key == Self.cross
  }

  private static let cross = WordKey("x")

  /// Behind the number only a percent sign, a unit, stops and marks may follow.
  private func tail(after number: StatedValue, from start: Int, to end: Int) -> CellContent {
    var value = number
    var index = start
    while index < end {
      let token = tokens[index]
      if token.isSign("%") {
        value.isPercent = true
        index += 1
      } else if token.isSign(".") || token.isSign(";") || token.isSign(",")
        || token.kind == .footnoteMark || isDecoration(token)
      {
        index += 1
      } else if let unit = unit(at: index, end) {
        index = unit
      } else {
        return .text
      }
    }
    return .number(value)
  }

  private func unit(at index: Int, _ end: Int) -> Int? {
    lexed.terms(in: index..<index + 1)
      .first { $0.term.isUnit && $0.tokens.upperBound <= end }?
      .tokens.upperBound
  }
}

extension StatedValue {
  /// The value with a minus sign that stands in front of it.
  fileprivate func negated(from start: Int) -> StatedValue {
    StatedValue(
      value: value.negated,
      alternative: alternative?.negated,
      isPercent: isPercent,
      precision: precision,
      range: TextRange(start, range.end)
    )
  }
}
