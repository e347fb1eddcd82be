/// Finds the unit that a line above a table gives to all of it: `(ĐVT: triệu đồng)`.
struct UnitLine {
  let lexed: LexedText

  /// The words behind `ĐVT` or `Đơn vị tính` in the captions of a table.
  func unit(of table: Table) -> TextRange? {
    for caption in table.captions {
      let tokens = lexed.tokens(in: caption)
      guard let lead = lexed.terms(in: tokens).first(where: { $0.term == .unitLine }),
        lead.tokens.upperBound < tokens.upperBound,
        lexed.tokens[lead.tokens.upperBound].isSign(":")
      else { continue }
      let rest = lead.tokens.upperBound + 1..<tokens.upperBound
      let words = rest.filter { lexed.tokens[$0].kind == .word || lexed.tokens[$0].isSign("%") }
      guard let first = words.first, let last = words.last else { continue }
      return lexed.range(of: first..<last + 1)
    }
    return nil
  }
}
