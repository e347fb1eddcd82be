/// Looks for a number that seems to be missing, where it may stand and was not taken for a number.
///
/// `3 . Kết quả`, `Ill. Đánh giá` (letters for figures, by text recognition), `… gồm: 1. Thể chế`: the
/// report counts right, and only its text is hard to read.
struct NumberTrace {
  let document: Document
  let lexed: LexedText

  /// Whether the number that a break misses stands between the members around it.
  func shows(_ found: SequenceBreak, of sequence: NumberSequence) -> Bool {
    guard found.kind == .skipped || found.kind == .lateStart else { return false }
    let last = sequence.members[found.member].index
    // Before the first of a list the number can only stand in the block before.
    let first = found.previous.map { sequence.members[$0].index } ?? max(last - 1, 0)
    return (first..<max(first, last)).contains { block in
      tokens(of: document.blocks[block]).contains { isNumber($0, found.expected, sequence) }
    }
  }

  /// The words of a block; tables and the numbers of other lists say nothing.
  private func tokens(of block: Block) -> Range<Int> {
    if case .table = block.kind { return 0..<0 }
    let isCounted = block.marker?.style.ordinal != nil
    let start = isCounted ? block.marker?.range.end ?? block.range.start : block.range.start
    return lexed.tokens(in: TextRange(start, block.range.end))
  }

  private func isNumber(_ index: Int, _ value: Int, _ sequence: NumberSequence) -> Bool {
    guard isStopped(index), isFirst(index) || opensItem(index) else { return false }
    let token = lexed.tokens[index]
    let bytes = lexed.text.bytes[token.range.start..<token.range.end]
    return matches(bytes, value, sequence)
      || (sequence.style == .roman && token.kind == .word && looksRoman(bytes))
  }

  private func matches(
    _ bytes: ArraySlice<UInt8>,
    _ value: Int,
    _ sequence: NumberSequence
  ) -> Bool {
    let text = Array(sequence.text(of: value).utf8)
    guard sequence.style == .arabic else { return bytes.elementsEqual(text) }
    return bytes.drop { $0 == UInt8(ascii: "0") }.elementsEqual(text)
  }

  /// Whether a stop, a parenthesis or the like follows, perhaps behind marks of Markdown, as in `**3**.`.
  private func isStopped(_ index: Int) -> Bool {
    let rest = lexed.tokens[(index + 1)...].prefix(Self.longestMark)
    guard let next = rest.first(where: { !$0.isSign("*") && !$0.isSign("_") }) else { return false }
    return [".", ")", "/", "-", ":"].contains { next.isSign($0) }
  }

  private static let longestMark = 6

  /// Whether an item begins within a line that two were written into: `… 01 bộ hồ sơ giấy d) Thời hạn giải quyết: …`,
  /// `… được phê duyệt 2. Việc thực hiện …`, but not `theo khoản 2. Việc …`.
  private func opensItem(_ index: Int) -> Bool {
    guard index > 0, index + 2 < lexed.tokens.count, lexed.tokens[index + 2].kind == .word,
      lexed.tokens[index + 2].isCapitalized
    else { return false }
    if lexed.tokens[index + 1].isSign(")") { return true }
    return lexed.tokens[index + 1].isSign(".") && lexed.tokens[index - 1].kind == .word
      && !isName(index)
  }

  /// Whether words before a number make it a name or a part of a date: `khoản 2`, `quý 2`.
  private func isName(_ index: Int) -> Bool {
    let words = TimeWords.shared
    let before = lexed.tokens[index - 1].key
    return [words.quarter, words.month, words.day, words.year].contains(before)
      || lexed.terms(in: max(0, index - 4)..<index).contains {
        $0.term == .notQuantity && $0.tokens.upperBound == index
      }
  }

  /// Whether it begins a line or a clause; behind a slash it is a part of a date.
  private func isFirst(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let previous = lexed.tokens[index - 1]
    return previous.kind == .lineBreak
      || [".", "…", ":", ";", ",", "(", "*", "_"].contains { previous.isSign($0) }
  }

  private func looksRoman(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { Self.lookAlikes.contains($0) }
  }

  private static let lookAlikes = Array("IVXilvx1|!".utf8)
}
