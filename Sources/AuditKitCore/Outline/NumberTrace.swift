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
    let end = sequence.members[found.member].place.start
    let start =
      found.previous.map { sequence.members[$0].place.end } ?? self.start(before: found, sequence)
    let tokens = lexed.tokens(in: TextRange(start, end))
    return tokens.contains { isNumber($0, found.expected, sequence) }
  }

  /// Before the first of a list the number can only stand in the block before.
  private func start(before found: SequenceBreak, _ sequence: NumberSequence) -> Int {
    let index = sequence.members[found.member].index
    return index > 0 ? document.blocks[index - 1].range.start : 0
  }

  private func isNumber(_ index: Int, _ value: Int, _ sequence: NumberSequence) -> Bool {
    guard isStopped(index), isFirst(index) else { return false }
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

  /// Whether a stop, a parenthesis or the like follows.
  private func isStopped(_ index: Int) -> Bool {
    guard index + 1 < lexed.tokens.count else { return false }
    let next = lexed.tokens[index + 1]
    return [".", ")", "/", "-", ":"].contains { next.isSign($0) }
  }

  /// Whether it begins a line or a part of a sentence.
  private func isFirst(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let kind = lexed.tokens[index - 1].kind
    return kind == .lineBreak || kind == .sign
  }

  private func looksRoman(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { Self.lookAlikes.contains($0) }
  }

  private static let lookAlikes = Array("IVXilvx1|!".utf8)
}
