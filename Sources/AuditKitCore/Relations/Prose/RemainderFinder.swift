/// Finds words that tell of a further part without its number: `trực tuyến 4.100 hồ sơ, trực tiếp 900 hồ sơ, còn lại qua bưu
/// chính`.
struct RemainderFinder {
  let prose: ProseFigures
  let passages: Passages

  /// The sums but for those that lack what such words tell of.
  func unexplained(_ sums: [ProseSum]) -> [ProseSum] {
    // Sums of one passage stand together, and its words may have to be read anew.
    var last: (block: Int, phrase: Phrase)?
    return sums.filter { sum in
      guard case .inconsistent(let expected) = sum.verdict,
        expected < prose.figures[sum.whole].value.value, let part = sum.parts.max()
      else { return true }
      let block = prose.figures[part].block
      let phrase = last?.block == block ? last?.phrase : nil
      let words = phrase ?? passages.phrase(block)
      last = (block, words)
      return !tellsOfRest(behind: prose.figures[part].token, words)
    }
  }

  private func tellsOfRest(behind part: Int, _ phrase: Phrase) -> Bool {
    let end = min(part + Self.reach, phrase.tokens.upperBound)
    var isApart = false
    for index in part + 1..<max(part + 1, end) {
      let token = phrase[index]
      if token.kind == .number, !isPercent(index, phrase) { return false }
      if token.isSign(",") || token.isSign(";") || token.key == Self.and { isApart = true }
      if token.isSign(".") { return false }
      // `90 hồ sơ khác` is the last part itself, and `do cơ quan khác huy động` is said of it.
      if token.key == Self.other, isApart, isLast(index, phrase) { return true }
      if token.key == Self.left, phrase[index - 1].key == Self.still { return true }
      if token.key == Self.out, phrase[index - 1].key == Self.besides { return true }
    }
    return false
  }

  /// Whether no word follows.
  private func isLast(_ index: Int, _ phrase: Phrase) -> Bool {
    index + 1 >= phrase.tokens.upperBound || phrase[index + 1].kind != .word
  }

  private func isPercent(_ index: Int, _ phrase: Phrase) -> Bool {
    index + 1 < phrase.tokens.upperBound && phrase[index + 1].isSign("%")
  }

  /// How many words behind the last part are looked at.
  private static let reach = 24
  private static let and = WordKey("và")
  private static let still = WordKey("còn")
  private static let left = WordKey("lại")
  private static let other = WordKey("khác")
  private static let besides = WordKey("ngoài")
  private static let out = WordKey("ra")
}
