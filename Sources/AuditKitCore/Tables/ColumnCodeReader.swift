/// Reads the row of codes under a header: `(1) (2) (3)=(4)+(5) (4) (5)` or `A B 1 2 3`.
struct ColumnCodeReader {
  let table: Table
  let grid: CellGrid
  let lexed: LexedText

  /// The codes of a row by column, or nil if it is an ordinary row.
  ///
  /// The codes must rise by one from column to column, so that a row of small figures is not taken for
  /// codes; a column in letters (`A`, `B`) has none.
  func codes(inRow row: Int) -> [ColumnCode?]? {
    var codes: [ColumnCode?] = []
    for column in 0..<table.columnCount {
      let cell = grid.phrase(row, column)
      if grid.isEmpty(row, column) || isCapital(cell) {
        codes.append(nil)
      } else {
        guard let code = code(in: cell) else { return nil }
        codes.append(code)
      }
    }
    return isSequence(codes.compactMap { $0 }) ? codes : nil
  }

  private func isCapital(_ cell: Phrase) -> Bool {
    guard
      let first = cell.tokens.first(where: { !isParenthesis(cell[$0]) }),
      cell.tokens.last(where: { !isParenthesis(cell[$0]) }) == first
    else { return false }
    return cell[first].kind == .word && cell[first].range.count == 1 && cell[first].isCapitalized
  }

  private func isParenthesis(_ token: Token) -> Bool { token.isSign("(") || token.isSign(")") }

  private func isSequence(_ codes: [ColumnCode]) -> Bool {
    guard codes.count >= 3 || (codes.count == 2 && codes.contains { !$0.addends.isEmpty })
    else { return false }
    return zip(codes, codes.dropFirst()).allSatisfy { $1.code == $0.code + 1 }
      && codes[0].code <= 3
  }

  /// `(3)`, `3`, `(3)=(4)+(5)`, `3=4+5-6`, `(5)=(4)/(3)*100`; `(4)+(5)` without a left side is no code.
  private func code(in phrase: Phrase) -> ColumnCode? {
    guard phrase.tokens.contains(where: { phrase[$0].kind == .number }) else { return nil }
    if let share = shareCode(in: phrase) { return share }
    var numbers: [(value: Int, isSubtracted: Bool)] = []
    var code: Int?
    var isSubtracted = false
    for token in phrase.lexed.tokens[phrase.tokens] {
      if token.kind == .number {
        guard let value = smallNumber(token.range) else { return nil }
        if code == nil { code = value } else { numbers.append((value, isSubtracted)) }
        isSubtracted = false
      } else if token.isSign("-") {
        isSubtracted = true
      } else if !isFormulaSign(token) {
        return nil
      }
    }
    guard let code else { return nil }
    let addends = numbers.map { ColumnCode.Addend(code: $0.value, isSubtracted: $0.isSubtracted) }
    let isFormula = phrase.tokens.contains { phrase[$0].isSign("=") }
    return isFormula || addends.isEmpty ? ColumnCode(code: code, addends: addends) : nil
  }

  /// The code in front of a formula that divides, which says nothing of sums but names a share.
  private func shareCode(in phrase: Phrase) -> ColumnCode? {
    let tokens = phrase.lexed.tokens[phrase.tokens]
    guard tokens.contains(where: { $0.isSign("=") }),
      tokens.contains(where: { $0.isSign("/") || $0.isSign(":") }),
      tokens.allSatisfy({ $0.kind != .word || $0.key == Self.times }),
      let first = tokens.first(where: { $0.kind == .number }), let code = smallNumber(first.range)
    else { return nil }
    return ColumnCode(code: code, addends: [], quotient: quotient(in: tokens))
  }

  /// The two codes around the only bar of a formula; what multiplies them stands behind it.
  private func quotient(in tokens: ArraySlice<Token>) -> ColumnCode.Quotient? {
    let bars = tokens.indices.filter { tokens[$0].isSign("/") || tokens[$0].isSign(":") }
    guard bars.count == 1, let bar = bars.first, !tokens.contains(where: { $0.isSign("+") }),
      let part = tokens[..<bar].last(where: { $0.kind == .number }),
      let base = tokens[bar...].first(where: { $0.kind == .number }),
      tokens[..<bar].count(where: { $0.kind == .number }) == 2,
      let partCode = smallNumber(part.range), let baseCode = smallNumber(base.range)
    else { return nil }
    return ColumnCode.Quotient(part: partCode, base: baseCode)
  }

  private static let times = WordKey("x")

  private func isFormulaSign(_ token: Token) -> Bool {
    ["(", ")", "=", "+", "[", "]", "*"].contains { token.isSign($0) } || token.kind == .lineBreak
  }

  private func smallNumber(_ range: TextRange) -> Int? {
    guard range.count <= 2 else { return nil }
    return NumberReading.read(lexed.text.bytes, range).flatMap { Int(exactly: $0.value.mantissa) }
  }
}
